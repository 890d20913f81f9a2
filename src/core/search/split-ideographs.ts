/**
 * Scripts written without spaces between words. The index's tokenizer (unicode61) takes a whole run for one word, so each
 * character is indexed as a word of its own and a search for several of them as a phrase.
 */
export const ideograph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ideographs = new RegExp(ideograph.source, 'gu');

/** The text as it is given to the index. */
export function splitIdeographs(text: string): string {
  return ideograph.test(text) ? text.replace(ideographs, ' $& ') : text;
}
