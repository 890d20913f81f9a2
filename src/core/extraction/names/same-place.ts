/** Names of one place that share no words. */
const groups: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  ['United Arab Emirates', 'UAE'],
  ['Kyiv', 'Kiev'],
  ['Hague', 'The Hague'],
  ['Gaza', 'Gaza Strip'],
  ['New York', 'New York City'],
];

const canonical: ReadonlyMap<string, string> = new Map(
  groups.flatMap((group) => group.map((name) => [name, group[0] ?? name])),
);

/** One name for all names of a place. */
export function placeName(name: string): string {
  return canonical.get(name) ?? name;
}
