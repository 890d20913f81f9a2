import type { Trace } from '../../explaining/trace.ts';
import { type Reading, type Stretch, stretchSpan } from '../reading.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { describeCue } from './cue-features.ts';
import { Features } from './features.ts';
import { type LinearModel, scoreOf } from './linear-model.ts';
import type { Scene } from './scene.ts';

/** What the features of cues look at, by the beginnings of their names, in words; the first that fits counts. */
const groups: readonly (readonly [words: string, names: RegExp])[] = [
  ['The word itself', /^(?:bias|stem|word|tag|particle)(?:=|$)/],
  ['What follows the cue', /^(?:follow|stem follow|next|next tags|stem next|after object)=/],
  [
    'What stands before the cue',
    /^(?:before|before tags|stem before|group before|group before tag|before subject|before subject tag)=/,
  ],
  ['Who or what its subject is', /^(?:subject|subject stem|subject act|form subject|syntax subject)=/],
  ['Who or what its object is', /^(?:object|object sort|object and subject)=/],
  ['The form of the verb', /^(?:form|form stem|group first|negated|unreal|modifier)=/],
  ['What the lexicon knows of the verb', /^(?:act|act follow|frame|frame follow|rule)=/],
  ['Quotations in its sentence', /^quotes/],
  ['Its place in the grammar of the sentence', /^(?:relation|dependents|head|complement)/],
  ['Its place in the sentence', /^/],
];

/** Tells a listener what spoke for the cue and against it, in log-odds, and how likely source and content are. */
export function tellWhy(
  trace: Trace,
  scene: Scene,
  model: LinearModel,
  candidate: CueCandidate,
  kind: number,
  chosen: {
    readonly cue: Stretch;
    readonly source: Stretch | null;
    readonly content: readonly Stretch[];
    readonly sure: { readonly source: number; readonly content: number };
  },
): void {
  const { reading } = scene;
  const cue = stretchSpan(reading, chosen.cue);
  for (const [words, weight] of weightsByGroup(scene, model, candidate, kind)) {
    const reason = `${words} speaks ${weight > 0 ? 'for' : 'against'} an attribution.`;
    trace.because('statement', cue, { reason, weight: Number(weight.toFixed(2)), span: cue });
  }
  const likely = (share: number): string => `${Math.round(100 * share)} %`;
  if (chosen.source !== null)
    tellShare(trace, reading, chosen.source, `That this is the source is likely by ${likely(chosen.sure.source)}.`);
  const [first] = chosen.content;
  if (first !== undefined)
    tellShare(trace, reading, first, `That this is what was said is likely by ${likely(chosen.sure.content)}.`);
}

function tellShare(trace: Trace, reading: Reading, stretch: Stretch, reason: string): void {
  const span = stretchSpan(reading, stretch);
  trace.because('statement', span, { reason, weight: null, span });
}

function weightsByGroup(
  scene: Scene,
  model: LinearModel,
  candidate: CueCandidate,
  kind: number,
): ReadonlyMap<string, number> {
  const features = new Features({ named: true });
  describeCue(scene, candidate, features);
  const weights = new Map<string, number>();
  features.names.forEach((name, index) => {
    const hash = features.hashes.subarray(index, index + 1);
    const weight = scoreOf(model, hash, kind) - scoreOf(model, hash, 0);
    const [words = ''] = groups.find(([, names]) => names.test(name)) ?? [];
    weights.set(words, (weights.get(words) ?? 0) + weight);
  });
  return weights;
}
