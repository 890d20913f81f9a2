import type { DayRange, ReviewedFacts, ReviewRow } from '../../contract/review.ts';
import { factKinds, sourceKinds } from '../../contract/vocabulary.ts';
import { valueOf } from '../../service/replies.ts';
import { exitCodes, UsageError, type ExitCode, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, type Terminal } from '../terminal.ts';
import { tellProblem } from '../tell-problem.ts';

/** Facts of a kind by all that the page's search for facts goes by, the newest articles first. */
export function searchFacts(
  query: string,
  limit: number,
  options: OptionValues,
  terminal: Terminal,
): Promise<ExitCode> {
  const which = whichFacts(query, options);
  return withService(options, async (service) => {
    const { total, marks, every, problem, wordsProblem } = valueOf(
      await service.call('review.outline', { which, order: 'newest' }),
    );
    tellProblem(query, problem, terminal);
    tellProblem(which.words ?? '', wordsProblem, terminal);
    let shown = 0;
    for (const [index, after] of marks.entries()) {
      const end = Math.min(total, limit, (index + 1) * every);
      for (let skip = 0; index * every + skip < end; skip += 200) {
        const rows = valueOf(
          await service.call('review.page', {
            which,
            order: 'newest',
            after,
            skip,
            limit: Math.min(200, end - index * every - skip),
          }),
        );
        for (const row of rows) await terminal.print(options['json'] === true ? JSON.stringify(row) : lineOf(row));
        shown += rows.length;
      }
    }
    terminal.tell(`${total} facts${total > shown ? `, ${shown} shown` : ''}.`);
    return exitCodes.done;
  });
}

function lineOf({ stored: { articleId, fact }, excerpt, outlet, published }: ReviewRow): string {
  const words = excerpt.map(({ text, part }) => (part === null ? text : `*${text}*`)).join('');
  const where = [outlet, published].filter((part) => part !== null).join(', ');
  return `${articleId}  ${fact.kind}  ${printable(words.replaceAll('\n', ' '))}  (${printable(where)})`;
}

function whichFacts(query: string, options: OptionValues): ReviewedFacts {
  const kind = oneOf('facts', factKinds, options);
  const sourceKind = oneOf('source-kind', sourceKinds, options);
  const { speaker, words, unit } = options;
  const value = {
    ...numberOf('at-least', 'from', options),
    ...numberOf('at-most', 'to', options),
    ...(typeof unit === 'string' ? { unit } : {}),
  };
  const told = daysOf('told', options);
  const published = daysOf('published', options);
  return {
    standing: true,
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(sourceKind === undefined ? {} : { sourceKinds: [sourceKind] }),
    ...(typeof speaker === 'string' ? { speaker } : {}),
    ...(typeof words === 'string' ? { words } : {}),
    ...(Object.keys(value).length === 0 ? {} : { value }),
    ...(told === undefined ? {} : { told }),
    ...(published === undefined ? {} : { published }),
    ...(query === '' ? {} : { query }),
  };
}

function oneOf<Value extends string>(name: string, values: readonly Value[], options: OptionValues): Value | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const known = values.find((value) => value === given);
  if (known === undefined) throw new UsageError(`--${name} takes one of ${values.join(', ')}.`);
  return known;
}

function numberOf(name: string, end: 'from' | 'to', options: OptionValues): { from?: number; to?: number } {
  const given = options[name];
  if (given === undefined) return {};
  const number = Number(given);
  if (given === '' || !Number.isFinite(number)) throw new UsageError(`--${name} takes a number.`);
  return { [end]: number };
}

/** "2024-04..2024-06", "2024", "2024-04..". */
function daysOf(name: string, options: OptionValues): DayRange | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
  const parts = new RegExp(`^(${day})?(?:(\\.\\.)(${day})?)?$`, 'u').exec(String(given));
  const [, from, dots, to] = parts ?? [];
  if (from === undefined && to === undefined)
    throw new UsageError(`--${name} takes a day, a month, a year, or two of them: 2024-04..2024-06.`);
  const last = dots === undefined ? from : to;
  return { ...(from === undefined ? {} : { from }), ...(last === undefined ? {} : { to: last }) };
}
