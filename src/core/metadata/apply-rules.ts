import type { MetadataRule } from '../../contract/metadata.ts';
import type { BulkField } from '../../contract/vocabulary.ts';
import { matchPattern } from './name-pattern.ts';
import { readValue } from './read-value.ts';
import { type MetadataRecord, sourceText } from './record.ts';

/** What a rule gives to a field: a value, with the words for where it comes from; or what cannot be read as one. */
export type RuleValue =
  | { readonly outcome: 'value'; readonly value: string; readonly from: string }
  | { readonly outcome: 'unreadable'; readonly from: string };

/** What one rule says of an article; null when it does not fit. */
export function valueByRule(rule: MetadataRule, record: MetadataRecord): RuleValue | null {
  const { source, pattern, field } = rule;
  const from = sourceText(record, source);
  if (from === null) return null;
  const match = matchPattern(pattern, from, field === 'published' ? 'date' : 'text');
  if (match === null) return null;
  const value = readValue(field, rule.value ?? match.value ?? '');
  return value === null ? { outcome: 'unreadable', from } : { outcome: 'value', value, from };
}

/** A field that rules changed, and which one did it last. */
export type RuleChange = { readonly value: string; readonly rule: MetadataRule; readonly from: string };

/**
 * Applies the rules that are on, one after the other: each sees what those before it made, so that an alias of an outlet also holds for what a
 * folder gave. Fields for which `isFree` is false stay as they are.
 */
export function applyRules(
  rules: readonly MetadataRule[],
  record: MetadataRecord,
  isFree: (field: BulkField) => boolean = () => true,
): ReadonlyMap<BulkField, RuleChange> {
  const changes = new Map<BulkField, RuleChange>();
  let now = record;
  for (const rule of rules) {
    const { field, onlyMissing, on } = rule;
    const missing = now[field] === null || (field === 'language' && now[field] === 'und');
    if (!on || !isFree(field) || (onlyMissing && !missing)) continue;
    const found = valueByRule(rule, now);
    if (found?.outcome !== 'value' || found.value === now[field]) continue;
    changes.set(field, { value: found.value, rule, from: found.from });
    now = { ...now, [field]: found.value };
  }
  return changes;
}
