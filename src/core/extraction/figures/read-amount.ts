import type { Amount } from './amount.ts';
import type { FigureContext } from './figure-context.ts';
import { readRange } from './range.ts';
import { readSingle } from './single.ts';
import { readNobody, readVague } from './vague.ts';

/** "$3.5bn", "12–17", "between 3 and 5", "dozens of", "no one"; null when no amount begins at the token. */
export function readAmount(context: FigureContext, at: number): Amount | null {
  return readNobody(context, at) ?? readVague(context, at) ?? readRange(context, at) ?? readSingle(context, at);
}
