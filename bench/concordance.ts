import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collocatesOf } from '../src/core/archive/concordance/collocates.ts';
import { concordanceLines } from '../src/core/archive/concordance/concordance-lines.ts';
import { dispersionOf } from '../src/core/archive/concordance/dispersion.ts';
import { connect } from '../src/core/archive/connection.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { madeUpFile } from '../src/core/archive/testing/made-up-file.ts';
import type { ReadFile } from '../src/core/importing/read-outcome.ts';
import { storeFiles } from './searching/archive-of-articles.ts';
import { randomNumbers } from './searching/random.ts';

const usage = `usage: npm run bench -- concordance [--articles N]
Makes an archive of N articles (20,000) of 450 invented words in a temporary folder: word number n of 50,000 stands about 1/n as often as the first, as
in natural text; 40 outlets, ten years. Prints for words of several frequencies the lines, and CPU ms of this process: until all texts are read, for the
longest single call of that, to sort and list a first page and one deep in the list, for collocates, and for hits over time.`;

const vocabulary = 50_000;
const wordsEach = 450;

/** Times the concordance. */
export async function concordance(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { articles: { type: 'string' }, help: { type: 'boolean' } } });
  const count = Number(values.articles ?? 20_000);
  if (values.help || !(count > 0)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const path = join(folder, 'bench.cuttings');
    write(path, count);
    for (const number of [1, 20, 500, 10_000]) time(path, `w${number}x`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await Promise.resolve();
}

function time(path: string, query: string): void {
  const reading = { database: connect(path, { readOnly: true }) };
  const scope = { query, filters: {}, over: 'text' as const };
  const asked = { scope, newerThan: 0 };
  const page = { ...asked, sort: ['right1', 'right2', 'right3'] as const, with: null, offset: 0, limit: 100 };
  const timed = <Value>(run: () => Value): [Value, number] => {
    const { user, system } = process.cpuUsage();
    const value = run();
    const spent = process.cpuUsage({ user, system });
    return [value, (spent.user + spent.system) / 1000];
  };
  let longest = 0;
  const [found, reads] = timed(() => {
    for (;;) {
      const [answer, took] = timed(() => concordanceLines(reading, { ...page, sort: [], limit: 1 }));
      longest = Math.max(longest, took);
      if (answer.complete) return answer;
    }
  });
  const [, first] = timed(() => concordanceLines(reading, { ...page, sort: [...page.sort] }));
  const [, deep] = timed(() =>
    concordanceLines(reading, { ...page, sort: [...page.sort], offset: Math.floor(found.listed / 2) }),
  );
  const window = { left: 5, right: 5, minimum: 5, functionWords: true, order: 'logLikelihood' as const, limit: 500 };
  const [near, collocates] = timed(() => collocatesOf(reading, { ...asked, ...window }));
  const [, dispersion] = timed(() => dispersionOf(reading, { ...asked, by: 'month', outlets: 12 }));
  const numbers = { reads, longest, first, deep, collocates, dispersion };
  console.log(
    `${query}: ${found.total} lines in ${found.articles} articles, ${found.listed} listed, ${near.matching} collocates; ${Object.entries(
      numbers,
    )
      .map(([name, value]) => `${name} ${value.toFixed(0)}`)
      .join(', ')}`,
  );
  reading.database.close();
}

function write(path: string, count: number): void {
  createArchive(path);
  const next = randomNumbers(20_240_429);
  storeFiles(path, count, 1000, (number) => made(number, next));
}

function made(number: number, next: () => number): ReadFile {
  // By the inverse of the distribution: the logarithm of a word's number is spread evenly.
  const words = Array.from({ length: wordsEach }, () => `w${Math.floor(vocabulary ** next())}x`);
  const published = new Date(Date.UTC(2015, 0, 1) + Math.floor(next() * 3650) * 86_400_000).toISOString().slice(0, 10);
  return madeUpFile(`Article ${number}`, `${words.join(' ')}.`, {
    name: `${number}.txt`,
    outlet: `Outlet ${number % 40}`,
    published,
  });
}
