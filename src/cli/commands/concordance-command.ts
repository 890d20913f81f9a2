import type { ConcordanceLine, ConcordanceScope } from '../../contract/concordance.ts';
import {
  collocateOrders,
  concordanceSorts,
  cueRows,
  type ConcordanceSort,
  type CueRow,
} from '../../contract/vocabulary.ts';
import { valueOf } from '../../service/replies.ts';
import type { Service } from '../../service/service.ts';
import { exitCodes, UsageError, type Command, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { filterOptions, readFilters } from '../read-filters.ts';
import { readLimit } from '../read-limit.ts';
import { tellProblem } from '../tell-problem.ts';
import { printable, table, type Terminal } from '../terminal.ts';

/** Characters of the cues of an outlet: all are printed. */
const longestRow = 10_000;
/** Lines asked for at once. */
const page = 1000;
/** Characters shown to either side of a hit. */
const shown = 50;

export const concordanceCommand: Command = {
  name: 'concordance',
  usage:
    'concordance QUERY [--sort KEYS] [--statements] [--collocates|--cues ROWS] [--filter FACET=VALUE …] [--without FACET=VALUE …] [--limit N] [--csv|--json] [--archive FILE]',
  summary: 'Show every hit in its line, sorted by the words around it, or count the words near it',
  options: {
    sort: { type: 'string', value: 'KEYS', help: `up to three of ${concordanceSorts.join(', ')}` },
    statements: { type: 'boolean', help: 'in what was said; without words, around the words that tell it was said' },
    collocates: { type: 'boolean', help: 'the words within five words of the hit instead, in five lines or more' },
    cues: {
      type: 'string',
      value: 'ROWS',
      help: `how often each ${cueRows.join(' or ')} has which cue instead; with --statements`,
    },
    ...filterOptions,
    limit: { type: 'string', value: 'N', help: 'at most so many lines (default: all)' },
    csv: { type: 'boolean', help: 'print CSV; --json prints JSON Lines' },
  },
  words: [1, 1],
  run: ([query = ''], options, terminal) => {
    if (query.length > 2000) throw new UsageError('a query has at most 2,000 characters.');
    const sort = readSort(options);
    const cues = readCues(options);
    const limit = readLimit(options, Number.POSITIVE_INFINITY);
    return withService(options, async (service) => {
      const scope: ConcordanceScope = {
        query,
        filters: await readFilters(options, service),
        over: options['statements'] === true ? 'statements' : 'text',
      };
      const { problem, total, articles, listed } = await readWhole(service, scope, terminal);
      tellProblem(query, problem, terminal);
      if (options['collocates'] === true) await printCollocates(service, scope, options, terminal);
      else if (cues !== null) await printCues(service, scope, cues, options, terminal);
      else await printLines(service, { scope, sort, limit }, options, terminal);
      terminal.tell(
        `${count(total, 'line')} in ${count(articles, 'article')}${listed < total ? `, ${listed} listed` : ''}.`,
      );
      return exitCodes.done;
    });
  },
};

function readSort(options: OptionValues): ConcordanceSort[] {
  const typed = typeof options['sort'] === 'string' ? options['sort'].split(',') : ['right1', 'right2', 'right3'];
  const sort = typed.flatMap((key) => concordanceSorts.find((each) => each === key.trim()) ?? []);
  if (sort.length !== typed.length || sort.length > 3)
    throw new UsageError(`--sort takes up to three of ${concordanceSorts.join(', ')}.`);
  return sort;
}

function readCues({ cues, statements, csv, collocates }: OptionValues): CueRow | null {
  if ((cues !== undefined || collocates === true) && csv === true)
    throw new UsageError('--csv is for lines; what is counted is printed as a table, or with --json.');
  if (cues === undefined) return null;
  const rows = cueRows.find((each) => each === cues);
  if (rows === undefined) throw new UsageError(`--cues takes ${cueRows.join(' or ')}.`);
  if (statements !== true) throw new UsageError('--cues goes with --statements: texts have none.');
  return rows;
}

/** Asks until all texts are read, and says how far that is. */
async function readWhole(service: Service, scope: ConcordanceScope, terminal: Terminal) {
  for (;;) {
    const asked = { scope, newerThan: 0, sort: [], with: null, offset: 0, limit: 1 };
    const { lines: _, ...found } = valueOf(await service.call('concordance.lines', asked));
    if (found.complete) return found;
    terminal.progress(`${found.done} of ${found.toRead} texts read`);
  }
}

type Wanted = { readonly scope: ConcordanceScope; readonly sort: readonly ConcordanceSort[]; readonly limit: number };

async function printLines(
  service: Service,
  { scope, sort, limit }: Wanted,
  { csv, json }: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const made = new Date().toISOString();
  const most = Number.isFinite(limit) ? { most: limit } : {};
  for (let offset = 0; offset < limit; offset += page) {
    const asked = { scope, newerThan: 0, sort: [...sort], with: null, offset, limit: Math.min(page, limit - offset) };
    let matching: number;
    if (csv === true || json === true) {
      const form = csv === true ? 'csv' : 'jsonl';
      const file = valueOf(await service.call('concordance.file', { ...asked, form, made, ...most }));
      ({ matching } = file);
      if (file.text !== '') await terminal.print(file.text.replace(/\r?\n$/, ''));
    } else {
      const found = valueOf(await service.call('concordance.lines', asked));
      ({ matching } = found);
      for (const line of found.lines) await terminal.print(plain(line));
    }
    if (offset + page >= matching) return;
  }
}

async function printCollocates(
  service: Service,
  scope: ConcordanceScope,
  { json }: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const [order] = collocateOrders;
  const window = { left: 5, right: 5, minimum: 5, functionWords: false };
  const found = valueOf(
    await service.call('concordance.collocates', { scope, newerThan: 0, ...window, order, limit: 5000 }),
  );
  if (json === true) return terminal.print(JSON.stringify(found));
  const lines = table([
    ['word', 'lines', 'left', 'right', 'in all', 'log-likelihood', 'logDice', 'MI'],
    ...found.collocates.map(
      ({ word, lines: inLines, left, right, inCorpus, logLikelihood, logDice, mutualInformation }) => [
        printable(word),
        inLines,
        left,
        right,
        inCorpus,
        Math.round(logLikelihood * 10) / 10,
        Math.round(logDice * 100) / 100,
        Math.round(mutualInformation * 100) / 100,
      ],
    ),
  ]);
  for (const line of lines) await terminal.print(line);
  return undefined;
}

async function printCues(
  service: Service,
  scope: ConcordanceScope,
  by: CueRow,
  { json }: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const found = valueOf(await service.call('concordance.cues', { scope, newerThan: 0, by, limit: 1000 }));
  if (json === true) return terminal.print(JSON.stringify(found));
  const lines = table(
    [
      [by, 'lines', 'cues'],
      ...found.rows.map(({ name, lines: count, cues }) => [
        printable(name ?? '(none)'),
        count,
        cues.map((each) => `${printable(each.cue ?? '(none)')} ${each.lines}`).join(', '),
      ]),
    ],
    longestRow,
  );
  for (const line of lines) await terminal.print(line);
  return undefined;
}

/** A line with its hit in the middle. */
function plain({ left, hit, right, speaker, cue, outlet, published, articleId }: ConcordanceLine): string {
  const before = printable(left).slice(-shown).padStart(shown);
  const behind = printable(right).slice(0, shown).padEnd(shown);
  const about = [speaker, cue, outlet, published].filter((part) => part !== null).map(printable);
  return `${before}*${printable(hit)}*${behind}  ${articleId}  (${about.join(', ')})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
