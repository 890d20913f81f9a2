import type { concordanceOperations } from '../../contract/concordance.ts';
import { collocatesOf } from '../../core/archive/concordance/collocates.ts';
import { concordanceFile, concordanceLines } from '../../core/archive/concordance/concordance-lines.ts';
import { cuesOf } from '../../core/archive/concordance/cues.ts';
import { dispersionOf } from '../../core/archive/concordance/dispersion.ts';
import type { Handlers } from './handler.ts';

export const concordanceHandlers: Handlers<keyof typeof concordanceOperations> = {
  'concordance.lines': { on: 'reader', run: (reading, input) => concordanceLines(reading, input) },
  'concordance.file': { on: 'reader', run: (reading, input) => concordanceFile(reading, input) },
  'concordance.collocates': { on: 'reader', run: (reading, input) => collocatesOf(reading, input) },
  'concordance.cues': { on: 'reader', run: (reading, input) => cuesOf(reading, input) },
  'concordance.dispersion': { on: 'reader', run: (reading, input) => dispersionOf(reading, input) },
};
