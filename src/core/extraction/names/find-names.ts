import type { Reason } from '../../../contract/explanation.ts';
import { spanOf, stretchSpan, tokenAt, type Reading } from '../attribution/reading.ts';
import { candidates } from './candidates.ts';
import { groupNames, type Typed } from './group-names.ts';
import type { Candidate, Name } from './name.ts';
import { type Evidence, evidenceFor, kindOf } from './type-name.ts';

type Weighed = { readonly candidate: Candidate; readonly evidence: Evidence };

/**
 * People, organisations and places of an article. Two passes: each capitalised run is weighed by its own words and neighbours; then all mentions of
 * the same words vote on their kind, and surnames follow the full name.
 */
export function findNames(reading: Reading): readonly Name[] {
  const weighed: Weighed[] = [];
  for (const candidate of candidates(reading)) {
    const evidence = evidenceFor(reading, candidate);
    if (evidence !== null) weighed.push({ candidate, evidence });
  }
  const votes = tally(weighed);
  const surnames = surnamesOf(weighed, votes);
  const sure = new Set(weighed.filter(({ candidate }) => !candidate.doubtful).map(({ candidate }) => candidate.text));
  const typed: Typed[] = [];
  for (const { candidate } of weighed) {
    const vote = kindOf(withSurname(votes.get(candidate.text), candidate, surnames));
    if (vote === null) continue;
    if (candidate.doubtful && !sure.has(candidate.text) && !surnames.has(candidate.text) && vote.confidence < 0.75)
      continue;
    const span = mentionSpan(reading, candidate);
    reading.annotated.trace?.because(vote.kind, span, votesIn(votes.get(candidate.text), vote.kind, span));
    typed.push({
      candidate,
      ...vote,
      span,
      role: candidate.role === null ? null : stretchSpan(reading, candidate.role),
    });
  }
  return groupNames(typed);
}

/** How the vote over all mentions of these words went, for telling it. */
function votesIn(evidence: Evidence = nothing, kind: Name['kind'], span: Typed['span']): Reason {
  const [most, ...others] = Object.entries(evidence)
    .sort(([a, one], [b, other]) => Number(b === kind) - Number(a === kind) || other - one)
    .map(([name, points]) => `${points.toFixed(1)} for ${name}`);
  return {
    reason: `“${span.text}”: words and neighbours give ${most ?? ''} (${others.join(', ')}).`,
    weight: Number(evidence[kind].toFixed(2)),
    span,
  };
}

/** A compound ("Hague-based") gives its part only. */
function mentionSpan(reading: Reading, candidate: Candidate): Typed['span'] {
  const { start } = tokenAt(reading, candidate.first);
  return spanOf(reading.annotated.text, { start, end: start + candidate.text.length });
}

function tally(weighed: readonly Weighed[]): Map<string, Evidence> {
  const votes = new Map<string, Evidence>();
  for (const { candidate, evidence } of weighed) {
    const sum = votes.get(candidate.text);
    if (sum === undefined) votes.set(candidate.text, { ...evidence });
    else {
      sum.person = capped(sum.person, evidence.person);
      sum.organisation = capped(sum.organisation, evidence.organisation);
      sum.place = capped(sum.place, evidence.place);
    }
  }
  return votes;
}

/** Repetition adds, but ten weak hints are no proof. */
function capped(sum: number, more: number): number {
  return Math.max(Math.max(sum, more), Math.min(6, sum + more * 0.6));
}

/** Last words of the full names of people, with how sure their bearer is a person. */
function surnamesOf(weighed: readonly Weighed[], votes: ReadonlyMap<string, Evidence>): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const { candidate } of weighed) {
    const { words, text } = candidate;
    if (words.length < 2) continue;
    const vote = kindOf(votes.get(text) ?? { person: 0, organisation: 0, place: 0 });
    if (vote?.kind !== 'person') continue;
    for (let from = 1; from < words.length; from++) surnames.set(words.slice(from).join(' '), vote.confidence);
  }
  return surnames;
}

const nothing: Evidence = { person: 0, organisation: 0, place: 0 };

function withSurname(vote: Evidence | undefined, { text }: Candidate, surnames: ReadonlyMap<string, number>): Evidence {
  const evidence = vote ?? nothing;
  return surnames.has(text) ? { ...evidence, person: evidence.person + 3.5 } : evidence;
}
