import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RefusedFile } from './read-outcome.ts';
import { type ReadFileAndArticles, readArticleFile } from './read-article-file.ts';
import { pdfFile, wordFile, wordParagraph, zipOf } from './testing/made-up-documents.ts';

// Rows F2 to F18 of the catalogue of faults (docs/reliability.md): files made to do harm, or damaged, each with what must become of it.

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string, content: string | Uint8Array): Promise<ReadFileAndArticles | RefusedFile> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readArticleFile({ path, name, relativePath: name });
}

async function textsOf(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const outcome = await read(name, content);
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  return outcome.articles.map(({ text }) => text);
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const outcome = await read(name, content);
  return outcome.outcome === 'refused' ? outcome.note : `read: ${JSON.stringify(outcome.articles[0]?.text)}`;
}

const title = 'Ferry runs aground';
const sentence = 'Nobody was hurt, the harbour master said.';
const whole = `${title}\n\n${sentence}`;

describe('XML (F12)', () => {
  const withDoctype = (doctype: string, text: string): Uint8Array =>
    zipOf({
      'word/document.xml': `<?xml version="1.0"?>${doctype}${`<w:document>${wordParagraph(text)}</w:document>`}`,
    });
  const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${'bcdefgh'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
    .join('')}]>`;
  test.each([
    ['entities that grow', laughs, '&h;'],
    ['a file of this machine', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['an address', '<!DOCTYPE d [<!ENTITY a SYSTEM "http://127.0.0.1:9/x">]>', '&a;'],
    ['entities of parameters', '<!DOCTYPE d [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>', 'x'],
  ])('%s: refused, nothing expanded or fetched', async (_what, doctype, text) => {
    expect(await refusalOf('entities.docx', withDoctype(doctype, text))).toMatch(/XML entities.+Ask for its text/u);
  });

  test('a definition elsewhere is not fetched, and names that it would define are damage', async () => {
    const doctype = '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">';
    expect(await textsOf('dtd.docx', withDoctype(doctype, title))).toEqual([title]);
    expect(await refusalOf('dtd-entity.docx', withDoctype(doctype, '&x;'))).toContain('not well-formed');
  });
});

describe('documents that are ZIP files (F11)', () => {
  test.each([
    ['links and names that lead out are not followed', { '../../evil.txt': 'x', 'word/../../x': 'y' }],
    ['a document that embeds another', { 'word/embeddings/a.docx': 'PK' }],
  ])('%s', async (_what, other) => {
    const outcome = await read('slip.docx', wordFile(wordParagraph(title), other));
    // Names that lead out refuse the whole file; nothing is ever written by its name.
    expect(outcome.outcome === 'refused' ? outcome.note : outcome.articles[0]?.text).toMatch(/damaged|Ferry/u);
  });

  test('a text that is another document inside of it is refused as such, not as empty', async () => {
    const file = wordFile('<w:altChunk r:id="one"/>', { 'word/page.html': `<p>${title}</p>` });
    expect(await refusalOf('chunk.docx', file)).toContain('another document inside');
  });

  test('a password is told', async () => {
    const bytes = Buffer.from(wordFile(wordParagraph(title)));
    // Bit 0 of the flags: encrypted (APPNOTE 4.4.4), in each entry of the list at the end.
    for (
      let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
      at >= 0;
      at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    )
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    expect(await refusalOf('locked.docx', bytes)).toContain('password');
    const ole = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)]);
    expect(await refusalOf('locked-by-word.docx', ole)).toMatch(/password.+save it as \.docx/u);
  });

  test('OpenDocument and EPUB are known although their type stands elsewhere', async () => {
    const content = `<office:document-content><office:body><office:text><text:p>${title}</text:p></office:text></office:body></office:document-content>`;
    const other = 'x'.repeat(400);
    expect(await textsOf('late.odt', zipOf({ 'settings.xml': other, 'content.xml': content, mimetype_: '' }))).toEqual([
      title,
    ]);
    const book = {
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="all.opf"/></rootfiles></container>',
      'notes.txt': other,
      'all.opf':
        '<package><manifest><item id="a" href="a.xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xml': `<html><body><p>${title}</p></body></html>`,
    };
    expect(await textsOf('late.epub', zipOf(book))).toEqual([title]);
  });
});

describe('web pages (F13)', () => {
  test('only words are left of a page that would run, load and lead elsewhere', async () => {
    const page = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">
      <link rel="stylesheet" href="http://127.0.0.1:9/a.css"><style>@import "http://127.0.0.1:9/b.css"</style><base href="http://127.0.0.1:9/">
      <script>globalThis.cuttingsWasHere = true</script></head><body onload="cuttingsWasHere()"><h1>${title}</h1>
      <iframe src="http://127.0.0.1:9/" srcdoc="<p>framed</p>"></iframe><img src="http://127.0.0.1:9/i.png" onerror="x()"><object data="x"></object>
      <svg><script>x()</script><text>drawn</text></svg><a href="javascript:x()">${sentence}</a><img src="data:image/png;base64,AAAA">
      <noscript><img src="http://127.0.0.1:9/n.png"></noscript></body></html>`;
    const [text = ''] = await textsOf('active.html', page);
    expect(text).toContain(title);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/127\.0\.0\.1|cuttingsWasHere|AAAA|import|onload/u);
    expect('cuttingsWasHere' in globalThis).toBe(false);
  });

  test('of two encodings that a page claims, its mark and its bytes are believed before its words', async () => {
    const page = `<meta charset="windows-1251"><p>Café, ${sentence}</p>`;
    expect(await textsOf('marked.html', `\uFEFF${page}`)).toEqual([`Café, ${sentence}`]);
    expect(await textsOf('valid.html', page)).toEqual([`Café, ${sentence}`]);
  });

  test('a page that a browser saved in one file, with the address that it came from', async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>${title}</h1><p>Caf=C3=A9. ${sentence}</p></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Location: https://courier.example/a.png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`;
    expect(await read('page.mhtml', saved)).toMatchObject({
      format: 'html',
      articles: [{ text: `${title}\n\nCafé. ${sentence}`, url: 'https://courier.example/ferry' }],
    });
    expect(await refusalOf('none.mht', 'Subject: x\r\n\r\n')).toContain('no page in it');
  });
});

describe('PDF (F14)', () => {
  const text = Buffer.from(pdfFile([title])).toString('latin1');
  test.each([
    ['a table of contents that is wrong', (pdf: string) => pdf.replace(/startxref\n\d+/u, 'startxref\n7'), /^read/u],
    [
      'a script that runs on opening',
      (pdf: string) => pdf.replace('/Catalog', '/Catalog /OpenAction << /S /JavaScript /JS (x) >>'),
      /^read/u,
    ],
    [
      'pages that are their own parents',
      (pdf: string) => pdf.replace('/Kids [3 0 R]', '/Kids [2 0 R]'),
      /damaged|no text layer/u,
    ],
    [
      'a page that is not there',
      (pdf: string) => pdf.replace('/Kids [3 0 R]', '/Kids [9 0 R]'),
      /damaged|no text layer/u,
    ],
    ['nothing but its head', (pdf: string) => pdf.slice(0, 40), /damaged/u],
    [
      'a password',
      (pdf: string) =>
        pdf.replace(
          '/Root 1 0 R',
          '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) >> /ID [(a) (a)]',
        ),
      /password/u,
    ],
  ])('%s', async (_what, change, outcome) => {
    expect(await refusalOf('hostile.pdf', Buffer.from(change(text), 'latin1'))).toMatch(outcome);
  });
});

describe('RTF (F15)', () => {
  test.each([
    ['objects and pictures', String.raw`{\rtf1 {\object\objdata 4142}{\pict\bin3 {{{}Ferry}`, 'Ferry'],
    [
      'escapes that stand for no character',
      String.raw`{\rtf1 F\u-70000?e\u9999999?rry\u55357?\'zz}`,
      'F\uFFFDe\uFFFDrry\uFFFD?',
    ],
    [
      'lists',
      String.raw`{\rtf1 {\list{\listlevel{\leveltext \'02\'00.}}{\listname x;}}{\listoverride\listid1}Ferry}`,
      'Ferry',
    ],
    ['controls in the text', String.raw`{\rtf1 Fer\'07ry}`, 'Ferry'],
    ['groups that end too often', String.raw`{\rtf1 Ferry}}}} x`, 'Ferry'],
  ])('%s', async (_what, rtf, text) => {
    expect(await textsOf('hostile.rtf', rtf)).toEqual([text]);
  });

  test('one that was cut off says so, with words and without', async () => {
    expect(await read('cut.rtf', String.raw`{\rtf1 {Ferry runs`)).toMatchObject({
      articles: [{ text: 'Ferry runs' }],
      note: expect.stringContaining('ends in the middle'),
    });
    expect(await refusalOf('cut-head.rtf', String.raw`{\rtf1 {\fonttbl{\f0 Ari`)).toMatch(
      /ends in the middle.+Get the file again/u,
    );
  });
});

describe('mail (F16)', () => {
  const head = `From: Ada Quill <ada@harbour.example>\r\nSubject: ${title}\r\nMIME-Version: 1.0\r\n`;
  test.each([
    ['no head at all', `\r\n\r\n${sentence}`],
    ['a boundary that never comes', `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${sentence}`],
    ['quoted-printable that was cut', `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${sentence}=C`],
    ['base64 that is none', `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!!`],
    ['an encoding that nobody knows', `${head}Content-Type: text/plain; charset=x-nowhere\r\n\r\n${sentence}`],
    [
      'parts within parts, 1,000 deep',
      `${head}${Array.from({ length: 1_000 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`).join('')}\r\n${sentence}`,
    ],
    ['a head of 3 MB', `${head}X: ${'x'.repeat(3_000_000)}\r\n\r\n${sentence}`],
  ])('%s: text or refusal', async (_what, message) => {
    const outcome = await read('hostile.eml', message);
    expect(outcome.outcome === 'refused' ? outcome.note : outcome.articles[0]?.text).toMatch(/Ferry|Nobody|\.$/u);
  });

  test('a message that is called a text is read as a message, and an article with a line “From” as a text', async () => {
    expect(await read('message.txt', `${head}\r\n${sentence}\r\n`)).toMatchObject({
      format: 'eml',
      articles: [{ text: whole, byline: 'Ada Quill' }],
    });
    expect(
      await read('article.txt', `From: The Harbour Courier\nDate: 12 March 2025\nSubject: ${title}\n\n${sentence}`),
    ).toMatchObject({ format: 'txt' });
  });

  test('a large attachment costs no article', async () => {
    const attachment = `--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(2_000_000)}\r\n--b--\r\n`;
    const message = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${sentence}\r\n${attachment}`;
    expect(await textsOf('attached.eml', message)).toEqual([whole]);
  });
});

describe('tables (F18)', () => {
  const row = `${title},"${sentence}"`;
  test.each([
    ['tabs in a .csv', `title\ttext\n${title}\t${sentence}\n`],
    ['semicolons', `title;text\n${title};${sentence}\n`],
  ])('%s: its article is read', async (_what, content) => {
    expect(await textsOf('wide.csv', content)).toEqual([whole]);
  });

  test('10,000 columns are refused', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',');
    expect(await refusalOf('wide.csv', `${names}\nx\n`)).toMatch(/10000 columns.+fewer columns/u);
  });

  test('a row whose words reach beyond the last column is named, the others are read', async () => {
    expect(await read('beyond.csv', `title,text\n${row},\nTwo,Text, with a comma\n`)).toMatchObject({
      articles: [{ text: whole }],
      refused: [{ place: 'row 3', note: expect.stringContaining('3 cells for 2 columns') }],
    });
  });

  test('cells that a spreadsheet would run are words', async () => {
    const cell = `=HYPERLINK(""http://127.0.0.1:9/"",""x"")`;
    expect(await textsOf('formula.csv', `title,text\n"${cell}","${sentence}"\n`)).toEqual([
      `=HYPERLINK("http://127.0.0.1:9/","x")\n\n${sentence}`,
    ]);
  });

  test('a quotation mark that never ends loses no row without a word', async () => {
    const outcome = await read('open.csv', `title,text\n${row}\nTwo,"Text that never ends\nThree,More\n`);
    if (outcome.outcome !== 'read') throw new Error(outcome.note);
    const words = JSON.stringify([outcome.articles, outcome.refused]);
    expect([outcome.articles[0]?.text, words.includes('Two') || outcome.refused.length > 0]).toEqual([whole, true]);
  });
});
