import type { CuttingsEvent } from '../contract/event.ts';
import type { ImportCounts } from './import-job.ts';

/** Between two announcements, ms. */
const pause = 100;

/** The rate is that of the last seconds, ms. */
const rateWindow = 5_000;

/** Counts an import and announces how far it is, at most ten times a second. */
export class ImportProgress {
  #counts: ImportCounts = { imported: 0, duplicates: 0, refused: 0 };
  #done = 0;
  #total = 0;
  #counting = true;
  #current: string | null = null;
  #lastAnnounced = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Moments (ms) and how many files were done by then, oldest first. */
  readonly #marks: { readonly at: number; readonly done: number }[] = [{ at: performance.now(), done: 0 }];
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
    const now = performance.now();
    this.#marks.push({ at: now, done: this.#done });
    while (this.#marks.length > 2 && (this.#marks[0]?.at ?? now) < now - rateWindow) this.#marks.shift();
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
    const now = performance.now();
    this.#lastAnnounced = now;
    const oldest = this.#marks[0] ?? { at: now, done: 0 };
    const seconds = (now - oldest.at) / 1000;
    const filesPerSecond = seconds > 0 ? Math.round(((this.#done - oldest.done) / seconds) * 10) / 10 : 0;
    const left = this.#total - this.#done;
    this.#announce({
      type: 'import-progress',
      importId: this.#importId,
      done: this.#done,
      total: this.#total,
      counting: this.#counting,
      ...this.#counts,
      current: this.#current,
      filesPerSecond,
      // While folders are still being walked nobody knows.
      secondsLeft: this.#counting || filesPerSecond === 0 ? null : Math.ceil(left / filesPerSecond),
    });
  }
}
