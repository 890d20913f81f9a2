import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../read-article-file.ts';
import { wordFile, wordParagraph } from '../testing/made-up-documents.ts';
import { exportLayouts } from './export-layouts.ts';
import { readField } from './nexis-fields.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-exports-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const outcome = await readArticleFile({ path, name, relativePath: name });
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  return outcome;
}

/** A document of an old Nexis export, as the text files have them: cut at a width, outlet and day centred. */
function nexisDocument(counter: string, fields: string, title: string, text: string): string {
  return `                               ${counter}


                              The Harbour Courier

                            March 12, 2025 Wednesday

${title}

${fields}

${text}

LOAD-DATE: March 13, 2025

LANGUAGE: ENGLISH

                        Copyright 2025 Harbour Press
                              All Rights Reserved
`;
}

const cut = `The ferry Ternholm ran aground on a sandbank outside the harbour
on Wednesday morning, the harbour master said, and all 212 people
aboard were brought ashore.`;
const joined = cut.replaceAll('\n', ' ');

test('LexisNexis text: number, outlet, day, headline, fields and text of each article', async () => {
  const file = `Download Request: Selected Items: 1-3\n\nTerms: ferry\n\n${[
    nexisDocument(
      '1 of 3 DOCUMENTS',
      'BYLINE: By Ines Okafor\n\nSECTION: NEWS; Pg. A4\n\nLENGTH: 27 words',
      'Ferry runs aground: 212\nbrought ashore',
      cut,
    ),
    nexisDocument('2 of 3 DOCUMENTS', 'LENGTH: 0 words', 'January 5: a headline that looks like a date', ''),
    nexisDocument(
      '3 of 3 DOCUMENTS',
      'HIGHLIGHT: What we know\n\nLENGTH: 27 words',
      'Correction Appended\n\nCaptain: “It was dark”',
      cut,
    ),
  ].join('\n')}`;
  const outcome = await read('Harbour.TXT', file);
  expect(outcome).toMatchObject({
    format: 'nexis',
    announced: 3,
    articles: [
      {
        place: '1 of 3',
        ordinal: 1,
        title: 'Ferry runs aground: 212 brought ashore',
        outlet: 'The Harbour Courier',
        byline: 'Ines Okafor',
        published: '2025-03-12',
        section: 'NEWS',
        page: 'A4',
        language: 'en',
        text: `Ferry runs aground: 212 brought ashore\n\n${joined}`,
        basis: { published: 'fields of the export', outlet: 'fields of the export' },
      },
      {
        place: '3 of 3',
        title: 'Captain: “It was dark”',
        text: `Captain: “It was dark”\n\nCorrection Appended\n\nWhat we know\n\n${joined}`,
      },
    ],
    refused: [{ place: '2 of 3', title: 'January 5: a headline that looks like a date' }],
  });
});

test('an export that announces more than it holds says so', async () => {
  const outcome = await read(
    'part.txt',
    `Selected Items: 1-5\n\n${nexisDocument('1 of 5 DOCUMENTS', 'LENGTH: 9 words', 'One', cut)}`,
  );
  expect([outcome.announced, outcome.articles.length, outcome.refused.length]).toEqual([5, 1, 0]);
});

test('a part of a larger result announces what it spans, and a gap in its numbers shows', async () => {
  const documents = [7, 8, 10].map((number) =>
    nexisDocument(`${number} of 40 DOCUMENTS`, 'LENGTH: 9 words', `Title ${number}`, cut),
  );
  const outcome = await read('span.txt', documents.join('\n'));
  expect([outcome.announced, outcome.articles.length]).toEqual([4, 3]);
});

test('Nexis Uni in Word: the cover announces, each article ends with a line of its own', async () => {
  const article = (title: string) => [
    title,
    'The Harbour Courier(Maristow)',
    '12. März 2025 Mittwoch',
    '',
    'Copyright 2025 Harbour Press All Rights Reserved',
    '',
    'Rubrik: LOKALES; S. 7',
    'Länge: 27 Wörter',
    'Byline: Von Ines Okafor',
    'Body',
    '',
    joined,
    '',
    'Noch ein Absatz.',
    '',
    'Classification',
    'Language: GERMAN',
    'End of Document',
    '',
  ];
  const lines = [
    'Dokumente (2)',
    '1. Fähre läuft auf Grund',
    'Client/Matter: -None-',
    '2. Zweiter',
    '',
    ...article('Fähre läuft auf Grund'),
    ...article('Zweiter'),
  ];
  expect(await read('uni.docx', wordFile(lines.map((line) => wordParagraph(line)).join('')))).toMatchObject({
    format: 'nexis',
    announced: 2,
    articles: [
      {
        title: 'Fähre läuft auf Grund',
        outlet: 'The Harbour Courier (Maristow)',
        published: '2025-03-12',
        byline: 'Ines Okafor',
        section: 'LOKALES',
        page: '7',
        text: `Fähre läuft auf Grund\n\n${joined}\n\nNoch ein Absatz.`,
      },
      { title: 'Zweiter', place: '2 of 2' },
    ],
  });
});

test('ProQuest text: known fields end the text, whatever their order', async () => {
  const part = (number: number, rest: string) =>
    `${'_'.repeat(60)}\n\nDocument ${number} of 500\n\nFerry runs aground ${number}\n\nhttps://example.org/x\n\nAbstract: None available.\n\n${rest}\n\nTitle: Ferry runs aground ${number}\n\nPublication title: The Harbour Courier; Maristow\n\nPublication date: Mar 12, 2025\n\nFirst page: A4\n\nSection: news\n\nProQuest document ID: ${number}\n`;
  const outcome = await read(
    'pq.txt',
    part(1, `Full text: ${cut}\nCAPTION: The ferry.\n\nSubject: Ferries`) +
      part(2, 'Full text: Not available.\n\nSubject: Ferries'),
  );
  expect(outcome).toMatchObject({
    format: 'proquest',
    announced: 500,
    articles: [
      {
        title: 'Ferry runs aground 1',
        outlet: 'The Harbour Courier',
        published: '2025-03-12',
        page: 'A4',
        text: `Ferry runs aground 1\n\n${joined}\n\nCAPTION: The ferry.`,
      },
    ],
    refused: [{ title: 'Ferry runs aground 2', place: '2 of 500' }],
  });
});

test('Factiva, in lines and in tags', async () => {
  const lines =
    'Ferry runs aground\nInes Okafor\n27 words\n12 March 2025\n09:30\nThe Harbour Courier\nHARBC\nA4\nEnglish\n(c) 2025 Harbour Press\n\nFirst paragraph of it.\n\nSecond one.\n\nDocument HARBC00020250312el3c0001x\n';
  expect(await read('f.txt', lines)).toMatchObject({
    format: 'factiva',
    articles: [
      {
        title: 'Ferry runs aground',
        byline: 'Ines Okafor',
        outlet: 'The Harbour Courier',
        published: '2025-03-12',
        page: 'A4',
        text: 'Ferry runs aground\n\nFirst paragraph of it.\n\nSecond one.',
      },
    ],
  });
  const tags =
    'HD\nFerry runs aground\nBY\nBy Ines Okafor\nWC\n27 words\nPD\n12 March 2025\nSN\nThe Harbour Courier\nSC\nHARBC\nLP\nFirst paragraph of it.\nTD\nSecond one.\nCO\nxyz : Ferry\nAN\nDocument HARBC00020250312el3c0001x\n';
  expect(await read('t.txt', tags)).toMatchObject({
    articles: [
      { title: 'Ferry runs aground', byline: 'Ines Okafor', outlet: 'The Harbour Courier', published: '2025-03-12' },
    ],
  });
});

test('Europresse page', async () => {
  const article = (
    title: string,
    body: string,
  ) => `<article><header><span class="DocPublicationName">Le Phare</span><span class="DocHeader">Politique, mercredi 12 mars 2025, p. 16</span>
    <div class="titreArticle"><p class="titreArticleVisu">${title}</p></div><div>Inès Morel</div></header><section><div class="DocText">${body}</div></section><footer>© 2025</footer></article>`;
  expect(
    await read(
      'e.html',
      `<html><body>${article('Le bac échoué', '<p>Un texte.</p>')}${article('Vide', '')}</body></html>`,
    ),
  ).toMatchObject({
    format: 'europresse',
    articles: [
      {
        title: 'Le bac échoué',
        outlet: 'Le Phare',
        byline: 'Inès Morel',
        published: '2025-03-12',
        section: 'Politique',
        page: '16',
        text: 'Le bac échoué\n\nUn texte.',
      },
    ],
    refused: [{ title: 'Vide', place: '2 of 2' }],
  });
});

test.each([
  ['BYLINE: By Ines', 'byline', 'By Ines'],
  ['LÄNGE: 27 Wörter', 'length', '27 Wörter'],
  ['LONGUEUR:  143 mots', 'length', '143 mots'],
  ['AUTEUR: Ana', 'byline', 'Ana'],
  ['Sección: Local', 'section', 'Local'],
  ['LAAD-DATUM: 1', 'description', '1'],
  ['SEÇÃO: Geral', 'section', 'Geral'],
])('%s is the field %s', (line, field, value) => {
  expect(readField(line)).toMatchObject({ field, value });
});

test.each(['He said: no.', 'CAPTAIN: it was dark', 'A long sentence with a colon: and more', 'Section 5 begins'])(
  '%s is text',
  (line) => expect(readField(line)).toBeNull(),
);

test('an article that merely mentions a database is one article', async () => {
  const text =
    'Ferry runs aground\n\nThe search found 3 of 10 documents in LexisNexis.\n\nDocument 5 was missing, she said.';
  expect(await read('mention.txt', text)).toMatchObject({ format: 'txt', articles: [{ place: null }] });
});

describe('on any lines', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '1 of 2 DOCUMENTS',
      '2 of 2 DOCUMENTS',
      'LENGTH: 5 words',
      '',
      'End of Document',
      '_'.repeat(30),
      'Document 1 of 2',
      'ProQuest document ID: 1',
      '12 words',
      'Document ABC0000020250312x',
      'HD',
      'BODY',
      'March 12, 2025',
    ),
    fc.string({ maxLength: 30 }),
  );
  test('a layout that recognises a text accounts for it without throwing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, wrapped) => {
        const text = { lines, wrapped, fileName: 'x.txt' };
        for (const layout of exportLayouts) {
          if (!layout.recognises(text)) continue;
          const { articles, refused } = layout.split(text);
          expect(articles.every(({ text: body }) => body.trim() !== '')).toBe(true);
          expect(articles.length + refused.length).toBeLessThanOrEqual(lines.length);
        }
      }),
    );
  });
});

const samples = join(import.meta.dirname, '../../../../../shared/data/free/exports');
test.skipIf(!existsSync(samples)).each([
  ['LexisNexisTools/sample.TXT', 'nexis', 10, 10, 0],
  ['LexisNexisTools/sample.DOCX', 'nexis', 10, 10, 0],
  ['lexisnexis-html/lexisnexis_test_en.html', 'nexis', 2, 2, 0],
  ['lexisnexis-html/lexisnexis_test_fr.html', 'nexis', 3, 3, 0],
  ['lexisnexis-html/lexisnexis_test_copyright_error.html', 'nexis', 2, 1, 1],
  ['europresse/europresse_test1.html', 'europresse', null, 3, 0],
  ['europresse/europresse_test2.html', 'europresse', null, 4, 0],
  ['factiva/Factiva-example.html', 'factiva', null, 2, 0],
  ['proquest-8.txt', 'proquest', 500, 8, 0],
  ['proquest-email/format-v2.eml', 'proquest', null, 20, 0],
  ['proquest-email/malformed-html-tag.eml', 'proquest', null, 2, 0],
  ['qualcoder-examples/bibliography.ris', 'ris', null, 1, 2],
  ['overview-server/speedy-import.csv', 'csv', null, 4, 1],
  ['overview-server/tree-spec.csv', 'csv', null, 7, 0],
  ['overview-server/csv-upload-spec/basic-windows-1252.csv', 'csv', null, 4, 0],
  ['aleph-fixtures/contrib/testdata/Fwd_Re_Your_Campaign.eml', 'eml', null, 1, 0],
])('the sample %s: %s, %j announced, %i found, %i refused', async (path, format, announced, found, refused) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const outcome = await readArticleFile({ path: join(samples, path), name, relativePath: name });
  if (outcome.outcome !== 'read') throw new Error(outcome.note);
  expect([outcome.format, outcome.announced, outcome.articles.length, outcome.refused.length]).toEqual([
    format,
    announced,
    found,
    refused,
  ]);
});
