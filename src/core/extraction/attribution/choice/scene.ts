import type { Name } from '../../names/name.ts';
import { anonymousNouns, roleNouns } from '../../english/roles.ts';
import { documentNouns, mediaWords } from '../../english/documents.ts';
import { cueReadings } from '../../english/cue-verbs.ts';
import type { Cue } from '../cue.ts';
import { lastBelow } from '../last-below.ts';
import { MentionIndex } from '../mention-index.ts';
import { type Reading, type Stretch, tagAt, tokenAt, wordAt } from '../reading.ts';
import { headOf } from '../source-kind.ts';

/** An article as the models see it. */
export type Scene = {
  readonly reading: Reading;
  readonly mentions: MentionIndex;
  /** What the rules found, by the first token of the cue. */
  readonly rules: ReadonlyMap<number, Cue>;
  /** The same in order. */
  readonly ruleCues: readonly Cue[];
};

export function sceneOf(reading: Reading, names: readonly Name[], ruleCues: readonly Cue[]): Scene {
  return {
    reading,
    mentions: new MentionIndex(names, reading.annotated.text),
    rules: new Map(ruleCues.map((cue) => [cue.cue.first, cue])),
    ruleCues,
  };
}

/** The rules' cues that begin between the two tokens, the last one first. */
export function cuesBefore({ ruleCues }: Scene, token: number, floor: number): readonly Cue[] {
  const last = lastBelow(ruleCues, ({ cue }) => cue.first, token);
  const before = lastBelow(ruleCues, ({ cue }) => cue.first, floor);
  return ruleCues.slice(before + 1, last + 1).toReversed();
}

/** The rules' first cue that begins behind the token. */
export function cueAfter({ ruleCues }: Scene, token: number): Cue | undefined {
  return ruleCues[lastBelow(ruleCues, ({ cue }) => cue.first, token + 1) + 1];
}

/** Lemma of a cue verb, else the word without its ending: "criticiz" for "criticizing". */
export function stemAt(reading: Reading, index: number): string {
  const word = wordAt(reading, index);
  const [known] = cueReadings(word);
  if (known !== undefined) return known.lemma;
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied|ing|ed|es|s|e)$/, '');
}

/** What somebody or something is that might speak: a pronoun itself, a person, an organisation, a role … */
export function sortOf({ reading, mentions }: Scene, stretch: Stretch | null): string {
  if (stretch === null) return 'none';
  const head = headOf(reading, stretch);
  const tag = tagAt(reading, head);
  const word = wordAt(reading, head);
  if (tag.startsWith('PRP') || /^(?:who|that|which|this|it)$/.test(word)) return word;
  const { start, end } = tokenAt(reading, head);
  const name = mentions.covering(start, end);
  if (name !== null) return name.kind;
  if (documentNouns.has(word)) return 'document';
  if (mediaWords.has(word)) return 'media';
  if (roleNouns.has(word) || roleNouns.has(word.replace(/s$/, ''))) return 'role';
  if (anonymousNouns.has(word)) return 'people';
  if (tag.startsWith('NNP')) return 'name';
  return tag.startsWith('NN') ? 'noun' : tag;
}
