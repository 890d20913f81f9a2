import type { MarkedText, Reason } from '../../contract/search.ts';
import { exitCodes, UsageError, type Command, type ExitCode, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { filterOptions, readFilters } from '../read-filters.ts';
import { readLimit } from '../read-limit.ts';
import { searchBatch } from './search-batch.ts';
import { searchFacts } from './search-facts.ts';
import { tellExpansions } from '../tell-expansions.ts';
import { tellProblem } from '../tell-problem.ts';
import { printable, type Terminal } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const searchCommand: Command = {
  name: 'search',
  usage:
    'search QUERY [--stem] [--filter FACET=VALUE …] [--without FACET=VALUE …] [--speaker NAME] [--facts KIND …] [--batch FILE [--exact-words]] [--limit N] [--archive FILE] [--json]',
  summary:
    'Search the articles, what someone said (--speaker), facts of a kind (--facts), or a list of queries (--batch)',
  options: {
    stem: { type: 'boolean', help: 'find other forms of English words, too: the same as also:forms in QUERY' },
    speaker: {
      type: 'string',
      value: 'NAME',
      help: 'search statements by this speaker instead; QUERY may then be left out',
    },
    facts: {
      type: 'string',
      value: 'KIND',
      help: 'search facts instead: statement, figure, time, person, organisation, place; QUERY limits their articles',
    },
    words: { type: 'string', value: 'QUERY', help: 'of statements: words of what was said' },
    'source-kind': {
      type: 'string',
      value: 'KIND',
      help: 'of statements: named, role, organisation, media, document, anonymous, unknown',
    },
    'at-least': { type: 'string', value: 'N', help: 'of figures: the value' },
    'at-most': { type: 'string', value: 'N', help: 'of figures: the value' },
    unit: { type: 'string', value: 'UNIT', help: 'of figures: what is counted; its end may be left out' },
    told: { type: 'string', value: 'DAYS', help: 'of times and statements: 2024, 2024-04..2024-06' },
    published: { type: 'string', value: 'DAYS', help: 'of facts: when their articles were published' },
    ...filterOptions,
    batch: { type: 'string', value: 'FILE', help: 'count what each query of a list finds: one a line, or a CSV file' },
    'exact-words': { type: 'boolean', help: 'of a list: each line is a phrase as it stands, without operators' },
    limit: { type: 'string', value: 'N', help: 'at most so many hits (default: 20)' },
  },
  words: [0, 1],
  run: async ([typed = ''], options, terminal) => {
    const { batch } = options;
    if (batch !== undefined) {
      if (typed !== '') throw new UsageError('with --batch the queries stand in the file.');
      return searchBatch(String(batch), options, terminal);
    }
    const query = options['stem'] === true ? `${typed} also:forms` : typed;
    if (typed === '' && options['speaker'] === undefined && options['facts'] === undefined)
      throw new UsageError('a query is missing.');
    if (query.length > 2000) throw new UsageError('a query has at most 2,000 characters.');
    const limit = readLimit(options, 20);
    if (options['facts'] !== undefined) return searchFacts(query, limit, options, terminal);
    return options['speaker'] === undefined
      ? searchArticles(query, limit, options, terminal)
      : searchStatements(query, String(options['speaker']), limit, options, terminal);
  },
};

function searchArticles(query: string, limit: number, options: OptionValues, terminal: Terminal): Promise<ExitCode> {
  return withService(options, async (service) => {
    const found = valueOf(
      await service.call('search.articles', {
        query,
        filters: await readFilters(options, service),
        order: 'relevance',
        offset: 0,
        limit: Math.min(500, limit),
      }),
    );
    if (options['json'] === true) {
      await terminal.print(JSON.stringify(found));
      return exitCodes.done;
    }
    tellProblem(query, found.problem, terminal);
    tellExpansions(found.expansions, terminal);
    for (const { article, snippet, why } of found.hits) {
      const { id, published, outlet, title } = article;
      await terminal.print(
        `${id}  ${printable(title)}  (${[outlet, published]
          .filter((part) => part !== null)
          .map(printable)
          .join(', ')})`,
      );
      await terminal.print(`    ${plain(snippet)}`);
      if (why.length > 0) await terminal.print(`    ${printable(reasonsText(why))}`);
    }
    terminal.tell(`${found.total} found${found.total > found.hits.length ? `, ${found.hits.length} shown` : ''}.`);
    return exitCodes.done;
  });
}

function searchStatements(
  query: string,
  speaker: string,
  limit: number,
  options: OptionValues,
  terminal: Terminal,
): Promise<ExitCode> {
  return withService(options, async (service) => {
    const found = valueOf(
      await service.call('search.statements', {
        speaker,
        query,
        filters: await readFilters(options, service),
        offset: 0,
        limit: Math.min(500, limit),
      }),
    );
    if (options['json'] === true) {
      await terminal.print(JSON.stringify(found));
      return exitCodes.done;
    }
    tellProblem(query, found.problem, terminal);
    tellExpansions(found.expansions, terminal);
    for (const hit of found.hits) {
      const who = hit.speaker ?? hit.source?.text ?? 'unknown';
      const where = [hit.outlet, hit.published].filter((part) => part !== null).join(', ');
      await terminal.print(
        `${hit.articleId}  ${printable(who)} ${printable(hit.cue?.text ?? '')}: ${plain(hit.marked)}  (${printable(where)})`,
      );
    }
    terminal.tell(`${found.total} statements${found.total > found.hits.length ? `, ${found.hits.length} shown` : ''}.`);
    return exitCodes.done;
  });
}

function reasonsText(why: readonly Reason[]): string {
  return why.map(({ typed, word }) => `${word} (${typed})`).join(', ');
}

/** Hits in asterisks. */
function plain(marked: MarkedText): string {
  return printable(marked.map(({ text, hit }) => (hit ? `*${text}*` : text)).join(''));
}
