import { cueReadings } from '../../english/cue-verbs.ts';
import { documentNouns, mediaWords, occasionNouns } from '../../english/documents.ts';
import { nounPhraseEnd } from '../noun-phrase.ts';
import { type Reading, type Stretch, isFiniteVerb, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { headOf } from '../source-kind.ts';
import { isTimeWord } from '../time-words.ts';
import type { ContentCandidate } from './content-candidates.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { followOf } from './cue-features.ts';
import { type Features, bucket } from './features.ts';
import { type LikelyCues, cuesAround, levelOf } from './likely-cues.ts';
import { type Scene, stemAt } from './scene.ts';

/** What tells whether a candidate is the content of a cue whose source is known. */
export function describeContent(
  scene: Scene,
  cue: CueCandidate,
  source: Stretch | null,
  rule: readonly Stretch[],
  likely: LikelyCues,
  { stretches, shape, way }: ContentCandidate,
  into: Features,
): void {
  const { reading } = scene;
  const ruleShape = cue.rule?.shape ?? 'none';
  const form = cue.group === null ? cue.kind : `${cue.group.form}${cue.group.passive ? ' passive' : ''}`;
  const stem = cue.kind === 'phrase' ? ruleShape : stemAt(reading, cue.token);
  const act = cue.readings[0]?.act ?? cue.kind;
  const side = source === null ? 'nobody' : source.first < cue.token ? 'before' : 'after';
  const last = stretches.at(-1);
  const [firstStretch] = stretches;
  into.add('shape', shape, form);
  into.add('shape act', shape, act);
  into.add('shape stem', shape, stem);
  into.add('shape side', shape, `${side} ${form}`);
  into.add('shape rule', shape, ruleShape);
  into.add('shape follow', shape, followOf(reading, cue.end));
  into.add('shape left', shape, leftOf(reading, cue, source));
  into.add('way', way, shape);
  into.add('way act', way, `${shape} ${act}`);
  into.flag('same as rule', rule.length > 0 && sameStretches(rule, stretches));
  if (rule.length > 0) {
    into.flag('same start as rule', rule[0]?.first === firstStretch?.first);
    into.flag('same end as rule', rule.at(-1)?.end === last?.end);
    into.add('pieces', String(stretches.length), String(rule.length));
  } else into.flag('none as rule', stretches.length === 0 && cue.rule !== null);
  if (firstStretch === undefined || last === undefined) return;
  describeStart(reading, firstStretch, { stem, act, shape }, into);
  describeEnd(reading, cue, last, { stem, act, shape }, into);
  describeInside(reading, stretches, { act, shape }, into);
  describeNeighbours(reading, cue, likely, last, { stem, act, shape }, into);
  describeSyntax(reading, cue, last, shape, into);
  if (firstStretch !== last && stretches.length > 1) describeSyntax(reading, cue, firstStretch, `${shape} first`, into);
}

type About = { readonly stem: string; readonly act: string; readonly shape: string };

function sameStretches(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every(({ first, end }, at) => b[at]?.first === first && b[at]?.end === end);
}

/** What stands to the left of cue and source: a comma, a quotation, the sentence's beginning … */
function leftOf(reading: Reading, cue: CueCandidate, source: Stretch | null): string {
  const edge = Math.min(cue.group?.first ?? cue.token, source?.first ?? Infinity);
  if (tokenAt(reading, edge - 1).sentence !== tokenAt(reading, edge).sentence)
    return isQuoted(reading, edge - 1) ? 'quoted sentence' : 'start';
  if (isQuoted(reading, edge - 1)) return 'quote';
  const word = wordAt(reading, edge - 1);
  return word === ',' ? (isQuoted(reading, edge - 2) ? 'quote comma' : 'comma') : tagAt(reading, edge - 1);
}

function describeStart(reading: Reading, { first }: Stretch, { stem, act, shape }: About, into: Features): void {
  const follow = followOf(reading, first);
  into.add('first', wordAt(reading, first), shape);
  into.add('first tag', tagAt(reading, first), shape);
  into.add('first act', follow, act);
  into.add('first stem', follow, stem);
  into.add('first shape', follow, shape);
  into.add('before', wordAt(reading, first - 1), shape);
  into.add('before tag', tagAt(reading, first - 1), tagAt(reading, first));
  into.flag('starts sentence', tokenAt(reading, first - 1).sentence !== tokenAt(reading, first).sentence);
  if (!/^(?:left|both)$/.test(shape)) return;
  const floor = sentenceOf(reading, first)?.firstToken ?? first;
  into.add('left out', bucket(first - floor), first === floor ? '' : followOf(reading, floor));
  into.add('left out verb', firstFinite(reading, floor, first), tagAt(reading, floor));
}

/** Tag of the first finite verb outside of quotations, "MD past" for "would" and the like: reported words are often moved back in time. */
function firstFinite(reading: Reading, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const tag = tagAt(reading, at);
    if (!isFiniteVerb(tag) || isQuoted(reading, at)) continue;
    return tag === 'MD' && /^(?:would|could|might|should|had)$/.test(wordAt(reading, at)) ? 'MD past' : tag;
  }
  return 'none';
}

function describeEnd(
  reading: Reading,
  cue: CueCandidate,
  { first, end }: Stretch,
  { act, shape }: About,
  into: Features,
): void {
  const ceiling = sentenceOf(reading, Math.max(first, end - 1))?.endToken ?? end;
  const next = wordAt(reading, end);
  const follow = followOf(reading, first);
  const rest = ceiling - end;
  into.add('end', rest <= 1 ? 'sentence' : next, shape);
  into.add('end tag', rest <= 1 ? 'sentence' : tagAt(reading, end), `${shape} ${follow}`);
  into.add('end tags', tagAt(reading, end), tagAt(reading, end + 1));
  into.add('end words', next, wordAt(reading, end + 1));
  into.add('end act', rest <= 1 ? 'sentence' : next, act);
  into.add('end first', rest <= 1 ? 'sentence' : next, follow);
  into.add('last tag', tagAt(reading, end - 1), tagAt(reading, end));
  into.add('last', wordAt(reading, end - 1));
  into.add('rest', bucket(rest), shape);
  if (rest <= 1) return;
  let at = end;
  while (at < end + 3 && /^(?:,|and|but|or|also|then|—)$/.test(wordAt(reading, at))) at++;
  const tag = tagAt(reading, at);
  into.flag('goes on like the cue', tag === tagAt(reading, cue.token) && at > end);
  into.add('goes on', tag, next);
  into.add('goes on with cue', cueReadings(wordAt(reading, at))[0]?.act ?? 'none', tag);
  let verbs = 0;
  let quotes = false;
  for (let later = at; later < ceiling; later++) {
    if (isFiniteVerb(tagAt(reading, later)) && !isQuoted(reading, later)) verbs++;
    if (isQuoted(reading, later)) quotes = true;
  }
  into.add('verbs left', bucket(verbs), next);
  into.flag('quotes left', quotes && shape !== 'left');
  into.flag('time follows', isTimeWord(wordAt(reading, at), tag));
  const left = firstFinite(reading, at, Math.min(ceiling, at + 25));
  into.add('rest begins', `${next} ${followOf(reading, at)}`, shape);
  into.add('rest word', `${next} ${wordAt(reading, at)}`, left);
  into.add('tenses', `${firstFinite(reading, first, end)} ${left}`, tagAt(reading, cue.token));
  into.add('tenses at', `${firstFinite(reading, first, end)} ${left}`, `${next} ${tag}`);
  const occasion = occasionAt(reading, end, ceiling);
  if (occasion !== null) into.add('occasion', occasion, followOf(reading, first));
  if (tag.startsWith('W')) into.add('relative', `${tagAt(reading, end - 1)} ${next}`, left);
}

/** "in a letter", "on the radio", "at a rally": where words are said or written is most often told by whoever reports them. */
function occasionAt(reading: Reading, end: number, ceiling: number): string | null {
  if (!/^(?:in|on|at|during|to|before|after)$/.test(wordAt(reading, end))) return null;
  const after = nounPhraseEnd(reading, end + 1, ceiling);
  if (after === end + 1) return null;
  const noun = wordAt(reading, headOf(reading, { first: end + 1, end: after }));
  if (documentNouns.has(noun)) return 'document';
  if (mediaWords.has(noun)) return 'media';
  return occasionNouns.has(noun) ? 'meeting' : null;
}

function describeInside(
  reading: Reading,
  stretches: readonly Stretch[],
  { act, shape }: Pick<About, 'act' | 'shape'>,
  into: Features,
): void {
  let words = 0;
  let quoted = 0;
  let verbs = 0;
  let commas = 0;
  for (const { first, end } of stretches)
    for (let at = first; at < end; at++) {
      words++;
      if (isQuoted(reading, at)) quoted++;
      else if (isFiniteVerb(tagAt(reading, at))) verbs++;
      else if (wordAt(reading, at) === ',') commas++;
    }
  const share = quoted === 0 ? 'none' : quoted === words ? 'all' : 'some';
  into.add('quoted', share, shape);
  into.add('quoted act', share, act);
  into.add('length', bucket(words), shape);
  into.add('length act', bucket(words), act);
  into.add('verbs', bucket(Math.min(verbs, 3)), `${act} ${share}`);
  into.add('commas', bucket(Math.min(commas, 5)), shape);
  const [{ first, end } = { first: 0, end: 0 }] = stretches;
  into.add(
    'quote edges',
    `${isQuoted(reading, first) ? (reading.quotation[first - 1] === reading.quotation[first] ? 'inside' : 'begins') : 'no'} ${isQuoted(reading, end - 1) ? 'ends' : 'no'}`,
    shape,
  );
}

/** Other cues in the content, at its border, and in the rest of its sentence. */
function describeNeighbours(
  reading: Reading,
  cue: CueCandidate,
  likely: LikelyCues,
  { first, end }: Stretch,
  { act, shape }: About,
  into: Features,
): void {
  let border = end;
  while (border < end + 3 && /^(?:,|and|but|or|while|as|—)$/.test(wordAt(reading, border))) border++;
  for (const other of cuesAround(reading, likely, end - 1)) {
    if (other.token === cue.token || isQuoted(reading, other.token)) continue;
    const level = levelOf(other.chance);
    if (other.token >= first && other.token < end) {
      const before = wordAt(reading, other.first - 1);
      into.add('cue inside', level, shape);
      into.add('cue inside after', `${level} ${shape}`, other.first === first ? 'start' : before);
      into.add('cue inside act', level, act);
      into.add('cue inside tag', `${level} ${shape}`, tagAt(reading, other.token));
    } else if (other.first >= end && other.first <= border) {
      into.add('cue at border', level, shape);
      into.add('cue at border after', level, wordAt(reading, end));
      into.add('cue at border tag', level, tagAt(reading, other.token));
    } else if (other.token >= end) into.add('cue later', level, shape);
  }
}

/** Phrases that the end cuts in two, and how the content hangs on the cue. */
function describeSyntax(
  reading: Reading,
  cue: CueCandidate,
  { first, end }: Stretch,
  shape: string,
  into: Features,
): void {
  const { syntax } = reading.annotated;
  if (!syntax.known) return;
  const ceiling = sentenceOf(reading, end - 1)?.endToken ?? end;
  let cut = 0;
  let loose = '';
  for (let at = end; at < Math.min(ceiling, end + 60); at++) {
    const head = syntax.head(at);
    const relation = syntax.relation(at) ?? '';
    if ((head >= end && head < ceiling) || relation === 'punct') continue;
    const inside = head >= first && head < end;
    if (inside) cut++;
    if (loose !== '' || relation === 'cc') continue;
    const to = inside ? `content ${tagAt(reading, head)}` : head === cue.token ? 'cue' : head < 0 ? 'nothing' : 'other';
    loose = `${relation} ${to}`;
    into.add('rest hangs', loose, shape);
    into.add('rest hangs tag', loose, tagAt(reading, at));
    into.add('rest hangs act', loose, cue.readings[0]?.act ?? cue.kind);
  }
  into.add('cuts', bucket(cut), shape);
  let tops = 0;
  for (let at = first; at < end; at++) {
    const head = syntax.head(at);
    if ((head >= first && head < end) || syntax.relation(at) === 'punct') continue;
    tops++;
    const to = head === cue.token ? 'cue' : head < 0 ? 'nothing' : syntax.head(head) === cue.token ? 'near' : 'other';
    if (tops > 2) continue;
    into.add('hangs', `${syntax.relation(at)} ${to}`, shape);
    const extent = syntax.extent(at);
    into.flag(`whole ${syntax.relation(at)} ${to}`, extent.first === first && extent.end === end);
  }
  into.add('tops', bucket(tops), shape);
}
