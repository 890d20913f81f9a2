import type { FigureFact } from '../../contract/fact.ts';
import { groupFacts, type GroupLink } from './fact-groups.ts';
import type { ArticleWithFacts, GridCell, GridRow } from './grid-row.ts';
import { sameTopic, topicOf, type FigureTopic } from './figure-topic.ts';
import { describeValue, valuesAgree } from './figure-values.ts';
import { createPassages } from './passages.ts';
import { createVocabulary, splitWords } from './words.ts';

/** Likeness of the sentences from which equal figures, and from which different ones, are taken for figures of the same thing. */
const agreeingFrom = 0.1;
const differingFrom = 0.16;

type Member = {
  readonly article: number;
  readonly key: string;
  readonly fact: FigureFact;
  readonly topic: FigureTopic;
};

/** Rows of the figures: those of the same thing share a row. See matchFacts. */
export function matchFigures(articles: readonly ArticleWithFacts[]): GridRow[] {
  const members = articles.flatMap(({ facts }, article) =>
    facts.flatMap(({ key, fact }): Member[] =>
      fact.kind === 'figure' ? [{ article, key, fact, topic: topicOf(fact) }] : [],
    ),
  );
  const groups = groupFacts(
    members.map(({ article }) => article),
    findLinks(articles, members),
    (one, other) => agree(members[one], members[other]),
  );
  return groups.map((group) =>
    rowOf(
      group.flatMap((index) => members[index] ?? []),
      articles,
    ),
  );
}

function findLinks(articles: readonly ArticleWithFacts[], members: readonly Member[]): GroupLink[] {
  const vocabulary = createVocabulary();
  const sentences = members.map(
    ({ article, fact }) => articles[article]?.text.slice(fact.sentence.start, fact.sentence.end) ?? '',
  );
  const passages = createPassages(
    sentences.map((sentence) => splitWords(sentence, vocabulary)),
    vocabulary.wordOf,
  );
  const years = sentences.map((sentence) => sentence.match(/\b(?:1[89]|20)\d\d\b/g) ?? []);
  const links: GroupLink[] = [];
  members.forEach((member, index) => {
    const candidates = passages.alike(index, (other) => {
      const counterpart = members[other];
      return (
        other > index &&
        counterpart !== undefined &&
        counterpart.article !== member.article &&
        sameTopic(member.topic, counterpart.topic)
      );
    });
    for (const { other, score } of candidates) {
      const agreeing = agree(member, members[other]);
      const otherTime = conflict(years[index] ?? [], years[other] ?? []);
      if (score < (agreeing ? agreeingFrom : differingFrom) || otherTime) continue;
      if (!agreeing && (hasRival(members, index) || hasRival(members, other))) continue;
      // A figure that agrees is the better counterpart than one of a sentence somewhat more alike.
      links.push({ one: index, other, score: agreeing ? score + 1 : score });
    }
  });
  return [...links, ...tolls(members)];
}

/**
 * What happened to people is told once by most articles: where two have one value each for it ("14 people killed",
 * "more than 20 drowned"), they speak of the same, however differently they put it.
 */
function tolls(members: readonly Member[]): GroupLink[] {
  const byTopic = new Map<string, Map<number, number[]>>();
  members.forEach(({ topic, article }, index) => {
    if (topic.event === null || topic.noun !== 'person') return;
    const inArticles = byTopic.get(topic.event) ?? new Map<number, number[]>();
    inArticles.set(article, [...(inArticles.get(article) ?? []), index]);
    byTopic.set(topic.event, inArticles);
  });
  return Array.from(byTopic.values()).flatMap((inArticles) => {
    const single = Array.from(inArticles.values()).filter((same) =>
      same.every((one) => agree(members[one], members[same[0] ?? -1])),
    );
    const [first, ...rest] = single.flat();
    return first === undefined ? [] : rest.map((other) => ({ one: first, other, score: 0 }));
  });
}

function agree(one: Member | undefined, other: Member | undefined): boolean {
  return one !== undefined && other !== undefined && valuesAgree(one.fact, other.fact);
}

/** Another figure of the same unit in the same sentence: which of the two is meant cannot be told. */
function hasRival(members: readonly Member[], index: number): boolean {
  const member = members[index];
  return [members[index - 1], members[index + 1]].some(
    (neighbour) =>
      neighbour !== undefined &&
      member !== undefined &&
      neighbour.article === member.article &&
      neighbour.fact.sentence.start === member.fact.sentence.start &&
      sameTopic(neighbour.topic, member.topic),
  );
}

function conflict(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((year) => other.includes(year));
}

function rowOf(group: readonly Member[], articles: readonly ArticleWithFacts[]): GridRow {
  const cells: GridCell[][] = articles.map(() => []);
  for (const { article, key, fact } of group) {
    const { start, end, text } = fact;
    cells[article]?.push({ key, start, end, text, detail: describeValue(fact) });
  }
  const several = cells.filter((cell) => cell.length > 0).length > 1;
  const agreeing = group.every((one) => group.every((other) => agree(one, other)));
  const values = [...new Set(group.map(({ fact }) => describeValue(fact)))];
  return {
    kind: 'figure',
    label: labelOf(group.map(({ fact }) => fact)),
    verdict: several ? (agreeing ? 'agree' : 'differ') : 'only-here',
    note: several && values.length > 1 ? values.join(agreeing ? ' and ' : ' against ') : null,
    cells,
  };
}

/** The fullest way in which the group names what is counted: "people killed" rather than "dead". */
function labelOf(facts: readonly FigureFact[]): string {
  const labels = facts.map(({ unit, of }) => [unit, of ?? ''].filter((part) => part !== '').join(' '));
  const fullest = labels.reduce((best, label) => (label.length > best.length ? label : best), '');
  return fullest === '' ? 'number' : fullest;
}
