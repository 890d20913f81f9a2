import { FailureError } from '../../contract/failure.ts';
import type { Output } from '../../contract/operations.ts';
import type { ChosenFacts, FactChange } from '../../contract/review.ts';
import { changedFact } from './changed-fact.ts';
import { beginChange } from './decision-log.ts';
import { setFact, setVerdict } from './decisions.ts';
import { listFacts } from './facts.ts';
import { factsMeant } from './reviewed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

type Named = { readonly articleId: number; readonly key: string };
type Done = Output<'review.decide'>;

const verbs = { accepted: 'Accept', rejected: 'Reject', none: 'Take back decisions about' } as const;

/** The same verdict on many facts. Throws `conflict` when they are not as many as the person saw. */
export function decideMany(writing: Writing, which: ChosenFacts, verdict: keyof typeof verbs): Done {
  const facts = chosen(writing, which);
  const change = beginChange(writing);
  let changed = 0;
  for (const { articleId, key } of facts) if (setVerdict(writing, change, articleId, key, verdict)) changed++;
  return { opposite: change.finish(`${verbs[verdict]} ${countOf(changed)}`), changed, left: facts.length - changed };
}

/**
 * The same new values for many facts. What is rejected, lost or waiting, and what the change does not fit, is left as it is. Throws `conflict`
 * when they are not as many as the person saw.
 */
export function retypeMany(writing: Writing, which: ChosenFacts, values: FactChange): Done {
  const facts = chosen(writing, which);
  const change = beginChange(writing);
  let changed = 0;
  for (const [articleId, named] of Map.groupBy(facts, (fact) => fact.articleId)) {
    const standing = new Map(
      listFacts(writing, articleId).flatMap(({ key, fact, stands }) => (stands ? [[key, fact]] : [])),
    );
    for (const { key } of named) {
      const fact = standing.get(key);
      const made = fact && changedFact(fact, values, [...standing.values()]);
      if (!made) continue;
      setFact(writing, change, articleId, key, made);
      changed++;
    }
  }
  return { opposite: change.finish(`Retype ${countOf(changed)}`), changed, left: facts.length - changed };
}

function countOf(facts: number): string {
  return facts === 1 ? '1 fact' : `${facts.toLocaleString('en')} facts`;
}

function chosen(reading: Reading, which: ChosenFacts): readonly Named[] {
  if ('facts' in which) return which.facts;
  const { condition } = factsMeant(reading, which.all);
  const named = prepared<unknown[], Named>(
    reading.database,
    `SELECT l.article_id AS articleId, l.key FROM listed_fact l WHERE ${condition.sql} ORDER BY l.article_id, l.place`,
  ).all(...condition.parameters);
  if (named.length !== which.expected)
    throw new FailureError(
      'conflict',
      `The list has changed: there are ${named.length} facts in it now, not ${which.expected}. Nothing was decided; look at it again.`,
    );
  return named;
}
