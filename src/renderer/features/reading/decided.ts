import type { Decision, StoredFact } from '../../../contract/decision.ts';

/**
 * The facts as they will be once the archive has stored the decision: shown at once, and replaced by the archive's own
 * answer a moment later.
 *
 * @param now ISO 8601 in UTC
 */
export function decided(facts: readonly StoredFact[], decision: Decision, now: string): readonly StoredFact[] {
  const { articleId, key } = decision;
  if (decision.verdict === 'added' && !facts.some((stored) => stored.key === key)) {
    const { fact } = decision;
    return [...facts, { articleId, key, fact, verdict: 'added', decidedAt: now, original: null, broken: false }];
  }
  return facts.flatMap((stored): readonly StoredFact[] => {
    if (stored.key !== key) return [stored];
    const machine = stored.original ?? stored.fact;
    switch (decision.verdict) {
      case 'accepted':
      case 'rejected':
        return [{ ...stored, verdict: decision.verdict, decidedAt: now }];
      case 'edited':
        return [{ ...stored, fact: decision.fact, original: machine, verdict: 'edited', decidedAt: now }];
      case 'added':
        return [{ ...stored, fact: decision.fact, verdict: 'added', decidedAt: now }];
      case 'none':
        if (stored.verdict === 'added' || stored.broken) return [];
        return [{ ...stored, fact: machine, original: null, verdict: null, decidedAt: null }];
    }
  });
}
