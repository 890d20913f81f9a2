import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainTex } from '../bibliography/plain-tex.ts';
import { readArticleFile } from '../read-article-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-records-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readArticleFile({ path, name, relativePath: name });
}

const ferry = {
  title: 'Ferry runs aground',
  outlet: 'The Harbour Courier',
  byline: 'Ada Quill, Tom Reed',
  published: '2025-03-12',
  page: 'A4',
  text: 'Ferry runs aground\n\nThe ferry ran aground.\n\nSeen at noon.',
};
const nothing = { place: 'reference 2 of 2', title: 'Empty', note: expect.stringContaining('nothing to read') };

test.each([
  [
    'a.ris',
    'ris',
    'TY  - NEWS\nTI  - Ferry runs aground\nAU  - Quill, Ada\nAU  - Reed, Tom\nT2  - The Harbour Courier\nDA  - 2025/03/12/\nSP  - A4\nAB  - The ferry\n ran aground.\nN1  - Seen at noon.\nER  - \n\nTY  - NEWS\nTI  - Empty\nER  - \n',
  ],
  [
    'a.bib',
    'bibtex',
    '@comment{x}\n@article{quill2025,\n author = {Quill, Ada and Reed, Tom}, title = "Ferry {runs} aground", journal = {The Harbour Courier},\n date = {2025-03-12}, pages = {A4}, abstract = {The ferry ran aground.}, note = {Seen at noon.}\n}\n@misc{b, title={Empty}}',
  ],
  [
    'a.json',
    'csl-json',
    JSON.stringify([
      {
        id: '1',
        type: 'article-newspaper',
        title: 'Ferry runs aground',
        'container-title': 'The Harbour Courier',
        author: [{ family: 'Quill', given: 'Ada' }, { literal: 'Tom Reed' }],
        issued: { 'date-parts': [[2025, 3, 12]] },
        page: 'A4',
        abstract: 'The ferry ran aground.',
        note: 'Seen at noon.',
      },
      { id: '2', type: 'article', title: 'Empty' },
    ]),
  ],
  [
    'a.xml',
    'endnote-xml',
    '<xml><records><record><titles><title><style>Ferry runs aground</style></title><secondary-title>The Harbour Courier</secondary-title></titles><contributors><authors><author>Quill, Ada</author><author>Reed, Tom</author></authors></contributors><dates><year>2025</year><pub-dates><date>12 March</date></pub-dates></dates><pages>A4</pages><abstract>The ferry ran aground.</abstract><notes>Seen at noon.</notes></record><record><titles><title>Empty</title></titles></record></records></xml>',
  ],
])('%s: references with their abstracts and notes; one without is named', async (name, format, content) => {
  const outcome = await read(name, content);
  expect(outcome).toMatchObject({ format, refused: [nothing] });
  expect(outcome.outcome === 'read' && outcome.articles[0]).toMatchObject({
    ...ferry,
    text:
      outcome.outcome === 'read' && format === 'ris'
        ? 'Ferry runs aground\n\nThe ferry\n\nran aground.\n\nSeen at noon.'
        : ferry.text,
    basis: { published: 'fields of the reference' },
  });
});

test.each([
  [
    'comma.csv',
    'csv',
    'Headline,Source,Date,Body\n"Ferry runs aground",The Harbour Courier,2025-03-12,"The ferry ran aground.\n\nSeen at noon."\n,,,\nEmpty,x,,\n',
  ],
  [
    'semicolon.csv',
    'csv',
    '\uFEFFTitel;Zeitung;Datum;Volltext\nFerry runs aground;The Harbour Courier;12.03.2025;"The ferry ran aground.\n\nSeen at noon."\nEmpty;x;;\n',
  ],
  [
    'tab.tsv',
    'csv',
    'title\toutlet\tpublished\tlead\ttext\nFerry runs aground\tThe Harbour Courier\t12 March 2025\tThe ferry ran aground.\tSeen at noon.\nEmpty\tx\t\t\t\n',
  ],
  [
    'lines.jsonl',
    'jsonl',
    `${JSON.stringify({ title: 'Ferry runs aground', source: { name: 'The Harbour Courier' }, published_at: '2025-03-12T08:00:00Z', summary: 'The ferry ran aground.', content: 'Seen at noon.' })}\n{"title":"Empty"}\n{"broken`,
  ],
  [
    'list.json',
    'json',
    JSON.stringify({
      status: 'ok',
      articles: [
        {
          headline: 'Ferry runs aground',
          publication: 'The Harbour Courier',
          date: '2025-03-12',
          text: 'The ferry ran aground.\n\nSeen at noon.',
        },
        { headline: 'Empty' },
      ],
    }),
  ],
])('%s: an article a row, by the names of the columns', async (name, format, content) => {
  const outcome = await read(name, content);
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  const { title, outlet, published, text } = ferry;
  expect(outcome).toMatchObject({
    format,
    articles: [{ title, outlet, published, text, basis: { published: 'columns of the table' } }],
  });
  expect(outcome.articles).toHaveLength(1);
  expect(outcome.refused[0]).toMatchObject({ title: 'Empty' });
});

test('a row whose quotation marks do not fit is named, the others are read', async () => {
  const outcome = await read('marks.csv', 'title,text\nOne,"Text of one"\nTwo,"Text "of" two"\nThree,Text of three\n');
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  expect(outcome.articles.length + outcome.refused.length).toBe(3);
});

test.each([
  ['a.csv', 'id,name\n1,x\n', 'id, name'],
  ['b.json', '{"a": 1', 'not known what to make'],
  ['c.json', '[1, 2]', 'no list of articles'],
])('%s without a text is refused with what to do', async (name, content, message) => {
  const outcome = await read(name, content);
  expect(outcome.outcome === 'refused' && outcome.note).toContain(message);
});

test.each([
  ["Caf{\\'e} \\\"{o} {\\ss} \\c{c} \\& \\emph{x} --- ``y''", 'Café ö ß ç & x — “y”'],
  ['$^0$ \\v{S}', '$^0$ Š'],
])('TeX %j is plain %j', (tex, plain) => {
  expect(plainTex(tex)).toBe(plain);
});

test('authors keep the order of the file, and a name in braces is whole', async () => {
  const bylineOf = async (name: string, content: string): Promise<string | null | undefined> => {
    const outcome = await read(name, content);
    return outcome.outcome === 'read' ? outcome.articles[0]?.byline : outcome.note;
  };
  expect(
    await bylineOf('mixed.ris', 'TY  - NEWS\nA1  - Quill, Ada\nAU  - Okafor, Ines\nTI  - Ferry\nAB  - Text\nER  - \n'),
  ).toBe('Ada Quill, Ines Okafor');
  const authors = '{Quill, Ada and {Ministry of Ports and Harbours} and Okafor, Ines}';
  expect(await bylineOf('braces.bib', `@article{x, author = ${authors}, title = {Ferry}, abstract = {Text}}`)).toBe(
    'Ada Quill, Ministry of Ports and Harbours, Ines Okafor',
  );
});

test('whatever stands in such a file ends in articles or refusals', async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        '@article{x,',
        'title = {',
        '}',
        '"',
        ',',
        '\n',
        'TY  - ',
        'ER  - ',
        'title,text',
        '{"title":',
        '[',
        ']',
        '<xml><records>',
        '<record>',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('bib', 'ris', 'csv', 'tsv', 'json', 'jsonl', 'xml'),
      pieces,
      async (extension, parts) => {
        const outcome = await read(`any.${extension}`, parts.join(''));
        expect(['read', 'refused']).toContain(outcome.outcome);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
