import { normaliseLineEnds } from '../../text/normalising.ts';
import { type ArticleReader, nothingFound, oneArticle } from '../article-format.ts';
import { articleOfParagraphs } from '../article-of-paragraphs.ts';
import { binaryKind } from '../binary-content.ts';
import { fileExtension } from '../file-extension.ts';
import { dayIn } from '../metadata/day-in.ts';
import { splitFrontMatter } from './front-matter.ts';
import { markdownParagraphs } from './markdown-paragraphs.ts';

/** Markdown (CommonMark) with or without YAML front matter: .md, .markdown. */
export const markdown: ArticleReader = {
  format: 'md',
  sniff: ({ name, bytes }) => ['md', 'markdown'].includes(fileExtension(name)) && binaryKind(bytes) === null,
  read(content) {
    const { fields, body } = splitFrontMatter(normaliseLineEnds(content.text().text));
    const field = (...keys: readonly string[]): string | null => {
      for (const key of keys) if (fields.has(key)) return fields.get(key) ?? null;
      return null;
    };
    const { paragraphs, heading } = markdownParagraphs(body);
    const named = field('title', 'headline') ?? heading;
    if (paragraphs.length === 0 && named === null) return nothingFound;
    const stated = {
      byline: field('byline', 'author', 'authors'),
      outlet: field('outlet', 'publication', 'publisher', 'source'),
      published: dayIn(field('published', 'date', 'pubdate') ?? ''),
      section: field('section'),
      page: field('page'),
      url: field('url', 'link'),
      language: languageTag(field('language', 'lang')),
    };
    return oneArticle(articleOfParagraphs(titleFirst(named, paragraphs), content.name, stated, 'front matter'));
  },
  lines: (content) => ({ lines: normaliseLineEnds(content.text().text).split('\n'), wrapped: true }),
};

/** The title in front: moved there from where it stands as a heading, added when it stands in the front matter only. */
function titleFirst(title: string | null, paragraphs: readonly string[]): readonly string[] {
  if (title === null) return paragraphs;
  const at = paragraphs.indexOf(title);
  return [title, ...paragraphs.slice(0, Math.max(at, 0)), ...paragraphs.slice(at + 1)];
}

function languageTag(value: string | null): string | null {
  return value !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(value) ? value.toLowerCase() : null;
}
