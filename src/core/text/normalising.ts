/**
 * Text with one kind of line end. CRLF, CR, NEL (U+0085), line separator, vertical tab and form feed become "\n", a
 * paragraph separator becomes a blank line; other C0 controls, DEL and a byte order mark in front are left out, for they
 * stand for no word and no space.
 */
export function normaliseLineEnds(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\v\f]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/^\uFEFF|(?![\t\n\u0080-\u009F])\p{Cc}/gu, '');
}

/** A line with runs of white space as one space, and none at its ends. A lone no-break space stays what it is. */
export function normaliseSpaces(line: string): string {
  return line.replace(/[\t\p{Zs}]{2,}|\t/gu, ' ').trim();
}
