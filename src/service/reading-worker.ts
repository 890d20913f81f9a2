import { parentPort, workerData } from 'node:worker_threads';
import { explainFact } from '../core/extraction/explaining/explain-fact.ts';
import type { ExtractionInput } from '../core/extraction/extractor.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import { readArticleFile } from '../core/importing/read-article-file.ts';
import { extractInSteps } from './extract-in-steps.ts';
import { loadExtractor } from './load-extractor.ts';
import type { ReadingJob, ReadingMessage, ReadingWorkerData } from './reading-protocol.ts';

// Entry of a worker thread: reads files and finds their facts, one job after the other. Holds no connection, writes nothing.

const port = parentPort;
if (port === null) throw new Error('reading-worker must run in a worker thread');
const say = (message: ReadingMessage): void => port.postMessage(message);
const { resourcesFolder } = workerData as ReadingWorkerData;
const extractor = loadExtractor(resourcesFolder);

port.on('message', (job: ReadingJob) => {
  const { id } = job;
  if (job.type === 'explain') {
    say({ type: 'explained', id, explanation: explainFact(extractor, job.input, job.key) });
    return;
  }
  if (job.type === 'extract') {
    extract(id, job.input);
    say({ type: 'done', id });
  } else void read(id, job.file);
});

async function read(id: number, file: FileToRead): Promise<void> {
  const outcome = await readArticleFile(file);
  if (outcome.outcome === 'refused') {
    say({ type: 'refused', id, refused: outcome });
    return;
  }
  const { articles, ...fileRead } = outcome;
  say({ type: 'file', id, file: fileRead });
  // All of them first: what was found is in the ledger, also when finding facts takes too long.
  for (const article of articles) say({ type: 'article', id, article });
  for (const { text, language, published } of articles) extract(id, { text, language, published });
  say({ type: 'done', id });
}

function extract(id: number, input: ExtractionInput): void {
  const extraction = extractInSteps(extractor, input, (facts) => say({ type: 'partial', id, facts }));
  say({ type: 'facts', id, extraction });
}

say({ type: 'ready', version: extractor.version });
