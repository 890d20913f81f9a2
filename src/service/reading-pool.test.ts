import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import { ReadingPool, type ReadingPoolOptions } from './reading-pool.ts';

const root = join(import.meta.dirname, '../..');
const resourcesFolder = join(root, 'resources');
const worker = new URL('./reading-worker.ts', import.meta.url);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pools: ReadingPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolOf(options: Partial<ReadingPoolOptions> = {}): ReadingPool {
  const pool = new ReadingPool({ worker, resourcesFolder, size: 1, ...options });
  pools.push(pool);
  return pool;
}

/** A worker that does what the name of its file says. */
const misbehaving = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, file }) => {
      const name = file?.name ?? '';
      if (name.includes('article first')) {
        parentPort.postMessage({ type: 'file', id, file: { outcome: 'read', ...file, note: null, refused: [] } });
        parentPort.postMessage({ type: 'article', id, article: { title: 'One', ordinal: 1 } });
        parentPort.postMessage({ type: 'article', id, article: { title: 'Two', ordinal: 2 } });
      }
      if (name.includes('partial')) parentPort.postMessage({ type: 'partial', id, facts: ['a fact'] });
      if (name.includes('hang')) setTimeout(() => { for (;;); }, 20);
      else if (name.includes('throw')) setTimeout(() => { throw new Error('on purpose'); }, 20);
      else if (name.includes('exit')) setTimeout(() => process.exit(3), 20);
      else if (name.includes('memory')) setTimeout(() => { const all = []; for (;;) all.push(new Array(1e6).fill(id)); }, 20);
      else {
        parentPort.postMessage({ type: 'facts', id, extraction: { facts: [], extraction: { version: '7', complete: true } } });
        parentPort.postMessage({ type: 'done', id });
      }
      if (name === 'good') parentPort.postMessage({ type: 'refused', id, refused: { outcome: 'refused', ...file } });
    });
    parentPort.postMessage({ type: 'ready', version: '7' });
  `)}`,
);

const file = (name: string): FileToRead => ({ path: join(folder, name), name, relativePath: `drop/${name}` });

describe('the real worker', () => {
  test('reads an article with its facts', async () => {
    const name = 'ferry-aground-harbour-courier.txt';
    const outcome = await poolOf().read({
      path: join(resourcesFolder, 'samples/ferry-aground', name),
      name,
      relativePath: name,
    });
    if (outcome.outcome !== 'read') throw new Error(outcome.note);
    const [article] = outcome.articles;
    if (article === undefined) throw new Error('no article');
    const speakers = article.facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.speaker] : []));
    expect([article.byline, article.extraction.complete, speakers.length > 3]).toEqual(['Ines Okafor', true, true]);
  });

  test('refuses what cannot be read and goes on', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'a.txt'), 'A bridge\n\nText.');
    const pool = poolOf();
    const outcomes = await Promise.all([
      pool.read(file('empty.txt')),
      pool.read(file('gone.txt')),
      pool.read(file('a.txt')),
    ]);
    expect(outcomes.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['refused', 'It is empty: there is no word in it.'],
      ['refused', expect.stringContaining('no longer there')],
      ['read', null],
    ]);
  });

  test('finds the facts of a stored text again, and tells its version', async () => {
    const pool = poolOf();
    const { facts, extraction } = await pool.extract({
      text: 'A bridge\n\n“It is old,” Ruth Marsh said on Monday.',
      language: 'en',
      published: '2023-11-07',
    });
    expect([facts.some(({ kind }) => kind === 'statement'), extraction]).toEqual([
      true,
      { version: await pool.extractorVersion(), complete: true },
    ]);
  });
});

const failed = 'Reading it failed: it may be damaged, or need more memory than there is. Cut it into smaller files.';

describe('a worker that fails', () => {
  test.each([
    ['hang', 'Reading it took too long. Cut it into smaller files.'],
    ['throw', failed],
    ['exit', failed],
    ['memory', failed],
  ])('%s: costs its file and nothing else', async (how, note) => {
    const pool = poolOf({ worker: misbehaving, timeLimit: how === 'hang' ? 300 : 20_000, memoryLimit: 64 });
    const outcomes = await Promise.all([
      pool.read(file(how)),
      pool.extract({ text: '', language: 'en', published: null }),
    ]);
    expect(outcomes).toEqual([
      { outcome: 'refused', name: how, relativePath: `drop/${how}`, bytes: 0, note },
      { facts: [], extraction: { version: '7', complete: true } },
    ]);
  });

  test.each(['hang', 'throw'])(
    '%s while finding facts: all articles are kept with the facts there are',
    async (how) => {
      const name = `article first, partial, ${how}`;
      const outcome = await poolOf({ worker: misbehaving, timeLimit: 300 }).read(file(name));
      expect(outcome).toMatchObject({
        outcome: 'read',
        name,
        note: 'Not all of its facts could be found.',
        articles: [
          { title: 'One', facts: ['a fact'], extraction: { version: '7', complete: false } },
          { title: 'Two', facts: [], extraction: { version: '7', complete: false } },
        ],
      });
    },
  );

  test('a worker that cannot start blames no file: nothing can be read, and no version told', async () => {
    const pool = poolOf({ resourcesFolder: join(folder, 'nowhere') });
    await expect(pool.read(file('a.txt'))).rejects.toMatchObject({ code: 'internal' });
    await expect(pool.extractorVersion()).rejects.toMatchObject({ code: 'internal' });
  });
});

test('no more threads than its size work at a time, and all jobs are done', async () => {
  writeFileSync(join(folder, 'a.txt'), 'A bridge\n\nText.');
  const pool = poolOf({ size: 2 });
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => pool.read(file('a.txt'))));
  expect([pool.size, outcomes.filter(({ outcome }) => outcome === 'read').length]).toEqual([2, 30]);
});

test('what is to be done when nothing else is waits for all else', async () => {
  writeFileSync(join(folder, 'a.txt'), 'A bridge\n\nText.');
  const pool = poolOf();
  const input = { text: 'A bridge', language: 'en', published: null };
  const order: string[] = [];
  const note = (what: string) => () => order.push(what);
  await Promise.all([
    pool.extract(input, 'idle').then(note('idle, begun')),
    pool.extract(input, 'idle').then(note('idle')),
    pool.extract(input).then(note('usual')),
    pool.read(file('a.txt')).then(note('read')),
  ]);
  expect(order).toEqual(['idle, begun', 'usual', 'read', 'idle']);
});

test('closing ends jobs under way and waiting', async () => {
  const pool = poolOf({ worker: misbehaving });
  const running = Promise.allSettled([pool.read(file('hang')), pool.read(file('good'))]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const started = performance.now();
  await pool.close();
  const settled = await running;
  expect([settled.map(({ status }) => status), performance.now() - started < 1000]).toEqual([
    ['rejected', 'rejected'],
    true,
  ]);
  await expect(pool.read(file('good'))).rejects.toMatchObject({ code: 'cancelled' });
});
