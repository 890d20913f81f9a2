import { createHash } from 'node:crypto';
import type { AnnotatedArticle } from './annotated-article.ts';

/** Annotations of a text that is not ours, without the text: where it is to be found, and its SHA-256. */
export type StandOff = Omit<AnnotatedArticle, 'text'> & {
  /** Path below the folder of free articles, "gum-wikinews/news/afghan.txt". */
  readonly file: string;
  /** SHA-256 in hexadecimal of the text as UTF-8. */
  readonly sha256: string;
};

export function toStandOff({ text, statements, names }: AnnotatedArticle, file: string): StandOff {
  return { file, sha256: sha256Of(text), statements, names };
}

/** @throws Error when the text is not the one that was annotated */
export function fromStandOff({ file, sha256, statements, names }: StandOff, text: string): AnnotatedArticle {
  if (sha256Of(text) !== sha256) throw new Error(`${file} is not the text that was annotated`);
  return { text, statements, names };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
