import { wordsFoundIn } from '../comparison/literal-sharing.ts';
import type { Words } from '../comparison/words.ts';

/** How much of each other two texts hold word for word, wherever it stands. */
export type Likeness = {
  /** Words of the shorter text in common runs of five or more. */
  readonly shared: number;
  /** Those as a part of the shorter text, 0 to 1. */
  readonly share: number;
  /** Words of the longer text in common runs, as a part of it. */
  readonly shareOfLonger: number;
  /** Words of the beginning of one of them that stand in the other, as a part of it: the larger of both. */
  readonly shareOfBeginning: number;
};

/** The beginning of a text: headline and lead, at least. */
const beginning = { words: 30, share: 0.25 };

/** What counts as a version, or as the same text elsewhere. Chosen on one half of the test texts (`npm run bench -- versions`). */
const limits = {
  /** Below that, one text reuses passages of another. */
  share: 0.6,
  /** Below that, the shorter one is a brief within a long text. */
  shareOfLonger: 0.2,
  /** Below that, headline and lead are others: of a brief, the footer of its site may reach into what counts as its beginning. */
  shareOfBeginning: 0.3,
  /** Texts that share fewer words than this are briefs that follow a form: nearly all of them must be the same. */
  words: 40,
  briefs: { share: 0.9, shareOfLonger: 0.6, words: 12 },
};

/** Both texts must be split with one vocabulary. Linear. */
export function likenessOf(one: Words, other: Words): Likeness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const inShort = wordsFoundIn(short, long);
  const inLong = wordsFoundIn(long, short);
  const shared = count(inShort);
  return {
    shared,
    share: short.length === 0 ? 0 : shared / short.length,
    shareOfLonger: long.length === 0 ? 0 : count(inLong) / long.length,
    shareOfBeginning: Math.max(...[inShort, inLong].map((found) => partOf(headOf(found)))),
  };
}

/**
 * Whether two texts are versions of one another, or copies of one text. Where only what follows headline and lead is the same, it is a site's
 * boilerplate or background that is told again, and the article another one.
 */
export function isSameText({ shared, share, shareOfLonger, shareOfBeginning }: Likeness): boolean {
  const { briefs } = limits;
  return (
    shareOfBeginning >= limits.shareOfBeginning &&
    ((shared >= limits.words && share >= limits.share && shareOfLonger >= limits.shareOfLonger) ||
      (shared >= briefs.words && share >= briefs.share && shareOfLonger >= briefs.shareOfLonger))
  );
}

function headOf(found: Uint8Array): Uint8Array {
  return found.subarray(0, Math.max(beginning.words, Math.floor(found.length * beginning.share)));
}

function partOf(found: Uint8Array): number {
  return found.length === 0 ? 0 : count(found) / found.length;
}

function count(found: Uint8Array): number {
  return found.reduce((sum, one) => sum + one, 0);
}
