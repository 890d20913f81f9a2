/** Weights of what text in a wrong encoding is full of; a character of a word weighs nothing. */
const odd = { undecoded: 6, control: 6, foreignLetter: 3, capital: 2, signInWord: 2, loneSign: 0.5 } as const;

/** Signs that stand inside of words, and apart from them in any text. */
const signsInWords = /[’‘'·\u00AD\u2010\u2011-]/u;
const usualSigns = /[“”„«»‘’–—…§°€£©•¿¡、。「」！？，：；（）\u00A0\u3000]/u;

const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Arabic',
  'Thai',
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
] as const;
const scriptPatterns = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
/** Scripts that are mixed within words. */
const japanese: ReadonlySet<string> = new Set(['Han', 'Hiragana', 'Katakana']);

/**
 * How odd the characters above ASCII of a text are, per character: 0 for those of words and usual signs, above about 0.5 for text that was
 * decoded wrongly. Says nothing about which of two encodings is right when both make words.
 */
export function oddness(text: string): number {
  let characters = 0;
  let sum = 0;
  for (const match of text.matchAll(/[^\0-\u007F]/gu)) {
    const [character] = match;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + character.length] ?? ' ';
    characters += 1;
    sum += oddnessOf(character, before, after);
  }
  return characters === 0 ? 0 : sum / characters;
}

function oddnessOf(character: string, before: string, after: string): number {
  if (character === '\uFFFD' || /\p{Co}|\p{Cn}/u.test(character)) return odd.undecoded;
  if (/\p{Cc}/u.test(character)) return odd.control;
  if (/\p{L}|\p{M}/u.test(character)) {
    const script = scriptOf(character);
    const neighbours = [before, after].filter((one) => /\p{L}/u.test(one)).map(scriptOf);
    if (neighbours.some((one) => !together(one, script))) return odd.foreignLetter;
    return /\p{Lu}/u.test(character) && /\p{Ll}/u.test(before) ? odd.capital : 0;
  }
  if (signsInWords.test(character)) return 0;
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return odd.signInWord;
  return usualSigns.test(character) || /\p{N}/u.test(before) ? 0 : odd.loneSign;
}

function scriptOf(letter: string): string {
  return scriptPatterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

function together(one: string, other: string): boolean {
  // Marks, and letters that several scripts share, have no script of their own.
  return one === other || one === 'other' || other === 'other' || (japanese.has(one) && japanese.has(other));
}
