import type { Range } from '../extraction/annotated-text.ts';

/** How a language writes words, as far as cutting text into tokens needs it. */
export type TokenRules = {
  /** Keeps the stop of "Mr." and "Inc." when the sentence goes on; lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Cuts a word in two: "don't" at 2 for "do" + "n't". Null when it is one token. Apostrophes come as '. */
  readonly contraction: (word: string) => number | null;
};

const ideograph = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]';

/*
 * Tried in this order at each place. Every repetition is over one set of characters or bounded, so the work is linear.
 */
const patterns = [
  'https?://[^\\s<>"“”«»]{1,2000}',
  'www\\.[^\\s<>"“”«»]{1,2000}',
  '[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}',
  '[@#][\\p{L}\\p{N}_]+',
  '(?:US|AU|NZ|HK|[ACRS])?\\$',
  // U.S., a.m., J.K.
  '(?:\\p{L}\\.){2,12}(?![\\p{L}\\p{N}])',
  // 1,200  3.5bn  10:30  9/11  1990s  2024-04-29
  `\\p{N}+(?:[.,:/-]\\p{N}+)*(?:[万萬亿億]|(?:(?!${ideograph})[\\p{L}\\p{M}])+|(?:-[\\p{L}\\p{M}\\p{N}]+)+)?`,
  // 会议 before 12人: what is written without spaces is cut at its numbers.
  `(?:${ideograph})+`,
  // well-known, O'Brien, AT&T
  "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}_\\u00ad]|[-'’ʼ&‑](?=[\\p{L}\\p{M}\\p{N}]))*",
  '\\.{2,}',
  '-{2,}',
  '``',
  "''",
];
const token = new RegExp(patterns.join('|') + '|\\S', 'gu');
const trailing = /[.,:;!?)\]'’”]$/u;

/**
 * Tokens of one sentence in the manner of the Penn Treebank: "do|n't", "court|'s", "$|3.5bn", "40|%"; hyphenated words,
 * numbers with their letters, "U.S.", addresses and "Mr." are one token each. With rules `null` words are not cut in two.
 */
export function splitTokens(text: string, sentence: Range, rules: TokenRules | null): Range[] {
  const tokens: Range[] = [];
  token.lastIndex = sentence.start;
  for (let match = token.exec(text); match !== null && match.index < sentence.end; match = token.exec(text)) {
    const start = match.index;
    const end = tokenEnd(text, start, Math.min(sentence.end, start + match[0].length), sentence.end, rules);
    pushParts(text, start, end, rules, tokens);
    token.lastIndex = end;
  }
  return tokens;
}

function tokenEnd(text: string, start: number, end: number, limit: number, rules: TokenRules | null): number {
  if (end - start > 4 && /^(?:https?:|www\.)/u.test(text.slice(start, start + 6))) {
    let last = end;
    while (last > start + 1 && trailing.test(text.charAt(last - 1))) last -= 1;
    return last;
  }
  if (text.charAt(end) !== '.' || end + 1 >= limit || end - start > 12) return end;
  const word = text.slice(start, end);
  const keepsStop = /^\p{Lu}$/u.test(word) || rules?.abbreviations.has(word.toLowerCase()) === true;
  return keepsStop ? end + 1 : end;
}

function pushParts(text: string, start: number, end: number, rules: TokenRules | null, tokens: Range[]): void {
  if (rules !== null && end - start > 2 && end - start < 64 && /\p{L}/u.test(text.charAt(start))) {
    const cut = rules.contraction(text.slice(start, end).replaceAll(/[’ʼ]/gu, "'"));
    if (cut !== null) {
      tokens.push({ start, end: start + cut }, { start: start + cut, end });
      return;
    }
  }
  tokens.push({ start, end });
}
