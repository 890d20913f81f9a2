import { cpu } from '../cpu.ts';

/** What times are counted by: processor time of all threads, for a machine that others keep busy, or the time on the clock. */
export type Clock = { readonly name: string; readonly byProcessor: boolean; readonly now: () => number };

export function clockOf(byProcessor: boolean): Clock {
  return byProcessor
    ? { name: 'processor time', byProcessor, now: cpu }
    : { name: 'time on the clock', byProcessor, now: () => performance.now() };
}

/** How long it takes to do something with each, in ms. */
export function timeEach<Each>({ now }: Clock, all: readonly Each[], run: (each: Each) => unknown): number[] {
  return all.map((each) => {
    const began = now();
    run(each);
    return now() - began;
  });
}

/**
 * How long each answer takes, in ms, and how many articles it holds.
 *
 * @param prepare does what is not timed, and hands over what is
 */
export function timeAnswers<Each>(
  { now }: Clock,
  all: readonly Each[],
  prepare: (each: Each) => () => number,
): { readonly ms: number; readonly hits: number }[] {
  return all.map((each) => {
    const answer = prepare(each);
    const began = now();
    const hits = answer();
    return { ms: now() - began, hits };
  });
}
