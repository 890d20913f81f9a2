import type { Span } from '../../../contract/fact.ts';
import { femaleNames, maleNames } from '../english/first-names.ts';
import { moreFemaleNames, moreMaleNames } from '../english/gazetteers/gendered-names.ts';
import { femaleNouns, maleNouns } from '../english/roles.ts';
import { isInitialism, withoutPlural } from './abbreviations/short-form.ts';
import type { Gender, Mention, Name, NameKind } from './name.ts';
import { placeName } from './same-place.ts';

type Group = { kind: NameKind; words: readonly string[]; name: string; members: Mention[]; abbreviations: Set<string> };

/** Groups by what later mentions may know them by. */
type Known = {
  readonly byText: Map<string, Group>;
  readonly bySurname: Map<string, Group[]>;
  /** People by their first name, or by a family name that stands first. */
  readonly byFirst: Map<string, Group[]>;
  /** Texts in small letters, for headlines in capitals. */
  readonly byFolded: Map<string, Group>;
  /** Organisations by their first words, two or more; of several the one that the article introduces first. */
  readonly byBeginning: Map<string, Group>;
  /** Organisations by their first and last word. */
  readonly byEnds: Map<string, Group>;
};

/** Puts mentions of one person, organisation or place together and names each by its fullest form. */
export function groupNames(mentions: readonly Mention[]): readonly Name[] {
  const groups: Group[] = [];
  const known: Known = {
    byText: new Map(),
    byFolded: new Map(),
    bySurname: new Map(),
    byFirst: new Map(),
    byBeginning: new Map(),
    byEnds: new Map(),
  };
  // Full forms first, so that a surname in the headline finds the name of the first paragraph.
  for (const one of [...mentions].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)) {
    const text = one.kind === 'place' ? placeName(one.text) : one.text;
    const plain = plainText(one, text);
    const key = `${one.kind} ${one.standsFor === null ? plain : `${text} for ${one.standsFor}`}`;
    const group = known.byText.get(key) ?? relative(one, known) ?? inOtherCase(one, key, known);
    if (group !== undefined) {
      group.members.push(one);
      if (group.kind === 'organisation' && isShort(one) && text !== group.name)
        group.abbreviations.add(withoutPlural(text));
      known.byText.set(key, group);
      known.byFolded.set(key.toLowerCase(), group);
      continue;
    }
    const made: Group = { kind: one.kind, words: one.words, name: text, members: [one], abbreviations: new Set() };
    groups.push(made);
    known.byText.set(key, made);
    known.byFolded.set(key.toLowerCase(), made);
    register(made, known);
  }
  return groups.map(nameOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Without "The" before an organisation, and without initials between names: "Anna B. Berg" is Anna Berg in one article. */
function plainText({ kind, words }: Mention, text: string): string {
  if (kind === 'organisation' && words.length > 1) return text.replace(/^The /u, '');
  if (kind !== 'person' || words.length < 3) return text;
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{Lu}\.?$/u.test(word)).join(' ');
}

/** In a headline, or in capitals throughout as labels and datelines are. */
function isRaised({ doubtful, kind, text }: Mention): boolean {
  return doubtful || (kind !== 'organisation' && text.length > 4 && text === text.toUpperCase());
}

/** "ANNA BERG" in a headline is Anna Berg of the text. */
function inOtherCase(one: Mention, key: string, { byFolded }: Known): Group | undefined {
  return isRaised(one) ? byFolded.get(key.toLowerCase()) : undefined;
}

function isShort({ standsFor, text }: Mention): boolean {
  return standsFor !== null || isInitialism(text);
}

/** Abbreviations wait for long forms, family names for full names, what may be cut short for what may be whole, and capitals for the usual case. */
function rank(one: Mention): number {
  const { kind, words, doubtful } = one;
  if (one.standsFor !== null) return 3;
  if (kind === 'organisation') return isInitialism(one.text) ? 2 : words.length <= 2 || doubtful ? 1 : 0;
  return (kind === 'person' && words.length === 1 ? 1 : 0) + (isRaised(one) ? 1 : 0);
}

function register(group: Group, { bySurname, byFirst, byBeginning, byEnds }: Known): void {
  const { kind, words } = group;
  if (kind === 'person') {
    const [first = ''] = words;
    if (words.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), group]);
    for (let from = 1; from < words.length; from++) {
      const surname = words.slice(from).join(' ');
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
    }
  } else if (kind === 'organisation') {
    for (let end = 2; end < words.length; end++) setFirst(byBeginning, words.slice(0, end).join(' '), group);
    if (words.length > 2) setFirst(byEnds, endsOf(words), group);
  }
}

function setFirst(map: Map<string, Group>, key: string, group: Group): void {
  if (!map.has(key)) map.set(key, group);
}

function endsOf(words: readonly string[]): string {
  return `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

function relative(one: Mention, { byText, bySurname, byFirst, byBeginning, byEnds }: Known): Group | undefined {
  const { kind, words, text, standsFor } = one;
  if (standsFor !== null) return byText.get(`${kind} ${kind === 'place' ? placeName(standsFor) : standsFor}`);
  if (kind === 'person') return nearest(bySurname.get(text), one) ?? onlyOne(byFirst.get(text));
  if (kind !== 'organisation' || words.length < 2) return undefined;
  const cut = byBeginning.get(text);
  // A headline leaves words out: "International Court" for "International Criminal Court".
  const inner = one.inTitle && words.length === 2 ? byEnds.get(endsOf(words)) : undefined;
  if (cut === undefined || inner === undefined) return cut ?? inner;
  return firstStart(inner) < firstStart(cut) ? inner : cut;
}

/** A first name alone is that of the only person in the article who has it. */
function onlyOne(groups: readonly Group[] | undefined): Group | undefined {
  return groups?.length === 1 ? groups[0] : undefined;
}

function firstStart({ members }: Group): number {
  return members.reduce((first, { span }) => Math.min(first, span.start), Infinity);
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
    const female = femaleNames.has(first) || moreFemaleNames.has(first);
    if (female !== (maleNames.has(first) || moreMaleNames.has(first))) return female ? 'female' : 'male';
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
