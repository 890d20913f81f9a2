import type { SentenceRules } from '../text/sentences.ts';
import type { TokenRules } from '../text/tokens.ts';
import { englishSegmentation } from './english/segmentation.ts';

/** What cutting text into sentences and tokens must know of a language. */
export type Segmentation = { readonly sentences: SentenceRules; readonly tokens: TokenRules };

const segmentations: ReadonlyMap<string, Segmentation> = new Map([['en', englishSegmentation]]);

/** Null for a language without a folder of its own: the stages then do what holds in any language. */
export function segmentationOf(language: string): Segmentation | null {
  return segmentations.get(primaryLanguage(language)) ?? null;
}

/** "en" of "en-GB". */
export function primaryLanguage(language: string): string {
  return (language.split('-', 1)[0] ?? '').toLowerCase();
}
