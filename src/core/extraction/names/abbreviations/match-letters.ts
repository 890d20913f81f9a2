/** Words of long forms whose initials an abbreviation may leave out. */
const smallWords = new Set(
  "of for the and on in to de la le les des du da do di del der die das von van y e et und & a an at by with from 's ’s -".split(
    ' ',
  ),
);
const numbers: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

/** Cost of a letter from within a word, when the abbreviation writes it small or the word writes it with a capital. */
const innerCost = 0.35;
/** … and otherwise: capitals of an abbreviation are mostly initials. */
const innerCapitalCost = 0.8;
const skippedCost = 1;
const skippedCapitalCost = 1.4;
/** "Centers for Disease Control and Prevention (CDC)". */
const skippedAfterAndCost = 0.7;
/** "Movement of 23 March (M23)". */
const monthCost = 0.3;

/** Letters and digits without accents, "&" kept; "W3C" has three Ws, "3M" three Ms. */
export function abbreviationLetters(short: string): string {
  const plain = foldAccents(short).replace(/[^\p{L}\p{N}&]/gu, '');
  return plain
    .replace(/^(\p{Lu})([3-5])(?=\p{Lu})/u, (_, letter: string, times: string) => letter.repeat(Number(times)))
    .replace(/^([2-5])(\p{Lu})$/u, (_, times: string, letter: string) => letter.repeat(Number(times)));
}

/**
 * How badly an abbreviation stands for words: 0 when its letters are all initials and all words that count have one; null when it cannot. A generalised form of
 * Schwartz and Hearst ("A simple algorithm for identifying abbreviation definitions in biomedical text", 2003): letters go to words in order, the first
 * letter to the first word, each word's initial before letters from within; "and" may be "&", "seven" 7; words may be left out at a cost.
 */
export function letterCost(letters: string, words: readonly string[]): number | null {
  const folded = words.map(foldAccents);
  // best[i]: least cost with i letters given to the words so far.
  let best: number[] = [0, ...Array.from({ length: letters.length }, () => Infinity)];
  for (const [place, word] of folded.entries()) {
    const next: number[] = Array.from({ length: letters.length + 1 }, () => Infinity);
    for (let given = 0; given <= letters.length; given++) {
      const cost = best[given] ?? Infinity;
      if (cost === Infinity) continue;
      if (place > 0)
        next[given] = Math.min(
          next[given] ?? Infinity,
          cost + leftOutCost(word, words[place] ?? '', words[place - 1] ?? ''),
        );
      for (const [taken, more] of wordMatches(letters, given, word, words[place] ?? ''))
        next[given + taken] = Math.min(next[given + taken] ?? Infinity, cost + more);
    }
    best = next;
  }
  const cost = best[letters.length] ?? Infinity;
  return cost === Infinity ? null : cost;
}

function leftOutCost(word: string, original: string, before: string): number {
  if (smallWords.has(word.toLowerCase())) return 0;
  if (!/[\p{L}\p{N}]/u.test(word)) return 0.3;
  if (/^(?:january|february|march|april|june|july|august|september|october|november|december)$/i.test(word))
    return monthCost;
  if (before === 'and' || before === '&') return skippedAfterAndCost;
  return /^\p{Lu}/u.test(original) ? skippedCapitalCost : skippedCost;
}

/** How many letters from `from` on a word can take, its initial first, and at what cost. */
function* wordMatches(
  letters: string,
  from: number,
  word: string,
  original: string,
): Generator<readonly [number, number]> {
  const lower = word.toLowerCase();
  const first = letters[from] ?? '';
  if (first === '&' ? lower === '&' || lower === 'and' : /\d/.test(first) && isNumber(letters, from, lower)) {
    yield [/\d/.test(first) ? digitsAt(letters, from).length : 1, 0];
    return;
  }
  if (first === '' || lower[0] !== first.toLowerCase()) return;
  let cost = smallWords.has(lower) ? 0.1 : 0;
  let taken = 1;
  yield [taken, cost];
  let at = 1;
  while (from + taken < letters.length) {
    const letter = letters[from + taken] ?? '';
    at = lower.indexOf(letter.toLowerCase(), at);
    if (at < 0) return;
    const marked = /\p{Ll}/u.test(letter) || /\p{Lu}/u.test(original[at] ?? '') || /-/.test(original[at - 1] ?? '');
    cost +=
      /\p{Lu}/u.test(original[at] ?? '') && at > 0 && !/^\p{Lu}+$/u.test(original)
        ? 0
        : marked
          ? innerCost
          : innerCapitalCost;
    taken++;
    at++;
    yield [taken, cost];
  }
}

function digitsAt(letters: string, from: number): string {
  return /^\d+/.exec(letters.slice(from))?.[0] ?? '';
}

function isNumber(letters: string, from: number, word: string): boolean {
  const digits = digitsAt(letters, from);
  return (
    word === digits ||
    numbers.get(word) === digits ||
    (digits === '2' && /^(?:to|two|too)$/.test(word)) ||
    (digits === '4' && word === 'for') ||
    (digits === '20' && word === 'twenty')
  );
}

export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
