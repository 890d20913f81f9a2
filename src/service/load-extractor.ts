import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../core/extraction/extract.ts';
import type { Extractor } from '../core/extraction/extractor.ts';
import { loadTagger } from '../core/extraction/part-of-speech/tagger.ts';

/** The extractor with the model that comes with the program. Throws when the model is missing or damaged. */
export function loadExtractor(resourcesFolder: string): Extractor {
  return createExtractor({
    tagger: loadTagger(new Uint8Array(readFileSync(join(resourcesFolder, 'models', 'english.bin')))),
  });
}
