import { readFileSync } from 'node:fs';
import type { Fact, FactKind } from '../../../contract/fact.ts';
import { loadAttributionModel } from '../attribution/choice/model-file.ts';
import { createExtractor } from '../extract.ts';
import { loadNameTagger } from '../names/tagging/name-tagger.ts';
import { loadTagger } from '../part-of-speech/tagger.ts';

const models = new URL('../../../../resources/models/', import.meta.url);
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, models)));

/** The shipped English extractor, for tests. */
export const englishExtractor = createExtractor({
  tagger: loadTagger(read('english.bin')),
  names: loadNameTagger(read('english-names.bin')),
  attribution: loadAttributionModel(read('english-attribution.bin')),
});

/** Facts of one kind in a text with an invented headline. */
export function factsIn<Kind extends FactKind>(kind: Kind, body: string): readonly Extract<Fact, { kind: Kind }>[] {
  const facts = englishExtractor.extract({
    text: `Harbour talks go on\n\n${body}`,
    language: 'en',
    published: '2031-05-14',
  });
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
