import type { FigureFact, StatementFact } from '../../contract/fact.ts';
import { negations, numberWords } from './english/statement-words.ts';
import { sameTopic, topicOf } from './figure-topic.ts';
import { describeValue, valuesAgree, type FigureValue } from './figure-values.ts';
import { matchWords } from './word-matching.ts';
import type { Words } from './words.ts';

/** A statement with what is compared of it. `words` are those of its contents, `quoted` those of them in quote marks. */
export type StatementSubject = {
  readonly fact: StatementFact;
  readonly words: Words;
  readonly quoted: Words;
  /** Figures that lie inside the contents. */
  readonly figures: readonly FigureFact[];
};
export type Agreement = {
  readonly verdict: 'agree' | 'differ';
  readonly note: string | null;
  /** Both quote, and the quotations are the same or versions of each other. */
  readonly literal: boolean;
} | null;

/** Quotations with this part of the shorter one in common are the same quotation, shortened perhaps. */
const sameQuote = 0.999;
/** With this part in common they are two versions of one quotation; below, two quotations. */
const versionOfQuote = 0.5;
/** Contents less alike than this may be about the same thing, and no verdict is given. */
const sameContent = 0.3;

/**
 * Whether two statements of one speaker that resemble each other agree. Null when it cannot be told: then they are not
 * put together. `score` is their likeness (see passages.ts).
 */
export function statementsAgree(
  one: StatementSubject,
  other: StatementSubject,
  score: number,
  wordOf: (id: number) => string,
): Agreement {
  if (one.fact.act === 'no-comment' || other.fact.act === 'no-comment') {
    return one.fact.act === other.fact.act ? { verdict: 'agree', note: null, literal: false } : null;
  }
  const quotes = compareQuotes(one.quoted, other.quoted);
  if (quotes === 'versions') return { verdict: 'differ', note: 'quoted differently', literal: true };
  if (quotes === 'others' || (quotes === 'none' && score < sameContent)) return null;
  const literal = quotes === 'same';
  const numbers = compareNumbers(one, other, wordOf);
  if (numbers === 'unclear') return quotes === 'same' ? { verdict: 'agree', note: null, literal } : null;
  if (numbers !== null) return { verdict: 'differ', note: numbers, literal };
  if (quotes !== 'same' && negationsOf(one, wordOf) % 2 !== negationsOf(other, wordOf) % 2) {
    return sameLength(one.words, other.words) && score >= versionOfQuote
      ? { verdict: 'differ', note: 'said in one, denied in the other', literal }
      : null;
  }
  return { verdict: 'agree', note: null, literal };
}

function compareQuotes(one: Words, other: Words): 'same' | 'versions' | 'others' | 'none' {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return 'none';
  const common = matchWords(one.ids, other.ids).reduce((sum, match) => sum + (match >= 0 ? 1 : 0), 0) / shorter;
  if (common >= sameQuote) return 'same';
  return common >= versionOfQuote ? 'versions' : 'others';
}

type Told = FigureValue & { readonly topic: ReturnType<typeof topicOf> | null; readonly shown: string };

/** A note when the same thing has two values; `unclear` when each has numbers that the other lacks; else null. */
function compareNumbers(one: StatementSubject, other: StatementSubject, wordOf: (id: number) => string): string | null {
  const [told, retold] = [numbersOf(one, wordOf), numbersOf(other, wordOf)];
  const ownOnly = told.filter((number) => !retold.some((counterpart) => valuesAgree(number, counterpart)));
  const otherOnly = retold.filter((number) => !told.some((counterpart) => valuesAgree(number, counterpart)));
  for (const number of ownOnly) {
    const rivals = otherOnly.filter(
      ({ topic }) => topic !== null && number.topic !== null && sameTopic(topic, number.topic),
    );
    const [rival] = rivals;
    if (rivals.length === 1 && rival !== undefined) return `${number.shown} against ${rival.shown}`;
  }
  return ownOnly.length > 0 && otherOnly.length > 0 ? 'unclear' : null;
}

function numbersOf(subject: StatementSubject, wordOf: (id: number) => string): Told[] {
  const found: Told[] = subject.figures.map((figure) => ({
    ...figure,
    topic: topicOf(figure),
    shown: describeValue(figure),
  }));
  const inFigures = new Set(
    found
      .map(({ value }) => value)
      .concat(subject.figures.flatMap(({ text }) => (text.match(/\d[\d.,]*/g) ?? []).map(numberOf))),
  );
  for (const id of subject.words.ids) {
    const word = wordOf(id);
    const value = /^\d/.test(word) ? numberOf(word) : numberWords.get(word);
    if (value === undefined || Number.isNaN(value) || inFigures.has(value)) continue;
    found.push({ value, high: null, bound: '=', topic: null, shown: word });
  }
  return found;
}

function numberOf(text: string): number {
  return Number.parseFloat(text.replaceAll(',', ''));
}

function negationsOf({ fact, words }: StatementSubject, wordOf: (id: number) => string): number {
  let count = fact.act === 'deny' ? 1 : 0;
  let before = '';
  for (const id of words.ids) {
    const word = wordOf(id);
    // "didn't" is split at its apostrophe; "not one" and "n’t" count once.
    if (word === 't' ? before.endsWith('n') : word !== 'n' && negations.has(word)) count += 1;
    before = word;
  }
  return count;
}

function sameLength(one: Words, other: Words): boolean {
  return Math.min(one.length, other.length) >= 0.6 * Math.max(one.length, other.length);
}
