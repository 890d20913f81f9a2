import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { beginImport, storeImported } from '../src/core/archive/imports.ts';
import { createCommandScope } from '../src/core/archive/command-scope.ts';
import { createArchive } from '../src/core/archive/create-archive.ts';
import { type OpenedArchive, openArchive } from '../src/core/archive/open-archive.ts';
import { madeUpFile } from '../src/core/archive/testing/made-up-file.ts';
import { findVersions } from '../src/core/archive/versions/find-versions.ts';
import { splitWords, createVocabulary } from '../src/core/comparison/words.ts';
import { isSameText, likenessOf } from '../src/core/versions/likeness.ts';
import { madeUpArticles } from './made-up-versions.ts';
import { pairsAlike } from './pairs-alike.ts';

const usage = `usage: npm run bench -- versions FOLDER… [--pairs FILE.tsv --texts FOLDER] [--articles N]
FOLDER holds a folder for each article, with its versions as 0.txt, 1.txt … Imports them into an archive of its own and prints, for the half
on which the limits were chosen and for the other: of the pairs that were grouped, how many are of one article (precision); of the pairs of
neighbouring versions, of all pairs of one article, and of those that the limits accept when every pair is compared, how many were grouped
(recall); and articles a second of CPU. With --pairs, a table with the columns kind, correction_file and original_file, the same for its
pairs of kind reissue and repeat, and of all pairs of its texts that the limits accept. With --articles, N made-up articles, each tenth a version of another.`;

/** Files of one transaction, as an import has them. */
const filesOfBatch = 25;
/** Made-up articles after which the speed is printed first; then whenever there are twice as many. */
const leastPortion = 5000;

type Text = { readonly name: string; readonly group: string; readonly text: string };

/** Prints how well and how fast versions are found. */
export async function versions(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pairs: { type: 'string' },
      texts: { type: 'string' },
      articles: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const nothing = positionals.length === 0 && values.pairs === undefined && values.articles === undefined;
  if (nothing || values.help === true) {
    console.log(usage);
    return;
  }
  for (const folder of positionals) {
    const texts = textsOf(folder);
    const chosenOn = texts.filter(({ group }) => isChosenOn(group));
    report(`${folder}, half the limits were chosen on`, chosenOn);
    report(
      `${folder}, held out`,
      texts.filter((text) => !chosenOn.includes(text)),
    );
  }
  if (values.pairs !== undefined && values.texts !== undefined) reportPairs(values.pairs, values.texts);
  if (values.articles !== undefined) reportMadeUp(Number(values.articles));
  await Promise.resolve();
}

/** Half of the articles, by a hash of their names. */
function isChosenOn(group: string): boolean {
  let sum = 7;
  for (let at = 0; at < group.length; at += 1) sum = (sum * 31 + group.charCodeAt(at)) % 1009;
  return sum % 2 === 0;
}

function textsOf(folder: string): Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({
      name,
      group: name.split('/')[0] ?? '',
      text: readFileSync(join(folder, name), 'utf8').trim(),
    }));
}

type Found = { readonly groups: ReadonlyMap<number, number>; readonly perSecond: number };

/** Imports the texts; answers which group each is in, by its place in the list. Texts that are the same as another share its article. */
function find(texts: readonly Pick<Text, 'text'>[]): Found {
  return inArchive((archive) => {
    const write = createCommandScope(archive);
    const importId = write((writing) => beginImport(writing, 'bench'));
    for (let first = 0; first < texts.length; first += 500) {
      const files = texts.slice(first, first + 500).map(({ text }, index) => {
        const { title, body } = partsOf(text);
        return madeUpFile(title, body, { name: `${first + index}.txt` });
      });
      write((writing) => storeImported(writing, importId, files));
    }
    const database = archive.connection;
    const articles = database
      .prepare<[], { id: number; text: string }>('SELECT article_id AS id, text FROM article_text ORDER BY 1')
      .all();
    const sample = articles.filter((_article, index) => index % Math.max(1, Math.floor(articles.length / 2000)) === 0);
    const began = process.cpuUsage();
    write((writing) => {
      for (const { id, text } of sample) findVersions(writing, id, text);
    });
    const { user, system } = process.cpuUsage(began);
    const groupOf = new Map(
      database.prepare<[], [number, number]>('SELECT article_id, group_id FROM version_member').raw().all(),
    );
    const byText = new Map(articles.map(({ id, text }) => [text, id]));
    const groups = texts.map(({ text }, index): [number, number] => {
      const { title, body } = partsOf(text);
      const id = byText.get(`${title}\n\n${body}`) ?? -1 - index;
      return [index, groupOf.get(id) ?? -id];
    });
    return { groups: new Map(groups), perSecond: (sample.length / (user + system)) * 1e6 };
  });
}

/** Does something in a new archive, which is gone afterwards. */
function inArchive<Result>(work: (archive: OpenedArchive) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    const path = join(folder, 'bench.cuttings');
    createArchive(path);
    const archive = openArchive(path);
    try {
      return work(archive);
    } finally {
      archive.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partsOf(text: string): { title: string; body: string } {
  const end = text.indexOf('\n');
  return end < 0
    ? { title: text.slice(0, 80), body: text }
    : { title: text.slice(0, end), body: text.slice(end + 1).trim() };
}

function report(label: string, texts: readonly Text[]): void {
  const { groups, perSecond } = find(texts);
  const vocabulary = createVocabulary();
  const words = texts.map(({ text }) => splitWords(text, vocabulary));
  const counts = { grouped: 0, right: 0, ofOne: 0, neighbours: 0, foundNeighbours: 0, alike: 0, foundAlike: 0 };
  texts.forEach((one, at) => {
    for (let other = at + 1; other < texts.length; other += 1) {
      const sameGroup = groups.get(at) === groups.get(other);
      const sameArticle = one.group === texts[other]?.group;
      if (sameGroup) counts.grouped += 1;
      if (sameGroup && sameArticle) counts.right += 1;
      if (!sameArticle) continue;
      counts.ofOne += 1;
      if (other === at + 1) counts.neighbours += 1;
      if (other === at + 1 && sameGroup) counts.foundNeighbours += 1;
      const [left, right] = [words[at], words[other]];
      if (left === undefined || right === undefined || !isSameText(likenessOf(left, right))) continue;
      counts.alike += 1;
      if (sameGroup) counts.foundAlike += 1;
    }
  });
  console.log(`${label}: ${texts.length} texts of ${new Set(texts.map(({ group }) => group)).size} articles`);
  console.log(`  precision ${part(counts.right, counts.grouped)}`);
  console.log(`  recall of neighbouring versions ${part(counts.foundNeighbours, counts.neighbours)}`);
  console.log(`  recall of all pairs of one article ${part(counts.right, counts.ofOne)}`);
  console.log(`  recall of pairs within the limits ${part(counts.foundAlike, counts.alike)}`);
  console.log(`  ${Math.round(perSecond)} articles a second of CPU`);
}

function reportPairs(table: string, folder: string): void {
  const [head = '', ...lines] = readFileSync(table, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const column = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? '';
  const texts = textsOf(folder);
  const { groups, perSecond } = find(texts);
  const indexOf = new Map(texts.map(({ name }, index) => [name, index]));
  const pairs = lines.filter((line) => ['reissue', 'repeat'].includes(column(line, 'kind')));
  const found = pairs.filter((line) => {
    const [one, other] = [column(line, 'correction_file'), column(line, 'original_file')].map((name) =>
      groups.get(indexOf.get(name) ?? -1),
    );
    return one !== undefined && one === other;
  });
  const sizes = [...Map.groupBy(groups.values(), (group) => group).values()].map((group) => group.length);
  console.log(`${table}: ${texts.length} texts`);
  console.log(`  recall of reissues and repeats ${part(found.length, pairs.length)}`);
  const alike = pairsAlike(texts.map(({ text }) => text));
  const together = alike.filter(([one, other]) => groups.get(one) === groups.get(other)).length;
  console.log(`  recall of all pairs within the limits ${part(together, alike.length)}`);
  console.log(`  ${sizes.filter((size) => size > 1).length} groups, the largest of ${Math.max(...sizes)}`);
  console.log(`  ${Math.round(perSecond)} articles a second of CPU`);
}

/** Finds the versions of made-up articles as an import does, and prints how fast for each stretch of the way. */
function reportMadeUp(count: number): void {
  const made = madeUpArticles(count);
  inArchive((archive) => {
    const { connection: database } = archive;
    const write = database.transaction((work: () => void) => work());
    const article = database.prepare<[{ id: number; title: string }]>(
      `INSERT INTO article (id, title, language, found_title, found_language, words, facts, extractor, extraction_complete, import_id, imported_at)
       VALUES (@id, @title, 'en', @title, 'en', 400, 0, '', 0, 1, '2024-01-01T00:00:00.000Z')`,
    );
    const words = database.prepare<[number, string, string]>('INSERT INTO article_text VALUES (?, ?, ?)');
    write(() => {
      beginImport({ database, now: () => '' }, 'bench');
      for (const [index, { text }] of made.entries()) {
        article.run({ id: index + 1, title: `Made up ${index + 1}` });
        words.run(index + 1, text, String(index));
      }
    });
    let began = process.cpuUsage();
    let from = 0;
    for (let first = 0; first < count; first += filesOfBatch) {
      const batch = made.slice(first, first + filesOfBatch);
      write(() => {
        for (const [index, { text }] of batch.entries())
          findVersions({ database, now: () => '' }, first + index + 1, text);
      });
      const done = first + batch.length;
      if (done < count && (done < leastPortion || !Number.isInteger(Math.log2(done / leastPortion)))) continue;
      const { user, system } = process.cpuUsage(began);
      console.log(`  to ${done}: ${Math.round(((done - from) / (user + system)) * 1e6)} articles a second of CPU`);
      began = process.cpuUsage();
      from = done;
    }
    const groups = new Map(
      database.prepare<[], [number, number]>('SELECT article_id, group_id FROM version_member').raw().all(),
    );
    const groupOf = (index: number): number => groups.get(index + 1) ?? -index;
    const versionsOf = made.flatMap(({ of }, index) => (of === null ? [] : [[index, of] as const]));
    const found = versionsOf.filter(([one, other]) => groupOf(one) === groupOf(other)).length;
    const wrong = [...Map.groupBy(groups.keys(), (id) => groups.get(id)).values()].filter(
      (ids) => new Set(ids.map((id) => made[id - 1]?.of ?? id - 1)).size > 1,
    ).length;
    console.log(
      `${count} made-up articles: recall ${part(found, versionsOf.length)}, ${wrong} groups of several articles`,
    );
  });
}

function part(some: number, all: number): string {
  return `${some} of ${all} (${all === 0 ? '–' : ((100 * some) / all).toFixed(1)} %)`;
}
