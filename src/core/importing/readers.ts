import type { ArticleReader } from './article-format.ts';
import { word } from './docx/word-format.ts';
import { mail } from './eml/mail-format.ts';
import { mailbox } from './eml/mailbox-format.ts';
import { epub } from './epub/epub-format.ts';
import { webPage } from './html/html-format.ts';
import { singleFilePage } from './html/single-file-page-format.ts';
import { bibtex } from './bibliography/bibtex-format.ts';
import { cslJson } from './bibliography/csl-json-format.ts';
import { endnoteXml } from './bibliography/endnote-xml-format.ts';
import { ris } from './bibliography/ris-format.ts';
import { markdown } from './md/markdown-format.ts';
import { openDocument } from './odt/open-document-format.ts';
import { pdf } from './pdf/pdf-format.ts';
import { richText } from './rtf/rich-text-format.ts';
import { json, jsonLines } from './tables/json-format.ts';
import { separated } from './tables/separated-format.ts';
import { plainText } from './txt/plain-text-format.ts';

/**
 * All formats that are read. The first whose `sniff` says yes reads the file: those that are known by their content first, whatever the
 * file is called; plain text last.
 */
export const readers: readonly ArticleReader[] = [
  pdf,
  word,
  openDocument,
  epub,
  richText,
  ris,
  bibtex,
  endnoteXml,
  cslJson,
  separated,
  jsonLines,
  json,
  mail,
  mailbox,
  webPage,
  singleFilePage,
  markdown,
  plainText,
];
