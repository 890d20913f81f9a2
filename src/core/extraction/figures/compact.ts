import type { FigureContext } from './figure-context.ts';
import type { Bound } from './figure-words.ts';
import { readFraction } from './fraction.ts';
import { readHyphenated } from './hyphenated.ts';
import { readMultiple } from './multiple.ts';
import { readRatio } from './ratio.ts';

/** A figure that says itself what it measures: "six-week", "twice as much", "a third of voters", "one in five". */
export type Compact = {
  /** Index behind its last token. */
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound | null;
  readonly confidence: number;
  readonly rule: string;
};

export function readCompact(context: FigureContext, at: number): Compact | null {
  return (
    readHyphenated(context, at) ?? readMultiple(context, at) ?? readFraction(context, at) ?? readRatio(context, at)
  );
}
