import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticleFile } from '../read-article-file.ts';
import { foreignReferences } from './foreign-references.ts';

test.each([
  ['MODS', '<?xml version="1.0"?>\n<mods:mods xmlns:mods="x">'],
  ['MEDLINE', 'PMID- 1234\nOWN - NLM\n'],
  ['Web of Science', '\uFEFFFN Clarivate Analytics\nVR 1.0\n'],
  ['Refer', '%0 Book\n%T Corn\n'],
  ['RefWorks', 'RT Journal Article\r\nSR Print\r\n'],
  ['Ovid', '<1. >\nVN  - x\n'],
  ['DataCite', '{"doi": "10.1/x", "creators": []}'],
  ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>'],
])('a list of references in %s is refused by the name of its format', (name, text) => {
  expect(foreignReferences(Buffer.from(text))).toContain(name);
});

test.each([
  ['a web page that holds RDF', '<!DOCTYPE html>\n<html><!-- <rdf:RDF > -->'],
  ['an article about MODS', 'The <mods > element\n\nPMID- 12 is a number.'],
  ['a list of prices', '%5 off\n%6 off'],
  ['JSON of articles', '[{"title": "x", "creators": "y", "doi": ""}]'],
])('%s is none', (_what, text) => {
  expect(foreignReferences(Buffer.from(text))).toBeNull();
});

type Expected = {
  readonly title?: string;
  readonly abstractNote?: string;
  readonly date?: string;
  readonly creators?: readonly {
    readonly firstName?: string;
    readonly lastName?: string;
    readonly creatorType: string;
  }[];
};

/** Authors alone, in their order; of what has none, whoever is named. */
function bylineOf({ creators = [] }: Expected): string | null {
  const authors = creators.filter(({ creatorType }) => creatorType === 'author');
  const names = (authors.length > 0 ? authors : creators).map(({ firstName, lastName }) =>
    [firstName, lastName].filter(Boolean).join(' '),
  );
  return names.join(', ') || null;
}

/** Only a whole day is a date. */
function dayOf({ date = '' }: Expected): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? null;
}

const files = join(import.meta.dirname, '../../../../../shared/data/free/exports/reference-files');
const read = ['RIS', 'BibTeX', 'CSL-JSON', 'Endnote-XML'];
const plain = (text = ''): string =>
  text
    .normalize('NFC')
    .replaceAll(/<[^>]{0,100}>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Lists of references with what is expected of them: those that have an abstract or notes are articles, the others are refused by name. */
test.skipIf(!existsSync(files))(
  'references of other programs are read with the fields that those give them',
  async () => {
    const counts = { references: 0, articles: 0, titles: 0, otherTitles: 0, abstracts: 0, bylines: 0, dates: 0 };
    const otherBylines: string[] = [];
    for (const folder of read) {
      for (const name of readdirSync(join(files, folder)).filter((one) => !one.endsWith('.expected.json'))) {
        const outcome = await readArticleFile({ path: join(files, folder, name), name, relativePath: name });
        const expected = JSON.parse(
          readFileSync(join(files, folder, `${name.slice(0, 2)}.expected.json`), 'utf8'),
        ) as Expected[];
        if (outcome.outcome === 'refused') throw new Error(`${name}: ${outcome.note}`);
        const numberOf = (place: string | null): number => Number(/\d+/u.exec(place ?? '')?.[0] ?? 1);
        const found = [...outcome.articles, ...outcome.refused].toSorted(
          (a, b) => numberOf(a.place) - numberOf(b.place),
        );
        expect([name, found.length]).toEqual([name, expected.length]);
        counts.references += expected.length;
        counts.articles += outcome.articles.length;
        for (const [index, one] of expected.entries()) {
          const got = found[index];
          // Laws, cases and mails have no title there, but names of their own.
          if (one.title !== undefined && one.title !== '')
            if (plain(got?.title ?? '') === plain(one.title)) counts.titles += 1;
            else counts.otherTitles += 1;
          if (got === undefined || !('text' in got)) continue;
          if (one.abstractNote !== undefined && plain(got.text).includes(plain(one.abstractNote).slice(0, 80)))
            counts.abstracts += 1;
          expect([name, index, got.published]).toEqual([name, index, dayOf(one)]);
          counts.dates += 1;
          const byline = bylineOf(one);
          if (byline !== null)
            if (got.byline === byline) counts.bylines += 1;
            else otherBylines.push(`${folder}/${name}`);
        }
      }
    }
    console.info('references of other programs:', counts);
    // Films, music, patents and laws have makers that are no authors; one program takes the full stop from an initial.
    expect(otherBylines.filter((place) => !/^RIS\/0[35]\.ris$|^Endnote-XML\/01/u.test(place))).toEqual([]);
    expect(counts.bylines).toBeGreaterThan(75);
    expect(counts.titles / (counts.titles + counts.otherTitles)).toBeGreaterThan(0.97);
  },
);

test.skipIf(!existsSync(files))(
  'lists of references in other formats are refused by the name of the format',
  async () => {
    const unnamed: string[] = [];
    let refused = 0;
    for (const folder of readdirSync(files).filter((one) => !read.includes(one))) {
      for (const name of readdirSync(join(files, folder)).filter((one) => !one.endsWith('.expected.json'))) {
        const outcome = await readArticleFile({ path: join(files, folder, name), name, relativePath: name });
        if (
          outcome.outcome === 'refused' &&
          /^(?:This is a list of references in|These are bookmarks)/u.test(outcome.note)
        )
          refused += 1;
        else unnamed.push(`${folder}/${name}`);
      }
    }
    expect([unnamed, refused > 60]).toEqual([[], true]);
  },
);
