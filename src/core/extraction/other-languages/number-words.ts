import { mapping } from '../english/mapping.ts';
import type { NumberWords } from '../figures/number-words.ts';

const none: ReadonlySet<string> = new Set();

/** Digits only, with the words behind them that multiply: in these languages no number is read from words alone. */
function digitsWith(decimal: '.' | ',', scales: Readonly<Record<number, string>>): NumberWords {
  const words = new Map([...mapping(scales)].map(([word, value]) => [word, Number(value)]));
  return { ones: new Map(), scales: words, suffixes: words, halves: none, articles: none, and: none, decimal };
}

/** How languages without a folder of their own write numbers, by the primary part of the language's tag. */
export const otherNumbers: ReadonlyMap<string, NumberWords> = new Map([
  ['es', digitsWith(',', { 1e3: 'mil', 1e6: 'millón millones', 1e9: 'millardo millardos', 1e12: 'billón billones' })],
  [
    'pt',
    digitsWith(',', {
      1e3: 'mil',
      1e6: 'milhão milhões mi',
      1e9: 'bilhão bilhões bi',
      1e12: 'bilião biliões trilhão trilhões',
    }),
  ],
  [
    'fr',
    digitsWith(',', { 1e3: 'mille', 1e6: 'million millions', 1e9: 'milliard milliards', 1e12: 'billion billions' }),
  ],
  [
    'de',
    digitsWith(',', {
      1e3: 'tausend tsd',
      1e6: 'million millionen mio',
      1e9: 'milliarde milliarden mrd',
      1e12: 'billion billionen',
    }),
  ],
  ['it', digitsWith(',', { 1e3: 'mila', 1e6: 'milione milioni', 1e9: 'miliardo miliardi' })],
  ['zh', digitsWith('.', { 1e4: '万 萬', 1e8: '亿 億' })],
  ['ja', digitsWith('.', { 1e4: '万', 1e8: '億' })],
]);
