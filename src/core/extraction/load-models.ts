import { loadAttributionModel } from './attribution/choice/model-file.ts';
import type { Models } from './extract.ts';
import { loadNameTagger } from './names/tagging/name-tagger.ts';
import { loadTagger } from './part-of-speech/tagger.ts';
import { loadParser } from './syntax/load-parser.ts';

/**
 * The English models from the folder resources/models. Throws when one is missing or damaged.
 * @param read gives the bytes of a file by its name
 */
export function loadModels(read: (name: string) => Uint8Array): Models {
  return {
    tagger: loadTagger(read('english.bin')),
    names: loadNameTagger(read('english-names.bin')),
    attribution: loadAttributionModel(read('english-attribution.bin')),
    parser: loadParser(read('english-parser.bin')),
  };
}
