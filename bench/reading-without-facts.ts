import { parentPort } from 'node:worker_threads';
import { serveReading } from '../src/service/serve-reading.ts';

// Entry of a reading worker that finds no facts: what an import costs beside extraction.

if (parentPort === null) throw new Error('reading-without-facts must run in a worker thread');
serveReading(parentPort, { version: 'none', extract: () => [] });
