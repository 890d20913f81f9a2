import type { MetadataRule } from '../../../contract/metadata.ts';
import { FailureError } from '../../../contract/failure.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { patternProblem } from '../../metadata/name-pattern.ts';
import { wantedBy } from '../../metadata/plan-change.ts';
import { readValue } from '../../metadata/read-value.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

type Row = Omit<MetadataRule, 'onlyMissing' | 'on'> & { readonly onlyMissing: number; readonly on: number };

/** The rules in the order in which they are applied. */
export function listRules({ database }: Reading): MetadataRule[] {
  return prepared<[], Row>(
    database,
    `SELECT source, pattern, field, value, only_missing AS onlyMissing, is_on AS "on" FROM metadata_rule ORDER BY ordinal`,
  )
    .all()
    .map((row) => ({ ...row, onlyMissing: row.onlyMissing === 1, on: row.on === 1 }));
}

/** Puts these rules in the place of all there are. Throws `invalid-input` for a pattern that cannot be used, or a value that is none. */
export function setRules(writing: Writing, rules: readonly MetadataRule[]): Opposite {
  const { database } = writing;
  for (const { pattern, value, field } of rules) {
    const problem =
      patternProblem(pattern, value === null, wantedBy(field)) ??
      (value !== null && readValue(field, value) === null
        ? field === 'published'
          ? 'The value is no date.'
          : 'The value is no language: write a code such as en, de or fr.'
        : null);
    if (problem !== null) throw new FailureError('invalid-input', problem, 'pattern');
  }
  const before = listRules(writing);
  if (JSON.stringify(before) === JSON.stringify(rules)) return null;
  prepared<[], never>(database, 'DELETE FROM metadata_rule').run();
  const add = prepared<unknown[], never>(
    database,
    `INSERT INTO metadata_rule (ordinal, source, pattern, field, value, only_missing, is_on) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  rules.forEach(({ source, pattern, field, value, onlyMissing, on }, index) =>
    add.run(index + 1, source, pattern, field, value, onlyMissing ? 1 : 0, on ? 1 : 0),
  );
  return { label: 'Change rules', operation: 'rule.set', input: { rules: before } };
}
