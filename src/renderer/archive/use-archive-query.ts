import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../contract/operations.ts';
import { valueOf } from './call-failure.ts';
import { useHost } from './host-context.tsx';

type Options = {
  /** false: do not ask yet. */
  readonly enabled?: boolean;
  /** Show the last answer to another input until this one is there: for results as you type. */
  readonly keepPrevious?: boolean;
};

/** Asks the archive, and asks again whenever something that the query reads has changed. */
export function useArchiveQuery<Name extends QueryName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false }: Options = {},
): UseQueryResult<Output<Name>, Error> {
  const host = useHost();
  return useQuery<Output<Name>, Error>({
    queryKey: [name, input],
    queryFn: async () => valueOf(await host.call(name, input)),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
