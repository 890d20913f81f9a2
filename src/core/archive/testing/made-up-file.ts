import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Fact, StatementFact } from '../../../contract/fact.ts';
import type { ReadArticle, ReadFile } from '../../importing/read-outcome.ts';

const noMetadata = {
  byline: null,
  outlet: null,
  published: null,
  section: null,
  page: null,
  url: null,
  place: null,
  basis: {},
} as const;

/** A file as the reading workers hand it over, made from a title and a body. */
export function madeUpFile(
  title: string,
  body: string,
  changes: Partial<ReadArticle> & { readonly facts?: readonly Fact[]; readonly name?: string } = {},
): ReadFile {
  const text = `${title}\n\n${body}`;
  const bytes = Buffer.from(text, 'utf8');
  const { name = 'made-up.txt', ...article } = changes;
  return {
    outcome: 'read',
    name,
    relativePath: name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    original: deflateRawSync(bytes),
    format: 'txt',
    encoding: 'utf-8',
    encodingBasis: 'valid',
    replaced: 0,
    note: null,
    announced: null,
    refused: [],
    articles: [
      {
        ...noMetadata,
        title,
        language: 'en',
        text,
        ordinal: 1,
        facts: [],
        extraction: { version: 'test', complete: true },
        ...article,
      },
    ],
  };
}

/** "…", said X: a statement whose spans are found in the text. */
export function madeUpStatement(text: string, speaker: string, content: string): StatementFact {
  const span = (part: string) => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: part };
  };
  return {
    kind: 'statement',
    source: text.includes(speaker) ? span(speaker) : null,
    sourceKind: 'named',
    speaker,
    cue: null,
    content: [span(content)],
    mode: 'direct',
    act: 'say',
    audience: null,
    anonymityReason: null,
    when: null,
    confidence: 0.9,
    rule: 'test',
  };
}
