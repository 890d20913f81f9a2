/** Lines at either end of a page that may be its running head or foot. */
const edge = 2;

/** A page's lines; blank ones set paragraphs apart. */
type PageLines = readonly string[];

/**
 * Pages without their running heads and feet: what stands at the same end of at least half of them (three or more), whatever its numbers, and
 * page numbers alone. The first page keeps a head that is no page number: it may be the headline.
 */
export function withoutRunningLines(pages: readonly PageLines[]): readonly PageLines[] {
  if (pages.length < 3) return pages;
  const least = Math.max(3, Math.ceil(pages.length / 2));
  const heads = running(pages, least, (lines) => edgesOf(lines).head);
  const feet = running(pages, least, (lines) => edgesOf(lines).foot);
  return pages.map((lines, page) => {
    const { head, foot } = edgesOf(lines);
    const left = new Set([
      ...head.filter((index) => heads.has(keyOf(lines[index])) && (page > 0 || isNumber(lines[index]))),
      ...foot.filter((index) => feet.has(keyOf(lines[index]))),
    ]);
    return lines.filter((_line, index) => !left.has(index));
  });
}

function running(
  pages: readonly PageLines[],
  least: number,
  edgeOf: (lines: PageLines) => readonly number[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgeOf(lines).map((index) => keyOf(lines[index]))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => key !== '' && count >= least).map(([key]) => key));
}

/** Indexes of the first and last lines that are not blank. */
function edgesOf(lines: PageLines): { readonly head: readonly number[]; readonly foot: readonly number[] } {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return { head: filled.slice(0, edge), foot: filled.slice(Math.max(edge, filled.length - edge)) };
}

function keyOf(line = ''): string {
  return line.trim().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').toLowerCase();
}

function isNumber(line = ''): boolean {
  return /^[\p{P}\s]*(?:(?:page|seite|p\.|s\.|página|pagina)\s?)?\d+(?:\s?(?:of|von|de|sur|van|\/)\s?\d+)?[\p{P}\s]*$/iu.test(
    line,
  );
}

/** The lines of all pages: a paragraph that goes on over the end of a page is not cut there. */
export function joinPages(pages: readonly PageLines[]): string {
  let text = '';
  for (const lines of pages) {
    const page = lines.join('\n').replaceAll(/^\n+|\n+$/gu, '');
    if (page === '') continue;
    const goesOn = /[\p{Ll},;\u2010\u00AD-]$/u.test(text) && /^\p{Ll}/u.test(page);
    text += text === '' ? page : (goesOn ? '\n' : '\n\n') + page;
  }
  return text;
}

const cutWord = /(\p{L}{2,})([-\u2010\u00AD])\n(\p{Ll}{2,})(?!\p{L})[ \t]*/gu;

/**
 * Words that were cut at the end of a line in one piece. The hyphen stays where the text has the same word with a hyphen elsewhere, or both halves
 * as words of their own and never the whole ("ferry-boat").
 */
export function withWholeWords(text: string): string {
  const words = new Set<string>();
  for (const [word] of text.replaceAll(cutWord, ' ').matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    words.add(word.toLowerCase());
    for (const part of word.split('-')) words.add(part.toLowerCase());
  }
  return text.replaceAll(cutWord, (_all, before: string, hyphen: string, after: string) => {
    const [first, second] = [before.toLowerCase(), after.toLowerCase()];
    const isWhole =
      hyphen === '\u00AD' ||
      words.has(first + second) ||
      !(words.has(`${first}-${second}`) || (words.has(first) && words.has(second)));
    return isWhole ? `${before}${after}\n` : `${before}-${after}\n`;
  });
}
