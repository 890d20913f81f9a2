import { compareText } from './clear-bearer.ts';
import { nicknames } from './english/nicknames.ts';
import { groupMiddleNames } from './middle-names.ts';
import type { NameInUse } from './name-in-use.ts';
import type { PersonName } from './person-name.ts';

export type Person = { readonly name: NameInUse; readonly parsed: PersonName };

/** One person's full names, in all spellings and short forms. */
export type Cluster = {
  readonly entity: string;
  readonly members: readonly Person[];
  /** It may be one with several others, and was left apart. */
  readonly doubtful: boolean;
};

/** Full names that are one person's, put together. */
export function fullNameClusters(people: readonly Person[]): readonly Cluster[] {
  const families = Map.groupBy(people, ({ parsed }) => `${parsed.surname}\n${parsed.suffix}`);
  return [...families.values()].flatMap(familyClusters);
}

function familyClusters(family: readonly Person[]): readonly Cluster[] {
  const firsts = new Set(family.map(({ parsed }) => parsed.first));
  const { standsFor, doubtful } = longForms(firsts);
  return [...Map.groupBy(family, ({ parsed }) => standsFor.get(parsed.first) ?? parsed.first).values()].flatMap(
    (same) => clustersOfOneFirstName(same, doubtful),
  );
}

/** Which first name a nickname stands for, of those that the family bears. */
function longForms(firsts: ReadonlySet<string>): {
  readonly standsFor: ReadonlyMap<string, string>;
  readonly doubtful: ReadonlySet<string>;
} {
  const standsFor = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const first of firsts) {
    const [only, ...more] = (nicknames.get(first) ?? []).filter((long) => firsts.has(long));
    if (only === undefined) continue;
    if (more.length === 0) standsFor.set(first, only);
    else doubtful.add(first);
  }
  return { standsFor, doubtful };
}

function clustersOfOneFirstName(same: readonly Person[], doubtfulFirsts: ReadonlySet<string>): readonly Cluster[] {
  const byMiddle = Map.groupBy(same, ({ parsed }) => parsed.middles.join(' '));
  const { groups, doubtful } = groupMiddleNames(
    new Map(
      [...byMiddle].map(([middle, people]) => [middle, people.reduce((sum, { name }) => sum + name.articles, 0)]),
    ),
  );
  return groups.flatMap((group) => {
    const members = group.flatMap((middle) => byMiddle.get(middle) ?? []);
    const isDoubtful =
      group.some((middle) => doubtful.has(middle)) || members.some(({ parsed }) => doubtfulFirsts.has(parsed.first));
    return asClusters(members, isDoubtful);
  });
}

/** People's decisions say where names belong; names without one follow when all decisions agree. */
function asClusters(members: readonly Person[], doubtful: boolean): readonly Cluster[] {
  const decided = new Set(members.flatMap(({ name }) => name.decided ?? []));
  const [only] = decided;
  const entity = only !== undefined && decided.size === 1 ? only : `person:${standing(members)}`;
  return [{ entity, members, doubtful: doubtful || decided.size > 1 }];
}

/** The plainest of the names: without middle names, then the shortest. */
function standing(members: readonly Person[]): string {
  const [plainest] = members
    .map(({ parsed }) => parsed)
    .toSorted(
      (one, other) =>
        one.middles.length - other.middles.length ||
        one.whole.length - other.whole.length ||
        compareText(one.whole, other.whole),
    );
  return plainest?.whole ?? '';
}
