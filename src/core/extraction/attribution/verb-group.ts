import { wordSet } from '../english/word-list.ts';
import { type Reading, isFiniteVerb, tagAt, wordAt } from './reading.ts';

/** A verb with its auxiliaries and adverbs, as far as an attribution depends on it. */
export type VerbGroup = {
  /** First token of the group. */
  readonly first: number;
  /** The verb itself. */
  readonly verb: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "would say", "to say": nothing was said. */
  readonly hypothetical: boolean;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'bare';
};

const be = wordSet("is are was were be been being am 's 're 'm ’s ’re ’m get gets got getting");
const have = wordSet("has have had having 've ’ve 'd ’d 's ’s");
const doing = wordSet('do does did');
const negations = wordSet("not n't n’t never hardly");
const unreal = wordSet("would could might may should must can ca 'd ’d cannot wo shall ought will 'll ’ll");
/** Verbs that tell how far another verb has come, or that it looks so: "began urging", "continued to insist". */
export const phaseVerbs =
  wordSet(`begin begins began begun beginning start starts started starting continue continues continued continuing keep keeps
  kept keeping proceed proceeds proceeded proceeding seem seems seemed appear appears appeared`);
/** Verbs that only colour a following infinitive: "went on to say", "continued to insist", "declined to comment". */
const chains = new Set([
  ...phaseVerbs,
  ...wordSet('go goes went gone decline declines declined refuse refuses refused fail fails failed hasten hastened'),
]);
const frequencyAdverbs =
  wordSet(`previously repeatedly also later then now already recently first publicly privately frequently often always
  once again still even only just initially separately earlier ever all both reportedly sharply strongly openly long since there
  meanwhile instead further additionally immediately twice soon so too consistently`);

function isAdverb(reading: Reading, index: number): boolean {
  const tag = tagAt(reading, index);
  return tag === 'RB' || tag === 'RBR' || tag === 'RBS' || frequencyAdverbs.has(wordAt(reading, index));
}

/**
 * The group around the verb at `verb`, looking left for auxiliaries, adverbs and "to", never before `floor`. "Declined to comment" is read with
 * the first verb as auxiliary.
 */
export function verbGroup(reading: Reading, verb: number, floor: number): VerbGroup {
  let first = verb;
  let negated = false;
  let passive = false;
  let unrealMood = false;
  let perfect = false;
  let progressive = false;
  let doSupport = false;
  let infinitive = false;
  let chained = false;
  const tag = tagAt(reading, verb);
  for (let at = verb - 1; at >= floor; at--) {
    const word = wordAt(reading, at);
    if (negations.has(word)) negated = true;
    else if (infinitive && !chained && (chains.has(word) || (word === 'on' && chains.has(wordAt(reading, at - 1))))) {
      chained = word !== 'on';
      if (/^(?:declin|refus|fail)/.test(word)) negated = true;
    } else if (tag === 'VBG' && !chained && !progressive && phaseVerbs.has(word)) {
      chained = true;
    } else if (be.has(word) && !(have.has(word) && tag === 'VBN' && isContraction(word) && !isBeContext(reading, at))) {
      if (tag === 'VBG') progressive = true;
      else if (!chained && !infinitive && (tag === 'VBN' || tag === 'VBD')) passive = true;
    } else if (have.has(word)) perfect = true;
    else if (doing.has(word)) doSupport = true;
    else if (unreal.has(word) && tagAt(reading, at) === 'MD') unrealMood = true;
    else if (word === 'to' && tagAt(reading, at) === 'TO' && at === first - 1) infinitive = true;
    else if (!isAdverb(reading, at)) break;
    first = at;
  }
  // Adverbs on the left edge ("now", "there") stay out when nothing verbal precedes them; the subject's search skips them itself.
  return {
    first,
    verb,
    negated,
    passive,
    hypothetical: unrealMood,
    form: formOf(tag, { perfect, progressive, doSupport, infinitive, chained, passive, unrealMood }),
  };
}

function isContraction(word: string): boolean {
  return word.startsWith("'") || word.startsWith('’');
}

/** "'s" before a participle is "is" when a "been" does not follow; "he's said" is "has said". */
function isBeContext(reading: Reading, index: number): boolean {
  return /^(?:being|getting)$/.test(wordAt(reading, index + 1));
}

type Marks = Readonly<
  Record<'perfect' | 'progressive' | 'doSupport' | 'infinitive' | 'chained' | 'passive' | 'unrealMood', boolean>
>;

function formOf(tag: string, marks: Marks): VerbGroup['form'] {
  if (marks.infinitive) return marks.chained ? 'finite' : 'infinitive';
  if (tag === 'VBG') return marks.progressive || marks.chained ? 'finite' : 'participle';
  if (tag === 'VB') return marks.doSupport || marks.unrealMood ? 'finite' : 'bare';
  if (tag === 'VBN') return marks.perfect || marks.passive ? 'finite' : 'bare';
  return isFiniteVerb(tag) ? 'finite' : 'bare';
}
