import type { StatementFact } from '../../src/contract/fact.ts';
import { suggestionBelow } from '../../src/contract/vocabulary.ts';
import { cueReadings } from '../../src/core/extraction/english/cue-verbs.ts';
import { type GoldStatement, spanList } from './gold.ts';
import { type Count, newCount } from './rates.ts';
import { jaccard, shared, wordsIn, wordStarts } from './words.ts';

export const levels = ['cue matched', '+ source', '+ content', '+ source and content', 'exact'] as const;
export type Level = (typeof levels)[number];
export const fields = ['speaker', 'mode', 'act'] as const;

export type StatementScore = {
  readonly all: Readonly<Record<Level, Count>>;
  /** Gold flagged `speech` only; predictions matched to other gold, and unmatched ones with a cue of attitude, are set aside. */
  readonly speech: Readonly<Record<Level, Count>>;
  readonly fields: Readonly<Record<(typeof fields)[number], { right: number; of: number }>>;
  /** Of the statements found that are direct quotes and whose gold names a speaker. */
  readonly quoted: { right: number; unknown: number; of: number };
  /** Spans with exactly the words of a gold span; a content is one, however many pieces it has. */
  readonly spans: Readonly<Record<'source' | 'cue' | 'content', Count>>;
  /** Of the facts with a cue: how many have source and content right, apart for those that the page shows as suggestions. */
  readonly believed: Readonly<Record<'facts' | 'suggestions' | 'facts of speech', { right: number; of: number }>>;
};

const acts: Readonly<Record<string, string>> = {
  ruling: 'rule',
  designation: 'designate',
  denial: 'deny',
  confirmation: 'confirm',
  prediction: 'predict',
};

function perLevel(): Record<Level, Count> {
  return {
    'cue matched': newCount(),
    '+ source': newCount(),
    '+ content': newCount(),
    '+ source and content': newCount(),
    exact: newCount(),
  };
}

export function newStatementScore(): StatementScore {
  return {
    all: perLevel(),
    speech: perLevel(),
    fields: { speaker: { right: 0, of: 0 }, mode: { right: 0, of: 0 }, act: { right: 0, of: 0 } },
    quoted: { right: 0, unknown: 0, of: 0 },
    spans: { source: newCount(), cue: newCount(), content: newCount() },
    believed: { facts: { right: 0, of: 0 }, suggestions: { right: 0, of: 0 }, 'facts of speech': { right: 0, of: 0 } },
  };
}

/** Pairs gold and predicted statements by overlapping cues, in order of the gold, and adds what fits. */
export function scoreStatements(
  score: StatementScore,
  gold: readonly GoldStatement[],
  predicted: readonly StatementFact[],
  text: string,
): void {
  const words = wordStarts(text);
  const given = predicted.map((fact) => ({
    fact,
    source: wordsIn(spanList(fact.source), words),
    cue: wordsIn(spanList(fact.cue), words),
    content: wordsIn(fact.content, words),
  }));
  const used = new Set<number>();
  const right = new Set<number>();
  let setAside = 0;
  for (const one of gold) {
    const speech = one.speech === true;
    const cue = wordsIn(spanList(one.cue), words);
    const index = given.findIndex((other, at) => !used.has(at) && shared(cue, other.cue) > 0);
    const other = given[index];
    if (other === undefined) continue;
    used.add(index);
    if (!speech) setAside++;
    const source = wordsIn(spanList(one.source), words);
    const content = wordsIn(one.content ?? [], words);
    const sourceFits = source.size === 0 ? other.source.size === 0 : shared(source, other.source) > 0;
    const likeness = jaccard(content, other.content);
    const reached: Record<Level, boolean> = {
      'cue matched': true,
      '+ source': sourceFits,
      '+ content': likeness >= 0.5,
      '+ source and content': sourceFits && likeness >= 0.5,
      exact: jaccard(source, other.source) === 1 && likeness === 1,
    };
    for (const level of levels) {
      if (!reached[level]) continue;
      score.all[level].right++;
      if (speech) score.speech[level].right++;
    }
    if (reached['+ source and content']) right.add(index);
    compareFields(score, one, other.fact);
  }
  for (const part of ['source', 'cue', 'content'] as const)
    countSpans(
      score.spans[part],
      gold.map((one) => wordsIn(spanList(one[part]), words)),
      given.map((one) => one[part]),
    );
  given.forEach(({ fact }, index) => {
    if (fact.cue === null) return;
    const doubtful = fact.confidence < suggestionBelow;
    for (const kind of [
      doubtful ? 'suggestions' : 'facts',
      doubtful || !isSpeech(fact.cue.text) ? null : 'facts of speech',
    ] as const) {
      if (kind === null) continue;
      score.believed[kind].of++;
      if (right.has(index)) score.believed[kind].right++;
    }
  });
  const unmatchedAttitudes = given.filter(
    (one, index) => !used.has(index) && one.fact.cue !== null && !isSpeech(one.fact.cue.text),
  ).length;
  for (const level of levels) {
    score.all[level].given += given.length;
    score.all[level].wanted += gold.length;
    score.speech[level].given += given.length - setAside - unmatchedAttitudes;
    score.speech[level].wanted += gold.filter((one) => one.speech === true).length;
  }
}

function countSpans(count: Count, gold: readonly ReadonlySet<number>[], given: readonly ReadonlySet<number>[]): void {
  const keys = (spans: readonly ReadonlySet<number>[]) =>
    spans.filter(({ size }) => size > 0).map((span) => [...span].toSorted((a, b) => a - b).join(' '));
  const left = new Map<string, number>();
  for (const key of keys(gold)) left.set(key, (left.get(key) ?? 0) + 1);
  count.wanted += keys(gold).length;
  for (const key of keys(given)) {
    count.given++;
    const more = left.get(key) ?? 0;
    if (more === 0) continue;
    left.set(key, more - 1);
    count.right++;
  }
}

/** Verbs of evidence and stance that take a clause but tell of no speech. */
const notSpeech =
  /^(?:show|find|document|record|detail|rate|calculate|publish|agree|reflect|imply|hint|signal|indicate|marvel|wonder|object|anticipate|guess|speculate|forecast|project|foresee|refute|dispute|verify|threaten|advocate|order|affirm|counter|relate|hold)$/;

/** By our own lexicon: a verb that takes a clause and is no attitude, a verb of naming or blaming in words, or "according to". */
function isSpeech(cue: string): boolean {
  const [first = ''] = cue.toLowerCase().split(' ');
  if (first === 'according') return true;
  return cueReadings(first).some(
    ({ act, frames, particle, lemma }) =>
      !notSpeech.test(lemma) &&
      ((particle === null && act !== 'attitude' && act !== 'rule' && frames.has('clause')) ||
        /^(?:call|describe|accuse|condemn|criticize|thank|praise|mock|urge)$/.test(lemma)),
  );
}

function compareFields(score: StatementScore, gold: GoldStatement, fact: StatementFact): void {
  for (const field of fields) {
    const wanted = field === 'act' ? (acts[gold.act ?? ''] ?? gold.act) : gold[field];
    if (wanted === undefined || wanted === 'unknown') continue;
    score.fields[field].of++;
    const isRight = plain(wanted) === plain(fact[field] ?? '');
    if (isRight) score.fields[field].right++;
    if (field !== 'speaker' || fact.mode !== 'direct') continue;
    score.quoted.of++;
    if (isRight) score.quoted.right++;
    else if (fact.speaker === null) score.quoted.unknown++;
  }
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?: ?(?:the|mr|mrs|ms|dr) )+/, '')
    .trim();
}
