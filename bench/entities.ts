import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { facetsOf, valuesOf } from '../src/core/archive/article-search.ts';
import { createCommandScope } from '../src/core/archive/command-scope.ts';
import { connect } from '../src/core/archive/connection.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { listAbbreviations } from '../src/core/archive/entities/abbreviation-ledger.ts';
import { companionsOf } from '../src/core/archive/entities/companions.ts';
import { mergeEntities } from '../src/core/archive/entities/entity-commands.ts';
import { statementsOf } from '../src/core/archive/entities/entity-facts.ts';
import { mentionsOf, rolesOf } from '../src/core/archive/entities/entity-mentions.ts';
import { getEntity } from '../src/core/archive/entities/entity-page.ts';
import { listEntities } from '../src/core/archive/entities/list-entities.ts';
import { previewMerge } from '../src/core/archive/entities/preview-entities.ts';
import { beginImport, storeImported } from '../src/core/archive/imports.ts';
import { openArchive } from '../src/core/archive/open-archive.ts';
import { madeUpFile } from '../src/core/archive/testing/made-up-file.ts';
import { bodyNaming, factsNaming, type MadeUpName } from '../src/core/archive/testing/made-up-names.ts';
import type { ReadFile } from '../src/core/importing/read-outcome.ts';
import { cpu } from './cpu.ts';
import { getReady, tellReady } from './get-ready.ts';

const usage = `usage: npm run bench -- entities [--articles N] [--rounds N]
Makes an archive of N articles (20,000) in a temporary folder, each naming 24 people, organisations and places drawn so that few names are
frequent and most are rare. Prints what storing an article takes in each thousand, linking and the search for versions included, and for each
question that the pages of names and the names beside the list ask p50 and p99 over N rounds (30), of a frequent, a middling and a rare entity. All in ms of processor time.`;

/** Times storing articles with names, and what the pages of names ask. */
export async function entities(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } },
  });
  const count = Number(values.articles ?? 20_000);
  const rounds = Number(values.rounds ?? 30);
  if (values.help || !(count >= 2000) || !(rounds > 0)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    await Promise.resolve(timeEntities(join(folder, 'bench.cuttings'), count, rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeEntities(path: string, count: number, rounds: number): void {
  createArchive(path);
  const archive = openArchive(path);
  const write = createCommandScope(archive);
  const importId = write((writing) => beginImport(writing, 'bench'));
  for (let first = 0; first < count; first += 1000) {
    const files = Array.from({ length: Math.min(1000, count - first) }, (_, index) => madeUpArticle(first + index));
    const began = cpu();
    for (let from = 0; from < files.length; from += 25)
      write((writing) => storeImported(writing, importId, files.slice(from, from + 25)));
    const each = (cpu() - began) / files.length;
    console.log(`articles ${first + 1} to ${first + files.length}: ${each.toFixed(2)} ms an article`);
  }
  const reading = { database: connect(path, { readOnly: true }) };
  const ask = { order: 'articles' as const, ambiguous: false, offset: 0, limit: 100 };
  const { total, hits } = listEntities(reading, { kind: 'person', text: '', ...ask });
  console.log(`${total} people; the most frequent in ${hits[0]?.articles} articles`);
  const deep = { ...ask, offset: Math.max(0, total - 200) };
  const print = (name: string, run: () => unknown): void => {
    const { p50, p99 } = time(rounds, run);
    console.log(`${name.padEnd(34)} ${p50.toFixed(2).padStart(9)} ${p99.toFixed(2).padStart(9)}`);
  };
  console.log(`${'question'.padEnd(34)} ${'p50 ms'.padStart(9)} ${'p99 ms'.padStart(9)}`);
  print('list, by articles', () => listEntities(reading, { kind: 'person', text: '', ...ask }));
  print('list, its end', () => listEntities(reading, { kind: 'person', text: '', ...deep }));
  for (const text of ['a', 'an', 'anna', 'anna qu'])
    print(`list, “${text}” typed`, () => listEntities(reading, { kind: 'person', text, ...ask }));
  for (const text of ['', 'u', 'uni', 'ba'])
    print(text === '' ? 'abbreviations' : `abbreviations, “${text}” typed`, () =>
      listAbbreviations(reading, { text, order: 'articles', conflicts: false, meanings: 5, offset: 0, limit: 100 }),
    );
  timeFacets(path, print);
  const middling = hits.find(({ articles }) => articles <= count / 100) ?? hits.at(-1);
  const rare = listEntities(reading, { kind: 'person', text: '', ...deep }).hits.at(-1);
  for (const [how, entity] of [
    ['frequent', hits[0]] as const,
    ['middling', middling] as const,
    ['rare', rare] as const,
  ]) {
    if (entity === undefined) continue;
    const { key, articles } = entity;
    console.log(`${how}: in ${articles} articles`);
    print('  page', () => getEntity(reading, { key }));
    print('  where mentioned', () => mentionsOf(reading, { key, offset: 0, limit: 100 }));
    print('  statements by', () => statementsOf(reading, { key, which: 'said', offset: 0, limit: 100 }));
    print('  roles', () => rolesOf(reading, { key }));
    print('  with whom', () => companionsOf(reading, { key, limit: 100 }));
  }
  const [into, from] = [hits[0], middling];
  if (into !== undefined && from !== undefined && into.key !== from.key) {
    print(`preview of merging ${from.articles} articles`, () =>
      previewMerge(reading, { from: from.key, into: into.key }),
    );
    print(`the other way round, ${into.articles}`, () => previewMerge(reading, { from: into.key, into: from.key }));
    const began = cpu();
    write((writing) => mergeEntities(writing, { from: from.key, into: into.key, title: null }));
    console.log(`merging ${from.articles} articles into the most frequent: ${(cpu() - began).toFixed(0)} ms`);
  }
  reading.database.close();
  archive.close();
}

/** The names beside the list of all articles: of a reader that was not asked before, of one that got ready meanwhile, and once more. */
function timeFacets(path: string, print: (name: string, run: () => unknown) => void): void {
  const asked = { query: '', filters: {}, facet: 'entities', text: '', limit: 200 } as const;
  const fresh = { database: connect(path, { readOnly: true }) };
  facetsOf(fresh, asked);
  tellOnce('names beside the list, at first', () => valuesOf(fresh, asked));
  print('names beside the list, again', () => valuesOf(fresh, asked));
  fresh.database.close();
  const ready = { database: connect(path, { readOnly: true }) };
  facetsOf(ready, asked);
  tellReady(getReady(ready));
  tellOnce('then at first', () => valuesOf(ready, asked));
  ready.database.close();
}

function tellOnce(name: string, run: () => unknown): void {
  const began = cpu();
  run();
  console.log(`${name.padEnd(34)} ${(cpu() - began).toFixed(2).padStart(9)}`);
}

const firsts = 'Ada Anna Ben Carla Dora Emil Fay Gus Hana Ivo Jana Karl Lena Milo Nora Otto Petra Quin Rosa Sami'.split(
  ' ',
);
const syllables = 'ba ce di fo gu ha ke li mo nu pa qui re so tu va we xi yo za'.split(' ');

/** The name with a number: thousands of surnames, each with a few first names. */
function madeUpName(number: number): MadeUpName {
  const word = (value: number): string =>
    [value, Math.floor(value / 20), Math.floor(value / 400), Math.floor(value / 8000)]
      .map((part) => syllables[part % 20] ?? '')
      .join('')
      .replace(/^./u, (letter) => letter.toUpperCase());
  const surname = word(number >> 1);
  if (number % 3 === 0) return { kind: 'place', name: `${surname}burg` };
  if (number % 3 === 1) {
    // Thousands of abbreviations, some of which two organisations share.
    const letters = `${surname.slice(0, 3)}${(firsts[number % 20] ?? '').slice(0, 1)}U`.toUpperCase();
    return { kind: 'organisation', name: `${surname} ${firsts[number % 20]} Union`, abbreviations: [letters] };
  }
  const name = `${firsts[number % 20]} ${surname}`;
  return { kind: 'person', name, forms: [surname], roles: [`minister ${number % 7}`], says: `Word ${number}` };
}

/** An article of its own that names 24, most of them frequent: the n-th name comes about as often as 1/n. */
function madeUpArticle(number: number): ReadFile {
  const random = createHash('sha256').update(String(number)).digest();
  const numbers = new Set<number>();
  for (let index = 0; index < 24; index++) {
    const part = ((random[index] ?? 0) * 256 + (random[(index + 7) % 32] ?? 0)) / 65_536;
    numbers.add(Math.floor(200_000 ** part) - 1 + index);
  }
  const names = [...numbers].map(madeUpName);
  const title = `Article ${number}`;
  const body = bodyNaming(names);
  const day = new Date(Date.UTC(2022, 0, 1 + ((number * 37) % 1095))).toISOString().slice(0, 10);
  return madeUpFile(title, body, {
    facts: factsNaming(`${title}\n\n${body}`, names),
    name: `${number}.txt`,
    published: day,
    outlet: `Outlet ${number % 40}`,
  });
}

function time(rounds: number, run: () => unknown): { p50: number; p99: number } {
  run();
  const taken = Array.from({ length: rounds }, () => {
    const start = cpu();
    run();
    return cpu() - start;
  }).toSorted((one, other) => one - other);
  return { p50: taken[Math.floor(rounds / 2)] ?? 0, p99: taken[Math.min(rounds - 1, Math.floor(rounds * 0.99))] ?? 0 };
}
