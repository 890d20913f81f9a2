import Database from 'better-sqlite3';

/** A kind of query: as typed, and what plain FTS5 is asked for the same; null where it knows nothing of the kind. */
export type QueryClass = { readonly name: string; readonly query: string; readonly expression: string | null };

/** Queries out of words of the archive, chosen by how many articles hold them. */
export function queryClasses(path: string): readonly QueryClass[] {
  const database = new Database(path, { readonly: true });
  database.exec('CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, article_index, row)');
  const words = database
    .prepare<[], { term: string; doc: number }>(
      "SELECT term, doc FROM terms WHERE term GLOB '[a-z][a-z][a-z]*' ORDER BY doc DESC, term",
    )
    .all();
  const articles = Number(database.prepare('SELECT count(*) FROM article').pluck().get());
  database.close();
  const near = (share: number, skip = 0): string =>
    words.toSorted((one, other) => Math.abs(one.doc - share * articles) - Math.abs(other.doc - share * articles))[skip]
      ?.term ?? '';
  const [mid, common, stop] = [near(0.011), near(0.27), words[0]?.term ?? ''];
  const [left, right] = [near(0.27, 1), near(0.27, 2)];
  const letters = mid.slice(0, 3);
  const two = stop.slice(0, 2);
  return [
    { name: 'mid', query: mid, expression: `"${mid}"` },
    { name: 'common', query: common, expression: `"${common}"` },
    { name: 'stop', query: stop, expression: `"${stop}"` },
    { name: 'two words', query: `${left} ${right}`, expression: `"${left}" "${right}"` },
    { name: 'either', query: `${left} OR ${right}`, expression: `"${left}" OR "${right}"` },
    { name: 'not', query: `${common} -${mid}`, expression: `"${common}" NOT "${mid}"` },
    { name: 'phrase', query: `"of ${stop}"`, expression: `"of ${stop}"` },
    { name: 'near', query: `${left} NEAR/5 ${right}`, expression: `NEAR("${left}" "${right}", 5)` },
    { name: '3 letters', query: `${letters}*`, expression: `"${letters}" *` },
    { name: '2 letters', query: `${two}*`, expression: `"${two}" *` },
    { name: 'infix', query: `*${mid.slice(1)}*`, expression: null },
    { name: 'fuzzy', query: `${mid}~1`, expression: null },
  ];
}
