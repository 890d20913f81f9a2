import type { SentenceRules } from '../text/sentences.ts';
import type { TokenRules } from '../text/tokens.ts';
import { englishFigureWords } from './english/figure-words.ts';
import { englishNumberWords } from './english/number-words.ts';
import { englishSegmentation } from './english/segmentation.ts';
import { englishTimeWords } from './english/time-words.ts';
import type { FigureWords } from './figures/figure-words.ts';
import type { NumberWords } from './figures/number-words.ts';
import { otherNumbers } from './other-languages/number-words.ts';
import type { TimeWords } from './times/time-words.ts';

/** What cutting text into sentences and tokens must know of a language. */
export type Segmentation = { readonly sentences: SentenceRules; readonly tokens: TokenRules };

/** What the stages know of a language: its folder here, in one piece. */
type LanguagePack = {
  readonly segmentation: Segmentation;
  readonly numbers: NumberWords;
  readonly figures: FigureWords;
  readonly times: TimeWords;
};

const packs: ReadonlyMap<string, LanguagePack> = new Map([
  [
    'en',
    {
      segmentation: englishSegmentation,
      numbers: englishNumberWords,
      figures: englishFigureWords,
      times: englishTimeWords,
    },
  ],
]);

/** Null for a language without a folder of its own: the stages then do what holds in any language. */
export function segmentationOf(language: string): Segmentation | null {
  return packOf(language)?.segmentation ?? null;
}

export function numberWordsOf(language: string): NumberWords | null {
  return packOf(language)?.numbers ?? otherNumbers.get(primaryLanguage(language)) ?? null;
}

export function figureWordsOf(language: string): FigureWords | null {
  return packOf(language)?.figures ?? null;
}

export function timeWordsOf(language: string): TimeWords | null {
  return packOf(language)?.times ?? null;
}

function packOf(language: string): LanguagePack | null {
  return packs.get(primaryLanguage(language)) ?? null;
}

/** "en" of "en-GB". */
export function primaryLanguage(language: string): string {
  return (language.split('-', 1)[0] ?? '').toLowerCase();
}
