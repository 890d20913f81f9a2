/** Middle names of one first name and surname, those of one person together; `doubtful` ones fit several and stay alone. */
export type MiddleGroups = {
  readonly groups: readonly (readonly string[])[];
  readonly doubtful: ReadonlySet<string>;
};

/** How many times more articles the one initial must have than any other middle name, to be the one that is left out. */
const outweighs = 10;

/**
 * Puts middle names together: an initial with the one name it may stand for, and no middle name with the one initial there is. Names
 * written out are never put together, and "John Paul Jones" is not "John Jones".
 *
 * @param middles words joined by a space, "" for none, with the number of articles that have them
 */
export function groupMiddleNames(middles: ReadonlyMap<string, number>): MiddleGroups {
  const doubtful = new Set<string>();
  const groups = new Map<string, string[]>();
  const named = [...middles.keys()].filter((middle) => middle !== '').sort();
  const written = named.filter((middle) => !isInitials(middle));
  for (const middle of written) groups.set(middle, [middle]);
  for (const middle of named.filter(isInitials)) {
    const meant = written.filter((other) => abbreviates(middle, other));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) groups.get(only)?.push(middle);
    else {
      groups.set(middle, [middle]);
      if (meant.length > 1) doubtful.add(middle);
    }
  }
  if (middles.has('')) {
    const weigh = (group: readonly string[]): number =>
      group.reduce((sum, middle) => sum + (middles.get(middle) ?? 0), 0);
    const withInitial = [...groups.values()].filter((group) => group.some(isInitials));
    const [only] = withInitial;
    const others = [...groups.values()].filter((group) => group !== only).map(weigh);
    if (only !== undefined && withInitial.length === 1 && weigh(only) >= outweighs * Math.max(0, ...others))
      only.push('');
    else {
      groups.set('', ['']);
      if (withInitial.length > 0) doubtful.add('');
    }
  }
  return { groups: [...groups.values()], doubtful };
}

/** Whether two middle names may be one person's: equal, one the initials of the other, or one not told. */
export function middleNamesFit(one: string, other: string): boolean {
  return one === '' || other === '' || one === other || abbreviates(one, other) || abbreviates(other, one);
}

function isInitials(middle: string): boolean {
  return middle.split(' ').every((word) => word.length === 1);
}

function abbreviates(short: string, long: string): boolean {
  const letters = short.split(' ');
  const words = long.split(' ');
  return letters.length === words.length && letters.every((letter, index) => letter === words[index]?.[0]);
}
