import { readingRule, type ReadingRule } from '../../contract/reading-rule.ts';
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
