import type { NamedText } from './name-corpora.ts';

/** Shorter texts have too few words for a reader to tell how they use capitals (see `Casing`). */
const fewestLetters = 120;
/** How much the words of a copy count, against those of the text itself. */
const copyWeight = 0.12;

/**
 * Copies of some texts in capitals throughout, in small letters throughout, and with their first line in capitals over the rest as it was:
 * headlines, wires and transcripts are written so, and the corpora are not. `share` of the longer texts become a copy of each sort; the same seed
 * gives the same copies.
 */
export function recasedCopies(texts: readonly NamedText[], share: number, seed: number): readonly NamedText[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return texts.flatMap((named) => {
    if (named.text.length < fewestLetters) return [];
    const recased = [inCapitals, inSmallLetters, withHeadline].filter(() => random() < share);
    return recased.map((recase) => ({ ...named, text: recase(named.text), weight: named.weight * copyWeight }));
  });
}

/** As long as the text itself. */
export function inCapitals(text: string): string {
  return changeEach(text, (letter) => letter.toUpperCase());
}

/** As long as the text itself. */
export function inSmallLetters(text: string): string {
  return changeEach(text, (letter) => letter.toLowerCase());
}

function withHeadline(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return inCapitals(line) + text.slice(line.length);
}

/** Letters whose other form has another length ("ß") stay, so that places of names stay true. */
function changeEach(text: string, change: (letter: string) => string): string {
  return text.replaceAll(/\p{L}/gu, (letter) => {
    const changed = change(letter);
    return changed.length === letter.length ? changed : letter;
  });
}
