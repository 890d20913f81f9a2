import type { AnnotatedText, Token } from '../annotated-text.ts';
import { cueReadings, plainSpeechVerbs } from '../english/cue-verbs.ts';
import { noNames } from '../english/no-names.ts';
import { nationalities } from '../english/places.ts';
import { wordSet } from '../english/word-list.ts';

const modals = wordSet('May Can Will Could Would Should Might Must Shall');
const mistakable = /^(?:VB[DGNPZ]?|MD|UH|FW|JJ|NN|RB|RP|IN)$/;

/**
 * Mends the tags that attribution leans on where the tagger's general training fails it on news: surnames at the head of a sentence taken for verbs
 * ("Merrill says"), capitalised words inside of it, and verbs of saying after a noun taken for nouns or adjectives ("a spokesman announced Monday").
 */
export function repairTags({ tokens, sentences, paragraphs }: AnnotatedText): readonly Token[] {
  const mended: Token[] = [];
  tokens.forEach((token, index) => {
    const sentence = sentences[token.sentence];
    const isText = sentence !== undefined && paragraphs[sentence.paragraph]?.title !== true;
    const tag = isText ? mendedTag(token, mended.at(-1), tokens[index + 1], index === sentence.firstToken) : token.tag;
    mended.push(tag === token.tag ? token : { ...token, tag });
  });
  return mended;
}

function mendedTag(token: Token, before: Token | undefined, after: Token | undefined, first: boolean): string {
  const opens = first || /^(?:``|''|:)$/.test(before?.tag ?? '');
  if (isMistakenName(token, opens, after)) return 'NNP';
  return mistakenVerb(token, before, after) ?? token.tag;
}

function isMistakenName({ text, tag }: Token, opens: boolean, after: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || !mistakable.test(tag)) return false;
  if (!opens) return !(tag === 'JJ' && nationalities.has(text)) && tag !== 'IN';
  return (
    /^(?:VB|VBP|MD|UH|FW|RB|JJ|NN)$/.test(tag) &&
    !modals.has(text) &&
    !noNames.has(text) &&
    !text.endsWith('ly') &&
    after !== undefined &&
    isPlainSpeech(after.text)
  );
}

function isPlainSpeech(word: string): boolean {
  return (
    /(?:s|d|e)$|^(?:said|wrote|told)$/.test(word) &&
    cueReadings(word).some(
      (cue) => cue.particle === null && cue.frames.has('clause') && cue.act !== 'attitude' && cue.lemma !== word,
    )
  );
}

/** "asserts that" after a name, "announced Monday" after a noun. */
function mistakenVerb({ text, tag }: Token, before: Token | undefined, after: Token | undefined): string | null {
  if (tag !== 'NNS' && tag !== 'JJ' && tag !== 'NN') return null;
  if (
    before === undefined ||
    after === undefined ||
    !/^(?:NNP|NNPS|NN|NNS|PRP)$/.test(before.tag) ||
    !isPlainSpeech(text)
  )
    return null;
  const opens = after.text === 'that' || /^(?:[.,]|``|PRP|IN|NNP)$/.test(after.tag) || /^["“]$/.test(after.text);
  if (!opens) return null;
  if (tag === 'NNS')
    return /^NNPS?$/.test(before.tag) && (after.text === 'that' || after.tag === 'PRP' || after.tag === '.')
      ? 'VBZ'
      : null;
  return text.endsWith('d') && cueReadings(text).some((cue) => plainSpeechVerbs.has(cue.lemma)) ? 'VBD' : null;
}
