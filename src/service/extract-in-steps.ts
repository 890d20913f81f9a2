import type { Fact } from '../contract/fact.ts';
import type { ExtractionInput, Extractor } from '../core/extraction/extractor.ts';
import { timeLimit } from '../core/extraction/time-limit.ts';
import type { Extraction } from './reading-protocol.ts';

/** Half of what a reading worker has before it is ended, so that what was found gets told, ms. */
const usualLimit = 15_000;

/** Of a longer text, the facts of its beginning are found first, UTF-16 code units. */
const beginningLength = 200_000;

/**
 * Extracts facts; those of a long text's beginning go to `onPartial` first, so that something is there when the rest takes
 * too long. An extractor that fails, or does not end in this time, leaves what was found, marked as incomplete.
 */
export function extractInSteps(
  extractor: Extractor,
  input: ExtractionInput,
  onPartial: (facts: readonly Fact[]) => void,
  milliseconds = usualLimit,
): Extraction {
  const { version } = extractor;
  let found: readonly Fact[] = [];
  try {
    if (input.text.length > beginningLength) {
      const limit = timeLimit(now, milliseconds);
      found = extractor.extract({ ...input, text: beginningOf(input.text) }, null, limit);
      if (limit.wasReached) return { facts: found, extraction: { version, complete: false } };
      onPartial(found);
    }
    const limit = timeLimit(now, milliseconds);
    const facts = extractor.extract(input, null, limit);
    return { facts, extraction: { version, complete: !limit.wasReached } };
  } catch (error) {
    // Only the kind of the error: its message may hold words of the article.
    console.error(`the extractor failed: ${error instanceof Error ? error.name : 'unknown error'}`);
    return { facts: found, extraction: { version, complete: false } };
  }
}

function now(): number {
  return performance.now();
}

/** Whole paragraphs, and offsets that hold for the whole text. */
function beginningOf(text: string): string {
  const end = text.lastIndexOf('\n\n', beginningLength);
  return text.slice(0, end > 0 ? end : beginningLength).toWellFormed();
}
