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
};

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
    const counts = { references: 0, articles: 0, titles: 0, otherTitles: 0, abstracts: 0 };
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
        }
      }
    }
    console.info('references of other programs:', counts);
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
