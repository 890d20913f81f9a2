import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesOfExport } from '../documents/articles-of-document.ts';
import { readArticleFile } from '../read-article-file.ts';

// Exports as they come when something is odd about them: what is announced is found or refused, and no line of a text is lost.

const read = (text: string, wrapped = true) => {
  const found = articlesOfExport(text.split('\n'), wrapped, 'x.txt');
  if (found === null) throw new Error('not recognised');
  return found;
};

const first = 'The ferry ran aground on a sandbank outside the harbour.';
const last = 'All 212 people aboard were brought ashore by noon.';

describe('LexisNexis', () => {
  const header = 'The Harbour Courier\n\nMarch 12, 2025 Wednesday\n\nFerry runs aground\n\n';
  const tail =
    '\n\nLOAD-DATE: March 13, 2025\n\nLANGUAGE: ENGLISH\n\nCopyright 2025 Harbour Press\nAll Rights Reserved\n';
  const document = (body: string, fields = 'BYLINE: Ines Okafor\n\nLENGTH: 20 words\n\n', end = tail, head = header) =>
    read(`1 of 1 DOCUMENTS\n\n${head}${fields}${body}${end}`).articles[0];

  test.each([
    'NOTE: the ship was built in 1980.',
    'Note: the ship was built in 1980.',
    'City: Maristow',
    'Notes',
    'Person: Ines Okafor, 41',
  ])('a line of the text that reads as a field of the database (%s) does not end it', (line) => {
    const more = Array.from({ length: 5 }, (_, index) => `Paragraph ${index} of the text, which goes on.`).join('\n\n');
    const text = document(`${first}\n\n${line}\n\n${more}\n\n${last}`)?.text ?? '';
    expect(text).toContain(`${line}\n\nParagraph 0`);
    expect(text.endsWith(last)).toBe(true);
  });

  test('captions behind GRAPHIC are no text of the article', () => {
    const graphic = '\n\nGRAPHIC: PHOTO: The ferry. (Harbour Press)\n\nPHOTO: The harbour master.';
    expect(document(`${first}\n\n${last}`, undefined, `${graphic}${tail}`)?.text).toBe(
      `Ferry runs aground\n\n${first}\n\n${last}`,
    );
  });

  test('a correction among the fields of the database is kept: it is the newspaper’s', () => {
    const correction = '\n\nCORRECTION-DATE: March 14, 2025\n\nCORRECTION: The ferry carried 221 people, not 212.';
    expect(document(last, undefined, `${correction}${tail}`)?.text).toBe(
      `Ferry runs aground\n\n${last}\n\nCorrection:\n\nThe ferry carried 221 people, not 212.`,
    );
  });

  test('fields named twice, fields in two columns, no space behind a name, no-break spaces', () => {
    expect(document(last, 'BYLINE: By Ines Okafor\n\nBYLINE: By Tom Reed\n\nLENGTH: 9 words\n\n')?.byline).toBe(
      'Ines Okafor, Tom Reed',
    );
    const columns = document(last, 'SECTION: NEWS; Pg. 3          BYLINE: Ines Okafor\n\nLENGTH: 9 words\n\n');
    expect(columns).toMatchObject({ section: 'NEWS', page: '3', byline: 'Ines Okafor' });
    expect(document(last, 'BYLINE:Ines Okafor\n\nLENGTH:9 words\n\n')).toMatchObject({ byline: 'Ines Okafor' });
    expect(document(last, 'BYLINE:\u00a0Ines Okafor\n\nLENGTH :\u00a09 words\n\n')).toMatchObject({
      byline: 'Ines Okafor',
      text: `Ferry runs aground\n\n${last}`,
    });
  });

  test.each([
    ['March 12, 2025 Wednesday'],
    ['12 March 2025 Wednesday'],
    ['Wednesday, 12 March 2025'],
    ['Mittwoch 12. März 2025'],
    ['mercredi 12 mars 2025'],
    ['12 de marzo de 2025 miércoles'],
    ['woensdag 12 maart 2025'],
    ['Quarta-feira, 12 de março de 2025'],
    ['2025-03-12'],
    ['March 12, 2025, Wednesday, Late Edition - Final'],
    ['March 12, 2025 Wednesday 11:00 AM GMT'],
  ])('the day %s', (day) => {
    const head = header.replace('March 12, 2025 Wednesday', day);
    expect(document(last, undefined, undefined, head)).toMatchObject({
      published: '2025-03-12',
      outlet: 'The Harbour Courier',
      title: 'Ferry runs aground',
    });
  });

  test('without a length, without any field, without a day', () => {
    expect(document(last, 'BYLINE: Ines Okafor\n\n')?.text).toBe(`Ferry runs aground\n\n${last}`);
    expect(document(last, '')).toMatchObject({ title: 'Ferry runs aground', published: '2025-03-12' });
    expect(document(last, undefined, undefined, 'The Harbour Courier\n\nFerry runs aground\n\n')).toMatchObject({
      title: 'Ferry runs aground',
      published: null,
    });
  });

  test('the numbers that are missing are named', () => {
    const one = (number: number) => `${number} of 9 DOCUMENTS\n\n${header}LENGTH: 9 words\n\n${last} ${number}${tail}`;
    expect(read([1, 2, 4, 8].map(one).join('\n'))).toMatchObject({
      announced: 9,
      note: 'By their numbers, these documents are not in the file: 3, 5–7, 9.',
    });
  });
});

describe('Nexis Uni', () => {
  const article = (title: string, fields = 'Section: NEWS; Pg. 3\nLength: 20 words\nByline: By Ines Okafor\n') =>
    `${title}\nThe Harbour Courier(Maristow)\nMarch 12, 2025 Wednesday\n\nCopyright 2025 Harbour Press\n\n${fields}Body\n\n${first} ${title}\n\n${last}\n\nClassification\n\n\nLanguage: ENGLISH\n\nLoad-Date: March 13, 2025\n\n`;
  const cover = 'Documents (2)\n1. One\nClient/Matter: -None-\n2. Two\nNarrowed by:\n\n';

  test('a last article that was cut off is kept, and said', () => {
    const two = article('Two');
    const found = read(`${cover}${article('One')}End of Document\n\n${two.slice(0, two.indexOf(last) + 20)}`, false);
    expect(found.articles.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(found).toMatchObject({ announced: 2, refused: [], note: expect.stringContaining('cut off') });
  });

  test('headlines that look like fields or dates; no field at all', () => {
    for (const title of [
      'Author: I was wrong about the ferry',
      'Note: ferries sink',
      'March 3, 2025: the day it sank',
      'Ferry: 212 saved',
    ])
      expect(read(`${article(title)}End of Document\n`, false).articles).toMatchObject([
        { title, published: '2025-03-12', outlet: 'The Harbour Courier (Maristow)', byline: 'Ines Okafor' },
      ]);
    const bare = read(`Documents (1)\n1. One\nClient/Matter: -None-\n\n${article('One', '')}End of Document\n`, false);
    expect(bare).toMatchObject({ announced: 1, articles: [{ title: 'One', published: '2025-03-12' }] });
  });

  test('a paragraph of the text in the form of a field', () => {
    const text = article('One').replace(last, `Note: nobody was hurt.\n\nGraphic\n\n${`${last}\n\n`.repeat(6)}`);
    const [found] = read(`${text}End of Document\n`, false).articles;
    expect(found?.text.match(/All 212/gu)).toHaveLength(6);
    expect(found?.text).not.toContain('ENGLISH');
  });
});

describe('ProQuest', () => {
  const rule = '_'.repeat(60);
  const tail = (number: number, name = 'Title') =>
    `Subject: Ferries\n\n${name}: Ferry runs aground ${number}\n\nPublication title: The Harbour Courier, Late Edition (Coast); Maristow\n\ncolumn: Guest Essay\n\nPublication date: Mar 12, 2025\n\nProQuest document ID: 10${number}\n\nDocument URL: https://harbour.example/a/ very-long-address\n\nDatabase: Harbour Newsstream\n`;
  const part = (number: number, text: string, rest = tail(number)) =>
    `${rule}\n\nDocument ${number} of 3\n\nFerry runs aground ${number}\n\nAuthor: Okafor, Ines; Reed, Tom\n\n${text}\n\n${rest}`;

  test('lines of the text that begin as fields do are text', () => {
    const text = `Full text: ${first}\nSource: the harbour master.\nLocation: Maristow\n\nTitle: captain\n\nThen it sank.\n\n${last}`;
    const found = read(part(1, text));
    expect(found.articles[0]?.text).toContain('Source: the harbour master.');
    expect(found.articles[0]?.text.endsWith(last)).toBe(true);
    expect(found.articles[0]).toMatchObject({
      title: 'Ferry runs aground 1',
      byline: 'Ines Okafor, Tom Reed',
      outlet: 'The Harbour Courier',
      url: 'https://harbour.example/a/very-long-address',
    });
    expect(found.note).toBe('By their numbers, these documents are not in the file: 2–3.');
  });

  test('an error in the place of a document is refused by its number; a cut one is kept', () => {
    const error = `${rule}\n\nDocument 2 of 3\n\nThe document could not be retrieved. Try again later.\n`;
    const cut = part(3, `Full text: ${first}`, '');
    const found = read(part(1, `Full text: ${last}`) + error + cut);
    expect(found).toMatchObject({ announced: 3, note: null, refused: [{ place: '2 of 3' }] });
    expect(found.articles.map(({ place }) => place)).toEqual(['1 of 3', '3 of 3']);
  });

  test('in Spanish, French and German', () => {
    const [es, fr, de] = [
      'Texto completo: Un texto.\n\nMateria: Barcos\n\nTítulo: Encalla el ferry\n\nAutor: Okafor, Ines\n\nTítulo de publicación: El Faro; Maristow\n\nFecha de publicación: 12 de marzo de 2025\n\nID del documento de ProQuest: 1',
      'Texte intégral: Un texte.\n\nSujet: Bateaux\n\nTitre: Le bac échoué\n\nAuteur: Okafor, Ines\n\nTitre de la publication: Le Phare; Maristow\n\nDate de publication: 12 mars 2025\n\nID du document ProQuest: 1',
      'Volltext: Ein Text.\n\nThema: Schiffe\n\nTitel: Fähre auf Grund\n\nAutor: Okafor, Ines\n\nPublikationstitel: Der Leuchtturm; Maristow\n\nPublikationsdatum: 12. März 2025\n\nProQuest-Dokument-ID: 1',
    ].map((fields) => read(`${rule}\n\n${fields}\n`).articles[0]);
    expect(es).toMatchObject({
      title: 'Encalla el ferry',
      outlet: 'El Faro',
      byline: 'Ines Okafor',
      published: '2025-03-12',
    });
    expect(fr).toMatchObject({ title: 'Le bac échoué', outlet: 'Le Phare', text: 'Le bac échoué\n\nUn texte.' });
    expect(de).toMatchObject({ title: 'Fähre auf Grund', outlet: 'Der Leuchtturm', published: '2025-03-12' });
  });
});

describe('Factiva', () => {
  const lines = (above: string) =>
    `${above}\n27 words\n12 March 2025\n09:30\nThe Harbour Courier\nHARBC\nA4\nEnglish\n(c) 2025 Harbour Press\n\n${first}\n\n${last}\n\n`;
  const ending = 'Document HARBC00020250312el3c0001x\n\n';

  test.each([
    ['News\nFerry Sinks', 'Ferry Sinks', null],
    ['News\nFerry sinks', 'Ferry sinks', null],
    [
      'News\nFerry runs aground outside the harbour\nBy Ines Okafor',
      'Ferry runs aground outside the harbour',
      'Ines Okafor',
    ],
    [
      'Ferry runs aground outside the harbour\nInes Okafor and Tom van der Reed',
      'Ferry runs aground outside the harbour',
      'Ines Okafor and Tom van der Reed',
    ],
    ['Ferry runs aground', 'Ferry runs aground', null],
  ])('headline and byline of %j', (above, title, byline) => {
    expect(read(lines(above) + ending).articles).toMatchObject([{ title, byline }]);
  });

  test('an article without the line that closes it is kept, and said; the summary of the search is none', () => {
    const summary = 'Search Summary\nText ferry\nDate In the last year\nResults Found 2\n';
    expect(read(lines('One') + ending + summary)).toMatchObject({ articles: [{ title: 'One' }], note: null });
    const found = read(lines('One') + ending + lines('Two'));
    expect(found.articles.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(found.note).toContain('cut off');
  });

  test('a paragraph that begins with a tag is text', () => {
    const tags = `HD\nFerry runs aground\nPD\n12 March 2025\nSN\nThe Harbour Courier\nLP\n${first}\nTD\nIN SHORT, nobody was hurt.\nCO operated by the state.\n${last}\nCO\nxyz : Ferry\nNS\ngdis : Accidents\nAN\n${ending}`;
    expect(read(tags).articles[0]?.text).toBe(
      `Ferry runs aground\n\n${first}\n\nIN SHORT, nobody was hurt.\n\nCO operated by the state.\n\n${last}`,
    );
  });
});

describe('as files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cuttings-odd-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const outcome = await readArticleFile({ path, name, relativePath: name });
    if (outcome.outcome !== 'read') throw new Error(outcome.note);
    return outcome;
  };
  const document = (number: number) =>
    `   ${number} of 2 DOCUMENTS\n\n\n   The Harbour Courier\n\n   March 12, 2025 Wednesday\n\nFerry runs aground ${number}\n\nLENGTH: 20 words\n\n${first} ${number}\n\n${last}\n\nLOAD-DATE: March 13, 2025\n\n   Copyright 2025 Harbour Press\n`;
  const text = document(1) + document(2);

  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['two files put together, each with its mark', `\ufeff${document(1)}\ufeff${document(2)}`],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
    ['form feeds between documents', `${document(1)}\f${document(2)}`],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s', async (name, content) => {
    const outcome = await file(`${name}.txt`, content);
    expect(outcome).toMatchObject({ format: 'nexis', announced: 2, refused: [] });
    const spaced = (words: string): string => (name === 'no-break spaces' ? words.replaceAll(' ', '\u00a0') : words);
    expect(outcome.articles).toMatchObject(
      [1, 2].map((number) => ({
        outlet: 'The Harbour Courier',
        published: '2025-03-12',
        text: spaced(`Ferry runs aground ${number}\n\n${first} ${number}\n\n${last}`),
      })),
    );
  });

  test('a mail of ProQuest: each article of it, and its pictures are not what was left out', async () => {
    const article = (number: number) =>
      `<div><a name="DocID_MSTAR_${number}"></a><p><b>Ferry runs aground ${number}</b></p><p><strong>Author: </strong>Okafor, Ines</p><p><a href="https://harbour.example">ProQuest document link</a></p><p><strong>Abstract: </strong>None available.</p><p><strong>Full text: </strong></p><div>Enlarge this image.</div><p>${first}</p><p>Source: the harbour master.</p><p>${last}</p><p><strong>Subject: </strong>Ferries</p><p><strong>Publication title: </strong>The Harbour Courier; Maristow</p><p><strong>Publication date: </strong>Mar 12, 2025</p><p><strong>ProQuest document ID: </strong>${number}</p></div>`;
    const mail = `From: <noreply@proquest.example>\r\nTo: <a@b.example>\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nSubject: Your research\r\nDate: Sun, 5 Jul 2020 01:02:03 -0400\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Ann sent you:</p>${article(1)}${article(2)}<p>Contact ProQuest</p></body></html>`;
    const outcome = await file('mail.eml', mail);
    expect(outcome).toMatchObject({ format: 'proquest', note: null, refused: [] });
    expect(outcome.articles).toMatchObject(
      [1, 2].map((number) => ({
        title: `Ferry runs aground ${number}`,
        byline: 'Ines Okafor',
        outlet: 'The Harbour Courier',
        published: '2025-03-12',
        text: `Ferry runs aground ${number}\n\n${first}\n\nSource: the harbour master.\n\n${last}`,
      })),
    );
  });

  test('a headline over two lines of a page stays one', async () => {
    const page = `<html><body><div>1 of 1 DOCUMENTS</div><div>The Harbour Courier</div><div>March 12, 2025, Late Edition<br>Correction Appended</div><div>Ferry runs aground;<br>212 brought ashore</div><div>LENGTH: 20 words</div><p>${last}</p><div>LOAD-DATE: March 13, 2025</div></body></html>`;
    expect((await file('page.html', page)).articles).toMatchObject([
      {
        title: 'Ferry runs aground; 212 brought ashore',
        text: `Ferry runs aground; 212 brought ashore\n\nCorrection Appended\n\n${last}`,
      },
    ]);
  });
});
