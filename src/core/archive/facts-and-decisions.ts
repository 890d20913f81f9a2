import type { StoredFact } from '../../contract/decision.ts';
import type { Fact } from '../../contract/fact.ts';
import { factKinds, type Verdict } from '../../contract/vocabulary.ts';
import { factKey } from '../extraction/fact-key.ts';
import { firstPlace, fits } from '../extraction/fact-parts.ts';
import { earlierDecisions } from './earlier-decisions.ts';

/** What the machine found, as stored. */
export type FoundFact = { readonly key: string; readonly fact: Fact };

/** What a person decided, as stored. */
export type StoredDecision = {
  readonly key: string;
  readonly verdict: Verdict;
  /** Edited and added: as the person made it; else as it was found, for showing. */
  readonly fact: Fact;
  /** Edited: what the machine had found when it was edited. */
  readonly original: Fact | null;
  readonly decidedAt: string;
};

/**
 * Lays people's decisions over what the machine found. A decision holds for the find of its key, and for no other. When that find is gone, the decision
 * stays: broken, or, for what a person edited or added, standing by itself. It attaches again when the same words at the same place are found again.
 *
 * A find with exactly the spans of what a person edited or added is that fact, and is listed once. A find that only looks like one whose
 * decision has lost its find (`probablySame`) is told so (`earlier`) and waits for a person: the decision is not moved to it, and what was rejected
 * does not come back unseen. Pure; the order is that of the text.
 */
export function applyDecisions(
  articleId: number,
  text: string,
  found: readonly FoundFact[],
  decisions: readonly StoredDecision[],
): StoredFact[] {
  const decided = new Map(decisions.map((decision) => [decision.key, decision]));
  const finds = new Map(found.map(({ key, fact }) => [key, fact]));
  const taken = takenByPeople(decisions, finds, decided);

  const shown: StoredFact[] = [];
  for (const decision of decisions) {
    const { key, verdict, decidedAt } = decision;
    const find = finds.get(key) ?? taken.get(key) ?? null;
    const isOwn = madeByPerson(decision);
    const broken = !fits(decision.fact, text) || (find === null && !isOwn);
    shown.push({
      articleId,
      key,
      fact: isOwn ? decision.fact : (find ?? decision.fact),
      verdict,
      decidedAt,
      original: isOwn ? (find ?? decision.original) : null,
      found: find !== null,
      earlier: null,
      stands: verdict !== 'rejected' && !broken,
      broken,
    });
  }
  const absorbed = new Set(taken.values());
  const open = found.filter(({ key, fact }) => !decided.has(key) && !absorbed.has(fact));
  const lost = decisions.filter(({ key }) => !finds.has(key) && !taken.has(key));
  const earlierOf = earlierDecisions(lost, open);
  for (const { key, fact } of open) {
    const earlier = earlierOf.get(key) ?? null;
    shown.push({
      articleId,
      key,
      fact,
      verdict: null,
      decidedAt: null,
      original: null,
      found: true,
      earlier:
        earlier === null
          ? null
          : { key: earlier.key, verdict: earlier.verdict, decidedAt: earlier.decidedAt, fact: earlier.fact },
      stands: earlier === null || earlier.verdict === 'accepted',
      broken: false,
    });
  }
  return inOrder(shown);
}

/** In the order of the text; what begins at one place by kind, so that a decision moves nothing. */
function inOrder(shown: readonly StoredFact[]): StoredFact[] {
  return shown
    .map((stored) => ({ stored, place: firstPlace(stored.fact), kind: factKinds.indexOf(stored.fact.kind) }))
    .sort((a, b) => a.place - b.place || a.kind - b.kind || (a.stored.key < b.stored.key ? -1 : 1))
    .map(({ stored }) => stored);
}

function madeByPerson({ verdict }: StoredDecision): boolean {
  return verdict === 'edited' || verdict === 'added';
}

/** Finds, by the key of the decision, that have exactly the identity of what a person made, and no decision of their own. */
function takenByPeople(
  decisions: readonly StoredDecision[],
  finds: ReadonlyMap<string, Fact>,
  decided: ReadonlyMap<string, StoredDecision>,
): ReadonlyMap<string, Fact> {
  const taken = new Map<string, Fact>();
  for (const decision of decisions) {
    if (!madeByPerson(decision)) continue;
    const identity = factKey(decision.fact);
    const find = identity === decision.key || decided.has(identity) ? undefined : finds.get(identity);
    if (find !== undefined) taken.set(decision.key, find);
  }
  return taken;
}
