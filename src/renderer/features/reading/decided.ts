import type { Decision, StoredFact } from '../../../contract/decision.ts';

/**
 * The facts as they will be once the archive has stored the decision: shown at once, and replaced by the archive's own
 * answer a moment later.
 *
 * @param now ISO 8601 in UTC
 */
export function decided(facts: readonly StoredFact[], decision: Decision, now: string): readonly StoredFact[] {
  return facts.flatMap((stored): readonly StoredFact[] => {
    if (stored.key !== decision.key) return [stored];
    const { found, broken, verdict: before } = stored;
    const isOwn = before === 'edited' || before === 'added';
    const machine = stored.original ?? stored.fact;
    switch (decision.verdict) {
      case 'accepted':
        return isOwn ? [stored] : [{ ...stored, verdict: 'accepted', decidedAt: now, earlier: null, stands: !broken }];
      case 'rejected':
        if (before === 'added' && !found) return [];
        return [
          {
            ...stored,
            fact: machine,
            original: null,
            verdict: 'rejected',
            decidedAt: now,
            earlier: null,
            stands: false,
          },
        ];
      case 'edited':
        return [
          {
            ...stored,
            fact: decision.fact,
            original: before === 'added' ? stored.original : machine,
            verdict: before === 'added' ? 'added' : 'edited',
            decidedAt: now,
            earlier: null,
            stands: true,
            broken: false,
          },
        ];
      case 'none':
        if (!found) return [];
        return [
          { ...stored, fact: machine, original: null, verdict: null, decidedAt: null, stands: true, broken: false },
        ];
    }
  });
}
