import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAttributionModel } from '../core/extraction/attribution/choice/model-file.ts';
import { createExtractor } from '../core/extraction/extract.ts';
import type { Extractor } from '../core/extraction/extractor.ts';
import { loadNameTagger } from '../core/extraction/names/tagging/name-tagger.ts';
import { loadTagger } from '../core/extraction/part-of-speech/tagger.ts';

/** The extractor with the models that come with the program. Throws when one is missing or damaged. */
export function loadExtractor(resourcesFolder: string): Extractor {
  const read = (name: string) => new Uint8Array(readFileSync(join(resourcesFolder, 'models', name)));
  return createExtractor({
    tagger: loadTagger(read('english.bin')),
    names: loadNameTagger(read('english-names.bin')),
    attribution: loadAttributionModel(read('english-attribution.bin')),
  });
}
