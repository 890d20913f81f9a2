import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Decision, StoredFact } from '../../../contract/decision.ts';
import type { Fact } from '../../../contract/fact.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { decided } from './decided.ts';
import { showFailure } from '../../ui/notify.tsx';

type Decisions = {
  /** Stores a decision, which is seen before the archive has answered; answers whether it was stored. */
  readonly decide: (decision: Decision) => Promise<boolean>;
  /** Adds a fact; answers its key, null when it could not be added. */
  readonly add: (articleId: number, fact: Fact) => Promise<string | null>;
};

/** Stores decisions about facts, with undo, and says why one could not be stored. */
export function useDecisions(): Decisions {
  const { run } = useChanges();
  const client = useQueryClient();
  const decide = useCallback(
    async (decision: Decision): Promise<boolean> => {
      const shown = { queryKey: ['fact.list', { articleId: decision.articleId }] };
      client.setQueryData<readonly StoredFact[]>(
        shown.queryKey,
        (facts) => facts && decided(facts, decision, new Date().toISOString()),
      );
      const reply = await run('fact.decide', decision);
      if (reply.ok) return true;
      await client.invalidateQueries(shown);
      showFailure(reply.failure);
      return false;
    },
    [client, run],
  );
  const add = useCallback(
    async (articleId: number, fact: Fact): Promise<string | null> => {
      const reply = await run('fact.add', { articleId, fact });
      if (reply.ok) return reply.value.key;
      showFailure(reply.failure);
      return null;
    },
    [run],
  );
  return useMemo(() => ({ decide, add }), [decide, add]);
}
