import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../core/extraction/extract.ts';
import type { Extractor } from '../core/extraction/extractor.ts';
import { loadModels } from '../core/extraction/load-models.ts';

/** The extractor with the models that come with the program. Throws when one is missing or damaged. */
export function loadExtractor(resourcesFolder: string): Extractor {
  return createExtractor(loadModels((name) => new Uint8Array(readFileSync(join(resourcesFolder, 'models', name)))));
}
