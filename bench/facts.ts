import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Fact, FactKind } from '../src/contract/fact.ts';
import { createExtractor } from '../src/core/extraction/extract.ts';
import { loadTagger } from '../src/core/extraction/part-of-speech/tagger.ts';
import { type GoldArticle, readGold } from './facts-scoring/gold.ts';
import { type Count, newCount, ratesOf } from './facts-scoring/rates.ts';
import { newSpanScore, scoreFigures, scoreNames, scoreTimes } from './facts-scoring/spans.ts';
import { newStatementScore, scoreStatements } from './facts-scoring/statements.ts';

const usage = 'usage: npm run bench -- facts --gold FOLDER [--json]\nFOLDER holds NAME.gold.json beside NAME.txt.';

/** Extracts every article of a gold folder and prints precision, recall and F1 per kind, and the speed. */
export async function facts(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { gold: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.gold === undefined || values.help === true) {
    console.error(usage);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const result = measure(readGold(values.gold));
  console.log(values.json === true ? JSON.stringify(result, null, 1) : table(result));
}

type Result = {
  readonly articles: number;
  readonly wordsPerSecond: number;
  readonly kinds: Readonly<Record<string, Readonly<Record<string, Count>>>>;
  readonly fields: Readonly<Record<string, { right: number; of: number }>>;
};

function measure(articles: readonly GoldArticle[]): Result {
  const model = readFileSync(new URL('../resources/models/english.bin', import.meta.url));
  const extractor = createExtractor({ tagger: loadTagger(new Uint8Array(model)) });
  const statements = newStatementScore();
  const figures = newSpanScore();
  const times = newSpanScore();
  const names = { person: newCount(), organisation: newCount(), place: newCount(), all: newCount() };
  let words = 0;
  let milliseconds = 0;
  for (const article of articles) {
    const { text, language = 'en', published = null } = article;
    const begun = performance.now();
    const found = extractor.extract({ text, language, published });
    milliseconds += performance.now() - begun;
    words += text.split(/\s+/).length;
    if (article.statements !== undefined)
      scoreStatements(statements, article.statements, only(found, 'statement'), text);
    if (article.figures !== undefined) scoreFigures(figures, article.figures, only(found, 'figure'));
    const wantedTimes = article.times ?? article.dates;
    if (wantedTimes !== undefined) scoreTimes(times, wantedTimes, only(found, 'time'));
    scoreNames(names, article, found);
  }
  const { bound, ...figureCounts } = figures;
  const { bound: _unused, ...timeCounts } = times;
  return {
    articles: articles.length,
    wordsPerSecond: Math.round((1000 * words) / Math.max(milliseconds, 1)),
    kinds: {
      statements: statements.all,
      'statements, speech cues': statements.speech,
      figures: figureCounts,
      times: timeCounts,
      names,
    },
    fields: { ...statements.fields, bound },
  };
}

function only<Kind extends FactKind>(found: readonly Fact[], kind: Kind): readonly Extract<Fact, { kind: Kind }>[] {
  return found.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}

function table({ articles, wordsPerSecond, kinds, fields }: Result): string {
  const lines = [`${articles} articles, ${wordsPerSecond} words a second`];
  for (const [kind, counts] of Object.entries(kinds)) {
    if (Object.values(counts).every(({ wanted }) => wanted === 0)) continue;
    lines.push('', `${kind.padEnd(28)}     P     R    F1   right given wanted`);
    for (const [level, count] of Object.entries(counts)) {
      const { precision, recall, f1 } = ratesOf(count);
      const rates = [precision, recall, f1].map((rate) => rate.toFixed(1).padStart(6)).join('');
      lines.push(
        `  ${level.padEnd(26)}${rates}   ${String(count.right).padStart(5)} ${String(count.given).padStart(5)} ${String(count.wanted).padStart(6)}`,
      );
    }
  }
  for (const [field, { right, of }] of Object.entries(fields))
    if (of > 0) lines.push(`${field}: ${right} of ${of} right where matched`);
  return lines.join('\n');
}
