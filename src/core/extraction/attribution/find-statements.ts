import type { StatementFact, TimeFact } from '../../../contract/fact.ts';
import { anonymousNouns, roleNouns } from '../english/roles.ts';
import type { Name } from '../names/name.ts';
import { anonymityRemarks, type AnonymityRemark } from './anonymity.ts';
import { attachQuotations } from './attach-quotations.ts';
import { contentsOf } from './contents.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { findCues } from './find-cues.ts';
import { type Reading, type Stretch, isQuoted, stretchSpan, tokenAt, wordAt } from './reading.ts';
import { headOf } from './source-kind.ts';
import { resolveSpeakers, type Speaker } from './resolve-speakers.ts';
import { whenSaid } from './when-said.ts';

/** The statements of an article, in order of their first span. */
export function findStatements(
  reading: Reading,
  names: readonly Name[],
  times: readonly TimeFact[],
): readonly StatementFact[] {
  const remarks = anonymityRemarks(reading);
  const cues = findCues(reading).filter(
    (cue) => !remarks.some((remark) => remark.first <= cue.cue.first && cue.cue.first < remark.end),
  );
  const drafts: Draft[] = [];
  cues.forEach((cue, index) => {
    const contents = contentsOf(reading, cue, cues[index + 1]);
    if (contents.stretches.length === 0 && cue.shape !== 'no-comment') return;
    drafts.push({
      cue,
      source: cue.source,
      content: contents.stretches,
      audience: contents.audience,
      anonymity: remarkOf(reading, cue, remarks),
    });
  });
  const whole = attachQuotations(
    reading,
    drafts.filter((draft) => isBelievable(reading, draft, names)),
  );
  const ordered = [...whole].sort((a, b) => place(reading, a) - place(reading, b));
  const speakers = resolveSpeakers(reading, ordered, names);
  return ordered.map((draft, index) =>
    statementOf(reading, draft, speakers[index] ?? { speaker: null, sourceKind: 'unknown', confidence: 1 }, times),
  );
}

/** Where the language has no rules: whole sentences in quotation marks, without a source. */
export function quotationsAlone(reading: Reading): readonly StatementFact[] {
  return attachQuotations(reading, []).map((draft) =>
    statementOf(reading, draft, { speaker: null, sourceKind: 'unknown', confidence: 1 }, []),
  );
}

function place(reading: Reading, { cue, content }: Draft): number {
  return tokenAt(reading, cue?.cue.first ?? content[0]?.first ?? 0).start;
}

function remarkOf(reading: Reading, cue: Cue, remarks: readonly AnonymityRemark[]): AnonymityRemark | null {
  const { sentence } = tokenAt(reading, cue.cue.first);
  return (
    remarks.find((remark) => tokenAt(reading, remark.first).sentence === sentence && remark.reason !== null) ?? null
  );
}

/** Verbs that armies and storms do as well as speakers: they count only with a person as source. */
const bodily =
  /^(?:attack|blast|slam|rip|knock|hail|defend|challenge|hold|cheer|press|push|float|raise|voice|present|cover|release|post|air|broadcast|back|fight|detail|record|rate|find|determine|decide|draw|cast|paint|salute|order|direct|invite|command|forbid|bid|address|reference|welcome|question|accept)$/;

function isBelievable(reading: Reading, { cue, source }: Draft, names: readonly Name[]): boolean {
  const lemma = cue?.readings[0]?.lemma;
  if (
    cue === null ||
    source === null ||
    lemma === undefined ||
    !bodily.test(lemma) ||
    cue.readings[0]?.frames.has('clause') === true
  )
    return true;
  if (cue.readings[0]?.particle !== null) return true;
  if (/^(?:order|direct|invite|command|forbid|bid|press|push|release|back|accept|post|cover|decide)$/.test(lemma))
    return true;
  const { start, end } = stretchSpan(reading, source);
  const head = wordAt(reading, headOf(reading, source));
  if (/^(?:he|she|they|i|we)$/.test(head) || roleNouns.has(head) || anonymousNouns.has(head)) return true;
  return names.some(
    (name) => name.kind === 'person' && name.mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
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
    sourceKind: speaker.sourceKind,
    speaker: speaker.speaker,
    cue: cue === null ? null : span(cue.cue),
    content: content.map(span),
    mode: modeOf(reading, draft),
    act: cue?.act ?? 'say',
    audience: audience === null ? null : span(audience).text,
    anonymityReason: anonymity === null || anonymity.reason === null ? null : span(anonymity.reason),
    when: cue === null ? null : whenSaid(reading, cue, content, times),
    confidence: Number(((cue?.confidence ?? 0.4) * speaker.confidence).toFixed(2)),
    rule:
      cue === null
        ? 'quotation-alone'
        : `${cue.shape === 'verb' ? 'subject' : cue.shape}${cue.rule === cue.shape ? '' : `:${cue.rule}`}`,
  };
}
