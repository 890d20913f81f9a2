import type { Worker } from 'node:worker_threads';

const megabyte = 2 ** 20;

/** What the process held at a moment, MB. */
export type MemoryMark = {
  /** Resident, all threads: the most since the mark before. */
  readonly resident: number;
  /** In use in the heap of the main thread, and in those of the other threads together; with what is not collected yet. */
  readonly main: number;
  readonly workers: number;
};

/** Watches the memory of the process and of the threads that it starts from now on, until `end`. */
export function watchMemory(): { mark(): Promise<MemoryMark>; end(): void } {
  const workers = new Set<Worker>();
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const hear = (worker: Worker): void => {
    workers.add(worker);
    worker.once('exit', () => workers.delete(worker));
  };
  const timer = setInterval(look, 250);
  process.on('worker', hear);
  return {
    async mark() {
      look();
      const resident = most / megabyte;
      most = 0;
      const heaps = await Promise.allSettled([...workers].map((worker) => worker.getHeapStatistics()));
      const used = heaps.map((heap) => (heap.status === 'fulfilled' ? heap.value.used_heap_size : 0));
      return {
        resident,
        main: process.memoryUsage().heapUsed / megabyte,
        workers: used.reduce((sum, bytes) => sum + bytes, 0) / megabyte,
      };
    },
    end() {
      clearInterval(timer);
      process.off('worker', hear);
    },
  };
}
