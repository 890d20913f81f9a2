import { FailureError } from '../../contract/failure.ts';
import { type KeptRule, readingRule, type ReadingRule } from '../../contract/reading-rule.ts';
import type { Opposite } from '../../contract/undo.ts';
import { fold } from '../search/fold.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

/** All rules that people gave a name, by name. */
export function listReadingRules({ database }: Reading): ReadingRule[] {
  return prepared<[], string>(database, 'SELECT body FROM reading_rule ORDER BY name_folded')
    .pluck()
    .all()
    .map((body) => readingRule.parse(JSON.parse(body)));
}

/** All rules, each with the number of files that are read by it now. */
export function listKeptRules(reading: Reading): KeptRule[] {
  const files = new Map(
    prepared<[], [string, number]>(
      reading.database,
      "SELECT json_extract(choices, '$.rule'), count(*) FROM import_entry WHERE choices IS NOT NULL GROUP BY 1",
    )
      .raw()
      .all()
      .map(([name, count]) => [fold(name ?? ''), count]),
  );
  return listReadingRules(reading).map((rule) => ({ rule, files: files.get(fold(rule.name)) ?? 0 }));
}

/** Gives a rule another name, in the ledger too. Throws `not-found`, and `conflict` when another rule has the name. */
export function renameReadingRule(writing: Writing, from: string, to: string): Opposite {
  const before = ruleNamed(writing, from);
  if (before === null) throw new FailureError('not-found', 'This rule is not there any more.', from);
  if (before.name === to) return null;
  if (fold(from) !== fold(to) && ruleNamed(writing, to) !== null)
    throw new FailureError('conflict', `There already is a rule “${to}”.`, to);
  removeReadingRule(writing, from);
  saveReadingRule(writing, { ...before, name: to });
  prepared<[string, string], never>(
    writing.database,
    "UPDATE import_entry SET choices = json_set(choices, '$.rule', ?) WHERE json_extract(choices, '$.rule') = ?",
  ).run(to, before.name);
  return { label: `Rename rule “${before.name}”`, operation: 'layout.rename', input: { from: to, to: before.name } };
}

/** Keeps a rule under its name, in place of the one that has it. */
export function saveReadingRule(writing: Writing, rule: ReadingRule): Opposite {
  const before = ruleNamed(writing, rule.name);
  prepared<[string, string], never>(
    writing.database,
    'INSERT OR REPLACE INTO reading_rule (name_folded, body) VALUES (?, ?)',
  ).run(fold(rule.name), JSON.stringify(rule));
  return before === null
    ? { label: `Keep rule “${rule.name}”`, operation: 'layout.remove', input: { name: rule.name } }
    : { label: `Change rule “${rule.name}”`, operation: 'layout.save', input: before };
}

/** Null: there is no such rule. */
export function removeReadingRule(writing: Writing, name: string): Opposite {
  const before = ruleNamed(writing, name);
  if (before === null) return null;
  prepared<[string], never>(writing.database, 'DELETE FROM reading_rule WHERE name_folded = ?').run(fold(name));
  return { label: `Remove rule “${before.name}”`, operation: 'layout.save', input: before };
}

function ruleNamed({ database }: Reading, name: string): ReadingRule | null {
  const body = prepared<[string], string>(database, 'SELECT body FROM reading_rule WHERE name_folded = ?')
    .pluck()
    .get(fold(name));
  return body === undefined ? null : readingRule.parse(JSON.parse(body));
}
