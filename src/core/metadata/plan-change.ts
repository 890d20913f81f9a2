import type { MetadataChange } from '../../contract/metadata.ts';
import type { BulkField, MetadataOutcome } from '../../contract/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import { matchPattern } from './name-pattern.ts';
import { readValue } from './read-value.ts';
import { type MetadataRecord, sourceText } from './record.ts';
import { ruleBasis } from './rule-words.ts';

/** What a change does to one field of an article. */
export type PlannedField = {
  readonly field: BulkField;
  readonly before: string | null;
  readonly after: string | null;
  readonly outcome: MetadataOutcome;
  readonly from: string | null;
  /** Of a rule: where the value stands, for the article's head. Null: a person's value. */
  readonly basis: string | null;
};

/** What a change would do to an article. `isByHand` tells which fields a person wrote: rules leave those alone. */
export function planChange(
  change: MetadataChange,
  record: MetadataRecord,
  isByHand: (field: BulkField) => boolean,
): readonly PlannedField[] {
  switch (change.how) {
    case 'set':
      return [planned(change.field, record, isByHand, givenValue(change.field, change.value))];
    case 'replace': {
      const before = record[change.field];
      const after = before === null ? null : replaceAll(before, change.find, change.replacement);
      if (before === null || after === before) return [noMatch(change.field, record)];
      return [planned(change.field, record, isByHand, givenValue(change.field, after === '' ? null : after))];
    }
    case 'take': {
      const from = sourceText(record, change.source);
      const match = from === null ? null : matchPattern(change.pattern, from, wantedBy(change.field));
      if (match === null) return [noMatch(change.field, record)];
      const value = readValue(change.field, match.value ?? '');
      return [planned(change.field, record, isByHand, value === null ? 'unreadable' : { value }, from)];
    }
    case 'rules':
      return planRules(change.rules, record, isByHand);
  }
}

function planRules(
  rules: (MetadataChange & { how: 'rules' })['rules'],
  record: MetadataRecord,
  isByHand: (field: BulkField) => boolean,
): readonly PlannedField[] {
  const wanted = applyRules(rules, record);
  const allowed = applyRules(rules, record, (field) => !isByHand(field));
  const kept = [...wanted].flatMap(([field, { value, from }]) =>
    isByHand(field) ? [planned(field, record, isByHand, { value }, from)] : [],
  );
  const changing = [...allowed].map(([field, { value, rule, from }]) => ({
    ...planned(field, record, isByHand, { value }, from),
    basis: ruleBasis(rule, from),
  }));
  const all = [...changing, ...kept];
  return all.length > 0 ? all : [noMatch(rules[0]?.field ?? 'outlet', record)];
}

type Wanted = { readonly value: string | null } | 'unreadable';

function givenValue(field: BulkField, value: string | null): Wanted {
  // A language cannot be empty: it is not known.
  if (value === null) return { value: field === 'language' ? 'und' : null };
  const read = readValue(field, value);
  return read === null ? 'unreadable' : { value: read };
}

function planned(
  field: BulkField,
  record: MetadataRecord,
  isByHand: (field: BulkField) => boolean,
  wanted: Wanted,
  from: string | null = null,
): PlannedField {
  const before = record[field];
  if (wanted === 'unreadable') return { field, before, after: before, outcome: 'unreadable', from, basis: null };
  const { value: after } = wanted;
  const outcome = after === before ? 'same' : isByHand(field) ? 'by-hand' : 'changes';
  return { field, before, after, outcome, from, basis: null };
}

function noMatch(field: BulkField, record: MetadataRecord): PlannedField {
  return { field, before: record[field], after: record[field], outcome: 'no-match', from: null, basis: null };
}

export function wantedBy(field: BulkField): 'text' | 'date' {
  return field === 'published' ? 'date' : 'text';
}

/** Every place at which `find` stands, whatever its case. */
function replaceAll(text: string, find: string, replacement: string): string {
  const lower = text.toLowerCase();
  // A letter that changes its length with its case: then case matters.
  if (lower.length !== text.length) return text.replaceAll(find, () => replacement);
  const sought = find.toLowerCase();
  let made = '';
  let at = 0;
  for (let place = lower.indexOf(sought); place >= 0; place = lower.indexOf(sought, at)) {
    made += text.slice(at, place) + replacement;
    at = place + find.length;
  }
  return (made + text.slice(at)).trim();
}
