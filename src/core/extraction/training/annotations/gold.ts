import type { Range } from '../../annotated-text.ts';
import type { AnnotatedArticle, MarkedName } from './annotated-article.ts';

/** The annotated article in the form of a `NAME.gold.json`, which `npm run bench -- facts --gold` and other scorers read. */
export function goldOf({ text, statements, names }: AnnotatedArticle, id: string): object {
  const span = ({ start, end }: Range) => ({ start, end, text: text.slice(start, end) });
  const namesOf = (kind: MarkedName['kind']) =>
    (names ?? [])
      .filter((name) => name.kind === kind)
      .map((name) => ({ name: span(name).text, mentions: [span(name)] }));
  const wanted =
    names === null
      ? {}
      : { people: namesOf('person'), organisations: namesOf('organisation'), places: namesOf('place') };
  return {
    id,
    file: `${id}.txt`,
    language: 'en',
    annotated: ['statement', ...(names === null ? [] : ['person', 'organisation', 'place'])],
    statements: statements.map(({ source, cue, content, attitude, speaker }) => ({
      source: source.length === 0 ? null : source.map(span),
      cue: cue.length === 0 ? null : cue.map(span),
      content: content.map(span),
      speech: !attitude,
      ...(speaker === null ? {} : { speaker }),
    })),
    ...wanted,
  };
}
