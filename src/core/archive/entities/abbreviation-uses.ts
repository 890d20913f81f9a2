import type { ArticleName } from '../../entities/article-names.ts';
import { lettersOf } from '../../entities/organisation-name.ts';
import { wordsOfKey } from '../../entities/entity-key.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';

type Use = { readonly letters: string; readonly nameId: number; readonly key: string };

/** Letters whose long forms are other ones or given by other articles, and the names of these long forms. */
export type ChangedUses = { readonly letters: ReadonlySet<string>; readonly names: ReadonlySet<number> };

/** Abbreviations that articles use, and how many articles give each long form: what changes is gathered and written once. */
export class AbbreviationUses {
  readonly #writing: Writing;
  /** Articles of an abbreviation, and of each of its long forms: what is added. */
  readonly #articles = new Map<string, number>();
  readonly #meanings = new Map<string, { readonly letters: string; readonly nameId: number; articles: number }>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  forget(articleId: number): void {
    const { database } = this.#writing;
    const uses = prepared<[number], Use>(
      database,
      `SELECT u.letters, u.name_id AS nameId, n.key FROM abbreviation_use u JOIN entity_name n ON n.id = u.name_id
       WHERE u.article_id = ?`,
    ).all(articleId);
    if (uses.length === 0) return;
    prepared<[number], never>(database, 'DELETE FROM abbreviation_use WHERE article_id = ?').run(articleId);
    for (const letters of new Set(uses.map((use) => use.letters))) this.#count(letters, -1);
    for (const use of uses) this.#countMeaning(use, -1);
  }

  /** Call it for all names of an article one after the other. */
  add(articleId: number, nameId: number, { key, abbreviations }: ArticleName): void {
    const { database } = this.#writing;
    const isThere = prepared<[string, number], number>(
      database,
      'SELECT EXISTS (SELECT 1 FROM abbreviation_use WHERE letters = ? AND article_id = ?)',
    ).pluck();
    const insert = prepared<[string, number, number, number, number, number], never>(
      database,
      `INSERT OR IGNORE INTO abbreviation_use (letters, article_id, name_id, span_start, span_end, defined)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    for (const { letters, start, end, defined } of abbreviations) {
      const first = isThere.get(letters, articleId) === 0;
      if (insert.run(letters, articleId, nameId, start, end, defined ? 1 : 0).changes === 0) continue;
      if (first) this.#count(letters, 1);
      this.#countMeaning({ letters, nameId, key }, 1);
    }
  }

  write(): ChangedUses {
    const { database } = this.#writing;
    for (const [letters, change] of this.#articles) {
      if (change === 0) continue;
      prepared<[string, number], never>(
        database,
        `INSERT INTO abbreviation (letters, articles, meanings) VALUES (?, ?, 0)
         ON CONFLICT (letters) DO UPDATE SET articles = articles + excluded.articles`,
      ).run(letters, change);
      prepared<[string], never>(database, 'DELETE FROM abbreviation WHERE letters = ? AND articles = 0').run(letters);
    }
    const changed = { letters: new Set<string>(), names: new Set<number>() };
    for (const { letters, nameId, articles } of this.#meanings.values()) {
      if (articles === 0) continue;
      changed.letters.add(letters);
      changed.names.add(nameId);
      prepared<[string, number, number], never>(
        database,
        `INSERT INTO abbreviation_meaning (letters, name_id, articles) VALUES (?, ?, ?)
         ON CONFLICT (letters, name_id) DO UPDATE SET articles = articles + excluded.articles`,
      ).run(letters, nameId, articles);
      prepared<[string, number], never>(
        database,
        'DELETE FROM abbreviation_meaning WHERE letters = ? AND name_id = ? AND articles = 0',
      ).run(letters, nameId);
    }
    return changed;
  }

  #count(letters: string, change: 1 | -1): void {
    this.#articles.set(letters, (this.#articles.get(letters) ?? 0) + change);
  }

  /** An abbreviation that stands alone gives itself no meaning. */
  #countMeaning({ letters, nameId, key }: Use, change: 1 | -1): void {
    if (lettersOf(wordsOfKey(key)) === letters) return;
    const id = `${letters} ${nameId}`;
    const meaning = this.#meanings.get(id) ?? { letters, nameId, articles: 0 };
    meaning.articles += change;
    this.#meanings.set(id, meaning);
  }
}
