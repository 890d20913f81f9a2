import { cueReadings } from '../../english/cue-verbs.ts';
import { type Reading, type Stretch, isFiniteVerb, isQuoted, sentenceOf, tagAt, tokenAt, wordAt } from '../reading.ts';
import { isTimeWord } from '../time-words.ts';
import { adjunctAt, makingOf, occasionAt, partyAt } from './content-border.ts';
import type { ContentCandidate } from './content-candidates.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { followOf } from './cue-features.ts';
import { type Features, bucket } from './features.ts';
import { type LikelyCues, cuesAround, levelOf } from './likely-cues.ts';
import { type Scene, stemAt } from './scene.ts';

/** A cue whose contents are weighed, and what is the same for all of them. */
type About = {
  readonly reading: Reading;
  readonly cue: CueCandidate;
  readonly rule: readonly Stretch[];
  readonly likely: LikelyCues;
  readonly form: string;
  readonly stem: string;
  readonly act: string;
  readonly ruleShape: string;
  /** What stands to the right of the cue, and to the left of cue and source. */
  readonly follow: string;
  readonly left: string;
  readonly side: string;
  readonly restAt: (end: number) => Rest | null;
  /** See `followOf`. */
  readonly followAt: (first: number) => string;
};

/**
 * Describes candidates for the content of a cue whose source is known. Many share their beginning, their end or both: what these tell is
 * looked at once.
 */
export function contentDescriber(
  { reading }: Scene,
  cue: CueCandidate,
  source: Stretch | null,
  rule: readonly Stretch[],
  likely: LikelyCues,
): (candidate: ContentCandidate, into: Features) => void {
  const ruleShape = cue.rule?.shape ?? 'none';
  const about: About = {
    reading,
    cue,
    rule,
    likely,
    form: cue.group === null ? cue.kind : `${cue.group.form}${cue.group.passive ? ' passive' : ''}`,
    stem: cue.kind === 'phrase' ? ruleShape : stemAt(reading, cue.token),
    act: cue.readings[0]?.act ?? cue.kind,
    ruleShape,
    follow: followOf(reading, cue.end),
    left: leftOf(reading, cue, source),
    side: source === null ? 'nobody' : source.first < cue.token ? 'before' : 'after',
    restAt: remembered((end) => restBehind(reading, end)),
    followAt: remembered((first) => followOf(reading, first)),
  };
  const blocks = new Map<string, Int32Array>();
  function once(key: string, into: Features, describe: () => void): void {
    const known = blocks.get(key);
    if (known !== undefined) {
      into.addAll(known);
      return;
    }
    const from = into.length;
    describe();
    blocks.set(key, into.since(from));
  }
  return ({ stretches, shape, way }, into) => {
    once(`${shape} ${way}`, into, () => describeShape(about, shape, way, into));
    describeLikeness(about, stretches, into);
    const [first] = stretches;
    const last = stretches.at(-1);
    if (first === undefined || last === undefined) return;
    const isAlone = stretches.length === 1;
    once(`${shape} from ${first.first}`, into, () => describeStart(about, first, shape, into));
    once(`${shape} to ${last.end}`, into, () => describeEnd(about, last.end, shape, into));
    describeInside(about, stretches, shape, into);
    const describeLast = (): void => {
      describeBoth(about, last, shape, into);
      describeNeighbours(about, last, shape, into);
      describeSyntax(about, last, shape, into);
    };
    // The only piece is no other candidate's.
    if (isAlone) describeLast();
    else {
      once(`${shape} last ${last.first}-${last.end}`, into, describeLast);
      once(`${shape} first ${first.first}-${first.end}`, into, () =>
        describeSyntax(about, first, `${shape} first`, into),
      );
    }
  };
}

/** The same answers, each worked out once. */
function remembered<Answer>(ask: (at: number) => Answer): (at: number) => Answer {
  const known = new Map<number, Answer>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const answer = ask(at);
    known.set(at, answer);
    return answer;
  };
}

function describeShape(about: About, shape: string, way: string, into: Features): void {
  const { form, act, stem, side } = about;
  into.add('shape', shape, form);
  into.add('shape act', shape, act);
  into.add('shape stem', shape, stem);
  into.add('shape side', shape, `${side} ${form}`);
  into.add('shape rule', shape, about.ruleShape);
  into.add('shape follow', shape, about.follow);
  into.add('shape left', shape, about.left);
  into.add('shape form follow', `${shape} ${form}`, about.follow);
  into.add('shape form act', `${shape} ${form}`, act);
  into.add('way', way, shape);
  into.add('way act', way, `${shape} ${act}`);
}

/** Whether the rules say the same. */
function describeLikeness({ rule, cue }: About, stretches: readonly Stretch[], into: Features): void {
  into.flag('same as rule', rule.length > 0 && sameStretches(rule, stretches));
  if (rule.length > 0) {
    into.flag('same start as rule', rule[0]?.first === stretches[0]?.first);
    into.flag('same end as rule', rule.at(-1)?.end === stretches.at(-1)?.end);
    into.add('pieces', String(stretches.length), String(rule.length));
  } else into.flag('none as rule', stretches.length === 0 && cue.rule !== null);
}

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

function describeStart(
  { reading, stem, act, followAt }: About,
  { first }: Stretch,
  shape: string,
  into: Features,
): void {
  const follow = followAt(first);
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
  into.add('left out', bucket(first - floor), first === floor ? '' : followAt(floor));
  if (first > floor) into.add('left out word', wordAt(reading, floor), bucket(first - floor));
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

/** What of the sentence stands behind a content that ends at `end`. */
type Rest = {
  readonly ceiling: number;
  readonly next: string;
  /** First token behind marks and conjunctions, and its tag. */
  readonly at: number;
  readonly tag: string;
  /** See `firstFinite`. */
  readonly verb: string;
  readonly adjunct: string;
  readonly occasion: string | null;
};

/** Null where hardly anything is left. */
function restBehind(reading: Reading, end: number): Rest | null {
  const ceiling = sentenceOf(reading, end - 1)?.endToken ?? end;
  if (ceiling - end <= 1) return null;
  let at = end;
  while (at < end + 3 && /^(?:,|and|but|or|also|then|—)$/.test(wordAt(reading, at))) at++;
  const verb = firstFinite(reading, at, Math.min(ceiling, at + 25));
  return {
    ceiling,
    next: wordAt(reading, end),
    at,
    tag: tagAt(reading, at),
    verb,
    adjunct: adjunctAt(reading, end, ceiling),
    occasion: occasionAt(reading, end, ceiling),
  };
}

/** What the place of the end tells by itself. */
function describeEnd(
  { reading, cue, act, stem, restAt, followAt }: About,
  end: number,
  shape: string,
  into: Features,
): void {
  const ceiling = sentenceOf(reading, end - 1)?.endToken ?? end;
  const word = wordAt(reading, end);
  const rest = restAt(end);
  into.add('end', rest === null ? 'sentence' : word, shape);
  into.add('end tags', tagAt(reading, end), tagAt(reading, end + 1));
  into.add('end words', word, wordAt(reading, end + 1));
  into.add('end act', rest === null ? 'sentence' : word, act);
  into.add('end stem', rest === null ? 'sentence' : word, stem);
  into.add('last tag', tagAt(reading, end - 1), tagAt(reading, end));
  into.add('last', wordAt(reading, end - 1));
  into.add('rest', bucket(ceiling - end), shape);
  if (rest === null) return;
  const { next, at, tag, verb } = rest;
  into.flag('goes on like the cue', tag === tagAt(reading, cue.token) && at > end);
  into.add('goes on', tag, next);
  into.add('goes on with cue', cueReadings(wordAt(reading, at))[0]?.act ?? 'none', tag);
  let verbs = 0;
  let quotes = false;
  for (let later = at; later < ceiling; later++) {
    if (isQuoted(reading, later)) quotes = true;
    else if (isFiniteVerb(tagAt(reading, later))) verbs++;
  }
  into.add('verbs left', bucket(verbs), next);
  into.flag('quotes left', quotes && shape !== 'left');
  into.flag('time follows', isTimeWord(wordAt(reading, at), tag));
  into.add('rest begins', `${next} ${followAt(at)}`, shape);
  into.add('rest word', `${next} ${wordAt(reading, at)}`, verb);
  if (tag.startsWith('W')) into.add('relative', `${tagAt(reading, end - 1)} ${next}`, verb);
}

/** What the end tells together with the beginning. */
function describeBoth(about: About, { first, end }: Stretch, shape: string, into: Features): void {
  const { reading, cue, restAt, followAt, act } = about;
  const follow = followAt(first);
  const rest = restAt(end);
  into.add('end tag', rest === null ? 'sentence' : tagAt(reading, end), `${shape} ${follow}`);
  into.add('end first', rest === null ? 'sentence' : wordAt(reading, end), follow);
  if (rest === null) return;
  const { next, tag, verb, adjunct, occasion } = rest;
  const told = firstFinite(reading, first, end);
  into.add('tenses', `${told} ${verb}`, tagAt(reading, cue.token));
  into.add('tenses at', `${told} ${verb}`, `${next} ${tag}`);
  if (occasion !== null) into.add('occasion', occasion, follow);
  const made = told === 'none' ? makingOf(reading, first, end) : 'clause';
  into.add('adjunct', adjunct, made);
  into.add('adjunct follow', adjunct, follow);
  into.add('adjunct act', adjunct, `${act} ${made}`);
  into.add('adjunct length', adjunct, bucket(end - first));
  if (tagAt(reading, rest.at - 1) === 'CC') into.add('joined', partyAt(reading, rest.at), partyAt(reading, first));
}

function describeInside({ reading, act }: About, stretches: readonly Stretch[], shape: string, into: Features): void {
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
  { reading, cue, likely, act }: About,
  { first, end }: Stretch,
  shape: string,
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
  { reading, cue, followAt }: About,
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
    if (head >= end && head < ceiling) continue;
    const relation = syntax.relation(at) ?? '';
    if (relation === 'punct') continue;
    const inside = head >= first && head < end;
    if (inside) cut++;
    if (loose !== '' || relation === 'cc') continue;
    const to = inside ? `content ${tagAt(reading, head)}` : head === cue.token ? 'cue' : head < 0 ? 'nothing' : 'other';
    loose = `${relation} ${to}`;
    into.add('rest hangs', loose, shape);
    into.add('rest hangs tag', loose, tagAt(reading, at));
    into.add('rest hangs act', loose, cue.readings[0]?.act ?? cue.kind);
    into.add('rest hangs word', loose, wordAt(reading, end));
    into.add('rest hangs first', loose, followAt(first));
    if (inside) into.add('rest hangs far', loose, bucket(end - head));
  }
  into.add('cuts', bucket(cut), shape);
  if (/^(?:left|both)/.test(shape)) describeLeftOut(reading, { first, end }, shape, into);
  let tops = 0;
  for (let at = first; at < end; at++) {
    const head = syntax.head(at);
    if (head >= first && head < end) continue;
    const relation = syntax.relation(at);
    if (relation === 'punct') continue;
    tops++;
    if (tops > 2) continue;
    const to = head === cue.token ? 'cue' : head < 0 ? 'nothing' : syntax.head(head) === cue.token ? 'near' : 'other';
    into.add('hangs', `${relation} ${to}`, shape);
    const extent = syntax.extent(at);
    into.flag(`whole ${relation} ${to}`, extent.first === first && extent.end === end);
  }
  into.add('tops', bucket(tops), shape);
}

/** How what stands before the content in its sentence hangs together with it. */
function describeLeftOut(reading: Reading, { first, end }: Stretch, shape: string, into: Features): void {
  const { syntax } = reading.annotated;
  const floor = sentenceOf(reading, first)?.firstToken ?? first;
  let cut = 0;
  let loose = '';
  for (let at = first - 1; at >= Math.max(floor, first - 60); at--) {
    const head = syntax.head(at);
    if (head < first || head >= end) continue;
    const relation = syntax.relation(at) ?? '';
    if (relation === 'punct') continue;
    cut++;
    loose = relation;
  }
  into.add('left cuts', bucket(cut), shape);
  if (loose !== '') into.add('left hangs', loose, shape);
}
