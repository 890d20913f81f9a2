import type { BatchCount, BatchLine } from '../../../contract/batch.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { Host } from '../../../contract/host.ts';
import type { Input } from '../../../contract/operations.ts';

/** Queries asked for at once; the service answers as many of them as take a fraction of a second. */
const most = 100;

export type BatchFilters = Input<'batch.count'>['filters'];

/** A kept list, and up to which article it was counted; `noted`: counted to its end now, that is noted. */
export type KeptToCount = { readonly id: number; readonly countedThrough: number; readonly noted: boolean };

/** What is asked: a list as it is written, how its lines are meant, and of which articles. */
export type BatchAsked = { readonly text: string; readonly exactWords: boolean; readonly filters: BatchFilters };

/** A line with what it finds; null: not counted (yet). */
export type BatchRow = { readonly line: BatchLine; readonly count: BatchCount | null };

/** A list that is being counted, or was. */
export type BatchState = {
  readonly asked: BatchAsked;
  readonly rows: readonly BatchRow[];
  /** Lines of the list that are no rows. */
  readonly passed: { readonly repeated: number; readonly comments: number; readonly leftOut: number };
  /** Rows that are dealt with. */
  readonly done: number;
  readonly seconds: number;
  readonly phase: 'running' | 'done' | 'stopped';
  readonly failure: Failure | null;
  /** The same was counted before: what came since is counted as new. */
  readonly again: boolean;
  /** Greatest article number when it began. */
  readonly through: number;
  /** ISO 8601. */
  readonly countedAt: string;
  /** The archive has changed since. */
  readonly outdated: boolean;
};

/**
 * Counts what each query of a list finds, a slice at a time, and goes on while the person is elsewhere in the program. One list at a time; lives as
 * long as the archive is open in the window.
 */
export class BatchRun {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #state: BatchState | null = null;
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): BatchState | null => this.#state;

  /**
   * Counts a list; what was being counted before ends.
   *
   * @param kept the kept list that it is, as it was counted last
   */
  async start(asked: BatchAsked, kept: KeptToCount | null = null): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const before = this.#state;
    const again = before !== null && before.phase === 'done' && isSame(before.asked, asked);
    const newerThan = again ? before.through : (kept?.countedThrough ?? 0);
    const began = performance.now();
    const { text: list, exactWords, filters } = asked;
    const read = await this.#host.call('batch.read', { list, form: 'lines', exactWords });
    if (turn !== this.#turn) return;
    if (!read.ok) {
      this.#set({ ...empty(asked), failure: read.failure, phase: 'stopped' });
      return;
    }
    const { lines, ...passed } = read.value;
    this.#set({ ...empty(asked), rows: lines.map((line) => ({ line, count: null })), passed, again: newerThan > 0 });
    for (;;) {
      const state = this.#state;
      if (state === null || turn !== this.#turn) return;
      const { rows, done } = state;
      const next = rows.slice(done, done + most);
      const refused = next.findIndex(({ line }) => line.refused !== null);
      const queries = (refused < 0 ? next : next.slice(0, refused)).map(({ line }) => line.query);
      const seconds = (performance.now() - began) / 1000;
      if (next.length === 0) {
        this.#set({ ...state, phase: 'done', seconds });
        // No change that a person makes, and so none to undo.
        if (kept?.noted === true) void this.#host.call('queryList.counted', { id: kept.id, through: state.through });
        return;
      }
      if (queries.length === 0) {
        this.#set({ ...state, done: done + 1, seconds });
        continue;
      }
      const reply = await this.#host.call('batch.count', { queries, filters, newerThan });
      if (turn !== this.#turn || this.#state === null) return;
      if (!reply.ok) {
        this.#set({ ...this.#state, phase: 'stopped', failure: reply.failure });
        return;
      }
      const { counts, through } = reply.value;
      this.#set({
        // Its being outdated may have been told meanwhile.
        ...this.#state,
        rows: rows.map((row, index) => ({ ...row, count: counts[index - done] ?? row.count })),
        done: done + counts.length,
        seconds: (performance.now() - began) / 1000,
        through: state.through === 0 ? through : state.through,
      });
    }
  }

  /** Ends counting; what is counted stays. */
  stop(): void {
    this.#turn += 1;
    if (this.#state?.phase === 'running') this.#set({ ...this.#state, phase: 'stopped' });
  }

  /** Told when the archive has changed. */
  setOutdated(): void {
    if (this.#state !== null && !this.#state.outdated) this.#set({ ...this.#state, outdated: true });
  }

  #set(state: BatchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function empty(asked: BatchAsked): BatchState {
  return {
    asked,
    rows: [],
    passed: { repeated: 0, comments: 0, leftOut: 0 },
    done: 0,
    seconds: 0,
    phase: 'running',
    failure: null,
    again: false,
    through: 0,
    countedAt: new Date().toISOString(),
    outdated: false,
  };
}

export function isSame(one: BatchAsked, other: BatchAsked): boolean {
  return (
    one.text === other.text &&
    one.exactWords === other.exactWords &&
    JSON.stringify(one.filters) === JSON.stringify(other.filters)
  );
}
