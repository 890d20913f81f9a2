import type { Span } from '../../../contract/fact.ts';
import type { AnnotatedText, Range, Sentence, Token } from '../annotated-text.ts';
import { repairTags } from './repair-tags.ts';

/** Token indexes `first` (inclusive) to `end` (exclusive). */
export type Stretch = { readonly first: number; readonly end: number };

/** An annotated text with what the attribution rules ask of it again and again. */
export type Reading = {
  readonly annotated: AnnotatedText;
  readonly tokens: readonly Token[];
  /** Token texts in lower case; every dash between words is "—". */
  readonly lower: readonly string[];
  /** For each token the index of the outermost quotation around it, -1 outside of quotations. */
  readonly quotation: Int32Array;
};

const absent: Token = { start: 0, end: 0, text: '', tag: '', sentence: -1 };

export function readText(annotated: AnnotatedText): Reading {
  const { quotations } = annotated;
  const tokens = annotated.language.startsWith('en') ? repairTags(annotated) : annotated.tokens;
  const quotation = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  quotations.forEach((one, index) => {
    if (one.nested) return;
    while (token < tokens.length && (tokens[token] ?? absent).start < one.start) token++;
    for (; token < tokens.length && (tokens[token] ?? absent).start < one.end; token++) quotation[token] = index;
  });
  return { annotated, tokens, lower: tokens.map((one) => wordOf(annotated.text, one)), quotation };
}

/** "--", en dash and horizontal bar are dashes as the em dash is, and so is a hyphen between spaces. */
function wordOf(text: string, { start, end, text: word }: Token): string {
  if (word === '--' || word === '–' || word === '―') return '—';
  const isSpaced = word === '-' && !/\S/.test(text.charAt(start - 1)) && !/\S/.test(text.charAt(end));
  return isSpaced ? '—' : word.toLowerCase();
}

/** The token, or an empty one outside of the text, so that rules may look beyond the ends. */
export function tokenAt(reading: Reading, index: number): Token {
  return reading.tokens[index] ?? absent;
}

export function wordAt(reading: Reading, index: number): string {
  return reading.lower[index] ?? '';
}

export function tagAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.tag ?? '';
}

/** Whether the token lies in a quotation. */
export function isQuoted(reading: Reading, index: number): boolean {
  return (reading.quotation[index] ?? -1) >= 0;
}

/** More tokens than this has no sentence that was written as one: it is a list, a table, or text without full stops. */
const longest = 250;
/** In these rules look no farther than this to either side, so that they cost linear time too. */
const farthest = 60;

/** The sentence of a token; of an overlong one (lists, tables) the part around the token. */
export function sentenceOf(reading: Reading, index: number): Sentence | undefined {
  const sentence = reading.annotated.sentences[tokenAt(reading, index).sentence];
  if (sentence === undefined || sentence.endToken - sentence.firstToken <= longest) return sentence;
  const firstToken = Math.max(sentence.firstToken, index - farthest);
  return { ...sentence, firstToken, endToken: Math.min(sentence.endToken, index + farthest) };
}

export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The text from the first to the last token of a stretch. */
export function stretchSpan(reading: Reading, { first, end }: Stretch): Span {
  return spanOf(reading.annotated.text, { start: tokenAt(reading, first).start, end: tokenAt(reading, end - 1).end });
}

/** Index of the first token that starts at or after `offset`; the number of tokens when there is none. */
export function tokenFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(reading, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isFiniteVerb(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

export function isNoun(tag: string): boolean {
  return tag.startsWith('NN');
}

export function isProperNoun(tag: string): boolean {
  return tag === 'NNP' || tag === 'NNPS';
}

/** Whether a stretch holds a finite verb outside or inside of quotations: it may be a clause. */
export function hasFiniteVerb(reading: Reading, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++) if (isFiniteVerb(tagAt(reading, index))) return true;
  return false;
}
