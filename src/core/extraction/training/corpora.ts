import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank, type TreebankSentence } from './treebank.ts';

/** Genres of GUM whose licences allow a shipped model; `speech` names no licence and is left out. */
const genres = new Set(['news', 'interview', 'academic', 'court', 'bio', 'voyage']);

/** The test part of GUM's own split, for these genres (GUM, splits.md). */
const test = new Set(
  `academic_discrimination academic_eegimaa bio_dvorak bio_jespersen court_insanity court_mitigation interview_hill
  interview_libertarian news_nasa news_sensitive voyage_oakland voyage_vavau`.split(/\s+/u),
);

export type Corpora = { readonly train: readonly TreebankSentence[]; readonly test: readonly TreebankSentence[] };

/** @param folder holds `gum/` and `ud-ewt/` with CoNLL-U files */
export function readCorpora(folder: string): Corpora {
  const parts: { train: TreebankSentence[]; test: TreebankSentence[] } = { train: [], test: [] };
  for (const file of readdirSync(join(folder, 'gum')).toSorted()) {
    const [, name = ''] = /^GUM_(.+)\.conllu$/u.exec(file) ?? [];
    if (!genres.has(name.split('_', 1)[0] ?? '')) continue;
    parts[test.has(name) ? 'test' : 'train'].push(...readTreebank(readFileSync(join(folder, 'gum', file), 'utf8')));
  }
  for (const file of readdirSync(join(folder, 'ud-ewt')).toSorted()) {
    if (file.endsWith('.conllu')) parts.train.push(...readTreebank(readFileSync(join(folder, 'ud-ewt', file), 'utf8')));
  }
  return parts;
}
