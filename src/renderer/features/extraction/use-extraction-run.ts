import { useEffect, useState } from 'react';
import type { Output } from '../../../contract/operations.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useArchiveQuery } from '../../archive/use-archive-query.ts';
import type { RunProgress } from './run-words.ts';

/** What the archive's facts were read by, and how far the run is that is not ended: counted in the archive, and since then by events. */
export function useExtractionRun(): {
  readonly state: Output<'extraction.state'> | undefined;
  readonly progress: RunProgress | null;
} {
  const host = useHost();
  const { data: state } = useArchiveQuery('extraction.state', {}, { keepPrevious: true });
  const [heard, setHeard] = useState<(RunProgress & { readonly runId: number }) | null>(null);
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === 'extraction-progress') setHeard(event);
        else if (event.type === 'extraction-finished') setHeard(null);
      }),
    [host],
  );
  const run = state?.run ?? null;
  if (run === null) return { state, progress: null };
  const known = { done: run.done, total: run.total, articlesPerSecond: 0, secondsLeft: null };
  return { state, progress: run.state === 'running' && heard?.runId === run.id ? heard : known };
}
