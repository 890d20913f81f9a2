import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Host } from '../contract/host.ts';
import { createQueryClient } from './archive/query-client.ts';
import { HostProvider } from './archive/host-context.tsx';
import { ArchiveGate } from './ui/archive-gate.tsx';
import { ConnectionLost } from './ui/connection-lost.tsx';
import { watchConnection } from './ui/watch-connection.ts';

/** The page from its host on: asks what runs there, and says so when nothing answers any more. */
export function App({ host }: { readonly host: Host }): ReactNode {
  const [lost, setLost] = useState(false);
  const [client, setClient] = useState<QueryClient | null>(null);
  const watched = useMemo(() => watchConnection(host, () => setLost(true)), [host]);

  const ask = useCallback(() => watched.call('program.info', {}), [watched]);
  useEffect(() => {
    void ask().then((reply) => {
      if (reply.ok) setClient(createQueryClient(watched, reply.value.reads));
      else setLost(true);
    });
  }, [ask, watched]);

  const retry = async (): Promise<boolean> => {
    const reply = await ask();
    if (!reply.ok) return false;
    setLost(false);
    if (client) void client.invalidateQueries();
    else setClient(createQueryClient(watched, reply.value.reads));
    return true;
  };

  return (
    <HostProvider value={watched}>
      {client && (
        <QueryClientProvider client={client}>
          <ArchiveGate />
        </QueryClientProvider>
      )}
      {lost && <ConnectionLost retry={retry} />}
    </HostProvider>
  );
}
