import type { Fact, StatementFact } from '../../contract/fact.ts';
import { anyoneWords, nameFillers } from './english/statement-words.ts';
import { createVocabulary, splitWords } from './words.ts';

/** A speaker as compared. */
export type Speaker = {
  /** Folded words of the name, without titles; none when the source is not given. */
  readonly words: readonly string[];
  /** Folded words with which this statement names the source: "the institute's director, Jonas Feld". */
  readonly described: readonly string[];
  /** A person by name. */
  readonly named: boolean;
  readonly shown: string;
};

/** `same`: one person or body. `perhaps`: nothing speaks against it, and the words said have to decide. */
export type SpeakerMatch = 'same' | 'perhaps' | 'different';

/** Full names by abbreviation ("mcrs"), from the organisations of the compared articles. */
export type Aliases = ReadonlyMap<string, readonly string[]>;

/** Abbreviations that any of the articles defines. One that stands for two different names stands for none. */
export function aliasesOf(facts: readonly Fact[]): Aliases {
  const aliases = new Map<string, readonly string[]>();
  const ambiguous = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'organisation') continue;
    const name = nameWords(fact.name);
    for (const abbreviation of fact.abbreviations) {
      const short = nameWords(abbreviation).join(' ');
      const known = aliases.get(short);
      if (known !== undefined && known.join(' ') !== name.join(' ')) ambiguous.add(short);
      if (short !== '' && name.length > 1) aliases.set(short, name);
    }
  }
  for (const short of ambiguous) aliases.delete(short);
  return aliases;
}

export function speakerOf(statement: StatementFact, aliases: Aliases): Speaker {
  const shown = statement.speaker ?? statement.source?.text ?? '';
  const words = nameWords(shown);
  return {
    words: aliases.get(words.join(' ')) ?? words.flatMap((word) => aliases.get(word) ?? [word]),
    described: nameWords(statement.source?.text ?? ''),
    named: statement.sourceKind === 'named',
    shown,
  };
}

/**
 * Persons: equal names, or a surname against a name that ends in it. Bodies and roles: equal names; one that is part of
 * the other ("police", "Lower Tern police") is perhaps the same, and so is a role that another article gives to a person
 * by name. Unnamed people are perhaps the same among themselves, and a source that is not given may be anyone.
 */
export function matchSpeakers(one: Speaker, other: Speaker): SpeakerMatch {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (short.words.length === 0) return 'perhaps';
  const within = short.words.every((word) => long.words.includes(word));
  const generic = short.words.every((word) => anyoneWords.has(word));
  if (within && short.words.length === long.words.length) return generic ? 'perhaps' : 'same';
  if (one.named && other.named) return within && short.words.at(-1) === long.words.at(-1) ? 'same' : 'different';
  if (one.named !== other.named) {
    const [person, role] = one.named ? [one, other] : [other, one];
    const telling = role.words.some((word) => !anyoneWords.has(word));
    const given = role.words.every((word) => person.described.includes(word) || person.words.includes(word));
    return telling && given ? 'perhaps' : 'different';
  }
  if (within) return 'perhaps';
  return generic && long.words.some((word) => anyoneWords.has(word)) ? 'perhaps' : 'different';
}

function nameWords(name: string): string[] {
  const vocabulary = createVocabulary();
  return Array.from(splitWords(name, vocabulary).ids, (id) => vocabulary.wordOf(id)).filter(
    (word) => !nameFillers.has(word),
  );
}
