type Named = { readonly id: number; readonly title: string; readonly outlet: string | null };

/** A short name for each article: its outlet; the title where there is none; a number behind names that occur twice. */
export function columnNames(articles: readonly Named[]): ReadonlyMap<number, string> {
  const short = articles.map(({ id, title, outlet }) => ({ id, name: outlet ?? shortened(title) }));
  const seen = new Map<string, number>();
  return new Map(
    short.map(({ id, name }) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const twice = short.filter((other) => other.name === name).length > 1;
      return [id, twice ? `${name} (${count})` : name];
    }),
  );
}

function shortened(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title;
}
