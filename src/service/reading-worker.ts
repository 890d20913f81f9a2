import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { loadExtractor } from './load-extractor.ts';
import type { ReadingWorkerData } from './reading-protocol.ts';
import { serveReading } from './serve-reading.ts';

// Entry of a worker thread: reads files with the extractor that comes with the program.

if (parentPort === null) throw new Error('reading-worker must run in a worker thread');
giveWay();
const { resourcesFolder } = workerData as ReadingWorkerData;
serveReading(parentPort, loadExtractor(resourcesFolder));
