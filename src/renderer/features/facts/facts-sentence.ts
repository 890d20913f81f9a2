import type { DayRange, ReviewedFacts } from '../../../contract/review.ts';
import { formatDay, formatMonth } from '../../ui/formats.ts';
import { kindNames, modeNames } from '../reading/fact-words.ts';
import { kindTitles } from '../sources/source-words.ts';

/** What is looked for, as a sentence: "What did Hale say about “ferry” in articles published from April 2024 to June 2024?" */
export function factsSentence(which: ReviewedFacts): string {
  const { kinds = [], speaker = '', words = '', sourceKinds = [], modes = [], value, told, published } = which;
  const who = speaker.trim();
  const what = words.trim();
  const [kind] = kinds;
  const asked = who !== '' || what !== '';
  const subject = asked
    ? `What did ${who === '' ? 'anyone' : who} say${what === '' ? '' : ` about “${what}”`}`
    : kinds.length === 1 && kind !== undefined
      ? kindNames[kind]
      : 'Facts';
  const parts = [
    sourceKinds.length === 0
      ? ''
      : `from sources: ${sourceKinds.map((each) => kindTitles[each].toLowerCase()).join(', ')}`,
    modes.length === 0 ? '' : `as ${modes.map((mode) => modeNames[mode]).join(' or ')}`,
    value === undefined ? '' : valueWords(value),
    told === undefined ? '' : `${kind === 'statement' ? 'said' : 'told of'} ${rangeWords(told)}`,
    published === undefined ? '' : `in articles published ${rangeWords(published)}`,
  ].filter((part) => part !== '');
  return `${[subject, ...parts].join(' ')}${asked ? '?' : ''}`;
}

function valueWords({ from, to, unit = '' }: NonNullable<ReviewedFacts['value']>): string {
  const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 });
  const what = unit.trim() === '' ? '' : ` ${unit.trim()}`;
  if (from !== undefined && to !== undefined) return `from ${numbers.format(from)} to ${numbers.format(to)}${what}`;
  if (from !== undefined) return `of at least ${numbers.format(from)}${what}`;
  return to === undefined ? `in${what}` : `of at most ${numbers.format(to)}${what}`;
}

function rangeWords({ from, to }: DayRange): string {
  if (from !== undefined && to !== undefined)
    return from === to ? `in ${dayWords(from)}` : `from ${dayWords(from)} to ${dayWords(to)}`;
  return from === undefined ? `until ${dayWords(to ?? '')}` : `since ${dayWords(from)}`;
}

function dayWords(date: string): string {
  return date.length === 7 ? formatMonth(date) : formatDay(date);
}
