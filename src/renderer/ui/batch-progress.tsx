import { Progress } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useHost } from '../archive/host-context.tsx';
import { formatNumber } from './formats.ts';

/** How far a change of many articles is, which the service makes in batches. */
export function BatchProgress({ of }: { readonly of: 'metadata-progress' | 'forget-progress' }): ReactNode {
  const host = useHost();
  const [part, setPart] = useState({ done: 0, total: 0 });
  useEffect(
    () =>
      host.subscribe((event) => {
        if (event.type === of) setPart({ done: event.done, total: event.total });
      }),
    [host, of],
  );
  if (part.total === 0) return null;
  return (
    <Progress
      mt="sm"
      aria-label={`${formatNumber(part.done)} of ${formatNumber(part.total)} articles`}
      value={(100 * part.done) / part.total}
    />
  );
}
