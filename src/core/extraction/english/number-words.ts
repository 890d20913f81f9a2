import type { NumberWords } from '../figures/number-words.ts';
import { wordSet } from './word-list.ts';

const small = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ones = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...small.slice(1).map((word, value) => [`${word}-and-a-half`, value + 1.5] as const),
  ...tens.flatMap((ten, index) =>
    small.slice(1, 10).map((one, rest) => [`${ten}-${one}`, (index + 2) * 10 + rest + 1] as const),
  ),
]);

export const englishNumberWords: NumberWords = {
  ones,
  scales: new Map([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['dozen', 12],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  suffixes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  halves: wordSet('half'),
  articles: wordSet('a an'),
  and: wordSet('and'),
  decimal: '.',
};
