import type { Expansion } from '../contract/search.ts';
import { printable, type Terminal } from './terminal.ts';

/** Says which words were searched for that were not typed. */
export function tellExpansions(expansions: readonly Expansion[], terminal: Terminal): void {
  for (const { typed, words, searched, examples } of expansions) {
    const more = searched > examples.length ? `, and ${searched - examples.length} more` : '';
    const cut = words > searched ? `; ${words} words match, the ${searched} most frequent are searched` : '';
    terminal.tell(printable(`${typed}: ${words === 0 ? 'no word matches' : examples.join(', ')}${more}${cut}`));
  }
}
