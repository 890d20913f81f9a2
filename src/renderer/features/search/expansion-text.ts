import type { Expansion, Reason } from '../../../contract/search.ts';
import { formatCount, formatNumber } from '../../ui/formats.ts';

/** What a word stands for: its forms or names, or how many words fit. */
export function expansionText({ manner, words, searched, examples }: Expansion): string {
  const more = searched > examples.length ? `, and ${formatNumber(searched - examples.length)} more` : '';
  const named = `${examples.join(', ')}${more}`;
  if (manner === 'form' || manner === 'name') return `also ${named}`;
  if (words === 0) return 'no word fits';
  const cut = words > searched ? `, the ${formatNumber(searched)} most frequent are searched` : '';
  return `${formatCount(words, 'word')}${cut}: ${named}`;
}

/** Why a hit was found, in one line; and all of it. */
export function reasonsText(why: readonly Reason[]): string {
  return why.map(({ typed, word }) => `${word} for ${typed}`).join(', ');
}
