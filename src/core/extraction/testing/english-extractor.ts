import { readFileSync } from 'node:fs';
import type { Fact, FactKind } from '../../../contract/fact.ts';
import { createExtractor } from '../extract.ts';
import { loadModels } from '../load-models.ts';

const models = new URL('../../../../resources/models/', import.meta.url);

/** The shipped English extractor, for tests. */
export const englishExtractor = createExtractor(
  loadModels((name) => new Uint8Array(readFileSync(new URL(name, models)))),
);

/** Facts of one kind in a text with an invented headline. */
export function factsIn<Kind extends FactKind>(kind: Kind, body: string): readonly Extract<Fact, { kind: Kind }>[] {
  const facts = englishExtractor.extract({
    text: `Harbour talks go on\n\n${body}`,
    language: 'en',
    published: '2031-05-14',
  });
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
