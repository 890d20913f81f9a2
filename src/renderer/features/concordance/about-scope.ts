import type { ConcordanceScope } from '../../../contract/concordance.ts';
import type { ListFile } from '../../ui/lists/list-file.ts';

/** What was asked, above each file that a concordance is saved as. */
export function aboutScope({ query, over, filters }: ConcordanceScope): ListFile['about'] {
  return [
    ['Query', query],
    ['Over', over],
    ['Filters', JSON.stringify(filters)],
  ];
}
