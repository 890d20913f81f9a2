import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommandScope } from '../../src/core/archive/command-scope.ts';
import { createArchive } from '../../src/core/archive/create-archive.ts';
import { beginImport, storeImported } from '../../src/core/archive/imports.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';
import { mergeBetween } from '../../src/core/archive/word-index/merge-segments.ts';
import { madeUpFile } from '../../src/core/archive/testing/made-up-file.ts';
import type { ReadFile } from '../../src/core/importing/read-outcome.ts';
import { madeUpArticle } from './made-up-article.ts';
import { progressOf } from './progress.ts';
import type { TextChain } from './text-chain.ts';

/** The .txt files of a folder. Throws when there is none. */
export function textsOf(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .filter((text) => text !== '');
  if (texts.length === 0) throw new Error(`There is no .txt file in ${folder}.`);
  return texts;
}

/** Makes an archive of `count` made-up articles, without facts, and prints how far it is where that takes long; answers the seconds it took. */
export function makeArchive(path: string, chain: TextChain, count: number): number {
  createArchive(path);
  const began = performance.now();
  storeFiles(path, count, 1000, (index) => madeUp(chain, index), progressOf(count));
  return (performance.now() - began) / 1000;
}

/** Makes an archive of these articles, without facts. */
export function makeArchiveOf(
  path: string,
  articles: readonly { readonly title: string; readonly text: string }[],
): void {
  createArchive(path);
  storeFiles(path, articles.length, articles.length, (index) => {
    const { title = '', text = '' } = articles[index] ?? {};
    return madeUpFile(title, text, { name: `${index}.txt` });
  });
}

/** Stores the articles from the `first` up to `end` in batches, each a transaction, as an import does. */
export function storeMadeUp(path: string, chain: TextChain, first: number, end: number, batch: number): void {
  storeFiles(path, end - first, batch, (index) => madeUp(chain, first + index));
}

/**
 * Stores `count` files in batches, each a transaction, and then merges and sums up what is left, as the program does when nothing is to be written.
 *
 * @param tell called after each batch with how many are stored
 */
export function storeFiles(
  path: string,
  count: number,
  batch: number,
  file: (index: number) => ReadFile,
  tell: (stored: number) => void = () => {},
): void {
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const importId = write((writing) => beginImport(writing, 'bench'));
  for (let from = 0; from < count; from += batch) {
    const files = Array.from({ length: Math.min(batch, count - from) }, (_, index) => file(from + index));
    write((writing) => storeImported(writing, importId, files));
    tell(from + files.length);
  }
  while (write(mergeBetween));
  archive.close();
}

/** The made-up article of a number, as a file that was read. */
export function madeUp(chain: TextChain, number: number): ReadFile {
  const { title, body, outlet, published } = madeUpArticle(chain, number);
  return madeUpFile(title, body, { name: `${number}.txt`, outlet, published });
}
