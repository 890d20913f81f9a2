import type { StoredFact } from '../../contract/decision.ts';
import type { Fact, Span } from '../../contract/fact.ts';
import type { Verdict } from '../../contract/vocabulary.ts';

/** What the machine found, as stored. */
export type FoundFact = { readonly key: string; readonly fact: Fact };

/** What a person decided, as stored; `fact` for edited and added ones, and what was there for the others, for showing. */
export type StoredDecision = {
  readonly key: string;
  readonly verdict: Verdict;
  readonly fact: Fact | null;
  readonly decidedAt: string;
};

/** All spans of a fact, for checking them against the text. */
export function spansOf(fact: Fact): readonly Span[] {
  switch (fact.kind) {
    case 'statement':
      return [fact.source, fact.cue, fact.anonymityReason, ...fact.content].filter((span) => span !== null);
    case 'figure':
    case 'time':
      return [{ start: fact.start, end: fact.end, text: fact.text }];
    case 'person':
      return [...fact.roles, ...fact.mentions];
    case 'organisation':
    case 'place':
      return fact.mentions;
  }
}

/** Whether every span of the fact stands in the text where it says. */
export function fits(fact: Fact, text: string): boolean {
  return spansOf(fact).every((span) => text.slice(span.start, span.end) === span.text);
}

/** Place of a fact in the order of the text. */
export function firstPlace(fact: Fact): number {
  return spansOf(fact).reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}

/**
 * Lays people's decisions over what the machine found. A decision whose find is gone stays, marked broken, and attaches
 * again when the same words at the same place are found again. Pure; the order is that of the text.
 */
export function applyDecisions(
  articleId: number,
  text: string,
  found: readonly FoundFact[],
  decisions: readonly StoredDecision[],
): StoredFact[] {
  const decided = new Map(decisions.map((decision) => [decision.key, decision]));
  const shown: StoredFact[] = found.map(({ key, fact }) => {
    const decision = decided.get(key);
    decided.delete(key);
    const edited = decision?.verdict === 'edited' || decision?.verdict === 'added' ? decision.fact : null;
    return {
      articleId,
      key,
      fact: edited ?? fact,
      verdict: decision?.verdict ?? null,
      decidedAt: decision?.decidedAt ?? null,
      original: edited === null ? null : fact,
      broken: edited !== null && !fits(edited, text),
    };
  });
  for (const { key, verdict, fact, decidedAt } of decided.values()) {
    if (fact === null) continue;
    const stands = verdict === 'added' || verdict === 'edited';
    shown.push({ articleId, key, fact, verdict, decidedAt, original: null, broken: !stands || !fits(fact, text) });
  }
  return shown.sort((a, b) => firstPlace(a.fact) - firstPlace(b.fact));
}
