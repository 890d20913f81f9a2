import type { Fact, OrganisationFact, PersonFact, PlaceFact, Span, StatementFact } from '../../contract/fact.ts';
import type { EntityKind } from '../../contract/vocabulary.ts';
import { foldName } from './fold-name.ts';
import { nameKey } from './entity-key.ts';
import { lettersOf } from './organisation-name.ts';
import { spansHolding } from './spans-holding.ts';

/** A fact of an article under the key of `factKey`. */
export type KeyedFact = { readonly key: string; readonly fact: Fact };

/** An abbreviation as an article uses it. */
export type AbbreviationUse = {
  /** In capitals, without full stops and hyphens. */
  readonly letters: string;
  /** Where it stands first; in brackets behind the long form, where it does. */
  readonly start: number;
  readonly end: number;
  /** It stands in brackets behind the long form. */
  readonly defined: boolean;
};

/** Somebody or something that an article names, and what the article's facts have to do with it. References are `factReference`s. */
export type ArticleName = {
  readonly kind: EntityKind;
  readonly key: string;
  /** The fullest form in the article. */
  readonly name: string;
  /** Every form with how often it stands there. */
  readonly forms: ReadonlyMap<string, number>;
  /** Where it is named first; -1 when it is not. */
  readonly start: number;
  readonly roles: readonly { readonly text: string; readonly start: number }[];
  /** The name facts themselves. */
  readonly facts: readonly string[];
  /** Statements by it. */
  readonly said: readonly string[];
  /** Statements whose content names it. */
  readonly about: readonly string[];
  /** Figures in sentences that name it. */
  readonly figures: readonly string[];
  readonly abbreviations: readonly AbbreviationUse[];
};

type NameFact = PersonFact | OrganisationFact | PlaceFact;
type Named = { readonly key: string; readonly facts: readonly NameFact[]; readonly references: readonly string[] };

/**
 * What an article names, from its facts as they stand; facts with names that are compared as equal are one. Pure, in the order of the
 * keys.
 */
export function articleNames(text: string, facts: readonly KeyedFact[]): readonly ArticleName[] {
  const named = groupByName(facts);
  const statements = facts.flatMap(({ key, fact }) => (fact.kind === 'statement' ? [{ key, fact }] : []));
  const figures = facts.flatMap(({ key, fact }) => (fact.kind === 'figure' ? [{ key, span: fact.sentence }] : []));
  const contents = statements.flatMap(({ key, fact }) => fact.content.map((span) => ({ key, span })));
  const saidBy = speakers(statements, named);
  return named.map((one) => {
    const mentions = one.facts.flatMap((fact) => fact.mentions).toSorted((a, b) => a.start - b.start);
    const [first] = one.facts;
    return {
      kind: first?.kind ?? 'person',
      key: one.key,
      name: fullest(one.facts),
      forms: countForms(mentions),
      start: mentions[0]?.start ?? -1,
      roles: one.facts.flatMap((fact) => (fact.kind === 'person' ? fact.roles.map(asRole) : [])),
      facts: one.references,
      said: saidBy.get(one.key) ?? [],
      about: spansHolding(contents, mentions).map(factReference),
      figures: spansHolding(figures, mentions).map(factReference),
      abbreviations: one.facts.flatMap((fact) => abbreviationsOf(fact, text)),
    };
  });
}

/** A fact's key, shortened: within one article ten hexadecimal digits tell its facts apart. */
export function factReference(key: string): string {
  return key.slice(key.indexOf(':') + 1).slice(0, 10);
}

function groupByName(facts: readonly KeyedFact[]): readonly Named[] {
  const groups = new Map<string, { facts: NameFact[]; references: string[] }>();
  for (const { key: factKey, fact } of facts) {
    if (fact.kind !== 'person' && fact.kind !== 'organisation' && fact.kind !== 'place') continue;
    const key = nameKey(fact.kind, fact.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { facts: [fact], references: [factReference(factKey)] });
    else {
      group.facts.push(fact);
      group.references.push(factReference(factKey));
    }
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function fullest(facts: readonly NameFact[]): string {
  return facts.reduce(
    (longest, { name }) => (name.length > longest.length || longest === '' ? oneLine(name) : longest),
    '',
  );
}

function countForms(mentions: readonly Span[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const { text } of mentions) {
    const form = oneLine(text);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** By the name of the article that the speaker's is, or one of its forms; a speaker who is not named in the article has none. */
function speakers(
  statements: readonly { readonly key: string; readonly fact: StatementFact }[],
  named: readonly Named[],
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string>();
  for (const { key, facts } of named) {
    for (const { mentions } of facts)
      for (const { text } of mentions) if (!byName.has(foldName(text))) byName.set(foldName(text), key);
  }
  // The name itself goes before a form of another name.
  for (const { key, facts } of named) for (const { name } of facts) byName.set(foldName(name), key);
  const said = new Map<string, string[]>();
  for (const { key, fact } of statements) {
    const speaker = fact.speaker === null ? undefined : byName.get(foldName(fact.speaker));
    if (speaker === undefined) continue;
    const list = said.get(speaker);
    if (list === undefined) said.set(speaker, [factReference(key)]);
    else list.push(factReference(key));
  }
  return said;
}

function asRole({ text, start }: Span): { text: string; start: number } {
  return { text: oneLine(text), start };
}

/** Abbreviations of an organisation, and itself when it is named by nothing else. */
function abbreviationsOf(fact: NameFact, text: string): readonly AbbreviationUse[] {
  if (fact.kind !== 'organisation') return [];
  const written = new Set([...fact.abbreviations, ...(isInCapitals(fact.name) ? [fact.name] : [])]);
  return [...written].flatMap((short) => {
    const letters = lettersOf(foldName(short).toUpperCase());
    // "NPR News" is no long form of NPR.
    if (letters === null || (short !== fact.name && foldName(fact.name).split(' ').includes(foldName(short))))
      return [];
    const places = fact.mentions.filter((mention) => mention.text === short);
    const defining = places.find(({ start, end }) => text[start - 1] === '(' && text[end] === ')');
    const place = defining ?? places[0] ?? fact.mentions[0];
    if (place === undefined) return [];
    return [{ letters, start: place.start, end: place.end, defined: defining !== undefined && short !== fact.name }];
  });
}

/** Longer shouts ("POLITICO") abbreviate nothing. */
function isInCapitals(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(name) && foldName(name).length <= 6;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
