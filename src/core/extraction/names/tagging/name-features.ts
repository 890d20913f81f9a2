import { hashText, noForm } from '../../part-of-speech/features.ts';
import { tagAt, tokenAt, wordAt } from '../../attribution/reading.ts';
import { listCount } from './gazetteer.ts';
import type { NameView } from './name-view.ts';

/** No token has more features. */
export const featureLimit = 160;

const tagHashes = new Map<string, number>();

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = hashText(tag);
    if (tagHashes.size < 200) tagHashes.set(tag, hash);
  }
  return hash;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Fills `into` with the features of an open token and returns how many there are. `votes`: what a first pass found elsewhere, or null. */
export function readNameFeatures(view: NameView, at: number, votes: Uint8Array | null, into: Int32Array): number {
  const { reading, forms, capitals, beginning, inner, runFirst, runEnd, seen } = view;
  const { sentence, text } = tokenAt(reading, at);
  const bounds = reading.annotated.sentences[sentence];
  const floor = bounds?.firstToken ?? at;
  const ceiling = bounds?.endToken ?? at + 1;
  const casing = view.casings[sentence] ?? 'usual';
  let n = 0;
  const add = (template: number, value: number): void => {
    into[n++] = mix(value, Math.imul(template, 0x9e3779b1));
  };
  const formAt = (index: number) => (index >= floor && index < ceiling ? (forms[index] ?? noForm) : noForm);
  const here = formAt(at);
  const left = formAt(at - 1);
  const left2 = formAt(at - 2);
  const right = formAt(at + 1);
  const right2 = formAt(at + 2);
  const usual = casing === 'usual';
  const kind = usual ? (capitals[at] ?? 0) : 5 + (casing === 'headline' ? (capitals[at] ?? 0) : 8);
  const start = at === floor || (at === floor + 1 && !/^\p{L}/u.test(tokenAt(reading, floor).text)) ? 1 : 0;
  add(0, kind);
  add(1, here.lower);
  add(2, mix(kind, start));
  add(3, mix(here.lower, kind));
  add(4, here.suffixes[1]);
  add(5, here.suffixes[2]);
  add(6, here.suffixes[3]);
  add(7, here.prefixes[2]);
  add(8, left.lower);
  add(9, right.lower);
  add(10, mix(left.lower, here.lower));
  add(11, mix(here.lower, right.lower));
  add(12, left2.lower);
  add(13, right2.lower);
  add(14, mix(left2.lower, left.lower));
  add(15, mix(right.lower, right2.lower));
  add(16, mix(seen[at] ?? 0, mix(kind, start)));
  if (usual) {
    add(17, here.shape);
    add(18, mix(mix(left.shape, here.shape), right.shape));
    const tag = tagHash(tagAt(reading, at));
    const leftTag = at > floor ? tagHash(tagAt(reading, at - 1)) : 0;
    const rightTag = at + 1 < ceiling ? tagHash(tagAt(reading, at + 1)) : 0;
    add(19, tag);
    add(20, leftTag);
    add(21, rightTag);
    add(22, mix(leftTag, tag));
    add(23, mix(tag, rightTag));
    add(24, mix(left.shape, leftTag));
    add(25, mix(right.shape, rightTag));
  }
  // Lists.
  const begin = beginning[at] ?? 0;
  const within = inner[at] ?? 0;
  const leftLists = at > floor ? (beginning[at - 1] ?? 0) | (inner[at - 1] ?? 0) : 0;
  const rightLists = at + 1 < ceiling ? (beginning[at + 1] ?? 0) | (inner[at + 1] ?? 0) : 0;
  const rightInner = at + 1 < ceiling ? (inner[at + 1] ?? 0) : 0;
  for (let bit = 0; bit < listCount; bit++) {
    const flag = 1 << bit;
    if (begin & flag) add(26, bit * 4 + (rightInner & flag ? 1 : 0));
    if (within & flag) add(27, bit * 4 + (rightInner & flag ? 1 : 0));
    if (leftLists & flag) add(28, bit);
    if (rightLists & flag) add(29, bit);
  }
  add(30, mix(begin, within));
  add(31, mix(begin | within, leftLists));
  add(32, mix(begin | within, rightLists));
  if ((begin | within) === 0) add(33, kind);
  // The run of capitals: its last word tells a kind ("University"), and so do the words around it.
  const first = usual ? (runFirst[at] ?? -1) : -1;
  if (first >= 0) {
    const end = runEnd[at] ?? at + 1;
    const position = end - first === 1 ? 0 : at === first ? 1 : at === end - 1 ? 2 : 3;
    const length = Math.min(end - first, 5);
    const before = formAt(first - 1);
    const after = formAt(end);
    const head = formAt(end - 1);
    const headLists = (beginning[end - 1] ?? 0) | (inner[end - 1] ?? 0);
    add(34, position * 8 + length);
    add(35, mix(before.lower, position));
    add(36, mix(after.lower, position));
    add(37, mix(mix(before.lower, after.lower), length));
    add(38, mix(head.lower, position));
    add(39, mix(formAt(first).lower, position));
    add(40, mix(headLists, position));
    add(41, mix(formAt(first - 2).lower, mix(before.lower, position)));
    add(42, mix(formAt(end + 1).lower, mix(after.lower, position)));
    add(43, mix(formAt(first - 2).lower, position));
    add(44, mix(formAt(end + 1).lower, position));
    add(45, mix((beginning[first] ?? 0) | (inner[first] ?? 0), position));
    add(46, mix(length, mix(position, kind)));
  } else {
    add(47, kind);
  }
  const { topic } = view;
  add(55, mix(topic, kind));
  add(56, mix(topic, mix(begin, within)));
  add(57, mix(topic, mix(left.lower, kind)));
  add(58, mix(topic, mix(right.lower, kind)));
  add(59, mix(topic, mix(right.shape, left.shape)));
  if (/\d/.test(text)) add(48, kind);
  if (wordAt(reading, floor + 1) === '-' || wordAt(reading, floor + 1) === ':') add(49, at === floor ? 1 : 0);
  if (votes !== null) {
    const vote = votes[at] ?? 0;
    add(50, vote);
    add(51, mix(vote, kind));
    add(52, mix(vote, mix(at > floor ? (votes[at - 1] ?? 0) : 99, at + 1 < ceiling ? (votes[at + 1] ?? 0) : 99)));
    add(53, mix(vote, start));
    add(54, mix(vote, here.lower));
  }
  return n;
}
