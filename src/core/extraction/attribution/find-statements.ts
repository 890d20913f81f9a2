import type { StatementFact, TimeFact } from '../../../contract/fact.ts';
import type { Name } from '../names/name.ts';
import { anonymityRemarks, type AnonymityRemark } from './anonymity.ts';
import { attachQuotations } from './attach-quotations.ts';
import type { AttributionModel } from './choice/attribution-model.ts';
import { choose } from './choice/choose.ts';
import { endedByCoordination } from './choice/coordinated.ts';
import { confidenceOf, outermost } from './choice/outermost.ts';
import { sceneOf } from './choice/scene.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { lastBelow } from './last-below.ts';
import { type Reading, type Stretch, isQuoted, sentenceOf, stretchSpan, tokenAt } from './reading.ts';
import { resolveSpeakers, type Speaker } from './resolve-speakers.ts';
import { onlyTimes } from './times-as-sources.ts';
import { whenSaid } from './when-said.ts';

/** What is less likely to be right in all its parts is not given, not even as a suggestion: chosen for the best F1 on polnear-dev. */
const leastLikely = 0.3;

const unknown: Speaker = { speaker: null, sourceKind: 'unknown', confidence: 1 };

/** The statements of an article, in order of their first span: what the models choose of what rules and grammar propose. */
export function findStatements(
  reading: Reading,
  names: readonly Name[],
  times: readonly TimeFact[],
  model: AttributionModel,
): readonly StatementFact[] {
  const remarks = Map.groupBy(anonymityRemarks(reading), ({ first }) => tokenAt(reading, first).sentence);
  const chosen = choose(sceneOf(reading, names, findCues(reading)), model, leastLikely);
  const choices = outermost(endedByCoordination(reading, chosen), leastLikely);
  const isTime = onlyTimes(reading, times);
  const drafts = choices
    .filter(({ cue }) => cue.source === null || !isTime(cue.source))
    .filter(({ cue }) => !isWithin(cue.cue.first, remarksAbout(reading, cue, remarks)))
    .map((choice): Draft => {
      const { cue, content, audience } = choice;
      const about = remarksAbout(reading, cue, remarks);
      const anonymity = about.find(({ reason }) => reason !== null) ?? about[0] ?? null;
      return { cue, source: cue.source, content, audience, anonymity, confidence: confidenceOf(choice) };
    });
  const whole = attachQuotations(reading, drafts);
  const ordered = [...whole].sort((a, b) => place(reading, a) - place(reading, b));
  const speakers = resolveSpeakers(reading, ordered, names);
  return ordered.map((draft, index) => statementOf(reading, draft, speakers[index] ?? unknown, times));
}

/** Where the language has no rules: whole sentences in quotation marks, without a source. */
export function quotationsAlone(reading: Reading): readonly StatementFact[] {
  return attachQuotations(reading, []).map((draft) => statementOf(reading, draft, unknown, []));
}

function place(reading: Reading, { cue, content }: Draft): number {
  return tokenAt(reading, cue?.cue.first ?? content[0]?.first ?? 0).start;
}

type Remarks = ReadonlyMap<number, readonly AnonymityRemark[]>;

/** The remarks of the cue's sentence; of an overlong one those near it. */
function remarksAbout(reading: Reading, { cue }: Cue, remarks: Remarks): readonly AnonymityRemark[] {
  const list = remarks.get(tokenAt(reading, cue.first).sentence) ?? [];
  const { firstToken = 0, endToken = 0 } = sentenceOf(reading, cue.first) ?? {};
  const near: AnonymityRemark[] = [];
  for (let at = lastBelow(list, ({ first }) => first, firstToken) + 1; at < list.length; at++) {
    const remark = list[at];
    if (remark === undefined || remark.first >= endToken) break;
    near.push(remark);
  }
  return near;
}

function isWithin(token: number, remarks: readonly AnonymityRemark[]): boolean {
  return remarks.some(({ first, end }) => first <= token && token < end);
}

function modeOf(reading: Reading, { content, cue }: Draft): StatementFact['mode'] {
  if (content.length === 0 || cue?.shape === 'no-comment') return 'none';
  let quoted = 0;
  let words = 0;
  for (const { first, end } of content) {
    for (let at = first; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(tokenAt(reading, at).text)) continue;
      words++;
      if (isQuoted(reading, at)) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words && cue?.act !== 'designate' ? 'direct' : 'mixed';
}

function statementOf(reading: Reading, draft: Draft, speaker: Speaker, times: readonly TimeFact[]): StatementFact {
  const { cue, source, content, audience, anonymity } = draft;
  const span = (stretch: Stretch) => stretchSpan(reading, stretch);
  return {
    kind: 'statement',
    source: source === null ? null : span(source),
    // Who asks not to be named is not named, however fully the article tells what they are.
    sourceKind: anonymity !== null && /^(?:role|unknown)$/.test(speaker.sourceKind) ? 'anonymous' : speaker.sourceKind,
    speaker: speaker.speaker,
    cue: cue === null ? null : span(cue.cue),
    content: content.map(span),
    mode: modeOf(reading, draft),
    act: cue?.act ?? 'say',
    audience: audience === null ? null : span(audience).text,
    anonymityReason: anonymity === null || anonymity.reason === null ? null : span(anonymity.reason),
    when: cue === null ? null : whenSaid(reading, cue, content, times),
    confidence: Number(Math.min(draft.confidence, speaker.confidence).toFixed(2)),
    rule: cue?.rule ?? 'quotation-alone',
  };
}
