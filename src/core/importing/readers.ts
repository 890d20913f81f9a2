import type { ArticleReader } from './article-format.ts';
import { markdown } from './md/markdown-format.ts';
import { plainText } from './txt/plain-text-format.ts';

/** All formats that are read. The first whose `sniff` says yes reads the file: the surest signs first, plain text last. */
export const readers: readonly ArticleReader[] = [markdown, plainText];
