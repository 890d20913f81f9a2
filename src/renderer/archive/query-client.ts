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
  // An answer under way may be from before the change, so it is asked for once more when it is there. It is not given up: while an import
  // changes the archive several times a second, an answer that takes longer than that would never come.
  const askAgain = new Set<string>();
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || (event.action.type !== 'success' && event.action.type !== 'error')) return;
    if ('manual' in event.action && event.action.manual === true) return;
    const { queryHash, queryKey } = event.query;
    if (askAgain.delete(queryHash)) void client.invalidateQueries({ queryKey, exact: true });
  });
  host.subscribe((event) => {
    if (event.type !== 'changed') return;
    const touched = new Set(event.topics);
    const predicate = ({ queryKey: [name] }: Query): boolean =>
      (reads[String(name)] ?? []).some((topic) => touched.has(topic));
    for (const { queryHash, state } of client.getQueryCache().findAll({ predicate }))
      if (state.fetchStatus === 'fetching') askAgain.add(queryHash);
    void client.invalidateQueries({
      predicate: (query) => predicate(query) && query.state.fetchStatus !== 'fetching',
    });
  });
  return client;
}
