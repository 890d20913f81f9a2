import { parentPort, workerData } from 'node:worker_threads';
import { explainFact } from '../core/extraction/explaining/explain-fact.ts';
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
  const onPartial = (facts: Parameters<Parameters<typeof extractInSteps>[2]>[0]): void =>
    say({ type: 'partial', id, facts });
  if (job.type === 'explain') {
    say({ type: 'explained', id, explanation: explainFact(extractor, job.input, job.key) });
    return;
  }
  if (job.type === 'extract') {
    say({ type: 'done', id, extraction: extractInSteps(extractor, job.input, onPartial) });
    return;
  }
  const read = readArticleFile(job.file);
  if (read.outcome === 'refused') {
    say({ type: 'refused', id, refused: read });
    return;
  }
  say({ type: 'article', id, article: read });
  const { text, language, published } = read.article;
  say({ type: 'done', id, extraction: extractInSteps(extractor, { text, language, published }, onPartial) });
});
say({ type: 'ready', version: extractor.version });
