import { inflateRawSync } from 'node:zlib';
import type { ColumnMapping, TablePreview } from '../../../contract/column-mapping.ts';
import type { EncodingAlternative, ReadingChoices } from '../../../contract/reading-again.ts';
import type { SplitPreview, SplitRule, SplitStep } from '../../../contract/split-rule.ts';
import { UnreadableArticle } from '../article-format.ts';
import { encodingAlternatives } from '../encodings/encoding-alternatives.ts';
import { readers } from '../readers.ts';
import { SeenFile } from '../seen-file.ts';
import { previewTable } from '../tables/preview-table.ts';
import { previewSplit } from '../teaching/preview-split.ts';

type KeptContent = {
  readonly name: string;
  /** Its bytes, deflated. */
  readonly content: Uint8Array;
  /** What was said about how to read it. */
  readonly choices: ReadingChoices;
};

/** How a kept file would read otherwise. Survives structured clone. */
export type PreviewRequest = KeptContent &
  (
    | { readonly kind: 'encodings'; readonly present: string }
    | { readonly kind: 'table'; readonly mapping: ColumnMapping | null }
    | { readonly kind: 'split'; readonly rule: SplitRule | null; readonly step: SplitStep | null }
  );

/** What is answered to each kind of request. */
export type Previews = {
  readonly encodings: { readonly alternatives: readonly EncodingAlternative[] };
  readonly table: TablePreview;
  readonly split: SplitPreview;
};

/** Throws `UnreadableArticle` with a message for the user. */
export async function makePreview(request: PreviewRequest): Promise<Previews[keyof Previews]> {
  const bytes = inflateRawSync(request.content);
  switch (request.kind) {
    case 'encodings':
      return { alternatives: encodingAlternatives(bytes, request.present) };
    case 'table':
      return previewTable(new SeenFile(request.name, bytes, request.choices), request.mapping);
    case 'split': {
      const seen = new SeenFile(request.name, bytes, request.choices);
      const chosen = request.choices.reader;
      const reader = readers.find((one) => (chosen === null ? one.sniff(seen) : one.format === chosen));
      if (reader?.lines === undefined)
        throw new UnreadableArticle('A file of this format says itself where its articles begin.');
      return previewSplit(await reader.lines(seen), request.rule, request.step, request.name);
    }
  }
}
