import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { createCommandScope } from '../../src/core/archive/command-scope.ts';
import { createArchive } from '../../src/core/archive/create-archive.ts';
import { beginImport, storeImported } from '../../src/core/archive/imports.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';
import type { ReadFile } from '../../src/core/importing/read-outcome.ts';
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

/** Makes an archive of `count` made-up articles, without facts; answers the seconds it took. */
export function makeArchive(path: string, chain: TextChain, count: number): number {
  createArchive(path);
  const began = performance.now();
  storeMadeUp(path, chain, 0, count, 1000);
  return (performance.now() - began) / 1000;
}

/** Makes an archive of these articles, without facts. */
export function makeArchiveOf(
  path: string,
  articles: readonly { readonly title: string; readonly text: string }[],
): void {
  createArchive(path);
  store(path, articles.length, articles.length, (index) => {
    const { title = '', text = '' } = articles[index] ?? {};
    return articleFile(index, title, text);
  });
}

/** Stores the articles from the `first` up to `end` in batches, each a transaction, as an import does. */
export function storeMadeUp(path: string, chain: TextChain, first: number, end: number, batch: number): void {
  store(path, end - first, batch, (index) => madeUp(chain, first + index));
}

function store(path: string, count: number, batch: number, file: (index: number) => ReadFile): void {
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const importId = write((writing) => beginImport(writing, 'bench'));
  for (let from = 0; from < count; from += batch) {
    const files = Array.from({ length: Math.min(batch, count - from) }, (_, index) => file(from + index));
    write((writing) => storeImported(writing, importId, files));
  }
  archive.close();
}

/** Words of an article: 100,000 of them hold the 366 MB of ../shared/PERFORMANCE.md. */
const wordsOfArticle = 600;

/** An article of its own, with one of 40 outlets and a day of three years. */
function madeUp(chain: TextChain, number: number): ReadFile {
  const body = chain.text(number, wordsOfArticle);
  const title = `${body.slice(0, 60).replaceAll('\n', ' ')} (${number})`;
  return articleFile(number, title, `${title}\n\n${body}`);
}

function articleFile(number: number, title: string, text: string): ReadFile {
  const bytes = Buffer.from(text, 'utf8');
  // 37 and 1,095 have no divisor in common: days come in no order.
  const day = new Date(Date.UTC(2022, 0, 1 + ((number * 37) % 1095))).toISOString().slice(0, 10);
  return {
    outcome: 'read',
    name: `${number}.txt`,
    relativePath: `${number}.txt`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    original: deflateRawSync(bytes, { level: 1 }),
    format: 'txt',
    encoding: 'utf-8',
    encodingBasis: 'valid',
    replaced: 0,
    note: null,
    announced: null,
    refused: [],
    articles: [
      {
        title,
        byline: null,
        outlet: `Outlet ${number % 40}`,
        published: day,
        section: null,
        page: null,
        url: null,
        language: 'en',
        text,
        ordinal: 1,
        place: null,
        basis: {},
        facts: [],
        extraction: { version: 'bench', complete: true },
      },
    ],
  };
}
