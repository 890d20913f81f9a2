import { readFileSync } from 'node:fs';
import { loadTagger, type Tagger } from '../part-of-speech/tagger.ts';

/** The tagger that is shipped, for tests and measurements; the product is handed the bytes. */
export function readEnglishTagger(): Tagger {
  return loadTagger(readFileSync(new URL('../../../../resources/models/english.bin', import.meta.url)));
}
