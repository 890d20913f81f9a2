import type { CollocateFilter, ConcordanceLine, LineChoice } from '../../../contract/concordance.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { ConcordanceSort } from '../../../contract/vocabulary.ts';
import { holdsCollocate } from '../../search/concordance/count-collocates.ts';
import { lineContext } from '../../search/concordance/line-context.ts';
import { type SortKey, sortLines } from '../../search/concordance/sort-lines.ts';
import type { WordNumbers } from '../../search/concordance/word-numbers.ts';
import { foldWord } from '../../search/fold-word.ts';
import { concordanceHead, concordanceRows } from '../../exporting/concordance-file.ts';
import { textToList } from '../article-texts.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import type { Concordance } from './concordance.ts';
import { cueNumbers } from './cues.ts';
import { concordanceOf, forgetConcordance } from './concordances.ts';
import { placeOfSaid, statementsWithText } from './statement-texts.ts';

/** Lines of a concordance, sorted; until it is complete, the first ones that were read. */
export function concordanceLines(reading: Reading, input: Input<'concordance.lines'>): Output<'concordance.lines'> {
  return reading.database.transaction(() => {
    for (;;) {
      const { of, progress } = concordanceOf(reading, input);
      const order = progress.complete ? orderOf(of, input) : firstRead(of);
      const lines = listLines(reading, of, order.subarray(input.offset, input.offset + input.limit));
      if (lines !== null) return { ...progress, matching: order.length, lines };
      // A text is not any more what was read: all are read again, in this state of the archive.
      forgetConcordance(reading, of);
    }
  })();
}

/** Lines of a concordance as a stretch of a file. */
export function concordanceFile(reading: Reading, input: Input<'concordance.file'>): Output<'concordance.file'> {
  const { form, made, most = Infinity, ...asked } = input;
  const { lines, ...found } = concordanceLines(reading, asked);
  if (!found.complete) return { ...found, text: '' };
  const { scope, sort, with: collocate, only, offset } = asked;
  const { total, articles, matching } = found;
  const head = { scope, sort, with: collocate, only, total, articles, matching: Math.min(matching, most) };
  return { ...found, text: (offset === 0 ? concordanceHead(form, head, made) : '') + concordanceRows(form, lines) };
}

/** The last order of each concordance: pages of a list are asked for one after the other. */
const orders = new WeakMap<Concordance, { readonly key: string; readonly order: Uint32Array }>();

function orderOf(
  of: Concordance,
  { sort, with: filter, only = {} }: Pick<Input<'concordance.lines'>, 'sort' | 'with' | 'only'>,
): Uint32Array {
  const key = JSON.stringify([sort, filter, only]);
  const known = orders.get(of);
  if (known?.key === key) return known.order;
  const order = sortLines(
    linesOfChoice(of, filter === null ? firstRead(of) : linesWith(of, filter), only),
    sort.map((each) => sortKey(of, each)),
  );
  orders.set(of, { key, order });
  return order;
}

function firstRead({ lines }: Concordance): Uint32Array {
  return Uint32Array.from({ length: lines.count }, (_, line) => line);
}

function linesWith(of: Concordance, filter: CollocateFilter): Uint32Array {
  const word = of.words.known(foldWord(filter.word));
  return word === undefined
    ? new Uint32Array(0)
    : firstRead(of).filter((line) => holdsCollocate(of.lines, line, word, filter));
}

/** Of these lines, those of one cue, outlet or speaker. */
function linesOfChoice(of: Concordance, lines: Uint32Array, only: LineChoice): Uint32Array {
  if (Object.keys(only).length === 0) return lines;
  const { cue, outlet, speaker } = only;
  const cues = cueNumbers(of);
  const wanted = {
    cue: cue === undefined ? undefined : cue === null ? 0 : cues.names.known(cue),
    outlet: numberIn(of.outlets, outlet),
    speaker: numberIn(of.speakers, speaker),
  };
  return lines.filter(
    (line) =>
      (cue === undefined || cues.ofForm[of.lines.cue[line] ?? 0] === wanted.cue) &&
      (outlet === undefined || of.articles[of.lines.article[line] ?? 0]?.outlet === wanted.outlet) &&
      (speaker === undefined || of.lines.speaker[line] === wanted.speaker),
  );
}

function numberIn(names: WordNumbers, name: string | null | undefined): number | undefined {
  return name === undefined ? undefined : name === null ? 0 : names.known(name);
}

function sortKey(of: Concordance, sort: ConcordanceSort): SortKey {
  const { lines, articles, words } = of;
  switch (sort) {
    case 'left1':
    case 'left2':
    case 'left3':
    case 'right1':
    case 'right2':
    case 'right3': {
      const ranks = words.ranks();
      const distance = Number(sort.at(-1)) * (sort.startsWith('left') ? -1 : 1);
      return { size: words.size, of: (line) => ranks[lines.wordAt(line, distance)] ?? 0 };
    }
    case 'hit':
      return byName(of.forms, (line) => lines.form[line] ?? 0);
    case 'speaker':
      return byName(of.speakers, (line) => lines.speaker[line] ?? 0);
    case 'cue':
      return byName(of.cues, (line) => lines.cue[line] ?? 0);
    case 'outlet':
      return byName(of.outlets, (line) => articles[lines.article[line] ?? 0]?.outlet ?? 0);
    case 'newest':
      return { size: articles.length, of: (line) => lines.article[line] ?? 0 };
    case 'oldest': {
      // Articles were read from the newest on, those without a date last: there they stay.
      const dated = articles.findLastIndex(({ day }) => day > 0) + 1;
      return {
        size: articles.length,
        of: (line) => {
          const article = lines.article[line] ?? 0;
          return article < dated ? dated - 1 - article : article;
        },
      };
    }
  }
}

/** In alphabetical order; what has no name comes last. */
function byName(names: WordNumbers, of: (line: number) => number): SortKey {
  const ranks = names.ranks();
  return { size: names.size, of: (line) => ((ranks[of(line)] ?? 0) || names.size) - 1 };
}

type Head = Pick<ConcordanceLine, 'title' | 'outlet' | 'published'> & { readonly id: number };

/** These lines with their texts; null when one of the texts has changed since it was read. */
function listLines(reading: Reading, of: Concordance, wanted: Uint32Array): ConcordanceLine[] | null {
  const { lines, articles } = of;
  const articleOf = (line: number) => articles[lines.article[line] ?? 0];
  const ids = new Set([...wanted].map((line) => articleOf(line)?.id ?? 0));
  const heads = new Map(
    prepared<[string], Head>(
      reading.database,
      'SELECT a.id, a.title, a.outlet, a.published FROM json_each(?) AS wanted JOIN article a ON a.id = wanted.value',
    )
      .all(JSON.stringify([...ids]))
      .map((head) => [head.id, head]),
  );
  const statementIds = new Set([...wanted].map((line) => lines.statement[line] ?? 0).filter((id) => id > 0));
  const statements = new Map(statementsWithText(reading, [...statementIds]).map((each) => [each.id, each]));
  const texts = new Map<number, string>();
  const textOf = (id: number): string => {
    let text = texts.get(id);
    if (text === undefined) texts.set(id, (text = textToList(reading, id)));
    return text;
  };
  const listed: ConcordanceLine[] = [];
  for (const line of wanted) {
    const article = articleOf(line);
    const head = article && heads.get(article.id);
    const statement = statements.get(lines.statement[line] ?? 0);
    if (!head || (statement === undefined && lines.statement[line] !== 0)) return null;
    const whole = textOf(head.id);
    if (whole.length !== article.textLength) return null;
    const hit = { start: lines.start[line] ?? 0, end: lines.end[line] ?? 0 };
    const isSaid = statement !== undefined && of.reader.ofSaid;
    const place = isSaid ? placeOfSaid(statement.parts, hit) : hit;
    const { id: articleId, ...details } = head;
    listed.push({
      articleId,
      ...details,
      ...place,
      ...lineContext(isSaid ? statement.said : whole, hit),
      fact: statement?.key ?? null,
      speaker: statement?.speaker ?? null,
      cue: statement?.cue ?? null,
    });
  }
  return listed;
}
