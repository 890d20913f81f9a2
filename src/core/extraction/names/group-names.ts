import type { Span } from '../../../contract/fact.ts';
import { femaleNames, maleNames } from '../english/first-names.ts';
import { femaleNouns, maleNouns } from '../english/roles.ts';
import { abbreviates, initialsOf, looksLikeAbbreviation, plainAbbreviation } from './abbreviations.ts';
import type { Gender, Mention, Name, NameKind } from './name.ts';
import { placeName } from './same-place.ts';

type Group = { kind: NameKind; words: readonly string[]; name: string; members: Mention[]; abbreviations: Set<string> };

/** Puts mentions of one person, organisation or place together and names each by its fullest form. */
export function groupNames(typed: readonly Mention[]): readonly Name[] {
  const groups: Group[] = [];
  const byText = new Map<string, Group>();
  const found = (key: string) => byText.get(key);
  // Full forms first, so that a surname in the headline finds the name of the first paragraph.
  const ordered = [...typed].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start);
  const bySurname = new Map<string, Group[]>();
  const byInitials = new Map<string, Group>();
  for (const one of ordered) {
    const text = one.kind === 'place' ? placeName(one.text) : one.text;
    const key = `${one.kind} ${text}`;
    const group = found(key) ?? relative(one, bySurname, byInitials, groups);
    if (group !== undefined) {
      group.members.push(one);
      if (group.kind === 'organisation' && looksLikeAbbreviation(text) && text !== group.name)
        group.abbreviations.add(text);
      byText.set(key, group);
      continue;
    }
    const made: Group = {
      kind: one.kind,
      words: one.words,
      name: text,
      members: [one],
      abbreviations: new Set(),
    };
    groups.push(made);
    byText.set(key, made);
    register(made, bySurname, byInitials);
  }
  return groups.map(nameOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function rank({ kind, text, words, doubtful }: Mention): number {
  if (kind === 'organisation') return looksLikeAbbreviation(text) ? 2 : isTruncated(words, doubtful) ? 1 : 0;
  return kind === 'person' && words.length === 1 ? 1 : 0;
}

/** "International Court" may be short for a longer name; it waits until those are known. */
function isTruncated(words: readonly string[], doubtful: boolean): boolean {
  return words.length === 2 || words.length === 1 || doubtful;
}

function register(group: Group, bySurname: Map<string, Group[]>, byInitials: Map<string, Group>): void {
  const { words } = group;
  if (group.kind === 'person') {
    for (let from = 1; from < words.length; from++) {
      const surname = words.slice(from).join(' ');
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
    }
  } else if (group.kind === 'organisation' && words.length > 1) {
    for (const initials of initialsOf(words)) if (!byInitials.has(initials)) byInitials.set(initials, group);
  }
}

function relative(
  one: Mention,
  bySurname: ReadonlyMap<string, Group[]>,
  byInitials: ReadonlyMap<string, Group>,
  groups: readonly Group[],
): Group | undefined {
  const { words, text } = one;
  if (one.kind === 'person') return nearest(bySurname.get(text), one);
  if (one.kind !== 'organisation') return undefined;
  if (looksLikeAbbreviation(text)) {
    return (
      byInitials.get(plainAbbreviation(text)) ??
      groups.find((group) => group.kind === 'organisation' && definedHere(group, one))
    );
  }
  // Short for a longer name with the same first words; of several the one that the article introduces first.
  if (words.length < 2) return undefined;
  const longer = groups.filter(
    (group) =>
      group.kind === 'organisation' &&
      group.words.length > words.length &&
      words.every((word, index) => group.words[index] === word),
  );
  return longer.reduce<Group | undefined>(
    (first, group) => (first === undefined || firstStart(group) < firstStart(first) ? group : first),
    undefined,
  );
}

function firstStart(group: Group): number {
  return Math.min(...group.members.map((member) => member.span.start));
}

/** "Harbour Workers' Union (Harwu)": in brackets right after the long form. */
function definedHere(group: Group, one: Mention): boolean {
  return (
    group.members.some(({ span }) => one.span.start - span.end > 0 && one.span.start - span.end <= 2) &&
    abbreviates(one.text, group.name)
  );
}

/** Of several bearers of a surname the last one named before, and the one whom the form of address fits. */
function nearest(groups: readonly Group[] | undefined, one: Mention): Group | undefined {
  if (groups === undefined) return undefined;
  const gender = genderOfHonorific(one.honorific);
  const fitting = groups.filter(
    (group) => gender === null || genderOf(group.members) === null || genderOf(group.members) === gender,
  );
  const pool = fitting.length > 0 ? fitting : groups;
  let best: Group | undefined;
  let bestStart = -1;
  for (const group of pool) {
    for (const { span } of group.members) {
      if (span.start < one.span.start && span.start > bestStart) {
        best = group;
        bestStart = span.start;
      }
    }
  }
  return best ?? pool[0];
}

function genderOfHonorific(honorific: string | null): Gender {
  if (honorific === null) return null;
  if (femaleNouns.has(honorific)) return 'female';
  return maleNouns.has(honorific) ? 'male' : null;
}

function genderOf(members: readonly Mention[]): Gender {
  for (const { honorific, role } of members) {
    const title = genderOfHonorific(honorific);
    if (title !== null) return title;
    for (const word of (role?.text ?? '').toLowerCase().split(/[^\p{L}]+/u)) {
      if (femaleNouns.has(word)) return 'female';
      if (maleNouns.has(word)) return 'male';
    }
  }
  for (const { words } of members) {
    const [first = ''] = words;
    if (words.length < 2) continue;
    if (femaleNames.has(first) !== maleNames.has(first)) return femaleNames.has(first) ? 'female' : 'male';
  }
  return null;
}

function nameOf(group: Group): Name {
  const members = [...group.members].sort((a, b) => a.span.start - b.span.start);
  const roles = new Map<string, Span>();
  for (const { role } of members)
    if (role !== null && !roles.has(role.text.toLowerCase())) roles.set(role.text.toLowerCase(), role);
  return {
    kind: group.kind,
    name: group.name,
    mentions: members.map((member) => member.span),
    roles: group.kind === 'person' ? [...roles.values()] : [],
    abbreviations: [...group.abbreviations],
    gender: group.kind === 'person' ? genderOf(members) : null,
    confidence: confidenceOf(members),
    rule: group.members.length > 1 ? 'name-vote' : 'name',
  };
}

/** Of the surest mention; never certain. */
function confidenceOf(members: readonly Mention[]): number {
  let best = 0;
  for (const { chances } of members) for (const chance of chances) best = Math.max(best, chance);
  return Number(Math.min(0.98, best).toFixed(2));
}
