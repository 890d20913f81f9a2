import type { Range } from '../../annotated-text.ts';
import { contentCandidates } from '../../attribution/choice/content-candidates.ts';
import { contentDescriber } from '../../attribution/choice/content-features.ts';
import { type CueCandidate, cueCandidates } from '../../attribution/choice/cue-candidates.ts';
import { describeCue } from '../../attribution/choice/cue-features.ts';
import { chances } from '../../attribution/choice/choose.ts';
import { Features } from '../../attribution/choice/features.ts';
import { likelyCues } from '../../attribution/choice/likely-cues.ts';
import type { LinearModel } from '../../attribution/choice/linear-model.ts';
import type { Scene } from '../../attribution/choice/scene.ts';
import { sourceCandidates } from '../../attribution/choice/source-candidates.ts';
import { describeSource } from '../../attribution/choice/source-features.ts';
import type { Reading, Stretch } from '../../attribution/reading.ts';
import type { MarkedStatement } from '../annotations/annotated-article.ts';

/** Candidates of one choice by their features, and which of them is right. */
export type Group = { readonly candidates: readonly Int32Array[]; readonly right: number };
/** One cue candidate: its features and its class. */
export type Labelled = { readonly hashes: Int32Array; readonly kind: number };

/** An annotated article as its candidates, each with the statement whose cue it is. */
export type Lesson = {
  readonly scene: Scene;
  readonly candidates: readonly CueCandidate[];
  readonly chosen: ReadonlyMap<CueCandidate, MarkedStatement>;
  /** Further words of annotated cues: neither right nor wrong. */
  readonly passedOver: ReadonlySet<CueCandidate>;
};

export function lessonOf(scene: Scene, statements: readonly MarkedStatement[]): Lesson {
  const candidates = cueCandidates(scene);
  const chosen = new Map<CueCandidate, MarkedStatement>();
  const passedOver = new Set<CueCandidate>();
  for (const statement of statements) {
    const cue = tokensIn(scene.reading, statement.cue);
    const inside = candidates.filter(({ token, end }) => {
      for (let at = token; at < end; at++) if (cue.has(at)) return true;
      return false;
    });
    const [best, ...others] = inside.toSorted((a, b) => rank(b) - rank(a));
    if (best !== undefined && !chosen.has(best)) chosen.set(best, statement);
    for (const other of others) passedOver.add(other);
  }
  return { scene, candidates, chosen, passedOver };
}

export function cueExamples({ scene, candidates, chosen, passedOver }: Lesson): readonly Labelled[] {
  const features = new Features();
  return candidates.flatMap((candidate) => {
    const statement = chosen.get(candidate);
    if (statement === undefined && passedOver.has(candidate)) return [];
    features.clear();
    describeCue(scene, candidate, features);
    return [{ hashes: features.hashes.slice(), kind: statement === undefined ? 0 : statement.attitude ? 2 : 1 }];
  });
}

/** What the lesson teaches of sources and contents, given what a cue model that has not seen it thinks of its cues. */
export function choiceExamples(
  { scene, candidates, chosen }: Lesson,
  cue: LinearModel,
): { readonly sources: readonly Group[]; readonly contents: readonly Group[] } {
  const { reading } = scene;
  const features = new Features();
  const likely = likelyCues(
    reading,
    candidates,
    candidates.map((candidate) => 1 - (chances(scene, { cue }, candidate, features)[0] ?? 1)),
  );
  const groups: { sources: Group[]; contents: Group[] } = { sources: [], contents: [] };
  for (const [candidate, statement] of chosen) {
    const sources = sourceCandidates(scene, candidate);
    const right = bestOf(
      reading,
      sources.map(({ stretch }) => (stretch === null ? [] : [stretch])),
      tokensIn(reading, statement.source),
    );
    if (right < 0) continue;
    groups.sources.push(
      groupOf(sources, right, features, (source) => describeSource(scene, candidate, source, features)),
    );
    const source = sources[right]?.stretch ?? null;
    const { candidates: contents, rule } = contentCandidates(scene, candidate, source);
    const rightContent = bestOf(
      reading,
      contents.map(({ stretches }) => stretches),
      withAddressee(reading, candidate, nearCue(reading, candidate, statement.content)),
    );
    if (rightContent < 0) continue;
    const describe = contentDescriber(scene, candidate, source, rule, likely);
    groups.contents.push(groupOf(contents, rightContent, features, (content) => describe(content, features)));
  }
  return groups;
}

function groupOf<Candidate>(
  candidates: readonly Candidate[],
  right: number,
  features: Features,
  describe: (candidate: Candidate) => void,
): Group {
  return {
    candidates: candidates.map((candidate) => {
      features.clear();
      describe(candidate);
      return features.hashes.slice();
    }),
    right,
  };
}

/** Among the words of one annotated cue the model shall find the first verb of the lexicon, else a noun of it, else a verb. */
function rank({ kind, rule, readings, token }: CueCandidate): number {
  return (
    (rule !== null ? 8 : 0) +
    (readings.length > 0 ? 4 : 0) +
    (kind === 'noun' || kind === 'adjective' ? 3 : 0) -
    token * 1e-6
  );
}

/** Pieces in the cue's sentence; what goes on in later sentences is found by other means. */
function nearCue(reading: Reading, { token }: CueCandidate, content: readonly Range[]): ReadonlySet<number> {
  const sentence = reading.annotated.sentences[reading.tokens[token]?.sentence ?? -1];
  const near = content.filter((one) => sentence !== undefined && one.start < sentence.end && one.end > sentence.start);
  return tokensIn(reading, near.length > 0 ? near : content);
}

/**
 * "asked Poe to resign": the annotations take "to resign", while what is asked for is that Poe resign (docs/facts.md): the words between are
 * added.
 */
function withAddressee(reading: Reading, { end }: CueCandidate, content: ReadonlySet<number>): ReadonlySet<number> {
  if (content.size === 0) return content;
  const first = Math.min(...content);
  const between = Array.from({ length: Math.max(0, first - end) }, (_, at) => end + at);
  const plain =
    between.length > 0 &&
    between.length <= 12 &&
    reading.tokens[first]?.tag === 'TO' &&
    between.every((at) => isWord(reading, at)) &&
    reading.tokens[end]?.tag !== 'IN';
  return plain ? new Set([...between, ...content]) : content;
}

function isWord(reading: Reading, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(reading.tokens[at]?.text ?? '');
}

/** Tokens with letters or digits that any of the ranges touches. */
export function tokensIn(reading: Reading, ranges: readonly Range[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of ranges) {
    let at = reading.tokens.findIndex((token) => token.end > start);
    for (; at >= 0 && (reading.tokens[at]?.start ?? Infinity) < end; at++) found.add(at);
  }
  return found;
}

/** Index of the candidate whose words are most like the gold's; -1 when none shares a word. Without gold the empty one. */
function bestOf(reading: Reading, candidates: readonly (readonly Stretch[])[], gold: ReadonlySet<number>): number {
  const words = [...gold].filter((at) => isWord(reading, at));
  let best = -1;
  let highest = 0;
  candidates.forEach((stretches, index) => {
    let shared = 0;
    let size = 0;
    for (const { first, end } of stretches)
      for (let at = first; at < end; at++) {
        if (!isWord(reading, at)) continue;
        size++;
        if (gold.has(at)) shared++;
      }
    const likeness = words.length === 0 ? (size === 0 ? 1 : 0) : shared / (size + words.length - shared);
    if (likeness > highest) {
      highest = likeness;
      best = index;
    }
  });
  return best;
}
