import type { CuttingsEvent } from '../contract/event.ts';
import type { ImportCounts } from './import-job.ts';
import { Rate } from './rate.ts';

/** Between two announcements, ms. */
const pause = 100;

/** Counts an import and announces how far it is, at most ten times a second. */
export class ImportProgress {
  #counts: ImportCounts = { imported: 0, duplicates: 0, refused: 0 };
  #done = 0;
  #total = 0;
  #counting = true;
  #current: string | null = null;
  #lastAnnounced = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #rate = new Rate();
  readonly #importId: number;
  readonly #announce: (event: CuttingsEvent) => void;

  constructor(importId: number, announce: (event: CuttingsEvent) => void) {
    this.#importId = importId;
    this.#announce = announce;
  }

  get counts(): ImportCounts {
    return this.#counts;
  }

  found(total: number, counting: boolean): void {
    this.#total = total;
    this.#counting = counting;
    this.#tell();
  }

  reading(relativePath: string): void {
    this.#current = relativePath;
  }

  /** After a batch was stored: `files` with these outcomes. */
  stored(counts: ImportCounts, files: number): void {
    this.#counts = {
      imported: this.#counts.imported + counts.imported,
      duplicates: this.#counts.duplicates + counts.duplicates,
      refused: this.#counts.refused + counts.refused,
    };
    this.#done += files;
    this.#rate.mark(this.#done);
    this.#tell();
  }

  /** What all files stored so far came to, where some were read again. */
  recounted(counts: ImportCounts): void {
    this.#counts = counts;
    this.#tell();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#say();
  }

  #tell(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#lastAnnounced + pause - performance.now());
    this.#timer = setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    this.#timer = undefined;
    this.#lastAnnounced = performance.now();
    this.#announce({
      type: 'import-progress',
      importId: this.#importId,
      done: this.#done,
      total: this.#total,
      counting: this.#counting,
      ...this.#counts,
      current: this.#current,
      filesPerSecond: this.#rate.perSecond,
      // While folders are still being walked nobody knows.
      secondsLeft: this.#counting ? null : this.#rate.secondsFor(this.#total - this.#done),
    });
  }
}
