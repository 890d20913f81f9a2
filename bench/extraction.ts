import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AnnotatedText } from '../src/core/extraction/annotated-text.ts';
import { annotate } from '../src/core/extraction/annotate.ts';
import { findStatements } from '../src/core/extraction/attribution/find-statements.ts';
import { readText } from '../src/core/extraction/attribution/reading.ts';
import { createExtractor, type Models } from '../src/core/extraction/extract.ts';
import { findFigures } from '../src/core/extraction/figures/find-figures.ts';
import { loadModels } from '../src/core/extraction/load-models.ts';
import { findNames } from '../src/core/extraction/names/find-names.ts';
import type { Parser } from '../src/core/extraction/syntax/parser.ts';
import { pathologicalTexts } from '../src/core/extraction/testing/pathological-texts.ts';
import { findTimes } from '../src/core/extraction/times/find-times.ts';
import { cpu } from './cpu.ts';
import { readGold } from './facts-scoring/gold.ts';

const usage = `usage: npm run bench -- extraction [--gold FOLDER] [--length CHARACTERS]
Prints how long the models take to load, their sizes, words a CPU second by stage on the texts of a gold folder, and how long texts
of CHARACTERS (25000) and four times as many take that nobody would write.`;

const modelsFolder = fileURLToPath(new URL('../resources/models', import.meta.url));
const lexiconsFolder = fileURLToPath(new URL('../src/core/extraction/english', import.meta.url));

export async function extraction(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { gold: { type: 'string' }, length: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const models = measureLoading();
  printSizes();
  if (values.gold !== undefined) printSpeed(models, readGold(values.gold));
  printPathological(models, Number(values.length ?? 25_000));
}

/** The first load in this process, so that nothing is compiled yet. */
function measureLoading(): Models {
  const [begunCpu, begun] = [cpu(), performance.now()];
  const models = loadModels((name) => new Uint8Array(readFileSync(`${modelsFolder}/${name}`)));
  console.log(`loaded in ${(performance.now() - begun).toFixed(0)} ms (${(cpu() - begunCpu).toFixed(0)} ms of CPU)`);
  const begunFirst = performance.now();
  extract(models, 'Harbour talks go on\n\nAna Poe said on Monday that 34 people were ill.');
  console.log(`first short article ${(performance.now() - begunFirst).toFixed(0)} ms`);
  return models;
}

function printSizes(): void {
  const models = readdirSync(modelsFolder).filter((name) => name.endsWith('.bin'));
  const sizes = models.map((name) => ({ name, bytes: statSync(`${modelsFolder}/${name}`).size }));
  const lexicons = readdirSync(lexiconsFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .reduce((sum, name) => sum + statSync(`${lexiconsFolder}/${name}`).size, 0);
  const all = [...sizes, { name: 'lexicons (source)', bytes: lexicons }];
  const sum = all.reduce((total, { bytes }) => total + bytes, 0);
  for (const { name, bytes } of [...all, { name: 'together', bytes: sum }])
    console.log(`  ${name.padEnd(28)}${(bytes / 1e6).toFixed(2).padStart(7)} MB`);
}

type Text = { readonly text: string; readonly language?: string; readonly published?: string | null };

function extract(models: Models, text: string): void {
  createExtractor(models).extract({ text, language: 'en', published: '2031-05-14' });
}

/** Rounds after the first, which compiles; the best one counts. */
const rounds = 3;

function printSpeed(models: Models, articles: readonly Text[]): void {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rate = (milliseconds: number): string => Math.round((1000 * words) / milliseconds).toLocaleString('en');
  console.log(`\n${articles.length} articles, ${words.toLocaleString('en')} words: words a CPU second, ms of CPU`);
  const extractor = createExtractor(models);
  const whole = Array.from({ length: rounds + 1 }, () => {
    const begun = cpu();
    for (const { text, language = 'en', published = null } of articles)
      extractor.extract({ text, language, published });
    return cpu() - begun;
  });
  const [first = 0, ...later] = whole;
  console.log(`  ${'whole, while it is compiled'.padEnd(28)}${rate(first).padStart(9)}`);
  console.log(
    `  ${'whole'.padEnd(28)}${rate(Math.min(...later)).padStart(9)}${Math.min(...later)
      .toFixed(0)
      .padStart(8)}`,
  );
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [stage, time] of stageTimes(models, articles))
      best.set(stage, Math.min(time, best.get(stage) ?? Infinity));
  for (const [stage, time] of best)
    console.log(`  ${stage.padEnd(28)}${rate(time).padStart(9)}${time.toFixed(0).padStart(8)}`);
}

/** CPU time of each stage over all articles; parsing is done within the statements, and taken out of them. */
function stageTimes(models: Models, articles: readonly Text[]): ReadonlyMap<string, number> {
  const { tagger, names: nameTagger, attribution, parser } = models;
  if (tagger === null || !nameTagger || !attribution || !parser) throw new Error('A model is missing.');
  const times = new Map<string, number>();
  function timed<Result>(stage: string, work: () => Result): Result {
    const begun = cpu();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + cpu() - begun);
    return result;
  }
  const timedParser: Parser = { ...parser, parse: (words, tags) => timed('syntax', () => parser.parse(words, tags)) };
  for (const { text, language = 'en', published = null } of articles) {
    timed('segmentation', () => annotate(text, language, null));
    const annotated: AnnotatedText = timed('segmentation and tags', () =>
      annotate(text, language, tagger, timedParser),
    );
    const found = timed('times', () => findTimes(annotated, published));
    timed('figures', () => findFigures(annotated, found));
    const reading = readText(annotated);
    const names = timed('names', () => findNames(reading, nameTagger));
    timed('statements with syntax', () => findStatements(reading, names, found, attribution));
  }
  return times;
}

function printPathological(models: Models, length: number): void {
  const long = 4 * length;
  console.log(
    `\nCPU ms of ${length.toLocaleString('en')} characters, of ${long.toLocaleString('en')}, and how many times as long`,
  );
  for (const [name, make] of Object.entries(pathologicalTexts)) {
    const [short = 0, other = 0] = [length, long].map((size) => {
      const text = make(size);
      const begun = cpu();
      extract(models, text);
      return cpu() - begun;
    });
    console.log(
      `  ${name.padEnd(46)}${short.toFixed(0).padStart(8)}${other.toFixed(0).padStart(8)}${(other / Math.max(short, 1)).toFixed(1).padStart(7)}`,
    );
  }
}
