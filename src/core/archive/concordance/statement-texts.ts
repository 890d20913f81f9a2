import type { Fact, Span, StatementFact } from '../../../contract/fact.ts';
import type { Hit } from '../../search/find-hits.ts';
import { nameOfSpeaker } from '../spoken-by.ts';
import { prepared } from '../statement-cache.ts';
import { bodyOfStatement } from '../statement-search.ts';
import type { Reading } from '../writing.ts';

/** A statement as a concordance shows it. */
export type StatementText = {
  readonly id: number;
  readonly articleId: number;
  readonly key: string;
  /** Its name in *Names*, else that of the article, else the source as written. */
  readonly speaker: string | null;
  readonly cue: string | null;
  /** What was said, its parts joined by {@link between}. */
  readonly said: string;
  readonly parts: readonly Span[];
  /** The words that tell it was said: the cue, else the place where what was said begins. In the article's text. */
  readonly told: Hit;
};

const between = ' … ';

type Row = {
  readonly id: number;
  readonly articleId: number;
  readonly key: string;
  readonly name: string | null;
  readonly body: string | null;
};

/** Statements in the order of `ids`; those that are not there are left out. */
export function statementsWithText({ database }: Reading, ids: readonly number[]): StatementText[] {
  return prepared<[string], Row>(
    database,
    `SELECT s.id, s.article_id AS articleId, s.key, ${nameOfSpeaker} AS name, ${bodyOfStatement} AS body
     FROM json_each(?) AS wanted JOIN statement s ON s.id = wanted.value ORDER BY wanted.key`,
  )
    .all(JSON.stringify(ids))
    .flatMap(({ name, body, ...row }) => {
      const fact = body === null ? null : (JSON.parse(body) as Fact);
      return fact?.kind === 'statement' ? [{ ...row, ...asText(fact, name) }] : [];
    });
}

function asText(
  { speaker, source, cue, content }: StatementFact,
  name: string | null,
): Omit<StatementText, 'id' | 'articleId' | 'key'> {
  const start = content[0]?.start ?? 0;
  return {
    speaker: name ?? speaker ?? source?.text ?? null,
    cue: cue?.text ?? null,
    said: content.map(({ text }) => text).join(between),
    parts: content,
    told: cue ?? { start, end: start },
  };
}

/** Where in the article a stretch of what was said stands; as far as its part goes, when it goes on in another. */
export function placeOfSaid(parts: readonly Span[], { start, end }: Hit): Hit {
  let begin = 0;
  for (const part of parts) {
    const length = part.end - part.start;
    if (start < begin + length)
      return { start: part.start + start - begin, end: Math.min(part.end, part.start + end - begin) };
    begin += length + between.length;
  }
  return { start: 0, end: 0 };
}
