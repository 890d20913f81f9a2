import type { MetadataRule } from '../../../contract/metadata.ts';
import type { ReadingRule } from '../../../contract/reading-rule.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { fold } from '../../search/fold.ts';
import { listRules, setRules } from '../metadata/metadata-rules.ts';
import { listReadingRules, removeReadingRule, saveReadingRule } from '../reading-rules.ts';
import type { Reading, Writing } from '../writing.ts';

/** Rules that people made: for details of articles, in their order, and for reading files. */
export type MergeRules = { readonly details: readonly MetadataRule[]; readonly layouts: readonly ReadingRule[] };

export function mergeRules(reading: Reading): MergeRules {
  return { details: listRules(reading), layouts: listReadingRules(reading) };
}

/** Those that are not here yet. A layout whose name another one has here gets a name of its own. */
export function rulesToCome(reading: Reading, { details, layouts }: MergeRules): MergeRules {
  const here = new Set(listRules(reading).map(asText));
  const names = new Map(listReadingRules(reading).map((rule) => [fold(rule.name), rule]));
  const coming: ReadingRule[] = [];
  for (const rule of layouts) {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? rule.name : `${rule.name.slice(0, 110)} (${number})`;
      const other = names.get(fold(name));
      if (other !== undefined && asText({ ...other, name: '' }) === asText({ ...rule, name: '' })) break;
      if (other !== undefined) continue;
      const named = { ...rule, name };
      names.set(fold(name), named);
      coming.push(named);
      break;
    }
  }
  return { details: details.filter((rule) => !here.has(asText(rule))), layouts: coming };
}

/** Adds rules; answers what takes them away again. */
export function addRules(writing: Writing, { details, layouts }: MergeRules): Opposite {
  if (details.length + layouts.length === 0) return null;
  setRules(writing, [...listRules(writing), ...details]);
  for (const rule of layouts) saveReadingRule(writing, rule);
  return { label: 'Merge', operation: 'rules.remove', input: { details: [...details], layouts: [...layouts] } };
}

/** Removes rules that are still as they were added; answers what adds them again. */
export function removeRules(writing: Writing, { details, layouts }: MergeRules): Opposite {
  const going = new Set(details.map(asText));
  const all = listRules(writing);
  const left = all.filter((rule) => !going.has(asText(rule)));
  setRules(writing, left);
  const unchanged = new Set(listReadingRules(writing).map(asText));
  const removed = layouts.filter((rule) => unchanged.has(asText(rule)));
  for (const { name } of removed) removeReadingRule(writing, name);
  return {
    label: 'Merge',
    operation: 'rules.add',
    input: { details: all.filter((rule) => going.has(asText(rule))), layouts: removed },
  };
}

function asText(rule: MetadataRule | ReadingRule): string {
  return JSON.stringify(rule);
}
