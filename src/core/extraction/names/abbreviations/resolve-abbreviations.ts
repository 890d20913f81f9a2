import { knownInitialisms } from '../../english/initialisms.ts';
import type { Mention } from '../name.ts';
import type { Definition } from './find-definitions.ts';
import { initialsOf, plainAbbreviation } from './initials.ts';
import { isInitialism, withoutPlural } from './short-form.ts';

const knownLongForms = Map.groupBy(knownInitialisms, ([letters]) => letters);

/**
 * Tells each mention by an abbreviation what it stands for in this article: the long form of the definition before it (two definitions of the same letters
 * are kept apart), else of the one after it; else the organisation whose initials it has; else its known long form, if that is named. Linear in the mentions.
 */
export function resolveAbbreviations(
  mentions: readonly Mention[],
  definitions: readonly Definition[],
): readonly Mention[] {
  const defined = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const key = plainAbbreviation(withoutPlural(definition.short.text));
    defined.set(key, [...(defined.get(key) ?? []), definition]);
  }
  const named = new Map<string, Mention>();
  const byInitials = new Map<string, Mention>();
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) {
    byEnd.set(mention.end, mention);
    if (mention.kind === 'person' || mention.words.length < 2) continue;
    if (!named.has(mention.text)) named.set(mention.text, mention);
    if (mention.kind !== 'organisation') continue;
    for (const initials of initialsOf(mention.words)) if (!byInitials.has(initials)) byInitials.set(initials, mention);
  }
  return mentions.map((mention) => {
    if (mention.kind === 'person' || mention.words.length > 1 || !/\p{Lu}/u.test(mention.text)) return mention;
    const letters = plainAbbreviation(withoutPlural(mention.text));
    const definition = nearest(defined.get(letters), mention.first);
    const long =
      (definition === undefined ? undefined : byEnd.get(definition.end)) ??
      (isInitialism(mention.text) && mayBeOrganisation(mention)
        ? (byInitials.get(letters) ?? knownLong(letters, named))
        : undefined);
    if (long === undefined || long.kind === 'person' || long.text === mention.text) return mention;
    return { ...mention, kind: long.kind, standsFor: long.text };
  });
}

/** "S.C." behind a town is a state, whatever organisation has these initials. */
function mayBeOrganisation({ kind, chances }: Mention): boolean {
  return kind === 'organisation' || (chances[1] ?? 0) > 0.15;
}

/** The first of the well-known long forms that the article names. */
function knownLong(letters: string, named: ReadonlyMap<string, Mention>): Mention | undefined {
  for (const [, long] of knownLongForms.get(letters) ?? []) {
    const mention = named.get(long);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

/** The last definition that begins before a token, else the first. */
function nearest(definitions: readonly Definition[] | undefined, at: number): Definition | undefined {
  return definitions?.findLast((definition) => Math.min(definition.first, definition.at) <= at) ?? definitions?.[0];
}
