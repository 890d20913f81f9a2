import type { CuttingsEvent } from '../../contract/event.ts';
import type { ExtractionArticle, ExtractionRun, ExtractionTally } from '../../contract/extraction.ts';
import { valueOf } from '../../service/replies.ts';
import type { Service } from '../../service/service.ts';
import { exitCodes, UsageError, type Command, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, table, type Terminal } from '../terminal.ts';

type Finished = Extract<CuttingsEvent, { type: 'extraction-finished' }>;

export const extractCommand: Command = {
  name: 'extract',
  usage: 'extract [--all | --stale | ID…] [--archive FILE] [--json]',
  summary:
    'Find the facts of articles again and report what changed; goes on where it was interrupted (default: articles that another version read)',
  options: {
    all: { type: 'boolean', help: 'all articles' },
    stale: { type: 'boolean', help: 'articles that another version of the extractor read' },
  },
  words: [0, Number.POSITIVE_INFINITY],
  run: (words, options, terminal) => {
    const asked = readChoice(words, options);
    return withService(options, async (service) => {
      const { run, stale, extractor } = valueOf(await service.call('extraction.state', {}));
      if (run === null && stale === 0 && (asked ?? 'stale') === 'stale') {
        terminal.tell(`All articles were read by this version of the extractor (${extractor}).`);
        return exitCodes.done;
      }
      if (run !== null && asked !== null)
        terminal.tell('Facts were being found again already: that goes on, and nothing else is begun.');
      const finished = await readAll(service, run === null ? (asked ?? 'stale') : null, terminal);
      if (finished.runId !== null) await report(service, finished.runId, options['json'] === true, terminal);
      if (finished.state === 'done') return finished.failed > 0 ? exitCodes.partly : exitCodes.done;
      terminal.tell(finished.message === null ? 'Stopped; the same command goes on.' : printable(finished.message));
      return exitCodes.failed;
    });
  },
};

type Which = 'all' | 'stale' | { readonly articleIds: number[] };

/** What was asked for; null when nothing was, so that what is interrupted goes on. */
function readChoice(words: readonly string[], { all, stale }: OptionValues): Which | null {
  if ([all === true, stale === true, words.length > 0].filter(Boolean).length > 1)
    throw new UsageError('--all, --stale and numbers of articles exclude each other.');
  if (all === true) return 'all';
  if (stale === true) return 'stale';
  if (words.length === 0) return null;
  const articleIds = words.map((word) => (/^[1-9]\d{0,14}$/u.test(word) ? Number(word) : Number.NaN));
  const wrong = words.find((_word, index) => Number.isNaN(articleIds[index]));
  if (wrong !== undefined) throw new UsageError(`“${printable(wrong)}” is no number of an article.`);
  return { articleIds };
}

/** Begins a run, or goes on with the one there is (null), and waits for its end. */
async function readAll(
  service: Service,
  which: Which | null,
  terminal: Terminal,
): Promise<Pick<Finished, 'state' | 'message'> & { readonly runId: number | null; readonly failed: number }> {
  const ended = new Promise<Finished>((resolve) => {
    service.subscribe((event) => {
      if (event.type === 'extraction-progress') terminal.progress(progressLine(event));
      else if (event.type === 'extraction-finished') resolve(event);
    });
  });
  terminal.onInterrupt(() => void service.call('extraction.pause', {}));
  if (which !== null) valueOf(await service.call('extraction.begin', { which }));
  else if (!valueOf(await service.call('extraction.resume', {})).resumed)
    return { runId: null, state: 'done', message: null, failed: 0 };
  const { runId, state, message } = await ended;
  const { run } = valueOf(await service.call('extraction.report', { runId }));
  return { runId, state, message, failed: run.failed };
}

async function report(service: Service, runId: number, asJson: boolean, terminal: Terminal): Promise<void> {
  const { run, tallies } = valueOf(await service.call('extraction.report', { runId }));
  if (asJson) await terminal.print(JSON.stringify({ run, tallies }));
  else for (const line of tallyLines(tallies)) await terminal.print(line);
  for (const outcome of ['differing', 'failed'] as const)
    for (let after = 0; ;) {
      const articles = valueOf(await service.call('extraction.articles', { runId, outcome, after, limit: 500 }));
      for (const article of articles)
        if (asJson) await terminal.print(JSON.stringify({ article }));
        else if (outcome === 'failed') await terminal.print(failureLine(article));
      after = articles.at(-1)?.articleId ?? 0;
      if (articles.length < 500) break;
    }
  terminal.tell(summaryLine(run));
}

function tallyLines(tallies: readonly ExtractionTally[]): readonly string[] {
  if (tallies.length === 0) return [];
  return table([
    ['kind', 'rule', 'new', 'gone', 'changed', 'decisions without find', 'with find again'],
    ...tallies.map(({ kind, rule, appeared, gone, changed, lost, regained }) => [
      kind,
      rule,
      appeared,
      gone,
      changed,
      lost,
      regained,
    ]),
  ]);
}

function failureLine({ articleId, title }: ExtractionArticle): string {
  return `not read to its end  ${articleId}  ${printable(title)}`;
}

function progressLine({
  done,
  total,
  articlesPerSecond,
  secondsLeft,
}: Extract<CuttingsEvent, { type: 'extraction-progress' }>): string {
  const left = secondsLeft === null ? '' : `, ${secondsLeft} s left`;
  return `${done} of ${total} · ${articlesPerSecond} articles/s${left}`;
}

function summaryLine({
  done,
  total,
  differing,
  failed,
  appeared,
  gone,
  changed,
  lost,
  regained,
}: ExtractionRun): string {
  return [
    `${done} of ${total} articles read, ${differing} with other facts, ${failed} not read to their end (their facts stand).`,
    `Finds: ${appeared} new, ${gone} gone, ${changed} changed. Decisions: ${lost} without their find, ${regained} with it again.`,
  ].join('\n');
}
