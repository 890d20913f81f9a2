import type { TokenView } from './token-view.ts';

/** Tokens looked at on either side, so that a text without full stops costs no more than another. */
const reach = 40;

/** Whether one of some words stands in the sentence of a token, not far from it. */
export function hasWordInSentence(view: TokenView, at: number, words: ReadonlySet<string>): boolean {
  const sentence = view.sentence(at);
  for (let place = at; place > at - reach && view.sentence(place) === sentence; place -= 1) {
    if (words.has(view.lower(place))) return true;
  }
  for (let place = at; place < at + reach && view.sentence(place) === sentence; place += 1) {
    if (words.has(view.lower(place))) return true;
  }
  return false;
}
