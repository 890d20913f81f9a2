import type { StoredFact } from '../../contract/decision.ts';
import type { Fact, FactKind } from '../../contract/fact.ts';

/** How many finds are new, gone or changed, and how many decisions lost their find or have it back. */
export type ChangeCounts = {
  readonly appeared: number;
  readonly gone: number;
  readonly changed: number;
  readonly lost: number;
  readonly regained: number;
};

export const noChanges: ChangeCounts = { appeared: 0, gone: 0, changed: 0, lost: 0, regained: 0 };

export type FindChange = {
  readonly key: string;
  readonly kind: FactKind;
  /** Rule that finds it now; of what is gone, that found it. */
  readonly rule: string;
  readonly what: 'appeared' | 'gone' | 'changed';
  /** Somebody decided about it. */
  readonly decided: boolean;
};

/**
 * What differs between the finds of an article as shown before and after its facts were found again. Confidence and rule alone make no difference. Pure.
 */
export function findChanges(before: readonly StoredFact[], after: readonly StoredFact[]): readonly FindChange[] {
  const earlier = new Map(before.map((stored) => [stored.key, stored]));
  const changes: FindChange[] = [];
  for (const stored of after) {
    const was = findOf(earlier.get(stored.key));
    earlier.delete(stored.key);
    const is = findOf(stored);
    const what = is === null ? (was === null ? null : 'gone') : was === null ? 'appeared' : differ(was, is);
    const find = is ?? was;
    if (what !== null && find !== null) changes.push(changeOf(stored, find, what));
  }
  for (const stored of earlier.values()) {
    const was = findOf(stored);
    if (was !== null) changes.push(changeOf(stored, was, 'gone'));
  }
  return changes;
}

/** How many changes there are of each sort. */
export function countChanges(changes: readonly FindChange[]): ChangeCounts {
  const counts = { ...noChanges };
  for (const { what, decided } of changes) {
    counts[what] += 1;
    if (decided && what === 'gone') counts.lost += 1;
    if (decided && what === 'appeared') counts.regained += 1;
  }
  return counts;
}

function changeOf({ key, verdict }: StoredFact, { kind, rule }: Fact, what: FindChange['what']): FindChange {
  return { key, kind, rule, what, decided: verdict !== null };
}

/** What the machine finds of a fact; null when only a person's decision is left of it. */
function findOf(stored: StoredFact | undefined): Fact | null {
  return stored?.found === true ? (stored.original ?? stored.fact) : null;
}

function differ(was: Fact, is: Fact): 'changed' | null {
  return JSON.stringify(seen(was)) === JSON.stringify(seen(is)) ? null : 'changed';
}

function seen({ confidence: _confidence, rule: _rule, ...rest }: Fact): unknown {
  return rest;
}
