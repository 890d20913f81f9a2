import type { Writing } from '../writing.ts';
import { addStep } from './merge-steps.ts';
import { addRules, type MergeRules, rulesToCome } from './merged-rules.ts';

/** Rules of the other archive: those for details go behind the ones here, which so have the last word on nothing. One transaction. */
export function storeMergedRules(
  writing: Writing,
  { importId, rules }: { readonly importId: number; readonly rules: MergeRules },
): void {
  addStep(writing, importId, addRules(writing, rulesToCome(writing, rules)));
}
