import { QueryClient } from '@tanstack/react-query';
import type { Host } from '../../contract/host.ts';
import type { Topic } from '../../contract/vocabulary.ts';

/**
 * Answers of the archive, kept until the service announces that a topic they read was touched. This is the only place
 * that forgets answers.
 *
 * @param reads what each query reads (`program.info`)
 */
export function createQueryClient(host: Host, reads: Readonly<Record<string, readonly Topic[]>>): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 300_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
    },
  });
  host.subscribe((event) => {
    if (event.type !== 'changed') return;
    const touched = new Set(event.topics);
    void client.invalidateQueries({
      predicate: ({ queryKey: [name] }) => (reads[String(name)] ?? []).some((topic) => touched.has(topic)),
    });
  });
  return client;
}
