import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import { type ReadFileAndArticles, readArticleFile } from '../core/importing/read-article-file.ts';
import type { RefusedFile } from '../core/importing/read-outcome.ts';
import { walk } from '../core/importing/walking/walk.ts';
import { ReadingPool } from './reading-pool.ts';
import { documentOutcomes } from './testing/document-outcomes.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data/free');
const present = existsSync(shared);
if (!present) console.warn('skipped: files made to do harm and damaged documents, for ../shared is not there');

/** What was read of a file, with facts or without. */
type Seen = ReadFileAndArticles | RefusedFile;

/** A file that needs more than this is refused with another reason than the one expected. */
const limits = { timeLimit: 20_000, memoryLimit: 512 };
const pool = new ReadingPool({
  worker: new URL('./reading-worker.ts', import.meta.url),
  resourcesFolder: join(root, 'resources'),
  size: 1,
  ...limits,
});
afterAll(() => pool.close());

/** "html 1 utf-8": format, number of articles, encoding where it is chosen, and what a person is told; or why it is refused. */
function inShort(outcome: Seen): string {
  if (outcome.outcome === 'refused') return `refused: ${outcome.note}`;
  const { format, articles, refused, encoding, replaced } = outcome;
  return [
    format,
    articles.length,
    encoding,
    refused.length > 0 && `${refused.length} refused`,
    replaced > 0 && `${replaced} replaced`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What becomes of all files in a folder when it is dropped, by path below it. */
async function outcomesIn(folder: string, read: (file: FileToRead) => Promise<Seen>): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for await (const each of walk([{ kind: 'folder', path: join(shared, folder), relativePath: folder }])) {
    const outcome = 'file' in each ? await read(each.file) : each.refused;
    outcomes[outcome.relativePath.slice(folder.length + 1)] = inShort(outcome);
  }
  return outcomes;
}

const again = 'Get the file again from where it came from.';
const ask = 'Ask for its text as plain text (.txt) where it came from.';
const notUnpacked = `refused: It is damaged: its parts cannot be unpacked. ${again}`;
const notWhole = `refused: It is damaged or not whole: its text is missing. ${again}`;
const entities = `refused: It declares XML entities, as files made to do harm do, and was not read. ${ask}`;
const noPdf = `refused: It is damaged and cannot be read as PDF. ${again}`;

test.skipIf(!present)(
  'files made to do harm end in an article or a refusal, within the limits',
  async () => {
    expect(await outcomesIn('nasty', (file) => pool.read(file))).toEqual({
      'strings.txt': 'txt 1 utf-8',
      'archives/billion-laughs.docx': entities,
      'archives/xxe.docx': entities,
      'archives/bitrot.odt': notUnpacked,
      'archives/bitrot.pdf': noPdf,
      'archives/bitrot.rtf': 'rtf 1',
      'archives/bomb-1GB.docx': `refused: It would unpack to far more than any document holds, as files made to do harm do, and was not unpacked. ${ask}`,
      'archives/html-nested-50k.html': 'html 1 utf-8',
      'archives/rtf-nested-100k.rtf': `refused: It nests its parts more than 5000 deep, and was not read. ${ask}`,
      'archives/symlink.zip/link':
        'refused: It is a link, and links are not followed. Import what it points to itself.',
      'archives/symlink.zip/link/passwd-target.txt': 'txt 1 utf-8',
      'archives/truncated-100.docx': notWhole,
      'archives/truncated-13406.docx': notUnpacked,
      'archives/truncated-6718.docx': notUnpacked,
      'archives/truncated-half.odt': notUnpacked,
      'archives/truncated-half.pdf': noPdf,
      'archives/truncated-half.rtf': `refused: It ends in the middle: it is damaged or not whole. ${again}`,
      'archives/zip-slip.zip': `refused: It names files outside of itself, as files made to do harm do, and was not unpacked. ${ask}`,
    });
  },
  120_000,
);

test.skipIf(!present)(
  'documents of many programs, damaged and protected ones among them, end as the table says',
  async () => {
    const found = Object.entries(await outcomesIn('docs-tika', readArticleFile)).map(([path, outcome]) => [
      basename(path),
      outcome,
    ]);
    const expected = documentOutcomes.flatMap(([outcome, names]) => names.split(/\s+/u).map((name) => [name, outcome]));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(found.length).toBe(210);
  },
  240_000,
);
