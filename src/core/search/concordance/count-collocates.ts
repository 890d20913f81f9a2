import type { Lines } from './lines.ts';

export type CollocateCount = {
  /** Number of the word. */
  readonly word: number;
  /** Lines that hold it in their window; to the left, and to the right of the hit. */
  readonly lines: number;
  readonly left: number;
  readonly right: number;
  /** Times that it stands in the windows; where windows overlap, a place in the text counts once. */
  readonly times: number;
};

export type CollocateCounts = {
  /** Places in all windows; where they overlap, each counts once. */
  readonly windows: number;
  readonly counts: readonly CollocateCount[];
};

/** How far a window reaches to either side of a hit, in words, 0 to 5. */
export type Window = { readonly left: number; readonly right: number };

/** Counts the words in the windows of all lines. */
export function countCollocates(lines: Lines, words: number, { left, right }: Window): CollocateCounts {
  const inLines = new Uint32Array(words);
  const onLeft = new Uint32Array(words);
  const onRight = new Uint32Array(words);
  const times = new Uint32Array(words);
  // The line in which a word was counted last, plus one: a line that holds it twice counts once.
  const seen = new Uint32Array(words);
  const seenLeft = new Uint32Array(words);
  const seenRight = new Uint32Array(words);
  const count = (counts: Uint32Array, marks: Uint32Array, word: number, line: number): void => {
    if (marks[word] === line + 1) return;
    marks[word] = line + 1;
    counts[word] = (counts[word] ?? 0) + 1;
  };
  // By place in a text, the text (plus one) whose word there was counted last: so that overlapping windows count it once.
  let placesSeen = new Uint32Array(1024);
  let windows = 0;
  for (let line = 0; line < lines.count; line++) {
    const text = (lines.text[line] ?? 0) + 1;
    const place = lines.place[line] ?? 0;
    const behind = place + (lines.length[line] ?? 0);
    if (behind + right > placesSeen.length) {
      const larger = new Uint32Array(2 * (behind + right));
      larger.set(placesSeen);
      placesSeen = larger;
    }
    for (let distance = -left; distance <= right; distance++) {
      const word = distance === 0 ? 0 : lines.wordAt(line, distance);
      if (word === 0) continue;
      count(inLines, seen, word, line);
      if (distance < 0) count(onLeft, seenLeft, word, line);
      else count(onRight, seenRight, word, line);
      const at = distance < 0 ? place + distance : behind + distance - 1;
      if (placesSeen[at] === text) continue;
      placesSeen[at] = text;
      windows += 1;
      times[word] = (times[word] ?? 0) + 1;
    }
  }
  const counts: CollocateCount[] = [];
  for (let word = 1; word < words; word++) {
    const found = inLines[word] ?? 0;
    if (found > 0)
      counts.push({ word, lines: found, left: onLeft[word] ?? 0, right: onRight[word] ?? 0, times: times[word] ?? 0 });
  }
  return { windows, counts };
}

/** Whether a word stands in the window of a line. */
export function holdsCollocate(lines: Lines, line: number, word: number, { left, right }: Window): boolean {
  for (let distance = 1; distance <= left; distance++) if (lines.wordAt(line, -distance) === word) return true;
  for (let distance = 1; distance <= right; distance++) if (lines.wordAt(line, distance) === word) return true;
  return false;
}
