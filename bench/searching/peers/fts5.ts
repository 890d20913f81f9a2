import Database from 'better-sqlite3';
import { splitIdeographs } from '../../../src/core/search/split-ideographs.ts';
import { cpu } from '../../cpu.ts';
import type { Asked } from '../asked.ts';
import { type Clock, timeAnswers } from '../clock.ts';
import { articlesOf } from './articles.ts';
import { keptIndex } from './kept-index.ts';
import type { Peer } from './peer.ts';

const best = 'SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 8, 1) LIMIT 50';
const counted = `WITH hits AS MATERIALIZED (
    SELECT outlet, month, import FROM words JOIN field ON field.article = words.rowid WHERE words MATCH ?)
  SELECT 'outlet' AS facet, outlet AS value, count(*) AS count FROM hits GROUP BY outlet
  UNION ALL SELECT 'month', month, count(*) FROM hits GROUP BY month
  UNION ALL SELECT 'import', import, count(*) FROM hits GROUP BY import
  UNION ALL SELECT 'total', NULL, count(*) FROM hits`;

type Counted = { readonly facet: string; readonly value: string | number | null; readonly count: number };

/** SQLite's own full-text index. */
export async function fts5(archive: string, clock: Clock): Promise<Peer> {
  const { path, seconds } = await keptIndex(archive, 'fts5', 1, (file) => make(archive, file));
  const measured = new Database(path, { readonly: true });
  const bytes = Number(
    measured.prepare("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name GLOB 'words*'").pluck().get(),
  );
  measured.close();
  return {
    name: 'FTS5',
    about:
      'unicode61, without a copy of the texts, so it makes no snippets; facets by GROUP BY over a table of outlets, months and imports',
    bytes,
    seconds,
    open: () => {
      const database = new Database(path, { readonly: true });
      const first = database.prepare<[string], { rowid: number }>(best);
      const facets = database.prepare<[string], Counted>(counted);
      return Promise.resolve({
        ask: (measure, asked) => {
          const expressions = asked.map(matchExpression);
          if (measure === 'snippets' || expressions.includes(null)) return Promise.resolve(null);
          return Promise.resolve(
            timeAnswers(
              clock,
              expressions,
              (expression) => () =>
                measure === 'first'
                  ? first.all(expression ?? '').length
                  : (facets.all(expression ?? '').find(({ facet }) => facet === 'total')?.count ?? 0),
            ),
          );
        },
        close: () => database.close(),
      });
    },
  };
}

function make(archive: string, path: string): number {
  const began = cpu();
  const database = new Database(path);
  database.exec(`CREATE VIRTUAL TABLE words USING fts5 (
      title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
    CREATE TABLE field (article INTEGER PRIMARY KEY, outlet TEXT, month TEXT, import INTEGER)`);
  const insertWords = database.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
  const insertFields = database.prepare('INSERT INTO field VALUES (?, ?, ?, ?)');
  database.transaction(() => {
    for (const { id, title, text, outlet, month, importId } of articlesOf(archive)) {
      insertWords.run(id, splitIdeographs(title), splitIdeographs(text));
      insertFields.run(id, outlet, month, importId);
    }
  })();
  database.close();
  return (cpu() - began) / 1000;
}

/** What FTS5 is asked for; null: it knows nothing of the kind. Words of letters and digits only, as {@link Asked} has them. */
export function matchExpression(asked: Asked): string | null {
  switch (asked.kind) {
    case 'word':
      return quoted(asked.word);
    case 'beginning':
      return `${quoted(asked.word)} *`;
    case 'all':
      return asked.words.map(quoted).join(' ');
    case 'either':
      return asked.words.map(quoted).join(' OR ');
    case 'phrase':
      return quoted(asked.words.join(' '));
    case 'not':
      return `${quoted(asked.wanted)} NOT ${quoted(asked.unwanted)}`;
    case 'near':
      return `NEAR(${asked.words.map(quoted).join(' ')}, ${asked.between})`;
    case 'before':
    case 'infix':
    case 'alike':
      return null;
  }
}

function quoted(words: string): string {
  return `"${words}"`;
}
