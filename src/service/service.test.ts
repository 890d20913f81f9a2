import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Input, type OperationName, operations, type Output } from '../contract/operations.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';

let running: TestService;
const articles = [
  [
    'one.txt',
    'Ferry runs aground',
    'By Hanne Brisk\n\n2024-04-29\n\n"The ferry is safe," said Ada Quill, the harbour master, on Monday. At least 40 people were on board.',
  ],
  [
    'two.txt',
    'Ferry stuck on sand',
    '"The ferry is safe," Ada Quill said. About 50 people were on board, the harbour office said.',
  ],
  ['three.md', '# Council votes', 'The council approved the plan by 18 votes to 17.'],
] as const;

beforeAll(async () => {
  running = await startTestService();
  const folder = join(running.folder, 'Harbour');
  mkdirSync(folder);
  for (const [name, title, body] of articles) writeFileSync(join(folder, name), `${title}\n\n${body}\n`);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'again.txt'), readFileSync(join(folder, 'one.txt')));
  expect(await running.importPaths(folder)).toMatchObject({ state: 'done', imported: 3, duplicates: 1, refused: 1 });
}, 60_000);
afterAll(() => running.end());

/** Answers come out of the operation's own schema unchanged: nothing more, nothing less. */
const answered = new Set<OperationName>();
async function ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await running.service.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`);
  expect(operations[name].output.parse(reply.value)).toEqual(reply.value);
  expect(structuredClone(JSON.parse(JSON.stringify(reply.value)))).toEqual(reply.value);
  answered.add(name);
  return reply.value;
}

async function failure(name: unknown, input: unknown): Promise<unknown> {
  const reply = await running.service.dispatch(name, input);
  return reply.ok ? reply : reply.failure.code;
}

test('program and archive say what they are', async () => {
  const program = await ask('program.info', {});
  expect(program).toMatchObject({ version: '0.0.0-test', host: 'command', node: process.versions.node });
  expect(Object.keys(program.reads).toSorted()).toEqual(
    Object.entries(operations)
      .flatMap(([name, { type }]) => (type === 'query' ? [name] : []))
      .toSorted(),
  );
  expect(await ask('archive.info', {})).toMatchObject({
    name: 'My archive',
    readOnly: false,
    notice: null,
    articles: 3,
    removed: 0,
  });
  expect(await ask('archive.recent', {})).toMatchObject([{ name: 'My archive', missing: false }]);
  expect(await ask('archive.verify', {})).toEqual({ articles: 3, problems: [] });
});

test('imports are listed with what became of each file', async () => {
  const [latest] = await ask('import.list', {});
  expect(latest).toMatchObject({ label: 'folder Harbour', files: 5, imported: 3, duplicates: 1, refused: 1 });
  const { total, entries } = await ask('import.entries', { importId: 1, shown: 'refused', offset: 0, limit: 10 });
  expect([total, entries.map(({ name }) => name)]).toEqual([1, ['empty.txt']]);
  const [empty] = entries;
  expect(await ask('import.parts', { entryId: empty?.id ?? 0, offset: 0, limit: 10 })).toEqual({ total: 0, parts: [] });
  expect(await ask('import.takeBack', { importId: 99 })).toEqual({ opposite: null });
  expect(await ask('import.cancel', { importId: 1 })).toEqual({ cancelled: false });
});

test('a file is read again in another encoding, and as before', async () => {
  const path = join(running.folder, 'koi.txt');
  // "паром" and more in KOI8-R, as a person with a wrong guess would see it.
  writeFileSync(path, Buffer.from('ÐÁÒÏÍ ÓÅÌ ÎÁ ÍÅÌØ\n\nðÏ ÓÌÏ×ÁÍ ÓÐÁÓÁÔÅÌÅÊ, ×ÓÅ ÖÉ×Ù.\n', 'latin1'));
  const { importId } = await running.importPaths(path);
  const { entries } = await ask('import.entries', { importId, shown: null, offset: 0, limit: 1 });
  const { id: entryId = 0, articleId } = entries[0] ?? {};
  const { alternatives, encoding } = await ask('import.encodings', { entryId });
  const other = encoding === 'koi8-r' ? 'windows-1252' : 'koi8-r';
  expect(alternatives.map((each) => each.encoding)).toContain(other);
  const title = async () => (await ask('article.get', { id: articleId ?? 0 })).title;
  const before = await title();
  const { changeId, files, opposite } = await ask('import.readAgain', {
    entryIds: [entryId],
    choices: { encoding: other },
    changeId: null,
  });
  expect(files).toMatchObject([{ entryId, outcome: 'imported', imported: 1, note: null }]);
  expect([before, await title()].toSorted()).toEqual(['ÐÁÒÏÍ ÓÅÌ ÎÁ ÍÅÌØ', 'паром сел на мель']);
  expect(await ask('import.history', { entryId })).toMatchObject([{ encoding }]);
  await ask('import.exchangeReadings', { changeId });
  expect([await title(), opposite?.input]).toEqual([before, { changeId }]);
  expect(await failure('import.encodings', { entryId: 9999 })).toBe('not-found');
  await ask('import.takeBack', { importId });
  await ask('article.forget', { ids: [articleId ?? 0] });
});

test('a refused table is mapped in place, under a name that holds for the next, and a text is split', async () => {
  const folder = join(running.folder, 'unknown');
  mkdirSync(folder);
  const table =
    'kopf;was;wann\nQuokka vote;The quokka council met.;05/04/2024\nQuokka fair;The quokka fair was held.;06/04/2024\n';
  writeFileSync(join(folder, 'one.csv'), table);
  const text = [1, 2, 3].map(
    (n) => `Quokka ${n}\n\nThe council met on Tuesday and decided to count the quokkas of all the islands again.\n`,
  );
  writeFileSync(join(folder, 'two.txt'), text.join('\n* * *\n\n'));
  const { importId } = await running.importPaths(folder);
  const lines = async () => (await ask('import.entries', { importId, shown: null, offset: 0, limit: 9 })).entries;
  const [one, two] = await lines();
  expect([one, two]).toMatchObject([
    { outcome: 'refused', kept: true, articleId: null },
    { outcome: 'imported', imported: 1 },
  ]);
  const guessed = await ask('import.table', { entryId: one?.id ?? 0, mapping: null });
  expect(guessed).toMatchObject({ found: 0, rows: 2, mapping: { delimiter: ';', header: true } });
  const roles = ['title', 'text', 'published'] as const;
  const columns = guessed.mapping.columns.map((column, index) => ({
    ...column,
    role: roles[index] ?? ('ignored' as const),
  }));
  const mapping = { ...guessed.mapping, columns, dateOrder: 'day-first' as const };
  expect(await ask('import.table', { entryId: one?.id ?? 0, mapping })).toMatchObject({ found: 2, ambiguousDates: 2 });
  await ask('layout.save', { kind: 'columns', name: 'Quokkas', columns: mapping });
  const mapped = await ask('import.readAgain', {
    entryIds: [one?.id ?? 0],
    choices: { columns: mapping, rule: 'Quokkas' },
    changeId: null,
  });
  expect(mapped.files).toMatchObject([{ outcome: 'imported', imported: 2, refused: 0 }]);
  const split = await ask('import.split', { entryId: two?.id ?? 0, rule: null, step: null });
  expect(split).toMatchObject({ found: 3, rule: { separator: true } });
  await ask('import.readAgain', {
    entryIds: [two?.id ?? 0],
    choices: { split: split.rule },
    changeId: mapped.changeId,
  });
  expect((await lines()).map(({ outcome, imported, refused }) => [outcome, imported, refused])).toEqual([
    ['imported', 2, 0],
    ['imported', 3, 0],
  ]);
  const third = join(running.folder, 'three.csv');
  writeFileSync(third, table.replaceAll('Quokka', 'Numbat'));
  const later = await running.importPaths(third);
  expect(later).toMatchObject({ imported: 2, refused: 0 });
  const [line] = (await ask('import.entries', { importId: later.importId, shown: null, offset: 0, limit: 9 })).entries;
  expect(line?.note).toContain('Read by the rule “Quokkas”.');
  await ask('import.exchangeReadings', { changeId: mapped.changeId });
  expect((await lines()).map(({ outcome, imported, refused }) => [outcome, imported, refused])).toEqual([
    ['refused', 0, 1],
    ['imported', 1, 0],
  ]);
  expect((await ask('layout.list', {})).map(({ rule, files }) => [rule.name, files])).toEqual([['Quokkas', 1]]);
  const { opposite } = await ask('layout.rename', { from: 'Quokkas', to: 'Wombats' });
  expect((await ask('layout.list', {})).map(({ rule, files }) => [rule.name, files])).toEqual([['Wombats', 1]]);
  expect(opposite).toMatchObject({ operation: 'layout.rename' });
  await ask('layout.rename', { from: 'Wombats', to: 'Quokkas' });
  expect(await ask('layout.remove', { name: 'quokkas' })).toMatchObject({ opposite: { operation: 'layout.save' } });
  const ids: number[] = [];
  for (const id of [importId, later.importId]) {
    const { opposite } = await ask('import.takeBack', { importId: id });
    if (opposite !== null) ids.push(...(opposite.input as { ids: number[] }).ids);
  }
  const removed = await ask('article.removed', {});
  await ask('article.forget', { ids: removed.map(({ id }) => id) });
  expect(ids.length).toBeGreaterThan(2);
  expect(await ask('archive.verify', {})).toMatchObject({ problems: [] });
});

test('a repaired file takes the place of the one that was refused', async () => {
  const path = join(running.folder, 'wombat.txt');
  writeFileSync(path, '');
  const { importId } = await running.importPaths(path);
  const line = async () => (await ask('import.entries', { importId, shown: null, offset: 0, limit: 1 })).entries[0];
  const entryId = (await line())?.id ?? 0;
  const handOver = async () => (await running.service.tickets.addPaths([path])).articles[0] ?? '';
  expect((await ask('import.replaceFile', { entryId, ticket: await handOver() })).files).toMatchObject([
    { outcome: 'refused', note: expect.stringContaining('It is empty') },
  ]);
  writeFileSync(path, 'Wombats counted\n\nThe wombats were counted on Tuesday.\n');
  const { files, changeId } = await ask('import.replaceFile', { entryId, ticket: await handOver() });
  expect(files).toMatchObject([{ outcome: 'imported', imported: 1, refused: 0, note: null }]);
  expect(await line()).toMatchObject({ outcome: 'imported', articleTitle: 'Wombats counted', kept: true });
  expect(await ask('import.history', { entryId })).toMatchObject([{ outcome: 'refused', refused: 1 }]);
  const articleId = (await line())?.articleId ?? 0;
  await ask('import.exchangeReadings', { changeId });
  expect(await line()).toMatchObject({ outcome: 'refused', imported: 0, refused: 1 });
  await ask('article.forget', { ids: [articleId] });
});

test('a refused text is kept until it is erased', async () => {
  const path = join(running.folder, 'numbats.xyz');
  writeFileSync(path, 'The numbats were counted.\n');
  const { importId } = await running.importPaths(path);
  const line = async () => (await ask('import.entries', { importId, shown: null, offset: 0, limit: 1 })).entries[0];
  const entryId = (await line())?.id ?? 0;
  expect((await line())?.kept).toBe(true);
  expect(await ask('import.eraseKept', { entryId })).toEqual({ erased: true });
  expect(await ask('import.eraseKept', { entryId })).toEqual({ erased: false });
  expect((await line())?.kept).toBe(false);
  expect(await failure('import.readAgain', { entryIds: [entryId], choices: { reader: 'txt' }, changeId: null })).toBe(
    'not-found',
  );
});

test('articles are read, edited, removed and forgotten', async () => {
  const { hits } = await ask('search.articles', {
    query: 'aground',
    filters: {},
    order: 'newest',
    offset: 0,
    limit: 10,
  });
  const id = hits[0]?.article.id ?? 0;
  const article = await ask('article.get', { id });
  expect(article).toMatchObject({ title: 'Ferry runs aground', published: '2024-04-29' });
  const { base64 } = await ask('article.original', { id });
  expect(Buffer.from(base64, 'base64').toString('utf8')).toContain('said Ada Quill');
  const times = async () =>
    (await ask('fact.list', { articleId: id, kinds: ['time'] })).flatMap(({ fact }) =>
      fact.kind === 'time' && fact.text === 'Monday' ? [fact.value] : [],
    );
  expect(await times()).toEqual(['2024-04-29']);
  const { opposite } = await ask('article.edit', { id, changes: { published: '2024-05-07' } });
  expect(await times()).toEqual(['2024-05-06']);
  await running.service.dispatch(opposite?.operation, opposite?.input);
  expect(await times()).toEqual(['2024-04-29']);
  await ask('article.remove', { ids: [id] });
  expect(await ask('article.removed', {})).toMatchObject([{ id }]);
  await ask('article.restore', { ids: [id] });
  expect(await ask('article.removed', {})).toEqual([]);
  expect(await failure('article.forget', { ids: [id] })).toBe('conflict');
  expect(await ask('article.forget', { ids: [99] })).toEqual({ forgotten: 0 });
  expect(await ask('article.stopForgetting', {})).toEqual({ stopped: false });
});

test('facts are decided about and found again', async () => {
  const [first] = await ask('fact.list', { articleId: 1, kinds: ['statement'] });
  if (first === undefined) throw new Error('the article holds a statement');
  const { key } = first;
  await ask('fact.decide', { verdict: 'rejected', articleId: 1, key });
  expect(await ask('fact.extract', { articleIds: [1, 2, 3] })).toMatchObject({ articles: 3, failed: 0 });
  expect((await ask('fact.list', { articleId: 1 })).find((fact) => fact.key === key)?.verdict).toBe('rejected');
  await ask('fact.decide', { verdict: 'none', articleId: 1, key });
  const why = await ask('extraction.explain', { articleId: 1, key });
  expect(why).toMatchObject({ found: true, rule: first.fact.rule, confidence: first.fact.confidence });
  expect(why.reasons.length).toBeGreaterThan(1);
  expect(await ask('extraction.explain', { articleId: 1, key: 'statement:gone' })).toMatchObject({ found: false });
  expect(await failure('extraction.explain', { articleId: 99, key })).toBe('not-found');
});

test('facts of many articles are found again in the background, and what came of it is told', async () => {
  expect(await ask('extraction.state', {})).toMatchObject({ stale: 0, failed: 0, run: null });
  expect(await failure('extraction.begin', { which: 'stale' })).toBe('not-found');
  const ended = new Promise<void>((resolve) => {
    const end = running.service.subscribe(({ type }) => {
      if (type !== 'extraction-finished') return;
      end();
      resolve();
    });
  });
  const { runId } = await ask('extraction.begin', { which: { articleIds: [2] } });
  await ended;
  expect(await ask('extraction.pause', {})).toEqual({ paused: false });
  expect(await ask('extraction.resume', {})).toEqual({ resumed: false });
  expect(await ask('extraction.cancel', {})).toEqual({ cancelled: false });
  expect(await ask('extraction.runs', {})).toMatchObject([
    { id: runId, state: 'done', total: 1, done: 1, differing: 0 },
  ]);
  expect(await ask('extraction.report', { runId })).toMatchObject({ run: { choice: 'chosen' }, tallies: [] });
  expect(await ask('extraction.articles', { runId, outcome: 'same', after: 0, limit: 9 })).toMatchObject([
    { articleId: 2 },
  ]);
  expect(await failure('extraction.report', { runId: 99 })).toBe('not-found');
});

test('a fact is added under the key of a find, and the change is taken back by name', async () => {
  const { text } = await ask('article.get', { id: 1 });
  const start = text.indexOf('harbour master');
  const mention = { start, end: start + 14, text: 'harbour master' };
  const fact = {
    kind: 'organisation' as const,
    name: 'harbour master',
    abbreviations: [],
    mentions: [mention],
    confidence: 1,
    rule: 'person',
  };
  const { key, opposite } = await ask('fact.add', { articleId: 1, fact });
  expect(key).toMatch(/^organisation:[0-9a-f]{24}$/);
  expect((await ask('fact.list', { articleId: 1 })).find((stored) => stored.key === key)).toMatchObject({
    verdict: 'added',
    found: false,
    stands: true,
  });
  if (opposite?.operation !== 'fact.restore') throw new Error('a change of decisions is undone by restoring');
  await ask('fact.restore', opposite.input as Input<'fact.restore'>);
  expect((await ask('fact.list', { articleId: 1 })).some((stored) => stored.key === key)).toBe(false);
  expect(await failure('fact.restore', { change: 9999 })).toBe('not-found');
});

test('the facts of all articles are listed, counted, decided about and retyped', async () => {
  const which = { kinds: ['figure' as const] };
  const { total, marks } = await ask('review.outline', { which, order: 'least-sure' });
  const rows = await ask('review.page', { which, order: 'least-sure', after: marks[0] ?? [], skip: 0, limit: 200 });
  expect([rows.length, rows.length > 2]).toEqual([total, true]);
  const { kinds } = await ask('review.counts', { which });
  expect(kinds.find(({ kind }) => kind === 'figure')?.count).toBe(total);
  const outlets = await ask('review.outlets', { which });
  expect(outlets.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  const decided = await ask('review.decide', { which: { all: which, expected: total }, verdict: 'rejected' });
  expect(decided).toMatchObject({ changed: total, left: 0 });
  await ask('fact.restore', decided.opposite?.input as Input<'fact.restore'>);
  const retyped = await ask('review.retype', { which: { all: which, expected: total }, change: { unit: 'boats' } });
  expect(retyped.changed).toBeGreaterThan(0);
  await ask('fact.restore', retyped.opposite?.input as Input<'fact.restore'>);
  expect(await failure('review.decide', { which: { all: which, expected: total + 1 }, verdict: 'none' })).toBe(
    'conflict',
  );
});

test('sources are counted, and each count is the length of a list', async () => {
  const { kinds, outlets, months } = await ask('source.counts', { scope: {} });
  const which = { standing: true, sourceKinds: ['named'] } as const;
  const { total } = await ask('review.outline', { which: { ...which, sourceKinds: ['named'] }, order: 'reading' });
  expect([kinds.named, total > 0]).toEqual([total, true]);
  expect([outlets.length, months.length]).toEqual([1, 2]);
  const most = await ask('source.most', { scope: {}, limit: 5 });
  expect(most).toContainEqual({ source: 'Ada Quill', kind: 'named', statements: 2, articles: 2 });
  expect(await ask('source.reasons', { scope: {} })).toEqual([]);
});

test('a note is written, found and listed', async () => {
  const target = { articleId: 1, span: null };
  const { opposite } = await ask('note.write', { target, text: 'Ask the harbour master.' });
  expect(await ask('note.ofArticle', { articleId: 1 })).toMatchObject([{ target, text: 'Ask the harbour master.' }]);
  expect((await ask('note.list', { text: 'mast', offset: 0, limit: 5 })).total).toBe(1);
  expect((await ask('search.facets', { query: 'note:master', filters: {} })).noted).toBe(1);
  expect(opposite).toMatchObject({ operation: 'note.write', input: { target, text: '' } });
  await ask('note.write', { target, text: '' });
  expect((await ask('note.list', { text: '', offset: 0, limit: 5 })).total).toBe(0);
});

test('search answers articles, facets, places and speakers', async () => {
  const facets = await ask('search.facets', { query: 'ferry', filters: {} });
  expect(facets.months.map(({ count }) => count).reduce((sum, count) => sum + count, 0)).toBe(2);
  const speakers = await ask('search.values', { query: 'ferry', filters: {}, facet: 'speakers', text: '', limit: 5 });
  expect(speakers.values).toContainEqual({ value: 'person:ada quill', name: 'Ada Quill', kind: 'person', count: 2 });
  const { text } = await ask('article.get', { id: 1 });
  const places = await ask('search.within', { articleId: 1, query: 'ferry' });
  expect(places.map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(places.map(() => 'ferry'));
  expect(places.length).toBeGreaterThan(0);
  const said = await ask('search.statements', { speaker: 'quill', query: 'safe', filters: {}, offset: 0, limit: 10 });
  expect(said.total).toBe(2);
  expect((await ask('search.speakers', { text: 'qui', limit: 5 }))[0]).toMatchObject({ speaker: 'Ada Quill' });
});

test('hits are lines, near words and points in time, all of the same number', async () => {
  const scope = { query: 'ferry', filters: {}, over: 'text' } as const;
  const asked = { scope, newerThan: 0 };
  const page = { ...asked, sort: ['right1' as const], with: null, offset: 0, limit: 100 };
  const { total, lines, complete } = await ask('concordance.lines', page);
  expect([complete, lines.length]).toEqual([true, total]);
  const { text } = await ask('concordance.file', { ...page, form: 'jsonl', made: '2026-11-25T00:00:00Z' });
  expect(text.split('\n').length).toBe(total + 2);
  const window = { left: 5, right: 5, minimum: 1, functionWords: true, order: 'lines', limit: 10 } as const;
  expect((await ask('concordance.collocates', { ...asked, ...window })).matching).toBeGreaterThan(0);
  const said = { ...asked, scope: { ...asked.scope, query: '', over: 'statements' as const } };
  const cues = await ask('concordance.cues', { ...said, by: 'outlet', limit: 10 });
  expect(cues.rows.reduce((sum, row) => sum + row.lines, 0)).toBe(cues.total);
  const { all, undated } = await ask('concordance.dispersion', { ...asked, by: null, outlets: 5 });
  expect(all.hits.reduce((sum, hits) => sum + hits, undated)).toBe(total);
});

test('articles are compared', async () => {
  const input = { articleIds: [1, 2] };
  const { rows, pairs } = await ask('comparison.sideBySide', input);
  expect(rows.length).toBeGreaterThan(1);
  expect(pairs).toHaveLength(1);
  expect((await ask('comparison.grid', input)).articles.map(({ id }) => id)).toEqual([1, 2]);
  expect(await failure('comparison.grid', { articleIds: [1, 99] })).toBe('not-found');
});

test('tags are made, hung, merged, taken off and put back', async () => {
  const { tag: one } = await ask('tag.create', { name: 'Harbour', colour: 'blue' });
  const { tag: two } = await ask('tag.create', { name: 'Check' });
  await ask('tag.edit', { id: two.id, name: 'To check' });
  const targets = [{ kind: 'article' as const, articleId: 1 }];
  await ask('tagging.add', { tagId: one.id, targets });
  expect(await ask('tagging.list', { articleId: 1 })).toMatchObject([{ tagId: one.id, broken: false }]);
  const { opposite } = await ask('tag.merge', { from: one.id, into: two.id });
  expect((await ask('tag.list', {})).map(({ name, articles: on }) => [name, on])).toEqual([['To check', 1]]);
  if (opposite?.operation !== 'tag.restore') throw new Error('a merge is undone by restoring');
  await ask('tag.restore', opposite.input as Input<'tag.restore'>);
  await ask('tagging.remove', { tagId: one.id, targets });
  await ask('tag.remove', { id: one.id });
  expect(await failure('tag.create', { name: 'TO CHECK' })).toBe('conflict');
});

test('a change of very much is undone and redone by a number that stands for it', async () => {
  const { text } = await ask('article.get', { id: 1 });
  const { tag } = await ask('tag.create', { name: 'Very often' });
  const targets = Array.from({ length: 1_000 }, (_, index) => {
    const [start, end] = [index % 50, 51 + Math.floor(index / 50)];
    return { kind: 'passage' as const, articleId: 1, span: { start, end, text: text.slice(start, end) } };
  });
  const hung = async (): Promise<number> =>
    (await ask('tagging.list', { articleId: 1 })).filter(({ tagId }) => tagId === tag.id).length;
  const { opposite } = await ask('tagging.add', { tagId: tag.id, targets });
  expect([opposite?.operation, await hung()]).toEqual(['undo.kept', 1_000]);
  const back = await ask('undo.kept', opposite?.input as { id: string });
  expect([back.opposite?.operation, await hung()]).toEqual(['undo.kept', 0]);
  await ask('undo.kept', back.opposite?.input as { id: string });
  expect(await hung()).toBe(1_000);
  expect(await failure('undo.kept', { id: 'never given' })).toBe('not-found');

  const whole = await ask('tagging.add', { tagId: tag.id, targets: [], articleIds: [1, 2, 2, 999] });
  expect(whole.opposite?.input).toMatchObject({ targets: [{ articleId: 1 }, { articleId: 2 }] });
  await ask('tag.remove', { id: tag.id });
});

test('details of many articles are looked at, changed and put back, and rules are kept', async () => {
  const which = { query: '', filters: {} };
  const change = { how: 'set' as const, field: 'section' as const, value: 'Harbour' };
  const { articles, counts } = await ask('metadata.preview', { which, change, after: 0, limit: 10 });
  expect(counts.changes).toBe(articles);
  const made = await ask('metadata.change', { which, change, overByHand: false });
  expect(made.changed).toBe(articles);
  expect((await ask('article.get', { id: 1 })).section).toBe('Harbour');
  if (made.opposite?.operation !== 'metadata.takeBack') throw new Error('a change is taken back by its number');
  const back = await ask('metadata.takeBack', made.opposite.input as Input<'metadata.takeBack'>);
  expect((await ask('article.get', { id: 1 })).section).toBeNull();
  expect(back.opposite?.operation).toBe('metadata.takeBack');
  expect(await failure('metadata.takeBack', { changeId: 999 })).toBe('not-found');

  const rule = {
    source: 'folder',
    pattern: '{value}',
    field: 'outlet',
    value: null,
    onlyMissing: true,
    on: true,
  } as const;
  await ask('rule.set', { rules: [rule] });
  expect(await ask('rule.list', {})).toEqual([rule]);
  expect(await failure('rule.set', { rules: [{ ...rule, pattern: 'x' }] })).toBe('invalid-input');
  await ask('rule.set', { rules: [] });
});

test('a list of queries is kept under a name', async () => {
  const list = { name: 'Boats', list: 'ferry\ntram', exactWords: false, countedThrough: 0 };
  const { id } = await ask('queryList.keep', { id: null, ...list });
  expect(await failure('queryList.keep', { id: null, ...list, name: 'boats' })).toBe('conflict');
  await ask('queryList.counted', { id, through: 3 });
  expect(await ask('queryList.get', { id })).toEqual({ id, ...list, countedThrough: 3 });
  expect(await ask('queryList.list', {})).toEqual([{ id, name: 'Boats' }]);
  const { opposite } = await ask('queryList.remove', { id });
  expect(opposite?.operation).toBe('queryList.keep');
  expect(await failure('queryList.get', { id })).toBe('not-found');
});

test('searches that were asked are noted, forgotten and put back', async () => {
  expect(await ask('searchHistory.list', { limit: 10 })).toEqual([]);
  await ask('searchHistory.note', { query: 'ferry', filters: {}, articles: 2 });
  const listed = await ask('searchHistory.list', { limit: 10 });
  expect(listed).toMatchObject([{ query: 'ferry', filters: {}, articles: 2 }]);
  const { opposite } = await ask('searchHistory.forget', { ids: null });
  expect(await ask('searchHistory.list', { limit: 10 })).toEqual([]);
  await ask('searchHistory.restore', opposite?.input as Input<'searchHistory.restore'>);
  expect(await ask('searchHistory.list', { limit: 10 })).toEqual(listed);
});

test('the queries of a list are counted, as the list of articles counts them', async () => {
  const { lines, repeated } = await ask('batch.read', {
    list: 'ferry\n# nothing\nferry\nsafe AND\n-\n',
    form: 'lines',
    exactWords: false,
  });
  expect(repeated).toBe(1);
  expect(lines.map(({ line, refused }) => [line, refused === null])).toEqual([
    [1, true],
    [4, true],
    [5, false],
  ]);
  const { counts, through } = await ask('batch.count', {
    queries: lines.slice(0, 2).map(({ query }) => query),
    filters: {},
    newerThan: 0,
  });
  const page = { query: 'ferry', filters: {}, offset: 0, limit: 1 };
  const { total } = await ask('search.articles', { ...page, order: 'newest' });
  const { total: statements } = await ask('search.statements', { ...page, speaker: '' });
  expect(counts[0]).toMatchObject({ articles: total, fresh: total, statements });
  expect(through).toBeGreaterThanOrEqual(3);
  expect(await failure('batch.count', { queries: [], filters: {}, newerThan: 0 })).toBe('invalid-input');
});

test('a search is kept under a name, with what was read and decided in it', async () => {
  const searched = { query: 'ferry', filters: {}, order: 'oldest' } as const;
  const { id } = await ask('savedSearch.create', { name: 'Ferries', ...searched });
  expect(await failure('savedSearch.create', { name: 'FERRIES', ...searched })).toBe('conflict');
  const { id: other } = await ask('savedSearch.create', { name: 'Votes', ...searched, query: 'votes' });
  expect(await ask('savedSearch.list', {})).toMatchObject([
    { id, name: 'Ferries', total: 2, fresh: 0, read: 0, decisions: { relevant: 0 } },
    { id: other, total: 1 },
  ]);
  const next = await ask('savedSearch.nextUnread', { id, after: null });
  expect(next).toMatchObject({ row: 0, unread: 2 });
  const { opposite } = await ask('savedSearch.mark', { id, articleIds: [next.articleId ?? 0], read: true });
  await ask('savedSearch.mark', { id, articleIds: [next.articleId ?? 0], decision: 'relevant' });
  expect(await ask('savedSearch.hit', { id, articleId: next.articleId ?? 0 })).toMatchObject({
    saved: { name: 'Ferries', total: 2, read: 1, recent: 0 },
    mark: { isRead: true, decision: 'relevant' },
  });
  const page = { ...searched, offset: 0, limit: 10, markedIn: id } as const;
  expect((await ask('search.articles', page)).hits.map(({ mark }) => mark)).toEqual([
    { isRead: true, isNew: false, decision: 'relevant' },
    { isRead: false, isNew: false, decision: null },
  ]);
  const shown = async (show: 'unread' | 'relevant') =>
    (await ask('search.articles', { ...page, filters: { marks: { search: id, show } } })).total;
  expect([await shown('unread'), await shown('relevant')]).toEqual([1, 1]);
  await ask('savedSearch.restoreMarks', opposite?.input as Input<'savedSearch.restoreMarks'>);
  await ask('savedSearch.markAll', { id, read: true });
  expect(await ask('savedSearch.nextUnread', { id, after: null })).toEqual({
    articleId: null,
    row: null,
    unread: 0,
    ...searched,
  });
  expect(await ask('savedSearch.look', { id })).toEqual({ fresh: 0 });
  await ask('savedSearch.edit', { id, name: 'All ferries' });
  await ask('savedSearch.arrange', { ids: [other, id] });
  const removed = await ask('savedSearch.remove', { id });
  await ask('savedSearch.restore', removed.opposite?.input as Input<'savedSearch.restore'>);
  expect(await ask('savedSearch.list', {})).toMatchObject([{ id: other }, { id, name: 'All ferries', read: 2 }]);
  expect(await failure('savedSearch.remove', { id: 99 })).toBe('not-found');
  for (const each of [id, other]) await ask('savedSearch.remove', { id: each });
});

test('versions are told, and a person has the last word', async () => {
  expect(await ask('version.of', { articleId: 1 })).toEqual({ group: null, apart: [] });
  const { opposite } = await ask('version.decide', { decisions: [{ one: 1, other: 2, verdict: 'versions' }] });
  expect((await ask('version.of', { articleId: 2 })).group?.members).toHaveLength(2);
  expect(await ask('version.groups', { after: 0, limit: 5 })).toMatchObject({ total: 1, articles: 2 });
  if (opposite?.operation !== 'version.decide') throw new Error('a decision is undone by a decision');
  await ask('version.decide', opposite.input as Input<'version.decide'>);
  expect((await ask('version.groups', { after: 0, limit: 5 })).total).toBe(0);
  expect(await failure('version.decide', { decisions: [{ one: 1, other: 1, verdict: 'versions' }] })).toBe(
    'invalid-input',
  );
});

test('names of all articles are listed, shown, merged, split, renamed, retyped and taken back', async () => {
  const all = { text: '', order: 'articles' as const, ambiguous: false, offset: 0, limit: 20 };
  const { hits } = await ask('entity.list', { ...all, kind: 'person' });
  const quill = hits.find(({ name }) => name === 'Ada Quill');
  if (quill === undefined) throw new Error('Ada Quill stands in two articles');
  const { key } = quill;
  expect(quill.articles).toBe(2);
  expect(await ask('entity.get', { articleId: 1, name: 'Ada Quill' })).toMatchObject({ key });
  const part = { key, offset: 0, limit: 10 };
  const mentions = await ask('entity.mentions', part);
  expect(mentions.total).toBe(2);
  expect((await ask('entity.statements', { ...part, which: 'said' })).total).toBe(2);
  await ask('entity.figures', part);
  await ask('entity.roles', { key });
  await ask('entity.companions', { key, limit: 5 });
  expect((await ask('entity.inArticle', { articleId: 1 })).map(({ name }) => name)).toContain('Ada Quill');
  await ask('abbreviation.list', { text: '', order: 'letters', conflicts: false, meanings: 5, offset: 0, limit: 5 });

  const { opposite } = await ask('entity.rename', { key, title: 'A. Quill' });
  expect((await ask('entity.get', { key })).name).toBe('A. Quill');
  if (opposite?.operation !== 'entity.decide') throw new Error('a decision is undone by a decision');
  await ask('entity.decide', opposite.input as Input<'entity.decide'>);
  expect((await ask('entity.get', { key })).name).toBe('Ada Quill');

  const split = { key, names: [], articleIds: mentions.hits.slice(0, 1).map((hit) => hit.articleId) };
  expect(await ask('entity.previewSplit', split)).toMatchObject({ goes: { articles: 1 }, stays: { articles: 1 } });
  const apart = await ask('entity.split', { ...split, title: 'Other Quill' });
  const merging = { from: apart.key, into: key };
  expect((await ask('entity.previewMerge', merging)).after.articles).toBe(2);
  await ask('entity.merge', { ...merging, title: null });
  await ask('entity.retype', { key, kind: 'organisation' });
  const [decision] = (await ask('entity.get', { key })).decisions;
  await ask('entity.takeBack', { id: decision?.id ?? 0 });
});

test('an archive is backed up, restored after a look, and copied', async () => {
  const { name } = await ask('backup.make', {});
  const { backups } = await ask('backup.list', {});
  expect(backups.map((each) => each.name)).toContain(name);
  const { present, backup } = await ask('backup.preview', { name });
  expect(backup).toEqual(present);
  const { archive, kept } = await ask('backup.restore', { name });
  expect([archive.articles, typeof kept]).toEqual([present.articles, 'string']);
  expect((await ask('archive.saveCopy', { name: 'A copy' })).path).toContain('A copy');
});

test('samples are imported, and another archive is made and left again', async () => {
  const ended = new Promise<void>((resolve) => {
    running.service.subscribe((event) => {
      if (event.type === 'import-finished') resolve();
    });
  });
  await ask('import.samples', {});
  await ended;
  expect((await ask('archive.info', {})).articles).toBe(11);
  expect(await ask('archive.create', { name: 'Second' })).toMatchObject({ name: 'Second', articles: 0 });
  expect(await failure('archive.create', { name: 'Second' })).toBe('conflict');
  expect(await failure('archive.create', { name: '../x' })).toBe('invalid-input');
  const first = (await ask('archive.recent', {})).find(({ name }) => name === 'My archive');
  expect(await ask('archive.open', { recent: first?.id ?? '' })).toMatchObject({ name: 'My archive', articles: 11 });
  expect(await failure('archive.open', { recent: 'nothing' })).toBe('not-found');
});

test('what can be saved of an archive is saved into a new one, and that is opened', async () => {
  const { articles } = await ask('archive.info', {});
  const report = await ask('archive.salvage', { ticket: null, name: 'Saved' });
  expect(report).toMatchObject({ articles: { saved: articles, lost: 0 }, items: [] });
  const ended = failure('archive.salvage', { ticket: null, name: 'Ended' });
  // Its name is looked at in the service before the thread begins: from then on it can be ended.
  await expect.poll(() => ask('archive.cancelSalvage', {})).toEqual({ cancelled: true });
  expect(await ended).toBe('cancelled');
  expect(await ask('archive.cancelSalvage', {})).toEqual({ cancelled: false });
  expect(
    readdirSync(dirname((await ask('archive.info', {})).path)).filter((name) => /Ended|\.part$/u.test(name)),
  ).toEqual([]);
  expect(await failure('archive.salvage', { ticket: null, name: 'Saved' })).toBe('conflict');
  expect(await failure('archive.salvage', { ticket: 'nothing', name: 'Other' })).toBe('not-found');
  const first = await ask('archive.info', {});
  expect(await ask('archive.openSalvaged', {})).toMatchObject({ name: 'Saved', articles });
  await ask('archive.open', {
    recent: (await ask('archive.recent', {})).find(({ path }) => path === first.path)?.id ?? '',
  });
});

test('another archive is merged into this one, taken back and merged again', async () => {
  const { path } = await ask('archive.saveCopy', { name: 'Other' });
  const [ticket = ''] = (await running.service.tickets.addPaths([path])).archives;
  const { articles } = await ask('archive.info', {});
  expect(await ask('merge.preview', { ticket })).toMatchObject({ name: 'Other.cuttings', added: 0, linked: articles });
  const ended = new Promise<void>((resolve) => {
    running.service.subscribe((event) => {
      if (event.type === 'import-finished') resolve();
    });
  });
  const { importId } = await ask('merge.start', { ticket });
  await ended;
  expect((await ask('import.list', {}))[0]).toMatchObject({ id: importId, state: 'done', duplicates: articles });
  await ask('import.takeBack', { importId });
  expect(await ask('merge.redo', { importId: 99 })).toEqual({ opposite: null });
  await ask('merge.redo', { importId });
  expect((await ask('archive.info', {})).articles).toBe(articles);
  expect(await failure('merge.preview', { ticket: 'nothing' })).toBe('not-found');
});

test('a file that is no archive is refused, and the present one stays open', async () => {
  const path = join(running.folder, 'not.cuttings');
  writeFileSync(path, 'just words');
  const { archives } = await running.service.tickets.addPaths([path]);
  expect(await failure('archive.open', { ticket: archives[0] })).toBe('archive-damaged');
  expect((await ask('archive.info', {})).articles).toBe(11);
  rmSync(path);
});

test('what was handed over twice is imported once', async () => {
  const { articles: tickets } = await running.service.tickets.addPaths([join(running.folder, 'Harbour', 'two.txt')]);
  const ended = new Promise<unknown>((resolve) => {
    running.service.subscribe((event) => {
      if (event.type === 'import-finished') resolve(event);
    });
  });
  await ask('import.start', { tickets: [...tickets] });
  expect(await ended).toMatchObject({ imported: 0, duplicates: 1 });
});

test('what is handed over again during its import is stored once', async () => {
  const path = join(running.folder, 'again.txt');
  writeFileSync(path, 'Dropped again\n\nThe same file came twice at once.');
  const ended: { readonly imported: number; readonly duplicates: number }[] = [];
  const both = new Promise<void>((resolve) => {
    running.service.subscribe((event) => {
      if (event.type !== 'import-finished') return;
      ended.push(event);
      if (ended.length === 2) resolve();
    });
  });
  for (let time = 0; time < 2; time += 1) {
    const { articles: tickets } = await running.service.tickets.addPaths([path]);
    await ask('import.start', { tickets: [...tickets] });
  }
  await both;
  expect(ended.map(({ imported, duplicates }) => [imported, duplicates])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('every operation of the contract was asked here', () => {
  expect([...answered].toSorted()).toEqual(Object.keys(operations).toSorted());
});

test.each([
  ['constructor', {}, 'invalid-input'],
  ['__proto__', {}, 'invalid-input'],
  ['no.such', {}, 'invalid-input'],
  [7, {}, 'invalid-input'],
  [null, {}, 'invalid-input'],
  ['article.get', undefined, 'invalid-input'],
  ['article.get', { id: '1' }, 'invalid-input'],
  ['article.get', { id: 1, more: 1 }, 'invalid-input'],
  ['article.get', JSON.parse('{"id":1,"__proto__":{"x":1}}'), 'invalid-input'],
  ['article.get', { id: 12345 }, 'not-found'],
  ['search.articles', { query: '', filters: {}, order: 'newest', offset: 0, limit: 100_000 }, 'invalid-input'],
])('the call %j with %j is refused', async (name, input, code) => {
  expect(await failure(name, input)).toBe(code);
});

test('a command announces what it touched, to everybody', async () => {
  running.events.length = 0;
  await ask('tag.create', { name: 'Announced' });
  // A backup that the tests before began may be announced meanwhile, with the topic of archives.
  const ofTags = running.events.filter((event) => event.type === 'changed' && event.topics.join() !== 'archive');
  expect(ofTags).toEqual([{ type: 'changed', topics: ['tags'] }]);
});
