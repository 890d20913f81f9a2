import type { Decision } from '../../contract/decision.ts';
import type { Fact } from '../../contract/fact.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Opposite } from '../../contract/undo.ts';
import { factKey } from '../extraction/fact-key.ts';
import { fits } from '../extraction/fact-parts.ts';
import { textOf } from './article-texts.ts';
import { beginChange, readDecision, type DecisionChange, type DecisionRow } from './decision-log.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

const decisionLabels: Readonly<Record<Decision['verdict'] | 'added', string>> = {
  accepted: 'Accept fact',
  rejected: 'Reject fact',
  edited: 'Edit fact',
  added: 'Add fact',
  none: 'Take decision back',
};

/**
 * Stores a decision; answers what takes it back. Throws `invalid-input` when a span does not fit the text, `not-found` when there
 * is neither a find nor a decision of this key.
 */
export function decide(writing: Writing, decision: Decision): Opposite {
  const { articleId, key, verdict } = decision;
  const change = beginChange(writing);
  if (verdict === 'edited') {
    mustFit(writing, articleId, key, decision.fact);
    if (findAt(writing, articleId, key) === null && readDecision(writing, articleId, key) === null) throw noFact(key);
    setFact(writing, change, articleId, key, decision.fact);
  } else setVerdict(writing, change, articleId, key, verdict);
  return change.finish(decisionLabels[verdict]);
}

/**
 * Adds a fact that a person made, under the key that a find of the same spans has: what the machine finds later in the same words is this fact. One that is
 * there already is edited.
 */
export function addFact(
  writing: Writing,
  articleId: number,
  fact: Fact,
): { readonly opposite: Opposite; readonly key: string } {
  const key = factKey(fact);
  mustFit(writing, articleId, key, fact);
  const change = beginChange(writing);
  setFact(writing, change, articleId, key, fact);
  return { opposite: change.finish(decisionLabels.added), key };
}

/** Sets a verdict that changes nothing of the fact; answers whether anything is different now. Throws `not-found`. */
export function setVerdict(
  writing: Writing,
  change: DecisionChange,
  articleId: number,
  key: string,
  verdict: 'accepted' | 'rejected' | 'none',
): boolean {
  const before = readDecision(writing, articleId, key);
  const isOwn = before?.verdict === 'edited' || before?.verdict === 'added';
  // What a person wrote needs no acceptance, and rejecting what a person added is taking it back.
  if ((isOwn && verdict === 'accepted') || before?.verdict === verdict) return false;
  const find = findAt(writing, articleId, key);
  if (verdict === 'rejected' && isOwn) rejectTwin(writing, change, articleId, key, before.fact);
  if (verdict === 'none' || (verdict === 'rejected' && before?.verdict === 'added' && find === null)) {
    if (before === null) return false;
    change.set(articleId, key, null);
    return true;
  }
  const fact = find ?? before?.original ?? before?.fact;
  if (fact === undefined) throw noFact(key);
  change.set(articleId, key, { verdict, fact, original: null, decidedAt: writing.now() });
  return true;
}

/** A find of its own that is exactly what a person made, and is listed with it: rejecting means both. */
function rejectTwin(writing: Writing, change: DecisionChange, articleId: number, key: string, own: string): void {
  const twin = factKey(JSON.parse(own) as Fact);
  if (twin === key || readDecision(writing, articleId, twin) !== null) return;
  const fact = findAt(writing, articleId, twin);
  if (fact !== null)
    change.set(articleId, twin, { verdict: 'rejected', fact, original: null, decidedAt: writing.now() });
}

/** Puts a person's fact under this key: edited where the machine finds or found something, added where it never did. */
export function setFact(writing: Writing, change: DecisionChange, articleId: number, key: string, fact: Fact): void {
  const before = readDecision(writing, articleId, key);
  const original = findAt(writing, articleId, key) ?? originalOf(before);
  const verdict = before?.verdict === 'added' || original === null ? 'added' : 'edited';
  change.set(articleId, key, { verdict, fact: JSON.stringify(fact), original, decidedAt: writing.now() });
}

/** What the machine had found, as an earlier decision remembers it. */
function originalOf(before: DecisionRow | null): string | null {
  if (before === null) return null;
  return before.verdict === 'accepted' || before.verdict === 'rejected' ? before.fact : before.original;
}

function noFact(key: string): FailureError {
  return new FailureError('not-found', 'This fact is no longer there: the article was extracted again.', key);
}

function mustFit(writing: Writing, articleId: number, key: string, fact: Fact): void {
  if (!fits(fact, textOf(writing, articleId)))
    throw new FailureError('invalid-input', 'A passage of this fact does not stand in the text where it says.', key);
}

/** JSON of what the machine finds under this key; null when it finds nothing. */
function findAt({ database }: Reading, articleId: number, key: string): string | null {
  const body = prepared<[number, string], string>(database, 'SELECT body FROM fact WHERE article_id = ? AND key = ?')
    .pluck()
    .get(articleId, key);
  return body ?? null;
}
