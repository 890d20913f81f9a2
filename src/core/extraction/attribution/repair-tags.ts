import type { AnnotatedText, Token } from '../annotated-text.ts';
import { cueReadings, plainSpeechVerbs } from '../english/cue-verbs.ts';
import { noNames } from '../english/no-names.ts';
import { nationalities } from '../english/places.ts';
import { roleNouns } from '../english/roles.ts';
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
    const first = index === sentence?.firstToken;
    let tag = isText ? mendedTag(token, mended.at(-1), tokens[index + 1], first) : token.tag;
    if (isText && first && isNameBeforeAdverb(tokens, index)) tag = token.tag === 'VBZ' ? 'NNPS' : 'NNP';
    else if (isText && tag === 'VBN' && isVerbOfOpening(mended, index, sentence.firstToken)) tag = 'VBD';
    mended.push(tag === token.tag ? token : { ...token, tag });
  });
  return mended;
}

function mendedTag(token: Token, before: Token | undefined, after: Token | undefined, first: boolean): string {
  const opens = first || /^(?:``|''|:)$/.test(before?.tag ?? '');
  if (isMistakenName(token, opens, after)) return 'NNP';
  if (isRetired(token, before, after)) return 'JJ';
  if (isPersonNoun(token, before, after)) return 'NN';
  if (token.tag === 'NN' && token.text === 'familiar' && after?.text === 'with') return 'JJ';
  return mistakenVerb(token, before, after) ?? mistakenForm(token, before, after) ?? token.tag;
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

/** "…, retired general Poe said": with a noun behind it and no subject before it no verb. */
function isRetired({ text, tag }: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    text.toLowerCase() === 'retired' &&
    /^VB[DN]$/.test(tag) &&
    /^(?:NN|JJ)/.test(after?.tag ?? '') &&
    !/^(?:NN|PRP$|WP|RB|CC|VB)/.test(before?.tag ?? '')
  );
}

/** "A Norland official said": a noun for a person with no noun behind it is no adjective. */
function isPersonNoun({ text, tag }: Token, before: Token | undefined, after: Token | undefined): boolean {
  const word = text.toLowerCase();
  return (
    tag === 'JJ' &&
    roleNouns.has(word) &&
    /^(?:DT|JJ[RS]?|CD|NNPS?|NN|POS|PRP\$)$/.test(before?.tag ?? '') &&
    !/^(?:NN|JJ|CD|CC|VBG|VBN|HYPH)/.test(after?.tag ?? '')
  );
}

const adverbs = /^RBR?$/;
const mostAdverbs = 2;

/** "Poe further described …", "Democrats also noted …": taken for a verb at the head of the sentence. */
function isNameBeforeAdverb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || !/^VB[ZP]?$/.test(token.tag)) return false;
  let verb = index + 1;
  while (verb <= index + mostAdverbs && adverbs.test(tokens[verb]?.tag ?? '')) verb++;
  const { tag = '', text = '' } = tokens[verb] ?? {};
  return verb > index + 1 && /^VB[DNZ]$/.test(tag) && isSpeech(text);
}

/** The verb of such a sentence, taken for a participle. */
function isVerbOfOpening(mended: readonly Token[], index: number, firstToken: number): boolean {
  const last = mended[firstToken];
  if (index - firstToken < 2 || index - firstToken > mostAdverbs + 1 || !/^NNPS?$/.test(last?.tag ?? '')) return false;
  return mended.slice(firstToken + 1, index).every(({ tag }) => adverbs.test(tag));
}

function isSpeech(word: string): boolean {
  return cueReadings(word).some(
    ({ particle, act, lemma }) => particle === null && act !== 'attitude' && lemma !== word,
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

/** "aides say,", "some note that …", "…, calling for", "proposes allowing": verbs of saying taken for nouns or interjections. */
function mistakenForm({ text, tag }: Token, before: Token | undefined, after: Token | undefined): string | null {
  if (before === undefined || after === undefined || !/^(?:UH|NNS?)$/.test(tag)) return null;
  const several = before.tag === 'NNS' || /^(?:some|many|most|others|few|both)$/i.test(before.text);
  if (tag === 'UH') return text === 'say' && (several || /^NNPS?$/.test(before.tag)) ? 'VBP' : null;
  if (tag === 'NN' && text.endsWith('ing')) {
    const governs = /^(?:that|for|on)$/.test(after.text) || /^(?:DT|PRP\$?|``)$/.test(after.tag);
    return governs && /^(?:,|CC|NNS?|NNPS?|'')$/.test(before.tag) && isSpeech(text) ? 'VBG' : null;
  }
  if (tag === 'NN') return several && after.text === 'that' && cueReadings(text).length > 0 ? 'VBP' : null;
  const takes = after.text === 'that' || after.tag === 'VBG' || (after.tag === 'DT' && before.tag === 'NNP');
  return takes && /^NNP?$/.test(before.tag) && isPlainSpeech(text) ? 'VBZ' : null;
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
