import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from './read-article-file.ts';
import { epubFile, openDocumentFile, pdfFile, wordFile, wordParagraph, zipOf } from './testing/made-up-documents.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-readers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readArticleFile({ path, name, relativePath: name });
}

async function textsOf(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const outcome = await read(name, content);
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  return outcome.articles.map(({ text }) => text);
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<string | null> {
  const outcome = await read(name, content);
  return outcome.outcome === 'refused' ? outcome.note : null;
}

const ferry = [
  'Ferry runs aground',
  'The ferry ran aground on Monday, the harbour master said.',
  '“Nobody was hurt,” said Ada Quill.',
];
const whole = ferry.join('\n\n');

test('Word: paragraphs, tables and notes are read; deleted words, field codes and headers are not', async () => {
  const body = `${wordParagraph('Ferry runs aground')}<w:p/><w:p><w:r><w:t>The ferry ran </w:t></w:r><w:del><w:r><w:delText>far</w:delText><w:t>away</w:t></w:r></w:del>
    <w:r><w:instrText>PAGE</w:instrText><w:t>aground on Monday, the harbour master said.</w:t></w:r></w:p>
    <w:tbl><w:tr><w:tc>${wordParagraph('Aboard')}</w:tc><w:tc>${wordParagraph('212')}</w:tc></w:tr></w:tbl>`;
  const file = wordFile(body, {
    'word/footnotes.xml': `<w:footnotes>${wordParagraph('A note at the foot.')}</w:footnotes>`,
    'word/header1.xml': `<w:hdr>${wordParagraph('Page header')}</w:hdr>`,
  });
  expect(await textsOf('a.docx', file)).toEqual([
    'Ferry runs aground\n\nThe ferry ran aground on Monday, the harbour master said.\n\nAboard\n\n212\n\nA note at the foot.',
  ]);
  expect((await read('renamed.txt', file)).outcome === 'read' && (await read('renamed.txt', file))).toMatchObject({
    format: 'docx',
    encoding: null,
  });
});

test('OpenDocument: paragraphs, spaces and notes', async () => {
  const text = `<text:h>Ferry runs aground</text:h><text:tracked-changes><text:p>old</text:p></text:tracked-changes>
    <text:p>The ferry<text:s text:c="2"/>ran<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> aground.</text:p>`;
  expect(await textsOf('a.odt', openDocumentFile(text))).toEqual([
    'Ferry runs aground\n\nThe ferry ran aground.\n\nA note.',
  ]);
});

test('RTF: code pages, Unicode, hidden groups', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\*\generator x;}{\info{\title no}}
\f0 Ferry runs aground\par\u8220?Caf\'e9\rdblquote  {\v hidden}said {\f1\'c0\'e4\'e0}.\par Line{\field{\*\fldinst PAGE}{\fldrslt two}}\par}`;
  expect(await textsOf('a.rtf', rtf)).toEqual(['Ferry runs aground\n\n“Café” said Ада.\n\nLinetwo']);
});

test('PDF: lines become paragraphs; a page of pictures is refused with the reason', async () => {
  const lines = [
    'Ferry runs aground',
    '',
    'The ferry ran aground on Monday, the harbour master said, and',
    'nobody was hurt in the accident.',
  ];
  expect(await textsOf('a.pdf', pdfFile(lines))).toEqual([
    'Ferry runs aground\n\nThe ferry ran aground on Monday, the harbour master said, and nobody was hurt in the accident.',
  ]);
  expect(await refusalOf('scan.pdf', pdfFile([]))).toContain('no text layer');
});

test('EPUB: each document of the reading order is an article', async () => {
  const outcome = await read(
    'a.epub',
    epubFile([`<h1>One</h1><p>First text.</p>`, '<img/>', `<h1>Two</h1><p>Second text.</p>`]),
  );
  expect(outcome).toMatchObject({
    format: 'epub',
    articles: [
      { text: 'One\n\nFirst text.', place: '1 of 2', outlet: 'The Harbour Weekly', published: '2024-05-02' },
      { text: 'Two\n\nSecond text.', place: '2 of 2' },
    ],
  });
});

const filler =
  'The harbour master said that the ferry would be towed at high tide, and that buses would run in its place until then. ';

test('a saved page: main text without menus and scripts, and what its head says', async () => {
  const page = `<html lang="en-GB"><head><title>Ferry runs aground | Harbour Courier</title>
    <meta property="og:site_name" content="The Harbour Courier"><link rel="canonical" href="https://courier.example/ferry">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","author":[{"name":"Ines Okafor"}],"datePublished":"2025-03-12T08:00:00Z"}</script></head>
    <body><nav>Home Sport Weather</nav><article><h1>Ferry runs aground</h1>${`<p>${filler}</p>`.repeat(6)}<script>document.write('x')</script></article><footer>Imprint</footer></body></html>`;
  const outcome = await read('page.html', page);
  expect(outcome).toMatchObject({
    format: 'html',
    articles: [
      {
        title: 'Ferry runs aground',
        byline: 'Ines Okafor',
        outlet: 'The Harbour Courier',
        published: '2025-03-12',
        language: 'en-gb',
        url: 'https://courier.example/ferry',
        text: ['Ferry runs aground', ...Array.from({ length: 6 }, () => filler.trim())].join('\n\n'),
      },
    ],
  });
});

test('a fragment of a page, and a page in an encoding that it names', async () => {
  expect(await textsOf('part.html', '<p>Ferry runs aground</p><p>Text.')).toEqual(['Ferry runs aground\n\nText.']);
  const bytes = Buffer.from('<meta charset="windows-1251"><p>\xcf\xe0\xf0\xee\xec</p>', 'latin1');
  expect(await read('old.html', bytes)).toMatchObject({
    encoding: 'windows-1251',
    encodingBasis: 'declared',
    articles: [{ text: 'Паром' }],
  });
});

test('mail: subject, sender and day; attachments are told of', async () => {
  const mail = `From: Ada Quill <ada@harbour.example>\r\nSubject: =?utf-8?q?Ferry_runs_aground?=\r\nDate: Mon, 29 Apr 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nNobody was hurt.\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`;
  expect(await read('a.eml', mail)).toMatchObject({
    note: expect.stringContaining('attachment was not read'),
    articles: [{ text: 'Ferry runs aground\n\nNobody was hurt.', byline: 'Ada Quill', published: '2024-04-29' }],
  });
});

test('a mailbox: each message is an article, an empty one is named', async () => {
  const message = (subject: string, text: string) =>
    `From x@y Mon Apr 29 10:00:00 2024\nSubject: ${subject}\n\n${text}\n\n`;
  const outcome = await read(
    'a.mbox',
    `${message('One', 'Text\nFrom here on.')}${message('', '')}${message('Two', 'More.')}`,
  );
  expect(outcome).toMatchObject({
    articles: [{ text: 'One\n\nText\n\nFrom here on.', place: 'message 1 of 3' }, { text: 'Two\n\nMore.' }],
    refused: [{ place: 'message 2 of 3', ordinal: 3 }],
  });
});

describe('refused with what to do', () => {
  test.each([
    ['entities.docx', () => zipOf({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>' }), 'XML entities'],
    ['broken.docx', () => zipOf({ 'word/document.xml': '<d><p>' }), 'well-formed'],
    ['deep.docx', () => wordFile('<a>'.repeat(3_000) + '</a>'.repeat(3_000)), 'deep'],
    ['bomb.docx', () => zipSync({ 'word/document.xml': strToU8(' '.repeat(20_000_000)) }), 'unpack'],
    ['half.docx', () => wordFile(wordParagraph('x')).subarray(0, 120), 'damaged'],
    ['deep.rtf', () => `{\\rtf1 ${'{'.repeat(6_000)}`, 'deep'],
    ['broken.pdf', () => '%PDF-1.4 nothing', 'damaged'],
    ['old.doc', () => 'x', 'save it as .docx'],
    ['photo.jpg', () => 'x', 'hold no articles'],
    ['thing.xyz', () => 'some text', 'name it .txt'],
  ])('%s', async (name, make, message) => {
    expect(await refusalOf(name, make())).toContain(message);
  });
});

test('a page of 50,000 nested elements is read in linear time, without the stack', async () => {
  const deep = `${'<div>'.repeat(50_000)}Ferry runs aground${'</div>'.repeat(50_000)}`;
  expect(await textsOf('deep.html', deep)).toEqual(['Ferry runs aground']);
});

test('whatever bytes bear the name of a format end in an article or a refusal', async () => {
  const starts = ['%PDF-1.7\n', 'PK\u0003\u0004', '{\\rtf1 ', '<html>', 'From a\n', 'Subject: x\n\n', ''];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('docx', 'odt', 'epub', 'pdf', 'rtf', 'html', 'eml', 'mbox', 'md', 'txt'),
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      async (extension, start, bytes) => {
        const outcome = await read(`any.${extension}`, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
        expect(['read', 'refused']).toContain(outcome.outcome);
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

const seed = join(import.meta.dirname, '../../../../shared/seed/icc-warrants.txt');
test.skipIf(!existsSync(seed))('the same article as text, Word and OpenDocument is the same text', async () => {
  const text = readFileSync(seed, 'utf8').trim();
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n');
  const [plain] = await textsOf('seed.txt', text);
  expect(await textsOf('seed.docx', wordFile(escaped.map(wordParagraph).join('')))).toEqual([plain]);
  expect(
    await textsOf('seed.odt', openDocumentFile(escaped.map((line) => `<text:p>${line}</text:p>`).join(''))),
  ).toEqual([plain]);
});

test('what is dropped as one article is the same whatever holds it', async () => {
  expect(await textsOf('b.docx', wordFile(ferry.map(wordParagraph).join('')))).toEqual([whole]);
  expect(
    await textsOf(
      'b.rtf',
      `{\\rtf1\\ansi ${ferry.join('\\par ').replaceAll('“', '\\ldblquote ').replaceAll('”', '\\rdblquote ')}}`,
    ),
  ).toEqual([whole]);
});
