import type { NameKind } from '../name.ts';

/** Kinds in the order of the labels. */
export const nameKinds: readonly NameKind[] = ['person', 'organisation', 'place'];

/**
 * Labels of tokens: 0 outside; then for each kind a token that begins, is inside of, ends, or is the whole of a name (BILOU; Ratinov and Roth,
 * "Design challenges and misconceptions in named entity recognition", 2009).
 */
export const outside = 0;
export const begins = 0;
export const inside = 1;
export const ends = 2;
export const whole = 3;

export const labelNames: readonly string[] = [
  'O',
  ...nameKinds.flatMap((kind) => ['B', 'I', 'L', 'U'].map((position) => `${position}-${kind}`)),
];
export const labelCount = labelNames.length;

/** @param kind index into `nameKinds`; position one of `begins`, `inside`, `ends`, `whole` */
export function labelOf(kind: number, position: number): number {
  return 1 + kind * 4 + position;
}

/** Whether a name is still open after this label. */
function isOpen(label: number): boolean {
  return label !== outside && (label - 1) % 4 < ends;
}

/** Whether `next` may follow `label`; `outside` stands for both ends of a stretch. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next !== outside && ((next - 1) % 4 === inside || (next - 1) % 4 === ends);
  if (!isOpen(label)) return !goesOn;
  return goesOn && Math.floor((label - 1) / 4) === Math.floor((next - 1) / 4);
}
