import { type Amount, newAmount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import type { VagueNumber } from './figure-words.ts';

/** "no one" is 0; "none of them" is not read. */
export function readNobody(context: FigureContext, at: number): Amount | null {
  const length = context.words === null ? 0 : context.phraseLength(at, context.words.nobody);
  if (length === 0 || context.words?.of.has(context.lower(at + length)) === true) return null;
  return newAmount(at, at + length, 0, { rule: 'figure-nobody' });
}

/** "dozens" is about 24; "hundreds" is 100 to 1,000, "tens of thousands" 10,000 to 100,000, "several hundred" 100 to 1,000. */
export function readVague(context: FigureContext, at: number): Amount | null {
  const { words } = context;
  if (words === null || (context.tag(at) === 'NNP' && !context.isFirst(at))) return null;
  const word = context.lower(at);
  const isOf = words.of.has(context.lower(at + 1));
  const multiple = isOf ? words.vagueMultiples.get(word) : undefined;
  const scale = multiple === undefined ? undefined : words.vague.get(context.lower(at + 2));
  if (multiple !== undefined && scale !== undefined && scale.low >= 1000) {
    return vague(at, at + 3, { low: multiple.low * scale.low, high: multiple.high * scale.low });
  }
  const number = words.vague.get(word);
  if (number !== undefined) return words.vagueBeforeOf.has(word) && !isOf ? null : vague(at, at + 1, number);
  return readSeveral(context, at);
}

/** "several hundred thousand": the scales behind a word for some. */
function readSeveral(context: FigureContext, at: number): Amount | null {
  const { words, numbers } = context;
  const count = words === null ? 0 : context.phraseLength(at, words.vagueLeads);
  if (count === 0 || numbers === null) return null;
  let end = at + count;
  let low = 1;
  for (let scale = numbers.scales.get(context.lower(end)); scale !== undefined && end < at + count + 3;) {
    low *= scale;
    end += 1;
    scale = numbers.scales.get(context.lower(end));
  }
  if (low === 1) return null;
  return vague(at, end, low < 100 ? { low: low * 2, high: low * 2 } : { low, high: low * 10 });
}

function vague(at: number, end: number, { low, high }: VagueNumber): Amount {
  const rule = 'figure-vague';
  return low === high
    ? newAmount(at, end, low, { bound: '~', rule })
    : newAmount(at, end, low, { high, bound: 'range', rule });
}
