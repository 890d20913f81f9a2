import { kindOfKey } from '../../entities/entity-key.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/** Row of an entity, made empty where there is none yet: its counts follow when the tally is written. */
export function entityRow({ database }: Writing, key: string): number {
  const found = prepared<[string], number>(database, 'SELECT id FROM entity WHERE key = ?').pluck().get(key);
  if (found !== undefined) return found;
  const { lastInsertRowid } = prepared<[string, string], never>(
    database,
    `INSERT INTO entity (key, kind, name, name_folded, articles, mentions, said, about, figures, ambiguous)
     VALUES (?, ?, '', '', 0, 0, 0, 0, 0, 0)`,
  ).run(key, kindOfKey(key));
  return Number(lastInsertRowid);
}

/** Where an entity's key leads: itself, or what a person merged it into. */
export function followMerges({ database }: Reading, key: string): string {
  const next = prepared<[string], string>(
    database,
    "SELECT value FROM entity_decision WHERE aspect = 'entity' AND subject = ? AND article_id IS NULL",
  ).pluck();
  const passed = new Set<string>();
  let at = key;
  while (!passed.has(at)) {
    passed.add(at);
    const into = next.get(at);
    if (into === undefined) return at;
    at = into;
  }
  // Merged in a circle, by two windows at once: all of its members lead to the same one.
  return [...passed].slice([...passed].indexOf(at)).sort()[0] ?? key;
}
