import { type Reading, tokenAt, wordAt } from '../../attribution/reading.ts';
import { nameParticles } from '../../english/first-names.ts';
import { noForm, readForm, type WordForm } from '../../part-of-speech/features.ts';
import { shoutingSentences } from '../capitals.ts';
import { topicOf } from './topic.ts';
import { markLists } from './gazetteer.ts';

/** How a sentence uses capitals: as usual, on each letter, on each word, or (in an article without any) not at all. */
export type Casing = 'usual' | 'shouted' | 'headline' | 'none';

/** What the features look at, computed once for an article. */
export type NameView = {
  readonly reading: Reading;
  readonly casings: readonly Casing[];
  /** Forms of tokens that may be part of a name and of their neighbours; others have `noForm`. */
  readonly forms: readonly WordForm[];
  /** 1 where a token may be part of a name. */
  readonly open: Uint8Array;
  /** See `capitalKind`. */
  readonly capitals: Uint8Array;
  /** First token and end of the run of capitalised tokens around each, -1 outside. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
  readonly beginning: Uint32Array;
  readonly inner: Uint32Array;
  /** Bit 1: the word is written small elsewhere in the article; bit 2: with a capital within a sentence. */
  readonly seen: Uint8Array;
  /** What the article is about, as far as it matters for names: 1 sport, 2 business, 0 anything else. */
  readonly topic: number;
};

const reach = 3;
const connectors = /^(?:of|the|for|and|&|on|in|at|to|de|'s|’s|-|–|\.)$/;

export function viewNames(reading: Reading): NameView {
  const { tokens } = reading;
  const size = tokens.length;
  const capitals = Uint8Array.from(tokens, ({ text }) => capitalKind(text));
  const casings = casingsOf(reading, capitals);
  const casingOf = (at: number): Casing => casings[tokenAt(reading, at).sentence] ?? 'usual';
  const open = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const casing = casingOf(at);
    if ((capitals[at] ?? 0) > 0) open[at] = 1;
    else if (casing === 'none' && /^\p{L}/u.test(tokenAt(reading, at).text)) open[at] = 1;
  }
  bridge(reading, open, capitals);
  const near = spread(open);
  const forms = tokens.map(({ text }, at) => (near[at] === 1 ? readForm(text) : noForm));
  const beginning = new Uint32Array(size);
  const inner = new Uint32Array(size);
  for (const { firstToken, endToken } of reading.annotated.sentences)
    for (let at = firstToken; at < endToken; at++) {
      if (near[at] === 0) continue;
      let end = at + 1;
      while (end < endToken && near[end] === 1) end++;
      markLists(forms, at, end, beginning, inner);
      at = end;
    }
  return {
    reading,
    casings,
    forms,
    open,
    capitals,
    beginning,
    inner,
    ...runs(reading, capitals),
    seen: seenOf(reading, casings),
    topic: topicOf(reading),
  };
}

/** "Ostend-based", "Bond-themed": a name in it, but none itself. */
const compound =
  /-(?:\p{Ll}+ed|led|born|held|made|run|built|style|era|area|wide|long|like|only|free|friendly|driven)$/u;

/** 0 none, 1 "Ostend", 2 "OSTEND", 3 "A" or "A.", 4 "McLeod", "eBay", "U.S.", "al-Amin". */
function capitalKind(text: string): number {
  const first = text.charCodeAt(0);
  if (first < 128 && !(first >= 65 && first <= 90) && !/^[a-z\d]/.test(text)) return 0;
  if (!/\p{Lu}/u.test(text) || compound.test(text)) return 0;
  if (/^\p{Lu}\.?$/u.test(text)) return 3;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 1;
  if (/^[\p{Lu}\d&-]+$/u.test(text)) return 2;
  if (/^\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}[\p{Ll}'’-]+)*$/u.test(text)) return 1;
  return 4;
}

function casingsOf(reading: Reading, capitals: Uint8Array): readonly Casing[] {
  const shouting = shoutingSentences(reading);
  let words = 0;
  let raised = 0;
  capitals.forEach((kind, at) => {
    if (!/^\p{L}/u.test(tokenAt(reading, at).text)) return;
    words++;
    if (kind > 0) raised++;
  });
  const none = words > 20 && raised / words < 0.01;
  return reading.annotated.sentences.map(({ firstToken, endToken }, index) => {
    if (none) return 'none';
    if (!shouting.has(index)) return 'usual';
    let full = 0;
    let capitalised = 0;
    for (let at = firstToken; at < endToken; at++) {
      const kind = capitals[at] ?? 0;
      if (kind === 2) full++;
      else if (kind === 1) capitalised++;
    }
    return full > capitalised ? 'shouted' : 'headline';
  });
}

/** Small words between capitals ("Bank of the South") may be part of the name too. */
function bridge(reading: Reading, open: Uint8Array, capitals: Uint8Array): void {
  let last = -9;
  for (let at = 0; at < open.length; at++) {
    if ((capitals[at] ?? 0) === 0) continue;
    const gap = at - last - 1;
    if (gap > 0 && gap <= 2 && tokenAt(reading, at).sentence === tokenAt(reading, last).sentence) {
      let joins = true;
      for (let between = last + 1; between < at; between++) {
        const word = wordAt(reading, between);
        joins &&= connectors.test(word) || nameParticles.has(word);
      }
      if (joins) open.fill(1, last + 1, at);
    }
    last = at;
  }
}

function spread(open: Uint8Array): Uint8Array {
  const near = new Uint8Array(open.length);
  open.forEach((isOpen, at) => {
    if (isOpen === 1) near.fill(1, Math.max(0, at - reach), at + reach + 1);
  });
  return near;
}

function runs(reading: Reading, capitals: Uint8Array): Pick<NameView, 'runFirst' | 'runEnd'> {
  const size = capitals.length;
  const runFirst = new Int32Array(size).fill(-1);
  const runEnd = new Int32Array(size).fill(-1);
  for (let at = 0; at < size; at++) {
    if ((capitals[at] ?? 0) === 0) continue;
    const { sentence } = tokenAt(reading, at);
    let end = at + 1;
    while (end < size && (capitals[end] ?? 0) > 0 && tokenAt(reading, end).sentence === sentence) end++;
    runFirst.fill(at, at, end);
    runEnd.fill(end, at, end);
    at = end - 1;
  }
  return { runFirst, runEnd };
}

function seenOf(reading: Reading, casings: readonly Casing[]): Uint8Array {
  const small = new Set<string>();
  const raised = new Set<string>();
  const { tokens, lower } = reading;
  tokens.forEach(({ text, sentence }, at) => {
    const word = lower[at] ?? '';
    if (text === word) small.add(word);
    else if (casings[sentence] === 'usual' && reading.annotated.sentences[sentence]?.firstToken !== at)
      raised.add(word);
  });
  return Uint8Array.from(lower, (word) => (small.has(word) ? 1 : 0) | (raised.has(word) ? 2 : 0));
}
