import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareSideBySide, type ArticleToCompare } from '../src/core/comparison/side-by-side.ts';
import { splitParagraphs } from '../src/core/text/paragraphs.ts';
import { madeUpCases } from './compare-made-up.ts';

const usage = `usage: npm run bench -- compare FOLDER [--limit PAIRS] [--json]
Compares the .txt files of each folder inside FOLDER with their neighbours, then made-up texts that are hard to compare.`;

/** Times of comparisons, in milliseconds. */
type Rates = { readonly comparisons: number; readonly p50: number; readonly p95: number; readonly perSecond: number };

/** Compares neighbouring texts of a folder side by side and prints rates by size, then those of made-up hard cases. */
export async function compare(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { limit: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const [folder] = positionals;
  const limit = Number(values.limit ?? 500);
  if (folder === undefined || values.help === true || !(limit > 0)) {
    console.error(usage);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const bySize = new Map<string, number[]>();
  for (const [one, other] of neighbours(textFiles(folder)).slice(0, limit)) {
    const [left, right] = [articleOf(1, readFileSync(one, 'utf8')), articleOf(2, readFileSync(other, 'utf8'))];
    const size = sizeClass(left.text.length + right.text.length);
    bySize.set(size, [...(bySize.get(size) ?? []), timeOf(left, right)]);
  }
  const files = Object.fromEntries(
    sizeClasses.flatMap(([, name]) => {
      const times = bySize.get(name);
      return times === undefined ? [] : [[name, ratesOf(times)]];
    }),
  );
  const all = ratesOf([...bySize.values()].flat());
  const madeUp = Object.fromEntries(
    madeUpCases().map(({ name, left, right }) => [name, Math.round(timeOf(articleOf(1, left), articleOf(2, right)))]),
  );
  console.log(
    values.json === true ? JSON.stringify({ all, files, madeUp }, null, 1) : table({ ...files, all }, madeUp),
  );
}

const sizeClasses = [
  [10_000, 'two texts under 10 kB'],
  [50_000, '10–50 kB'],
  [200_000, '50–200 kB'],
  [Infinity, '200 kB and more'],
] as const;

function sizeClass(characters: number): string {
  return sizeClasses.find(([below]) => characters < below)?.[1] ?? '';
}

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Each file with the one after it: versions of one article and reports of one event lie beside each other. */
function neighbours(files: readonly string[]): [string, string][] {
  return files.slice(1).map((file, index) => [files[index] ?? file, file]);
}

function articleOf(id: number, text: string): ArticleToCompare {
  return { id, text, paragraphs: splitParagraphs(text).map(({ start, end }) => ({ start, end })) };
}

function timeOf(left: ArticleToCompare, right: ArticleToCompare): number {
  const begun = performance.now();
  compareSideBySide([left, right]);
  return performance.now() - begun;
}

function ratesOf(times: readonly number[]): Rates {
  const sorted = times.toSorted((one, other) => one - other);
  const total = sorted.reduce((sum, time) => sum + time, 0);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return {
    comparisons: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    perSecond: total === 0 ? 0 : (1000 * sorted.length) / total,
  };
}

function table(files: Readonly<Record<string, Rates>>, madeUp: Readonly<Record<string, number>>): string {
  const rows = Object.entries(files).map(([name, { comparisons, p50, p95, perSecond }]) =>
    [
      name.padEnd(24),
      String(comparisons).padStart(8),
      p50.toFixed(1).padStart(9),
      p95.toFixed(1).padStart(9),
      perSecond.toFixed(0).padStart(9),
    ].join(''),
  );
  const hard = Object.entries(madeUp).map(([name, time]) => `${name.padEnd(50)}${String(time).padStart(9)}`);
  return [
    `${'texts'.padEnd(24)}   pairs   p50 ms   p95 ms  pairs/s`,
    ...rows,
    '',
    `${'made up'.padEnd(50)}       ms`,
    ...hard,
  ].join('\n');
}
