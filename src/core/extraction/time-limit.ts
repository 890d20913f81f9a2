/**
 * How long an extraction may take. Stages ask between pieces of their work (paragraphs, cues, stretches of capitals) and, once it is over,
 * end with what they have. Without a clock (`noTimeLimit`) the same text always gives the same facts.
 */
export type TimeLimit = {
  isOver(): boolean;
  /** Whether somebody was told that it is over: then what was found is not all. */
  readonly wasReached: boolean;
};

export const noTimeLimit: TimeLimit = { isOver: () => false, wasReached: false };

/** @param clock tells the time in milliseconds, as `performance.now` does; the limit begins now */
export function timeLimit(clock: () => number, milliseconds: number): TimeLimit {
  const end = clock() + milliseconds;
  let reached = false;
  return {
    isOver() {
      reached ||= clock() >= end;
      return reached;
    },
    get wasReached() {
      return reached;
    },
  };
}
