import { cueNouns } from './cue-nouns.ts';
import { wordSet } from './word-list.ts';

/** Nouns of feelings that are shown in words: "expressed dismay at", "voiced solidarity with". */
const feelings =
  wordSet(`alarm appreciation condolences delight dismay gratitude grief horror impatience joy misgivings qualms relief regret regrets remorse
  reservations sadness satisfaction shock sorrow solidarity surprise sympathy sympathies thanks unease bewilderment bafflement`);

/** What is raised, lodged and given where words are. */
const raised =
  wordSet(`alarm concern concerns doubt doubts issue objection objections possibility prospect question questions specter spectre
  suspicion suspicions worry worries`);

/** Verbs that say little by themselves, by form; the noun they govern says what was done with words, and both are the cue. */
const lightVerbs: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ...formsWith([cueNouns, feelings], 'express expresses expressed expressing voice voices voiced voicing'),
  ...formsWith([raised], 'raise raises raised raising'),
  ...formsWith(
    [cueNouns],
    `make makes made making issue issues issued issuing give gives gave given giving offer offers offered offering
    have has had having hold holds held holding take takes took taken taking`,
  ),
]);

function formsWith(
  nouns: readonly ReadonlySet<string>[],
  forms: string,
): readonly (readonly [string, readonly ReadonlySet<string>[]])[] {
  return [...wordSet(forms)].map((form) => [form, nouns] as const);
}

/** Whether a form of a verb and the noun that it governs attribute together: "expressed concern", "made the claim". */
export function isLightPair(verb: string, noun: string): boolean {
  return lightVerbs.get(verb)?.some((list) => list.has(noun)) ?? false;
}

export function isLightVerb(form: string): boolean {
  return lightVerbs.has(form);
}
