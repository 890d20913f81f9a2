import { QueryClient, type Query } from '@tanstack/react-query';
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
    const predicate = ({ queryKey: [name] }: Query): boolean =>
      (reads[String(name)] ?? []).some((topic) => touched.has(topic));
    // An answer under way may be from before the change, and a first one would be kept: react-query begins those anew only
    // when they were cancelled.
    void client.cancelQueries({ predicate }).then(() => client.invalidateQueries({ predicate }));
  });
  return client;
}
