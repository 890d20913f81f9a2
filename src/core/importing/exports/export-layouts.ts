import type { ExportLayout } from './export-layout.ts';
import { factiva } from './factiva-layout.ts';
import { nexis } from './nexis-layout.ts';
import { nexisUni } from './nexis-uni-layout.ts';
import { proquest } from './proquest-layout.ts';

/** All layouts of exports that are read out of documents. The first that recognises a text splits it. */
export const exportLayouts: readonly ExportLayout[] = [proquest, nexis, nexisUni, factiva];
