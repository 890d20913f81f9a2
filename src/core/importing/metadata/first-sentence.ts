/** Longest title that is taken from a paragraph, UTF-16 code units. */
const longestTitle = 200;

/** Where the first sentence of a paragraph ends: behind a full stop (or ! ? 。) that is followed by a space and a capital. */
export function firstSentenceEnd(paragraph: string): number {
  const end = /[.!?…]["”’»)]?(?=\s["“‘«(]?[\p{Lu}\p{Lo}\d])|[。！？]/gu;
  for (const match of paragraph.slice(0, longestTitle + 1).matchAll(end)) {
    const at = match.index + match[0].length;
    // An initial or a title ("J.", "Dr.", "U.S.") ends no sentence.
    if (
      !/(?:^|[\s.])(?:\p{L}|Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov|Rep|No|vs)\.$/u.test(
        paragraph.slice(Math.max(0, at - 8), at),
      )
    )
      return at;
  }
  return paragraph.length;
}

/** At most `longestTitle` of a text, cut between words, with an ellipsis when cut. */
export function capTitle(text: string): string {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle - 1);
  return `${text.slice(0, space > longestTitle / 2 ? space : longestTitle - 1).toWellFormed()}…`;
}

export function isTooLongForTitle(paragraph: string): boolean {
  return paragraph.length > longestTitle;
}
