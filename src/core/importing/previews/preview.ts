import type { EncodingAlternative } from '../../../contract/reading-again.ts';
import { inflateRawSync } from 'node:zlib';
import { encodingAlternatives } from '../encodings/encoding-alternatives.ts';

/** How a kept file would read otherwise. Survives structured clone. `content`: its bytes, deflated. */
export type PreviewRequest = {
  readonly kind: 'encodings';
  readonly content: Uint8Array;
  /** Encoding in which it was read. */
  readonly present: string;
};

/** What is answered to each kind of request. */
export type Previews = { readonly encodings: { readonly alternatives: readonly EncodingAlternative[] } };

/** Throws `UnreadableArticle` with a message for the user. */
export function makePreview(request: PreviewRequest): Promise<Previews[keyof Previews]> {
  const bytes = inflateRawSync(request.content);
  return Promise.resolve({ alternatives: encodingAlternatives(bytes, request.present) });
}
