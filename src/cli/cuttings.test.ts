import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCommandScope } from '../core/archive/command-scope.ts';
import { openArchive } from '../core/archive/open-archive.ts';
import { markHits } from '../core/archive/searches/hit-marks.ts';
import { articlesOfSearch } from '../core/archive/searches/kept-searches.ts';
import { createSearch } from '../core/archive/searches/saved-searches.ts';
import { commands } from './commands/commands.ts';
import { runCommandLine } from './run-command-line.ts';

// The real process, its real exit codes and streams, on a real archive.

const folder = mkdtempSync(join(tmpdir(), 'cuttings-cli-'));
const archive = join(folder, 'test.cuttings');
const articles = join(folder, 'articles');

beforeAll(() => {
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'mill.txt'),
    'Mill fire under control\n\nBy Ada Brandt\n\n3 May 2025\n\n“We lost the whole east wing,” mill owner Jonas Reuter told reporters on Saturday. At least 12 workers were hurt.\n',
  );
  writeFileSync(
    join(articles, 'bridge.txt'),
    'Bridge to stay closed\n\nThe Tarn bridge will stay closed until June, the county said in a statement on Monday.\n',
  );
  writeFileSync(join(articles, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Result = { readonly code: number; readonly out: string; readonly told: string };

function cuttings(...words: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'cuttings.ts'), ...words],
      { env: { ...process.env, CUTTINGS_ARCHIVE: archive, CUTTINGS_SETTINGS: folder, CUTTINGS_DOCUMENTS: folder } },
      (error, out, told) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, told }),
    );
  });
}

test('imports a folder, names what it refused, and says so by its exit code', async () => {
  const { code, out, told } = await cuttings('import', articles);
  expect(told).toContain('2 imported, 0 already there, 1 refused.');
  expect(out).toContain('empty.txt');
  expect(code).toBe(3);
});

test('importing the same again finds duplicates', async () => {
  const { code, told } = await cuttings('import', join(articles, 'mill.txt'));
  expect(told).toContain('0 imported, 1 already there, 0 refused.');
  expect(code).toBe(0);
});

test('lists and searches what was imported', async () => {
  const list = await cuttings('list', '--json');
  const rows = list.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { title: string; published: string | null; byline: string | null });
  expect(rows.map(({ title }) => title).sort()).toEqual(['Bridge to stay closed', 'Mill fire under control']);
  expect(rows.find(({ title }) => title.startsWith('Mill'))).toMatchObject({
    published: '2025-05-03',
    byline: 'Ada Brandt',
  });
  const search = await cuttings('search', 'bridge -mill');
  expect(search.out).toContain('Bridge to stay closed');
  expect(search.out).toContain('*bridge*');
  expect(search.told).toContain('1 found.');
  const stemmed = await cuttings('search', 'mills', '--stem');
  expect(stemmed.told).toContain('mills: mill');
  expect(stemmed.out).toContain('mill (mills)');
  const found = JSON.parse((await cuttings('search', '*ridg*', '--json')).out) as {
    total: number;
    expansions: unknown;
  };
  expect(found).toMatchObject({ total: 1, expansions: [{ typed: '*ridg*', words: 1, examples: ['bridge'] }] });
  const said = await cuttings('search', '--speaker', 'reuter');
  expect(said.out).toContain('Jonas Reuter');
});

test('narrows a search by chosen values of facets, taken in and left out', async () => {
  const inMay = await cuttings('search', 'a OR the', '--filter', 'month=2025-05');
  expect(inMay.told).toContain('1 found.');
  expect(inMay.out).toContain('Mill fire');
  const undated = await cuttings('search', 'a OR the', '--without', 'month=2025-05', '--filter', 'month=');
  expect(undated.out).toContain('Bridge to stay closed');
  expect(undated.out).not.toContain('Mill fire');
  expect((await cuttings('search', 'the', '--without', 'speaker=Jonas Reuter')).out).not.toContain('Mill fire');
  const nobody = await cuttings('search', 'the', '--filter', 'speaker=Nobody');
  expect(nobody).toMatchObject({ code: 2, out: '' });
  expect(nobody.told).toContain('the archive has no speaker “Nobody”.');
  expect((await cuttings('search', 'the', '--filter', 'weather=rain')).code).toBe(2);
  expect((await cuttings('search', 'the', '--filter', 'month=May')).code).toBe(2);
});

test('counts what each query of a list finds, and names the lines that are wrong', async () => {
  const list = join(folder, 'names.txt');
  writeFileSync(list, '# who is named\nReuter\ndate:soon mill\n-\nReuter\nNobody AND\n');
  const { out, told, code } = await cuttings('search', '--batch', list);
  expect(out).toMatch(/^Reuter +1 +0 +2025-05-03 +2025-05-03$/mu);
  expect(out).toMatch(/^Nobody AND +0 +0 +– +–$/mu);
  expect(told).toContain('line 3: date:soon mill: A date looks like');
  expect(told).toContain('line 4: -: There is no word in this line.');
  expect(told).toContain('4 of 4 queries counted; 1 repeated, 1 comments, 0 too many.');
  expect(code).toBe(3);
  const { total } = JSON.parse((await cuttings('search', 'reuter', '--json')).out) as { total: number };
  const [first] = (await cuttings('search', '--batch', list, '--json')).out.split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ line: 2, query: 'Reuter', articles: total });
  expect((await cuttings('search', '--batch', join(folder, 'nowhere.txt'))).code).toBe(1);
});

test('lists saved searches with what is new, read and decided in each', async () => {
  expect((await cuttings('searches')).told).toContain('No search is saved.');
  const opened = openArchive(archive);
  const write = createCommandScope(opened);
  write((writing) => {
    const { id } = createSearch(writing, { name: 'Bridges', query: 'bridge', filters: {}, order: 'newest' });
    markHits(writing, { id, articleIds: [...articlesOfSearch(writing, id)], read: true, decision: 'later' });
  });
  opened.close();
  const listed = await cuttings('searches', '--json');
  expect(JSON.parse(listed.out)).toMatchObject({
    name: 'Bridges',
    total: 1,
    fresh: 0,
    read: 1,
    decisions: { later: 1 },
  });
  expect((await cuttings('searches')).out).toMatch(/^Bridges +1 +0 +1 +0 +0 +1 +bridge$/mu);
});

test('shows every hit in its line, and the same as CSV', async () => {
  const { out, told } = await cuttings('concordance', 'closed', '--sort', 'outlet,left1');
  expect(out).toContain('Bridge to stay *closed*');
  expect(told).toContain('2 lines in 1 article.');
  const csv = await cuttings('concordance', 'speaker:reuter', '--statements', '--csv');
  expect(csv.out).toContain('Query,speaker:reuter');
  expect(csv.out).toMatch(/,told,.*,Jonas Reuter,told,/);
  expect((await cuttings('concordance', 'closed', '--sort', 'loudness')).code).toBe(2);
  const elsewhere = await cuttings('concordance', 'closed', '--without', 'outlet=', '--filter', 'outlet=Nowhere');
  expect(elsewhere.told).toContain('0 lines in 0 articles.');
  const cues = await cuttings('concordance', 'speaker:reuter', '--statements', '--cues', 'speaker');
  expect(cues.out).toMatch(/^Jonas Reuter +\d+ .*tell \d/mu);
  expect((await cuttings('concordance', 'speaker:reuter', '--cues', 'speaker')).code).toBe(2);
  expect((await cuttings('concordance', '--help')).out).toMatch(/speaker,\s+cue\n/u);
});

test('searches facts by what is known of them', async () => {
  const all = await cuttings('search', '--facts', 'statement', '--speaker', 'reuter', '--json', '--limit', '500');
  const rows = all.out.trim().split('\n');
  expect(all.told).toContain(`${rows.length} facts.`);
  expect(JSON.parse(rows[0] ?? '')).toMatchObject({ stored: { fact: { kind: 'statement', speaker: 'Jonas Reuter' } } });
  const none = await cuttings('search', '--facts', 'statement', '--published', '1990..1991');
  expect([none.out, none.told]).toEqual(['', '0 facts.\n']);
  expect((await cuttings('search', '--facts', 'statement', '--published', 'soon')).code).toBe(2);
  expect((await cuttings('search', '--facts', 'rumour')).code).toBe(2);
});

test('counts statements by outlet and kind of source', async () => {
  const { out } = await cuttings('sources');
  expect(out).toMatch(/^outlet +statements +named/);
  const { kinds, outlets } = JSON.parse((await cuttings('sources', '--json')).out) as {
    kinds: { named: number };
    outlets: unknown[];
  };
  expect([kinds.named > 0, outlets.length]).toEqual([true, 1]);
  expect((await cuttings('sources', 'title:nowhere', '--json')).out).toContain('"outlets":[]');
});

test('prints facts whose spans are slices of the text', async () => {
  const { out, code } = await cuttings('facts', join(articles, 'mill.txt'), '--published', '2025-05-04');
  const line = JSON.parse(out) as {
    text: string;
    article: { published: string };
    facts: { kind: string; speaker?: string; source?: { start: number; end: number; text: string } }[];
  };
  expect(line.article.published).toBe('2025-05-04');
  const statement = line.facts.find(({ kind }) => kind === 'statement');
  expect(statement?.speaker).toBe('Jonas Reuter');
  const source = statement?.source;
  expect(source && line.text.slice(source.start, source.end)).toBe(source?.text);
  expect(code).toBe(0);
});

test('compares two articles as a table and as JSON', async () => {
  const { out } = await cuttings('compare', '1', '2', '--json');
  const { texts, grid } = JSON.parse(out) as { texts: { articles: { id: number }[] }; grid: { rows: unknown[] } };
  expect(texts.articles.map(({ id }) => id)).toEqual([1, 2]);
  expect(grid.rows.length).toBeGreaterThan(0);
  expect((await cuttings('compare', '1', '99')).code).toBe(1);
});

test('exports articles with facts, and replaces no file unless told to', async () => {
  const file = join(folder, 'export.jsonl');
  expect((await cuttings('export', '--output', file)).code).toBe(0);
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; facts: { verdict: null }[] });
  expect(lines.map((line) => line.file).sort()).toEqual(['bridge.txt', 'mill.txt']);
  expect(lines.every(({ facts }) => facts.every(({ verdict }) => verdict === null))).toBe(true);
  const again = await cuttings('export', '--output', file);
  expect(again.told).toContain('--force');
  expect(again.code).toBe(2);
  expect((await cuttings('export', '--output', file, '--force')).code).toBe(0);
});

test('finds facts again and reports what changed; without a choice, only where another version read', async () => {
  const fresh = await cuttings('extract');
  expect(fresh.told).toContain('All articles were read by this version');
  expect(fresh.code).toBe(0);
  const { code, out, told } = await cuttings('extract', '--all', '--json');
  expect(JSON.parse(out)).toMatchObject({
    run: { choice: 'all', state: 'done', total: 2, done: 2, differing: 0 },
    tallies: [],
  });
  expect(told).toContain('2 of 2 articles read, 0 with other facts');
  expect(code).toBe(0);
  expect((await cuttings('extract', '99')).told).toContain('no article');
});

test('verifies the archive', async () => {
  const { code, told } = await cuttings('verify');
  expect(told).toContain('2 articles checked, 0 problems.');
  expect(code).toBe(0);
});

test('backs up, shows what a backup holds, and restores it only when told to', async () => {
  const made = await cuttings('backup', '--json');
  const { name, path, summary } = JSON.parse(made.out) as { name: string; path: string; summary: { articles: number } };
  expect(summary.articles).toBe(2);
  const preview = await cuttings('restore', name);
  expect(preview.out).toMatch(/articles +2 +2/);
  expect(preview.told).toContain('--yes');
  const restored = await cuttings('restore', path, '--yes');
  expect(restored.told).toMatch(/Restored: 2 articles\. The archive before: .*before restore/);
}, 120_000);

test('the help names every command, and one of them says how it is used', async () => {
  const { out, code } = await cuttings('--help');
  for (const { name, summary } of commands)
    expect(out).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'mu'));
  expect(code).toBe(0);
  expect(await cuttings('search', '--help')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^usage: cuttings search /u),
  });
});

// In this process: it opens nothing, and a process for each would show nothing more.
test.each(commands.map(({ name }) => name))('%s --help says how it is used', async (name) => {
  const printed: string[] = [];
  const terminal = {
    print: async (line: string) => void printed.push(line),
    tell: () => {},
    progress: () => {},
    onInterrupt: () => {},
  };
  const code = await runCommandLine([name, '--help'], terminal);
  const out = printed.join('\n');
  expect(out).toMatch(new RegExp(`^usage: cuttings ${name} `));
  for (const option of Object.keys(commands.find((command) => command.name === name)?.options ?? {}))
    expect(out).toContain(`--${option}`);
  expect(code).toBe(0);
});

test.each([
  [['frobnicate']],
  [['search']],
  [['search', 'ferry', '--batch', 'names.txt']],
  [['list', 'extra']],
  [['list', '--limit', '0']],
  [['facts', 'x', '--published', '2024-02-30']],
  [['compare', '1']],
  [['compare', '1', 'x']],
  [['export', '--format', 'csv']],
  [['list', '--nonsense']],
  [['extract', '--all', '1']],
  [['extract', 'x']],
])('wrong usage ends with code 2 and a usage line: %j', async (words) => {
  const { code, told } = await cuttings(...words);
  expect(code).toBe(2);
  expect(told).toContain('usage: cuttings');
});

test('a missing file is named, and a damaged archive is refused as it is', async () => {
  const missing = await cuttings('facts', join(folder, 'nowhere.txt'));
  expect(missing.told).toContain('nowhere.txt');
  expect(missing.code).toBe(1);
  const text = join(folder, 'text.cuttings');
  writeFileSync(text, 'This is a text, not an archive.');
  const refused = await cuttings('list', '--archive', text);
  expect(refused.told).toContain('not an archive');
  expect(refused.code).toBe(1);
  expect(readFileSync(text, 'utf8')).toBe('This is a text, not an archive.');
});
