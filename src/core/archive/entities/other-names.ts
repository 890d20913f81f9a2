import { foldName } from '../../entities/fold-name.ts';
import { wordsOf } from '../../search/seek-query.ts';
import { prepared } from '../statement-cache.ts';
import { articleColumns } from '../word-index/article-columns.ts';
import { readSlot } from '../word-index/read-words.ts';
import type { Reading } from '../writing.ts';
import { matchNames } from './match-names.ts';

/** Names found for one. */
const mostNames = 12;
const isLetters = /^\p{Lu}[\p{Lu}\p{N}.&-]*$/u;

/**
 * Other names of whoever has this name in the archive, those in most articles first: full names of people, organisations and places, and
 * abbreviations of organisations. An abbreviation is one in capitals only ("WHO" is, "who" is not), and one word of a person's name, which
 * others may have, is no name. Of several that the name may mean, all.
 */
export function otherNames(reading: Reading, typed: string): string[] {
  const words = wordsOf(typed);
  const letters = isLetters.test(typed) ? typed.replaceAll(/[.&-]/gu, '') : '';
  if (words.length < 2 && letters.length < 2) return [];
  const entities = [...new Set([...(letters === '' ? [] : abbreviated(reading, letters)), ...named(reading, typed)])];
  const name = words.join(' ');
  const found = new Map<string, string>();
  for (const other of entities.flatMap((entity) => namesOf(reading, entity))) {
    const folded = wordsOf(other).join(' ');
    // Where a longer name holds the one that was typed, it is found by that.
    if (!` ${folded} `.includes(` ${name} `) && !found.has(folded)) found.set(folded, other);
  }
  return [...found.values()].filter((other) => !isOrdinaryWord(reading, other)).slice(0, mostNames);
}

/** Entities that these letters abbreviate. */
function abbreviated({ database }: Reading, letters: string): number[] {
  return prepared<[string], number>(
    database,
    `SELECT DISTINCT e.id FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id JOIN entity e ON e.key = n.entity
     WHERE m.letters = ? ORDER BY e.articles DESC, e.id`,
  )
    .pluck()
    .all(letters);
}

/** Entities of which an article uses this name as the fullest. */
function named({ database }: Reading, typed: string): number[] {
  const folded = foldName(typed);
  const match = matchNames(typed, false);
  if (match === null) return [];
  const forms = prepared<[string], { id: number; form: string }>(
    database,
    `SELECT e.id, f.form FROM entity_index x JOIN entity e ON e.id = x.rowid JOIN entity_form f ON f.entity_id = e.id
     WHERE entity_index MATCH ? AND f.heads > 0 ORDER BY e.articles DESC, e.id`,
  ).all(match);
  return forms.filter(({ form }) => foldName(form) === folded).map(({ id }) => id);
}

/** Full names of an entity, and what abbreviates it. */
function namesOf({ database }: Reading, entity: number): string[] {
  const full = prepared<[number], string>(
    database,
    'SELECT form FROM entity_form WHERE entity_id = ? AND heads > 0 ORDER BY heads DESC, form',
  )
    .pluck()
    .all(entity);
  const letters = prepared<[number], string>(
    database,
    `SELECT m.letters FROM entity e JOIN entity_name n ON n.entity = e.key JOIN abbreviation_meaning m ON m.name_id = n.id
     WHERE e.id = ? GROUP BY m.letters ORDER BY sum(m.articles) DESC, m.letters`,
  )
    .pluck()
    .all(entity);
  return [...full.filter((form) => wordsOf(form).length > 1 || isLetters.test(form)), ...letters];
}

/**
 * Whether letters are an ordinary word as well, as "WHO" is: capitals are not told apart, and far more articles hold the word than any that
 * names what it abbreviates.
 */
function isOrdinaryWord(reading: Reading, name: string): boolean {
  if (!isLetters.test(name)) return false;
  const [word = name] = wordsOf(name);
  const { articles } = readSlot(reading, articleColumns(reading), {
    words: new Map([[word, 'typed']]),
    beginning: null,
  });
  const naming = prepared<[string], number>(
    reading.database,
    `SELECT count(DISTINCT m.article_id) FROM abbreviation_meaning a JOIN entity_name n ON n.id = a.name_id
     JOIN entity e ON e.key = n.entity JOIN entity_mention m ON m.entity_id = e.id WHERE a.letters = ?`,
  )
    .pluck()
    .get(name.replaceAll(/[.&-]/gu, ''));
  return articles.length > 3 * (naming ?? 0);
}
