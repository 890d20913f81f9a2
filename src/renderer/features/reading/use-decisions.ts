import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Decision, StoredFact } from '../../../contract/decision.ts';
import { useChanges } from '../../archive/changes-context.tsx';
import { decided } from './decided.ts';
import { showFailure } from '../../ui/notify.tsx';

/** Stores decisions about facts; they are seen before the archive has answered. Answers whether it was stored. */
export function useDecisions(): (decision: Decision) => Promise<boolean> {
  const { run } = useChanges();
  const client = useQueryClient();
  return useCallback(
    async (decision) => {
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
}
