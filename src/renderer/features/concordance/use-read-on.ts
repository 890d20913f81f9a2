import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

type Progress = { readonly complete: boolean; readonly done: number };

type ReadOn = {
  /** Texts are being read. */
  readonly isReading: boolean;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
};

/**
 * Asks again until all texts are read: each answer reads on for a moment. Nobody asks, and nothing is read, once the page shows something else or
 * the person stops it.
 */
export function useReadOn(asked: UseQueryResult<Progress, Error>, what: string): ReadOn {
  const [stopped, setStopped] = useState<string | null>(null);
  const { data, isFetching, isPlaceholderData, refetch } = asked;
  const isStopped = stopped === what;
  const isPartial = data !== undefined && !isPlaceholderData && !data.complete;
  useEffect(() => {
    if (isPartial && !isFetching && !isStopped) void refetch();
  }, [isPartial, isFetching, isStopped, refetch]);
  return {
    isReading: (isPartial || isPlaceholderData) && !isStopped,
    isStopped: isPartial && isStopped,
    stop: () => setStopped(what),
    goOn: () => setStopped(null),
  };
}
