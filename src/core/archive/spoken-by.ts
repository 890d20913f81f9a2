import { foldName } from '../entities/fold-name.ts';
import { fold } from '../search/fold.ts';
import { join, type Condition } from './condition.ts';
import { matchNames } from './entities/match-names.ts';

/**
 * Which statements (`statement s`) are by somebody: those whose speaker or source holds all of these letters, and, where they are a whole name
 * that an article uses as the fullest, those of whoever has it in *Names*, under any other name. A single word of a person's name stands for
 * nobody, since others share it.
 *
 * @param parts letters that have to stand there, each anywhere
 */
export function spokenBy(name: string, parts: readonly string[] = [name]): Condition {
  const written = join(parts.map(writtenAs), ' AND ');
  const bearers = entitiesNamed(name);
  if (bearers === null) return written;
  const said = {
    sql: `s.id IN (SELECT t.id FROM entity_mention m CROSS JOIN json_each(m.details, '$.said') r
      CROSS JOIN statement t ON t.article_id = m.article_id AND ${referenceOf('t.key')} = r.value
      WHERE m.said > 0 AND m.entity_id IN (${bearers.sql}))`,
    parameters: bearers.parameters,
  };
  return join([written, said], ' OR ');
}

/** Articles (`article a`) with a statement that {@link spokenBy} means. Which of its statements it is does not have to be looked up. */
export function articlesSpokenBy(name: string): Condition {
  const { sql, parameters } = writtenAs(name);
  const written = { sql: `a.id IN (SELECT s.article_id FROM statement s WHERE ${sql})`, parameters };
  const bearers = entitiesNamed(name);
  if (bearers === null) return written;
  const said = {
    sql: `a.id IN (SELECT m.article_id FROM entity_mention m WHERE m.said > 0 AND m.entity_id IN (${bearers.sql}))`,
    parameters: bearers.parameters,
  };
  return join([written, said], ' OR ');
}

function writtenAs(part: string): Condition {
  return { sql: 'instr(s.speaker_folded, ?) > 0', parameters: [fold(part)] };
}

/** SQL for the name in *Names* of whoever said `statement s`; null where the article names nobody as its speaker. */
export const nameOfSpeaker = `(SELECT e.name FROM entity_mention m JOIN entity e ON e.id = m.entity_id
  WHERE m.article_id = s.article_id AND m.said > 0
    AND EXISTS (SELECT 1 FROM json_each(m.details, '$.said') r WHERE r.value = ${referenceOf('s.key')}) LIMIT 1)`;

/** Entities that have this name, and not only as a single word of a person's; null: nobody can have it. */
function entitiesNamed(name: string): Condition | null {
  const match = matchNames(name, false);
  if (match === null) return null;
  const folded = foldName(name);
  return {
    sql: `SELECT e.id FROM entity_index x CROSS JOIN entity e ON e.id = x.rowid
      WHERE entity_index MATCH ? ${folded.includes(' ') ? '' : `AND e.kind <> 'person'`} AND (fold_name(e.name) = ?
        OR EXISTS (SELECT 1 FROM entity_form f WHERE f.entity_id = e.id AND f.heads > 0 AND fold_name(f.form) = ?))`,
    parameters: [match, folded, folded],
  };
}

/** SQL for a `factReference`. */
function referenceOf(key: string): string {
  return `substr(${key}, instr(${key}, ':') + 1, 10)`;
}
