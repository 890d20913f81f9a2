import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BatchCount, BatchLine } from '../../contract/batch.ts';
import { FailureError } from '../../contract/failure.ts';
import { valueOf } from '../../service/replies.ts';
import type { Service } from '../../service/service.ts';
import { exitCodes, type ExitCode, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, table, type Terminal } from '../terminal.ts';

/** Queries asked for at once; the service answers as many as take a fraction of a second. */
const most = 100;
/** Characters of a list. */
const longestList = 300_000;

type Counted = { readonly line: BatchLine; readonly count: BatchCount | null };

/** How much each query of a file finds. */
export async function searchBatch(path: string, options: OptionValues, terminal: Terminal): Promise<ExitCode> {
  const list = await readList(path);
  const form = ['.csv', '.tsv'].includes(extname(path).toLowerCase()) ? 'csv' : 'lines';
  return withService(options, async (service) => {
    const { lines, repeated, comments, leftOut } = valueOf(
      await service.call('batch.read', { list, form, exactWords: options['exact-words'] === true }),
    );
    let stopped = false;
    terminal.onInterrupt(() => {
      stopped = true;
    });
    const counted: Counted[] = [];
    while (counted.length < lines.length && !stopped) {
      const next = lines.slice(counted.length, counted.length + most);
      const counts = await countSome(service, next);
      counted.push(...counts);
      if (options['json'] === true) for (const one of counts) await terminal.print(asJson(one));
      terminal.progress(`${counted.length} of ${lines.length} queries counted`);
    }
    if (options['json'] !== true) for (const row of asTable(counted)) await terminal.print(row);
    for (const { line, count } of counted) {
      const wrong = line.refused ?? count?.problem?.message;
      if (wrong !== undefined) terminal.tell(`line ${line.line}: ${printable(line.typed)}: ${wrong}`);
    }
    terminal.tell(
      `${counted.length} of ${lines.length} queries counted; ${repeated} repeated, ${comments} comments, ${leftOut} too many.`,
    );
    if (stopped) return exitCodes.failed;
    return leftOut > 0 || lines.some(({ refused }) => refused !== null) ? exitCodes.partly : exitCodes.done;
  });
}

async function readList(path: string): Promise<string> {
  // Loaded only when a list is read, so that help answers at once.
  const { decode } = await import('../../core/text/decoding.ts');
  try {
    const { text } = decode(readFileSync(path));
    if (text.length > longestList) throw new FailureError('unreadable-file', `${path} is too long for a list.`, path);
    return text;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw new FailureError('unreadable-file', `${path} cannot be read.`, path);
  }
}

/** The first of these lines with their counts: all up to the next refused one, as far as they are answered. */
async function countSome(service: Service, lines: readonly BatchLine[]): Promise<Counted[]> {
  const refused = lines.findIndex(({ refused: reason }) => reason !== null);
  const asked = refused < 0 ? lines : lines.slice(0, refused);
  if (asked.length === 0) return lines.slice(0, 1).map((line) => ({ line, count: null }));
  const queries = asked.map(({ query }) => query);
  const { counts } = valueOf(await service.call('batch.count', { queries, filters: {}, newerThan: 0 }));
  return asked.slice(0, counts.length).map((line, index) => ({ line, count: counts[index] ?? null }));
}

function asJson({ line: { line, typed, query, refused }, count }: Counted): string {
  const { articles, statements, first, last, problem } = count ?? {};
  return JSON.stringify({ line, typed, query, refused, articles, statements, first, last, problem });
}

function asTable(counted: readonly Counted[]): string[] {
  return table([
    ['query', 'articles', 'statements', 'first', 'last'],
    ...counted.map(({ line, count }) => [
      line.typed,
      count?.articles ?? null,
      count?.statements ?? null,
      count?.first ?? null,
      count?.last ?? null,
    ]),
  ]);
}
