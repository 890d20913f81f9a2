import Database from 'better-sqlite3';

/** What peers index of an article: the text begins with the title, as in our index. */
export type PeerArticle = {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  /** YYYY-MM */
  readonly month: string;
  readonly importId: number;
};

/** Each article of an archive. */
export function* articlesOf(archive: string): Generator<PeerArticle> {
  const source = new Database(archive, { readonly: true });
  const articles = source.prepare<[], PeerArticle>(
    `SELECT a.id, a.title, t.text, coalesce(a.outlet, '') AS outlet, coalesce(substr(a.published, 1, 7), '') AS month, a.import_id AS importId
     FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.removed_at IS NULL`,
  );
  yield* articles.iterate();
  source.close();
}

/** Tells archives and their states apart, as far as an index beside them must know. */
export function stateOf(archive: string): string {
  const source = new Database(archive, { readonly: true });
  const [count, last, words] = source
    .prepare<[], [number, number, number]>('SELECT count(*), max(id), sum(words) FROM article WHERE removed_at IS NULL')
    .raw()
    .get() ?? [0, 0, 0];
  source.close();
  return `${count} articles up to ${last}, ${words} words`;
}
