import type { DifferingLine } from '../../../contract/reading-again.ts';

/** Lines that are shown of each encoding, and what is shown of a line, UTF-16 code units. */
const most = { lines: 3, length: 110 } as const;

/** How many lines of two readings of the same bytes differ, and the first of them, cut around where they do. */
export function differingLines(
  now: string,
  then: string,
): { readonly differing: number; readonly lines: DifferingLine[] } {
  const [before, after] = [now.split('\n'), then.split('\n')];
  const lines: DifferingLine[] = [];
  let differing = 0;
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [one = '', other = ''] = [before[index], after[index]];
    if (one === other) continue;
    differing += 1;
    if (lines.length < most.lines) lines.push({ line: index + 1, ...cut(one, other) });
  }
  return { differing, lines };
}

function cut(now: string, instead: string): { readonly now: string; readonly instead: string } {
  let same = 0;
  while (same < now.length && now[same] === instead[same]) same += 1;
  const start = same < most.length * 0.6 ? 0 : same - Math.floor(most.length / 3);
  return { now: around(now, start), instead: around(instead, start) };
}

function around(line: string, start: number): string {
  const end = start + most.length;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).toWellFormed()}${end < line.length ? '…' : ''}`;
}
