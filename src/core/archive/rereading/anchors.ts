import type { Fact, Span } from '../../../contract/fact.ts';
import { factInOtherText, type OtherText } from '../../extraction/fact-in-other-text.ts';
import { factKey } from '../../extraction/fact-key.ts';
import { sameWords } from '../../text/same-words.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import type { ArticleReading } from './article-reading.ts';

type Decided = { readonly key: string; readonly fact: string; readonly original: string | null };

/** A change of place of what a person hung on words of a text, and the way back. */
export type Move =
  | { readonly what: 'decision'; readonly from: Decided; readonly to: Decided }
  | { readonly what: 'passage'; readonly from: Span; readonly to: Span }
  /** Of a tag on a fact: the fact's key. */
  | { readonly what: 'fact'; readonly from: string; readonly to: string };

export function movesBack(moves: readonly Move[]): Move[] {
  return moves.map((move) => ({ ...move, from: move.to, to: move.from }) as Move).toReversed();
}

export type Moves = {
  readonly moves: readonly Move[];
  /** Decisions, tags and notes whose words do not stand in the new text: they stay where they are, as broken. */
  readonly broken: number;
};

/**
 * What moves, and to where, when an article's text is read otherwise.
 * @param reads how words read in the new text
 */
export function findMoves(
  reading: Reading,
  articleId: number,
  before: ArticleReading,
  after: string,
  reads: (words: string) => string | null,
): Moves {
  const { database } = reading;
  const place = sameWords(before.text, after, reads);
  const other: OtherText = { place, words: (words) => reads(words) ?? words };
  const moves: Move[] = [];
  const keys = new Map<string, string>();
  let broken = 0;
  const decisions = prepared<[number], Decided>(
    database,
    'SELECT key, fact, original FROM decision WHERE article_id = ? AND fact IS NOT NULL',
  ).all(articleId);
  for (const decision of decisions) {
    const to = decisionIn(other, decision);
    if (to === null) broken += 1;
    else {
      moves.push({ what: 'decision', from: decision, to });
      keys.set(decision.key, to.key);
    }
  }
  const tagged = prepared<[number], string>(
    database,
    "SELECT DISTINCT fact_key FROM tagging WHERE article_id = ? AND kind = 'fact'",
  )
    .pluck()
    .all(articleId);
  const finds = new Map(before.facts.map((fact) => [factKey(fact), fact]));
  for (const key of tagged) {
    const find = finds.get(key);
    const moved = keys.get(key) ?? keyIn(other, find);
    if (moved === null) broken += 1;
    else moves.push({ what: 'fact', from: key, to: moved });
  }
  const passages = prepared<[number, number], Span>(
    database,
    `SELECT DISTINCT span_start AS "start", span_end AS "end", span_text AS text FROM tagging
     WHERE article_id = ? AND kind = 'passage'
     UNION SELECT span_start, span_end, span_text FROM note WHERE article_id = ? AND span_text IS NOT NULL`,
  ).all(articleId, articleId);
  for (const passage of passages) {
    const moved = place(passage);
    if (moved === null) broken += 1;
    else moves.push({ what: 'passage', from: passage, to: moved });
  }
  return { moves: moves.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)), broken };
}

function decisionIn(other: OtherText, { fact, original }: Decided): Decided | null {
  const own = factInOtherText(JSON.parse(fact) as Fact, other);
  const find = original === null ? null : factInOtherText(JSON.parse(original) as Fact, other);
  if (own === null || (original !== null && find === null)) return null;
  return {
    key: factKey(find ?? own),
    fact: JSON.stringify(own),
    original: find === null ? null : JSON.stringify(find),
  };
}

function keyIn(other: OtherText, find: Fact | undefined): string | null {
  const moved = find === undefined ? null : factInOtherText(find, other);
  return moved === null ? null : factKey(moved);
}

/** Moves what is still where it was; what a person changed meanwhile stays, and shows as broken. */
export function moveAnchors(writing: Writing, articleId: number, moves: readonly Move[]): void {
  const waiting = moves.filter((move) => !moveOne(writing, articleId, move));
  // One may have been in the way of another.
  for (const move of waiting.toReversed()) moveOne(writing, articleId, move);
}

function moveOne({ database }: Writing, articleId: number, move: Move): boolean {
  switch (move.what) {
    case 'decision': {
      const { from, to } = move;
      const update = prepared<unknown[], never>(
        database,
        'UPDATE OR IGNORE decision SET key = ?, fact = ?, original = ? WHERE article_id = ? AND key = ? AND fact = ?',
      );
      return update.run(to.key, to.fact, to.original, articleId, from.key, from.fact).changes > 0;
    }
    case 'passage': {
      const { from, to } = move;
      const update = prepared<unknown[], never>(
        database,
        `UPDATE OR IGNORE tagging SET span_start = ?, span_end = ?, span_text = ?, target = ?
         WHERE article_id = ? AND kind = 'passage' AND span_start = ? AND span_end = ? AND span_text = ?`,
      );
      const target = `passage:${to.start}-${to.end}`;
      const note = prepared<unknown[], never>(
        database,
        `UPDATE OR IGNORE note SET span_start = ?, span_end = ?, span_text = ?
         WHERE article_id = ? AND span_start = ? AND span_end = ? AND span_text = ?`,
      );
      const [there, here] = [
        [to.start, to.end, to.text],
        [from.start, from.end, from.text],
      ];
      const moved = update.run(...there, target, articleId, ...here).changes;
      return moved + note.run(...there, articleId, ...here).changes > 0;
    }
    case 'fact': {
      const update = prepared<unknown[], never>(
        database,
        "UPDATE OR IGNORE tagging SET fact_key = ?, target = ? WHERE article_id = ? AND kind = 'fact' AND fact_key = ?",
      );
      return update.run(move.to, `fact:${move.to}`, articleId, move.from).changes > 0;
    }
  }
}
