import { englishSentenceRules, englishStoppedWords } from './abbreviations.ts';
import { splitContraction } from './contraction.ts';

export const englishSegmentation = {
  sentences: englishSentenceRules,
  tokens: { abbreviations: englishStoppedWords, contraction: splitContraction },
};
