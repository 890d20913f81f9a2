import type { Explanation } from '../contract/explanation.ts';
import type { Fact } from '../contract/fact.ts';
import type { ExtractionInput } from '../core/extraction/extractor.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import type { PreviewRequest, Previews } from '../core/importing/previews/preview.ts';
import type { FileRead, PlacedArticle, RefusedFile } from '../core/importing/read-outcome.ts';

/** What a reading worker is started with. */
export type ReadingWorkerData = { readonly resourcesFolder: string };

/** A file that cannot be looked at so, and why. */
export type UnreadablePreview = { readonly unreadable: string };

/** A job for a reading worker, one at a time. */
export type ReadingJob =
  | { readonly id: number; readonly type: 'read'; readonly file: FileToRead }
  | { readonly id: number; readonly type: 'preview'; readonly request: PreviewRequest }
  | { readonly id: number; readonly type: 'extract'; readonly input: ExtractionInput }
  /** Why the fact of this key is found. */
  | { readonly id: number; readonly type: 'explain'; readonly input: ExtractionInput; readonly key: string };

export type Extraction = {
  readonly facts: readonly Fact[];
  readonly extraction: { readonly version: string; readonly complete: boolean };
};

/**
 * What a reading worker says. Of a file: `file`, all its `article`s, then for each of them perhaps `partial`, and `facts`; at the end `done`.
 * So what there is of it is there when the rest does not come.
 */
export type ReadingMessage =
  | { readonly type: 'ready'; readonly version: string }
  | { readonly type: 'file'; readonly id: number; readonly file: FileRead }
  | { readonly type: 'article'; readonly id: number; readonly article: PlacedArticle }
  | { readonly type: 'refused'; readonly id: number; readonly refused: RefusedFile }
  | { readonly type: 'partial'; readonly id: number; readonly facts: readonly Fact[] }
  | { readonly type: 'facts'; readonly id: number; readonly extraction: Extraction }
  | { readonly type: 'done'; readonly id: number }
  | { readonly type: 'previewed'; readonly id: number; readonly preview: Previews[keyof Previews] | UnreadablePreview }
  | { readonly type: 'explained'; readonly id: number; readonly explanation: Explanation };

/** How a job ended, and what there was of it when it did not end well. */
export type JobResult = {
  readonly ended: 'done' | 'too-long' | 'crashed' | 'not-started' | 'closed';
  readonly messages: readonly ReadingMessage[];
};
