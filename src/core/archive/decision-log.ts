import type { Opposite } from '../../contract/undo.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { listFacts } from './facts.ts';
import { refreshFacts } from './listed-facts.ts';
import { refreshVerdicts } from './refresh-verdicts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

/** A decision as it lies in the table; JSON as text. */
export type DecisionRow = {
  readonly verdict: Verdict;
  readonly fact: string;
  readonly original: string | null;
  readonly decidedAt: string;
};

/** Changes that can be taken back: more than the pages of one archive keep. */
const keptChanges = 1000;

/** One change of decisions, of one fact or of thousands: what was there before is kept, so that it is taken back exactly. */
export type DecisionChange = {
  /** Puts a decision in the place of the one there is; null: takes it away. */
  set(articleId: number, key: string, next: DecisionRow | null): void;
  /** Brings what is derived up to date; answers what takes the change back (`label` for the list of changes), null when nothing was set. */
  finish(label: string): Opposite;
};

type Before = Readonly<Record<keyof DecisionRow, string | null>>;
const nothing: Before = { verdict: null, fact: null, original: null, decidedAt: null };

/** @param goOn number of a change that is made in several transactions; null: a new one */
export function beginChange(writing: Writing, goOn: number | null = null): DecisionChange {
  const { database } = writing;
  const touched = new Map<number, Set<string>>();
  let id = goOn;
  return {
    set(articleId, key, next) {
      id ??= addChange(writing);
      const before = readDecision(writing, articleId, key);
      const { verdict, fact, original, decidedAt } = before ?? nothing;
      prepared<unknown[], never>(
        database,
        `INSERT INTO decision_before (change_id, article_id, key, verdict, fact, original, decided_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ).run(id, articleId, key, verdict, fact, original, decidedAt);
      writeDecision(writing, articleId, key, next);
      touched.set(articleId, (touched.get(articleId) ?? new Set()).add(key));
    },
    finish(label) {
      if (id === null || touched.size === 0) return null;
      prepared<[string, number], never>(database, 'UPDATE decision_change SET label = ? WHERE id = ?').run(label, id);
      for (const [articleId, keys] of touched)
        if (!refreshVerdicts(writing, articleId, keys))
          refreshFacts(writing, articleId, listFacts(writing, articleId), keys);
      return { label, operation: 'fact.restore', input: { change: id } };
    },
  };
}

/** Takes a change back; answers what does it again. Throws `not-found` for one that is too long ago, or was taken back. */
export function restoreDecisions(writing: Writing, changeId: number): Opposite {
  const { database } = writing;
  const label = prepared<[number], string>(database, 'SELECT label FROM decision_change WHERE id = ?')
    .pluck()
    .get(changeId);
  if (label === undefined)
    throw new FailureError('not-found', 'This change is too long ago to be taken back.', String(changeId));
  const rows = prepared<[number], Before & { readonly articleId: number; readonly key: string }>(
    database,
    `SELECT article_id AS articleId, key, verdict, fact, original, decided_at AS decidedAt FROM decision_before
     WHERE change_id = ?`,
  ).all(changeId);
  const change = beginChange(writing);
  for (const { articleId, key, verdict, fact, original, decidedAt } of rows) {
    const was = verdict === null || fact === null || decidedAt === null ? null : { verdict, fact, original, decidedAt };
    // What lies in the table was a decision's own.
    change.set(articleId, key, was as DecisionRow | null);
  }
  prepared<[number], never>(database, 'DELETE FROM decision_change WHERE id = ?').run(changeId);
  return change.finish(label);
}

function addChange({ database }: Writing): number {
  const id = Number(
    prepared<[], never>(database, "INSERT INTO decision_change (label) VALUES ('')").run().lastInsertRowid,
  );
  prepared<[number], never>(database, 'DELETE FROM decision_change WHERE id <= ?').run(id - keptChanges);
  return id;
}

/** The decision about a fact; null when there is none (any more). */
export function readDecision({ database }: Reading, articleId: number, key: string): DecisionRow | null {
  const row = prepared<[number, string], DecisionRow>(
    database,
    `SELECT verdict, fact, original, decided_at AS decidedAt FROM decision
     WHERE article_id = ? AND key = ? AND verdict <> 'none' AND fact IS NOT NULL`,
  ).get(articleId, key);
  return row ?? null;
}

function writeDecision({ database }: Writing, articleId: number, key: string, next: DecisionRow | null): void {
  if (next === null) {
    prepared<[number, string], never>(database, 'DELETE FROM decision WHERE article_id = ? AND key = ?').run(
      articleId,
      key,
    );
    return;
  }
  const { verdict, fact, original, decidedAt } = next;
  prepared<unknown[], never>(
    database,
    `INSERT OR REPLACE INTO decision (article_id, key, verdict, fact, original, decided_at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(articleId, key, verdict, fact, original, decidedAt);
}
