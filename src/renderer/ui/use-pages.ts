import { useThrottledValue } from '@mantine/hooks';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Input, Output } from '../../contract/operations.ts';
import { valueOf } from '../archive/call-failure.ts';
import { useHost } from '../archive/host-context.tsx';
import { useArchiveQuery } from '../archive/use-archive-query.ts';

/** Queries that answer a stretch of a long list, and how long it is. */
export type PagedName =
  | 'search.articles'
  | 'concordance.lines'
  | 'import.entries'
  | 'entity.list'
  | 'entity.mentions'
  | 'entity.statements'
  | 'entity.figures'
  | 'abbreviation.list'
  | 'note.list';
export type PagedInput<Name extends PagedName> = Omit<Input<Name>, 'offset' | 'limit'>;

/** Rows asked for at once. */
export const pageSize = 100;

type Head<Name extends PagedName> = {
  /** First page: of what was asked last, or of what was asked before until the answer is there. */
  readonly first: Output<Name> | undefined;
  /** What `first` answers: the other pages belong to it. */
  readonly input: PagedInput<Name>;
  readonly asked: UseQueryResult<Output<Name>, Error>;
};

/** The first page and the length of a list; the list before stays until the new one is there, so that nothing flashes. */
export function useHead<Name extends PagedName>(name: Name, input: PagedInput<Name>): Head<Name> {
  const asked = useArchiveQuery(name, firstPage<Name>(input), { keepPrevious: true });
  const [settled, setSettled] = useState(input);
  if (asked.data && !asked.isPlaceholderData && JSON.stringify(settled) !== JSON.stringify(input)) setSettled(input);
  return { first: asked.data, input: settled, asked };
}

/** The pages that the rows from `from` to `to` lie on, as far as they are there; by their number. */
export function usePages<Name extends PagedName>(
  name: Name,
  input: PagedInput<Name>,
  from: number,
  to: number,
): ReadonlyMap<number, Output<Name>> {
  const host = useHost();
  // Whoever drags the scroll bar through a hundred thousand rows does not want each page on the way.
  const [first = 0, last = 0] = useThrottledValue(`${pageOf(from)} ${pageOf(to)}`, 80)
    .split(' ')
    .map(Number);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return useQueries({
    queries: numbers.map((number) => {
      const whole = { ...firstPage<Name>(input), offset: number * pageSize };
      return {
        queryKey: [name, whole],
        queryFn: async (): Promise<Output<Name>> => valueOf(await host.call(name, whole)),
      };
    }),
    combine: (answers) => {
      const pages = new Map<number, Output<Name>>();
      for (const [index, { data }] of answers.entries()) if (data) pages.set(first + index, data);
      return pages;
    },
  });
}

export function pageOf(row: number): number {
  return Math.floor(Math.max(0, row) / pageSize);
}

function firstPage<Name extends PagedName>(input: PagedInput<Name>): Input<Name> {
  // An input is its paged part with offset and limit; the compiler cannot follow that through a type parameter.
  return { ...input, offset: 0, limit: pageSize } as unknown as Input<Name>;
}
