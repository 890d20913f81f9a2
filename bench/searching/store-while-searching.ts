import { parentPort, workerData } from 'node:worker_threads';
import { storeMadeUp } from './archive-of-articles.ts';
import { TextChain } from './text-chain.ts';

// A thread that stores articles, in batches as an import does, until its thread is ended. It tells of each hundred.
const { path, texts, first } = workerData as { path: string; texts: readonly string[]; first: number };
const chain = new TextChain(texts);
for (let from = first; ; from += 100) {
  storeMadeUp(path, chain, from, from + 100, 20);
  parentPort?.postMessage(from + 100 - first);
}
