/** Opening marks and the marks that may close them. */
export const closingMarks: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '"']],
  ['”', ['”']],
  ['„', ['“', '”', '"']],
  ['‘', ['’']],
  ['‚', ['‘', '’']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['「', ['」']],
  ['『', ['』']],
  ['``', ["''", '”', '"']],
  ["''", ["''"]],
  ['"', ['"']],
  ["'", ["'"]],
]);

/** What stands around a mark decides whether it opens, closes or is an apostrophe, an inch or a year. */
export type MarkPlace = {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** The characters before and behind it, "" at the ends of the paragraph. */
  readonly before: string;
  readonly after: string;
};

const anyMark = /``|''|["“”„‘’‚«»‹›「」『』']/gu;
const word = /[\p{L}\p{N}]/u;
const bracketOrMark = /[([{«‹「『“„‘‚"'`—–:/-]/u;

/** Marks of a range in order, apostrophes within words left out. */
export function findMarks(text: string, start: number, end: number): MarkPlace[] {
  const places: MarkPlace[] = [];
  anyMark.lastIndex = start;
  for (let match = anyMark.exec(text); match !== null && match.index < end; match = anyMark.exec(text)) {
    const mark = match[0];
    const behind = match.index + mark.length;
    const place: MarkPlace = {
      mark,
      start: match.index,
      end: behind,
      before: match.index > start ? text.charAt(match.index - 1) : '',
      after: behind < end ? text.charAt(behind) : '',
    };
    if (!isApostrophe(place, text)) places.push(place);
  }
  return places;
}

function isApostrophe({ mark, before, after, end }: MarkPlace, text: string): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  if (word.test(before) && word.test(after)) return true;
  return /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4));
}

export function looksOpening({ before, after }: MarkPlace): boolean {
  return (
    (before === '' || /\s/u.test(before) || bracketOrMark.test(before)) && after !== '' && !/[\s.,;!?)]/u.test(after)
  );
}

export function looksClosing({ before, after }: MarkPlace): boolean {
  return before !== '' && !/[\s([{]/u.test(before) && !word.test(after);
}

/** "the leaders' offer": after an s, with a small letter to follow. */
export function looksPossessive({ before, after, end }: MarkPlace, text: string): boolean {
  return /s/iu.test(before) && /\s/u.test(after) && /\p{Ll}/u.test(text.charAt(end + 1));
}

/** 6" and 12'. */
export function looksLikeMeasure({ mark, before, after }: MarkPlace): boolean {
  return (mark === '"' || mark === "'") && /\d/u.test(before) && !word.test(after);
}
