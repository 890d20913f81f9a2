import type { FigureFact, StatementFact } from '../../contract/fact.ts';
import { groupFacts, type GroupLink } from './fact-groups.ts';
import type { ArticleWithFacts, GridCell, GridRow } from './grid-row.ts';
import { createPassages } from './passages.ts';
import { aliasesOf, matchSpeakers, speakerOf, type Speaker } from './speaker-names.ts';
import { statementsAgree, type Agreement, type StatementSubject } from './statement-agreement.ts';
import { createVocabulary, splitWords, type Vocabulary } from './words.ts';

/** Likeness from which two statements of one speaker can be about the same thing. */
const sameSpeakerFrom = 0.14;
/** The same where only perhaps the speaker is one, unless the quotations are versions of each other. */
const perhapsFrom = 0.45;

/** Told in indirect speech, it says no more than without. */
const leadingThat = /^that\s+/i;

type Member = StatementSubject & { readonly article: number; readonly key: string; readonly speaker: Speaker };

/** Rows of the statements: those by one speaker about the same thing share a row. See matchFacts. */
export function matchStatements(articles: readonly ArticleWithFacts[]): GridRow[] {
  const vocabulary = createVocabulary();
  const members = membersOf(articles, vocabulary);
  const agreements = new Map<string, Agreement>();
  const links = findLinks(members, vocabulary, agreements);
  const groups = groupFacts(
    members.map(({ article }) => article),
    links,
    () => false,
  );
  return groups.map((group) => rowOf(group, members, articles, agreements));
}

function membersOf(articles: readonly ArticleWithFacts[], vocabulary: Vocabulary): Member[] {
  const aliases = aliasesOf(articles.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  return articles.flatMap(({ facts }, article) => {
    const figures = facts.flatMap(({ fact }) => (fact.kind === 'figure' ? [fact] : []));
    return facts.flatMap(({ key, fact }) =>
      fact.kind !== 'statement'
        ? []
        : [{ article, key, fact, speaker: speakerOf(fact, aliases), ...subjectOf(fact, figures, vocabulary) }],
    );
  });
}

function subjectOf(fact: StatementFact, figures: readonly FigureFact[], vocabulary: Vocabulary) {
  return {
    words: splitWords(fact.content.map(({ text }) => text.replace(leadingThat, '')).join(' '), vocabulary),
    quoted: splitWords(fact.content.map(({ text }) => quotedPart(fact, text)).join(' '), vocabulary),
    figures: figures.filter(({ start, end }) =>
      fact.content.some((content) => content.start <= start && end <= content.end),
    ),
  };
}

/** What of a content stands in quote marks: all of it in direct speech, nothing in indirect. */
function quotedPart({ mode }: StatementFact, text: string): string {
  if (mode === 'direct') return text;
  if (mode !== 'mixed') return '';
  return Array.from(text.matchAll(/[“«„"]([^“”«»„"]+)(?:[”»“"]|$)/g), ([, quoted]) => quoted).join(' ');
}

function findLinks(
  members: readonly Member[],
  vocabulary: Vocabulary,
  agreements: Map<string, Agreement>,
): GroupLink[] {
  const passages = createPassages(
    members.map(({ words }) => words),
    vocabulary.wordOf,
  );
  const links: GroupLink[] = [];
  function consider(one: number, other: number, score: number): void {
    const [left, right] = [members[one], members[other]];
    if (left === undefined || right === undefined) return;
    const match = matchSpeakers(left.speaker, right.speaker);
    if (match === 'different' || score < sameSpeakerFrom) return;
    const agreement = statementsAgree(left, right, score, vocabulary.wordOf);
    if (agreement === null || (match === 'perhaps' && score < perhapsFrom && !agreement.literal)) return;
    agreements.set(`${one} ${other}`, agreement);
    links.push({ one, other, score });
  }
  members.forEach((member, index) => {
    const alike = passages.alike(index, (other) => other > index && members[other]?.article !== member.article);
    for (const { other, score } of alike) consider(index, other, score);
  });
  for (const [one, other] of refusalsToComment(members)) consider(one, other, 1);
  return links;
}

/** "Declined to comment" has no content to be alike: the speaker alone counts. */
function refusalsToComment(members: readonly Member[]): [number, number][] {
  const bySpeaker = new Map<string, number[]>();
  members.forEach(({ fact, speaker }, index) => {
    if (fact.act !== 'no-comment') return;
    const name = [...speaker.words].sort().join(' ');
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), index]);
  });
  return Array.from(bySpeaker.values()).flatMap((same) =>
    same.flatMap((one, at) => {
      const next = same.slice(at + 1).find((other) => members[other]?.article !== members[one]?.article);
      return next === undefined ? [] : [[one, next] satisfies [number, number]];
    }),
  );
}

function rowOf(
  group: readonly number[],
  members: readonly Member[],
  articles: readonly ArticleWithFacts[],
  agreements: ReadonlyMap<string, Agreement>,
): GridRow {
  const cells: GridCell[][] = articles.map(() => []);
  for (const index of group) {
    const member = members[index];
    if (member !== undefined) cells[member.article]?.push(cellOf(member, articles[member.article]?.text ?? ''));
  }
  const found = group.flatMap((one) => group.flatMap((other) => agreements.get(`${one} ${other}`) ?? []));
  const differing = found.find(({ verdict }) => verdict === 'differ');
  const label = labelOf(group.flatMap((index) => members[index]?.speaker ?? []));
  const several = cells.filter((cell) => cell.length > 0).length > 1;
  return {
    kind: 'statement',
    label,
    verdict: several ? (differing === undefined ? 'agree' : 'differ') : 'only-here',
    note: differing?.note ?? null,
    cells,
  };
}

/** The fullest name, a person's name before a description. */
function labelOf(speakers: readonly Speaker[]): string {
  const named = speakers.filter((speaker) => speaker.named);
  const names = (named.length > 0 ? named : speakers).map(({ shown }) => shown.replace(/\s+/g, ' '));
  const fullest = names.reduce((best, name) => (name.length > best.length ? name : best), '');
  return fullest === '' ? 'unknown source' : fullest;
}

/** From the first content to the last one, with the cue between them: what was compared is what is shown. */
function cellOf({ key, fact }: Member, articleText: string): GridCell {
  const spans = fact.content.length > 0 ? fact.content : [fact.cue ?? fact.source ?? { start: 0, end: 0 }];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const detail = [fact.source?.text, fact.cue?.text].filter((part) => part !== undefined).join(' ');
  return { key, start, end, text: articleText.slice(start, end), detail: detail === '' ? null : detail };
}
