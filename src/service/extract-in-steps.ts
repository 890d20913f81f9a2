import type { Fact } from '../contract/fact.ts';
import type { ExtractionInput, Extractor } from '../core/extraction/extractor.ts';
import type { Extraction } from './reading-protocol.ts';

/** Of a longer text, the facts of its beginning are found first, UTF-16 code units. */
const beginningLength = 200_000;

/**
 * Extracts facts; those of a long text's beginning go to `onPartial` first, so that something is there when the rest takes
 * too long. An extractor that fails leaves what was found, marked as incomplete.
 */
export function extractInSteps(
  extractor: Extractor,
  input: ExtractionInput,
  onPartial: (facts: readonly Fact[]) => void,
): Extraction {
  const { version } = extractor;
  let found: readonly Fact[] = [];
  try {
    if (input.text.length > beginningLength) {
      found = extractor.extract({ ...input, text: beginningOf(input.text) });
      onPartial(found);
    }
    return { facts: extractor.extract(input), extraction: { version, complete: true } };
  } catch (error) {
    // Only the kind of the error: its message may hold words of the article.
    console.error(`the extractor failed: ${error instanceof Error ? error.name : 'unknown error'}`);
    return { facts: found, extraction: { version, complete: false } };
  }
}

/** Whole paragraphs, and offsets that hold for the whole text. */
function beginningOf(text: string): string {
  const end = text.lastIndexOf('\n\n', beginningLength);
  return text.slice(0, end > 0 ? end : beginningLength).toWellFormed();
}
