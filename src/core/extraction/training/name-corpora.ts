import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from './name-columns.ts';
import { readGumNames } from './gum-names.ts';
import type { NameKind } from '../names/name.ts';

export type NamedSpan = { readonly start: number; readonly end: number; readonly kind: NameKind };

/** A text whose names are known. */
export type NamedText = {
  readonly text: string;
  readonly names: readonly NamedSpan[];
  /** How much its tokens count in training. */
  readonly weight: number;
  /** Of the corpus and, where it has some, the document. */
  readonly name: string;
};

const genres = new Set(['news', 'interview', 'academic', 'court', 'bio', 'voyage']);

const wnut = new Map<string, NameKind>([
  ['person', 'person'],
  ['location', 'place'],
  ['corporation', 'organisation'],
  ['group', 'organisation'],
]);
const conll = new Map<string, NameKind>([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
]);
const re3d = new Map<string, NameKind>([
  ['Person', 'person'],
  ['Location', 'place'],
  ['Organisation', 'organisation'],
]);

/** @param folder the training data; speech (GUM) and BBC (re3d) are left out for their licences */
export function readNameCorpora(folder: string): readonly NamedText[] {
  const texts: NamedText[] = [];
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
  for (const file of readdirSync(join(folder, 'gum')).toSorted()) {
    const genre = /^GUM_([a-z]+)_/u.exec(file)?.[1] ?? '';
    if (file.endsWith('.conllu') && genres.has(genre))
      texts.push({
        ...readGumNames(read('gum', file)),
        weight: genre === 'news' || genre === 'interview' ? 1.5 : 1,
        name: file,
      });
  }
  for (const text of readColumns(read('wikigold', 'wikigold.conll.txt'), conll, 'documents'))
    texts.push({ ...text, weight: 1.5, name: 'wikigold' });
  for (const file of ['wnut17train.conll', 'emerging.dev.conll', 'emerging.test.annotated'])
    for (const text of readColumns(read('wnut17', file), wnut, 'sentences'))
      texts.push({ ...text, weight: 0.5, name: 'wnut17' });
  for (const part of ['a', 'b', 'e', 'f', 'g', 'h'])
    for (const text of readColumns(read('btc', `${part}.conll`), conll, 'sentences'))
      texts.push({ ...text, weight: 0.5, name: 'btc' });
  for (const source of readdirSync(join(folder, 're3d')).toSorted()) {
    if (source.includes('.') || source.includes('BBC')) continue;
    for (const file of readdirSync(join(folder, 're3d', source)).toSorted())
      if (file.endsWith('.conll'))
        for (const text of readColumns(read('re3d', source, file), re3d, 'documents'))
          texts.push({ ...text, weight: 0.5, name: 're3d' });
  }
  return texts;
}
