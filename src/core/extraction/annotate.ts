import { splitParagraphs } from '../text/paragraphs.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitTokens } from '../text/tokens.ts';
import type { AnnotatedText, Sentence, Token } from './annotated-text.ts';
import { primaryLanguage, segmentationOf } from './language-pack.ts';
import type { Tagger } from './part-of-speech/tagger.ts';

/**
 * Paragraphs, sentences, tokens and quotations of an article. Tokens are tagged when the tagger is for the text's
 * language; otherwise their tags are "".
 */
export function annotate(text: string, language: string, tagger: Tagger | null): AnnotatedText {
  const segmentation = segmentationOf(language);
  const tags = tagger !== null && tagger.language === primaryLanguage(language) ? tagger : null;
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, range] of paragraphs.entries()) {
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
  return { text, language, paragraphs, sentences, tokens, quotations: findQuotations(text, paragraphs) };
}
