import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Fact, FactKind } from '../src/contract/fact.ts';
import { inCapitals, inSmallLetters } from '../src/core/extraction/training/recased.ts';
import { loadExtractor } from '../src/service/load-extractor.ts';
import { addToBands, type Bands, newBands } from './facts-scoring/bands.ts';
import { newFigureScore, scoreFigures } from './facts-scoring/figures.ts';
import { type GoldArticle, readGold } from './facts-scoring/gold.ts';
import { type Count, newCount, ratesOf } from './facts-scoring/rates.ts';
import { scoreNames, newTimeScore, scoreTimes } from './facts-scoring/spans.ts';
import { newStatementScore, scoreStatements } from './facts-scoring/statements.ts';

const usage = `usage: npm run bench -- facts --gold FOLDER [--case capitals|small] [--json]
FOLDER holds NAME.gold.json beside NAME.txt. --case changes all letters of the texts first, which tells how names are found in headlines and transcripts.`;

/** Extracts every article of a gold folder and prints precision, recall and F1 per kind, and the speed. */
export async function facts(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      case: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.gold === undefined || values.help === true) {
    console.error(usage);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const change = { capitals: inCapitals, small: inSmallLetters }[values.case ?? ''] ?? ((text: string) => text);
  const result = measure(readGold(values.gold).map((article) => ({ ...article, text: change(article.text) })));
  console.log(values.json === true ? JSON.stringify(result, null, 1) : table(result));
}

type Result = {
  readonly articles: number;
  readonly wordsPerSecond: number;
  readonly kinds: Readonly<Record<string, Readonly<Record<string, Count>>>>;
  readonly fields: Readonly<Record<string, { right: number; unknown?: number; of: number }>>;
  /** Value right, of those given, by confidence. */
  readonly bands: Readonly<Record<'figures' | 'times', Bands>>;
};

function measure(articles: readonly GoldArticle[]): Result {
  const extractor = loadExtractor(fileURLToPath(new URL('../resources', import.meta.url)));
  const statements = newStatementScore();
  const figures = newFigureScore();
  const times = newTimeScore();
  const bands = { figures: newBands(), times: newBands() };
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
    const foundFigures = only(found, 'figure');
    if (article.figures !== undefined)
      addToBands(bands.figures, foundFigures, scoreFigures(figures, article.figures, foundFigures));
    const wantedTimes = article.times ?? article.dates;
    const foundTimes = only(found, 'time');
    if (wantedTimes !== undefined) addToBands(bands.times, foundTimes, scoreTimes(times, wantedTimes, foundTimes));
    scoreNames(names, article, found);
  }
  return {
    articles: articles.length,
    wordsPerSecond: Math.round((1000 * words) / Math.max(milliseconds, 1)),
    kinds: {
      statements: statements.all,
      'statements, speech cues': statements.speech,
      'statements, exact spans': statements.spans,
      figures: figures.counts,
      times,
      names,
    },
    fields: {
      ...statements.fields,
      'speaker of direct quotes': statements.quoted,
      'source and content of facts': statements.believed.facts,
      'source and content of facts of speech': statements.believed['facts of speech'],
      'source and content of suggestions': statements.believed.suggestions,
      'bound of figures': figures.bound,
      'direction of bounds': figures.direction,
    },
    bands,
  };
}

function only<Kind extends FactKind>(found: readonly Fact[], kind: Kind): readonly Extract<Fact, { kind: Kind }>[] {
  return found.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}

function table({ articles, wordsPerSecond, kinds, fields, bands }: Result): string {
  const lines = [`${articles} articles, ${wordsPerSecond} words a second`];
  for (const [kind, counts] of Object.entries(kinds)) {
    if (Object.values(counts).every(({ wanted }) => wanted === 0)) continue;
    lines.push('', `${kind.padEnd(28)}     P     R    F1   right given wanted`);
    for (const [level, count] of Object.entries(counts)) {
      if (count.given + count.wanted === 0) continue;
      const { precision, recall, f1 } = ratesOf(count);
      const rates = [precision, recall, f1].map((rate) => rate.toFixed(1).padStart(6)).join('');
      lines.push(
        `  ${level.padEnd(26)}${rates}   ${String(count.right).padStart(5)} ${String(count.given).padStart(5)} ${String(count.wanted).padStart(6)}`,
      );
    }
  }
  for (const [field, { right, unknown, of }] of Object.entries(fields)) {
    if (of === 0) continue;
    const rest = unknown === undefined ? '' : `, ${unknown} unknown`;
    lines.push(`${field}: ${right} of ${of} right (${((100 * right) / of).toFixed(1)} %)${rest}`);
  }
  for (const [kind, list] of Object.entries(bands)) {
    const shares = list.flatMap(({ from, right, of }) => (of > 0 ? [`from ${from}: ${right} of ${of}`] : []));
    if (shares.length > 0) lines.push(`${kind} right by confidence: ${shares.join(', ')}`);
  }
  return lines.join('\n');
}
