import { blockContent } from '../block-content.ts';
import { firstQuoted, frames } from '../content-parts.ts';
import type { Cue } from '../cue.ts';
import { byAgent } from '../find-cues.ts';
import { lightVerbBefore } from '../light-verb.ts';
import { type Reading, type Stretch, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import type { AttributionModel } from './attribution-model.ts';
import { ending } from './coordinated.ts';
import { contentCandidates } from './content-candidates.ts';
import { contentDescriber } from './content-features.ts';
import { type CueCandidate, cueCandidates } from './cue-candidates.ts';
import { describeSyntax, describeWords } from './cue-features.ts';
import { Features } from './features.ts';
import { type LikelyCues, likelyCues } from './likely-cues.ts';
import { mostAgreed, overlap } from './most-agreed.ts';
import { type LinearModel, shares } from './linear-model.ts';
import type { Scene } from './scene.ts';
import { sourceCandidates } from './source-candidates.ts';
import { describeSource } from './source-features.ts';
import { tellWhy } from './tell-why.ts';

/** A cue with the source and content that the models think likeliest. */
export type Choice = {
  readonly cue: Cue;
  readonly content: readonly Stretch[];
  readonly audience: Stretch | null;
  /** Probabilities: that it is a cue at all, that the source is right, that the content is. */
  readonly sure: { readonly cue: number; readonly source: number; readonly content: number };
};

/** A name after a quotation and a dash, which the annotated articles hardly have, is believed without the model. */
const signature: readonly number[] = [0.1, 0.9, 0];
/** So is a name given in somebody's own words, which has no other reading. */
const namingInWords: readonly number[] = [0.15, 0.85, 0];
/**
 * A candidate that is less likely than this by its words alone is given up before its sentence is parsed: costs a tenth of a point of F1 on
 * polnear-dev, and spares a third of the parsing (docs/facts.md).
 */
const leastByWords = 0.35;
/** How sure a block after a colon is what was said; the annotated articles have hardly any. */
const blockSure = 0.85;
const hopeless: readonly number[] = [1, 0, 0];

/**
 * The source and content that the models think likeliest of each cue, in the order of the text.
 * @param least what cannot be so likely in all its parts is given up as soon as that is known, but for cues that may end another's content
 */
export function choose(scene: Scene, model: AttributionModel, least: number): readonly Choice[] {
  const features = new Features();
  const { trace, limit } = scene.reading.annotated;
  const candidates = cueCandidates(scene);
  const classes = candidates.map((candidate) =>
    limit.isOver() ? hopeless : chances(scene, model, candidate, features),
  );
  const likely = likelyCues(
    scene.reading,
    candidates,
    classes.map(([none = 1]) => 1 - none),
  );
  return candidates.flatMap((candidate, index) => {
    const [none = 1, speech = 0, attitude = 0] = classes[index] ?? [];
    const sureCue = 1 - none;
    if (sureCue < least || limit.isOver()) return [];
    const source = chooseSource(scene, model, candidate, features);
    if (sureCue * source.sure < least && sureCue < ending) return [];
    const block = candidate.rule === null ? null : blockContent(scene.reading, candidate.rule);
    const content =
      block === null
        ? chooseContent(scene, model, candidate, source.stretch, likely, features)
        : { stretches: [block], sure: blockSure, audience: null };
    const sure = { cue: sureCue, source: source.sure, content: content.sure };
    const cue = cueOf(scene.reading, candidate, source.stretch, content.stretches, attitude > speech);
    if (trace !== null)
      tellWhy(trace, scene, model.cue, candidate, attitude > speech ? 2 : 1, {
        cue: cue.cue,
        source: cue.source,
        content: content.stretches,
        sure,
      });
    return [{ cue, content: content.stretches, audience: content.audience, sure }];
  });
}

/** Probabilities of none, speech and attitude; of what is hopeless by its words alone the sentence is not parsed for it. */
export function chances(
  scene: Scene,
  { cue }: Pick<AttributionModel, 'cue'>,
  candidate: CueCandidate,
  features: Features,
): readonly number[] {
  if (candidate.rule?.rule === 'signature') return signature;
  if (isNamingInWords(scene, candidate)) return namingInWords;
  features.clear();
  describeWords(scene, candidate, features);
  if (1 - (classesOf(cue, features)[0] ?? 1) < leastByWords) return hopeless;
  describeSyntax(scene, candidate, features);
  return classesOf(cue, features);
}

/**
 * "was named a “quiet zone” by the council": a verb of naming in the passive, words in quotation marks, and whose they are. “Skipper of the Year” is
 * a title.
 */
function isNamingInWords({ reading }: Scene, { rule, end }: CueCandidate): boolean {
  if (rule?.shape !== 'passive' || !frames(rule, 'name')) return false;
  const agent = byAgent(reading, end, sentenceOf(reading, end)?.endToken ?? end);
  const quoted = agent === null ? null : firstQuoted(reading, end, agent.by);
  return quoted !== null && /^\p{Ll}/u.test(tokenAt(reading, quoted + 1).text);
}

function classesOf(model: LinearModel, features: Features): readonly number[] {
  return shares([0, 1, 2].map((kind) => features.scoreBy(model, kind)));
}

function chooseSource(scene: Scene, { source }: AttributionModel, cue: CueCandidate, features: Features) {
  const candidates = sourceCandidates(scene, cue);
  const likely = shares(
    candidates.map((candidate) => {
      features.clear();
      describeSource(scene, cue, candidate, features);
      return features.scoreBy(source);
    }),
  );
  const best = likely.indexOf(Math.max(...likely));
  const stretch = candidates[best]?.stretch ?? null;
  const alike = (other: Stretch | null): boolean =>
    stretch === null || other === null ? stretch === other : overlap([stretch], [other]) > 0;
  const sure = candidates.reduce((sum, one, index) => sum + (alike(one.stretch) ? (likely[index] ?? 0) : 0), 0);
  return { stretch, sure };
}

function chooseContent(
  scene: Scene,
  { content }: AttributionModel,
  cue: CueCandidate,
  source: Stretch | null,
  neighbours: LikelyCues,
  features: Features,
) {
  const { candidates, rule, audience } = contentCandidates(scene, cue, source);
  const describe = contentDescriber(scene, cue, source, rule, neighbours);
  const likely = shares(
    candidates.map((candidate) => {
      features.clear();
      describe(candidate, features);
      return features.scoreBy(content);
    }),
  );
  const { best, sure } = mostAgreed(
    candidates.map(({ stretches }) => stretches),
    likely,
  );
  return { stretches: candidates[best]?.stretches ?? [], sure, audience };
}

function cueOf(
  reading: Reading,
  { token, end, group, readings, rule, kind }: CueCandidate,
  source: Stretch | null,
  content: readonly Stretch[],
  attitude: boolean,
): Cue {
  const known = rule?.act ?? readings[0]?.act ?? 'say';
  const act = attitude ? 'attitude' : known === 'attitude' ? 'say' : known;
  const governed =
    content.some(({ first }) => first === end + 1) &&
    /^(?:IN|TO|RP)$/.test(tagAt(reading, end)) &&
    !isQuoted(reading, end) &&
    !/^(?:that|as|if|whether)$/.test(wordAt(reading, end));
  return {
    shape: rule?.shape ?? 'verb',
    groupFirst: group?.first ?? token,
    cue: { first: cueFirst(reading, kind, token, source, content), end: governed ? end + 1 : end },
    after: governed ? end + 1 : end,
    source: source === null ? null : withRelative(reading, source, group?.first ?? token),
    readings,
    act: rule?.shape === 'no-comment' ? 'no-comment' : act,
    rule: ruleOf(rule, source, kind),
  };
}

/** "made the claim", "made it clear": with the light verb, where nothing of source and content stands between. */
function cueFirst(
  reading: Reading,
  kind: CueCandidate['kind'],
  token: number,
  source: Stretch | null,
  content: readonly Stretch[],
): number {
  const verb = kind === 'noun' || kind === 'adjective' ? lightVerbBefore(reading, token) : null;
  const isFree = [source, ...content].every((one) => one === null || one.end <= (verb ?? 0) || one.first > token);
  return verb !== null && isFree ? verb : token;
}

/** The rule that found the phrase; that of another cue as long as the model agrees with it about the source. */
function ruleOf(rule: Cue | null, source: Stretch | null, kind: CueCandidate['kind']): string {
  if (rule === null || (kind !== 'phrase' && rule.source?.first !== source?.first)) return `cue-${kind}`;
  const shape = rule.shape === 'verb' ? 'subject' : rule.shape;
  return rule.rule === rule.shape ? shape : `${shape}:${rule.rule}`;
}

/** "Hill, who" says: the pronoun that stands for the source belongs to it. */
function withRelative(reading: Reading, source: Stretch, verb: number): Stretch {
  const pronoun = verb - 1;
  const follows = source.end <= pronoun && source.end >= pronoun - 1;
  return follows && /^(?:WP|WDT)$/.test(tagAt(reading, pronoun)) ? { first: source.first, end: verb } : source;
}
