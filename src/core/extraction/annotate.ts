import { splitParagraphs } from '../text/paragraphs.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitTokens } from '../text/tokens.ts';
import type { AnnotatedText, Paragraph, Sentence, Token } from './annotated-text.ts';
import type { Trace } from './explaining/trace.ts';
import { primaryLanguage, segmentationOf } from './language-pack.ts';
import type { Tagger } from './part-of-speech/tagger.ts';
import type { Parser } from './syntax/parser.ts';
import { lazySyntax, noSyntax } from './syntax/syntax.ts';
import { noTimeLimit, type TimeLimit } from './time-limit.ts';

/**
 * Paragraphs, sentences, tokens and quotations of an article. Tokens are tagged when the tagger is for the text's
 * language; otherwise their tags are "". Their syntax is known when the parser is for that language too. At the time limit the rest
 * of the paragraphs is left out.
 */
export function annotate(
  text: string,
  language: string,
  tagger: Tagger | null,
  parser: Parser | null = null,
  trace: Trace | null = null,
  limit: TimeLimit = noTimeLimit,
): AnnotatedText {
  const segmentation = segmentationOf(language);
  const tags = tagger !== null && tagger.language === primaryLanguage(language) ? tagger : null;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, range] of splitParagraphs(text).entries()) {
    if (limit.isOver()) break;
    paragraphs.push(range);
    for (const { start, end } of splitSentences(text, range, segmentation?.sentences ?? null)) {
      const ranges = splitTokens(text, { start, end }, segmentation?.tokens ?? null);
      const words = ranges.map((token) => text.slice(token.start, token.end));
      const tagged = tags?.tag(words);
      const firstToken = tokens.length;
      for (const [index, token] of ranges.entries()) {
        tokens.push({ ...token, text: words[index] ?? '', tag: tagged?.[index] ?? '', sentence: sentences.length });
      }
      sentences.push({ start, end, paragraph, firstToken, endToken: tokens.length });
    }
  }
  const syntax = tags !== null && parser?.language === tags.language ? lazySyntax(sentences, tokens, parser) : noSyntax;
  const quotations = findQuotations(text, paragraphs);
  return { text, language, paragraphs, sentences, tokens, quotations, syntax, trace, limit };
}
