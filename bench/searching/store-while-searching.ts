import { parentPort, workerData } from 'node:worker_threads';
import { createCommandScope } from '../../src/core/archive/command-scope.ts';
import { beginImport, storeImported } from '../../src/core/archive/imports.ts';
import { openArchive } from '../../src/core/archive/open-archive.ts';
import { madeUp } from './archive-of-articles.ts';
import { TextChain } from './text-chain.ts';

/** The archive that articles are stored in, what they are made up of, and the number of the first. */
export type StoringData = { readonly path: string; readonly texts: readonly string[]; readonly first: number };

/** Files of a batch, as src/service/import-job.ts has it. */
const batch = 25;

// A thread that stores articles as the writer of an import does, until it is ended. After each batch it tells how many there are.
const { path, texts, first } = workerData as StoringData;
const chain = new TextChain(texts);
const write = createCommandScope(openArchive(path));
const importId = write((writing) => beginImport(writing, 'bench'));
for (let stored = 0; ; stored += batch) {
  const files = Array.from({ length: batch }, (_, index) => madeUp(chain, first + stored + index));
  write((writing) => storeImported(writing, importId, files));
  parentPort?.postMessage(stored + batch);
}
