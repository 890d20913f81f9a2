import type { MessagePort } from 'node:worker_threads';
import { explainFact } from '../core/extraction/explaining/explain-fact.ts';
import type { ExtractionInput, Extractor } from '../core/extraction/extractor.ts';
import type { FileToRead } from '../core/importing/file-to-read.ts';
import { UnreadableArticle } from '../core/importing/article-format.ts';
import { makePreview, type PreviewRequest } from '../core/importing/previews/preview.ts';
import { readArticleFile } from '../core/importing/read-article-file.ts';
import { extractInSteps } from './extract-in-steps.ts';
import type { ReadingJob, ReadingMessage } from './reading-protocol.ts';

/** Reads files and finds their facts with an extractor, one job after the other. Holds no connection, writes nothing. */
export function serveReading(port: MessagePort, extractor: Extractor): void {
  const say = (message: ReadingMessage): void => port.postMessage(message);

  port.on('message', (job: ReadingJob) => {
    const { id } = job;
    if (job.type === 'explain') {
      say({ type: 'explained', id, explanation: explainFact(extractor, job.input, job.key) });
      return;
    }
    if (job.type === 'preview') {
      void preview(id, job.request);
      return;
    }
    if (job.type === 'extract') {
      extract(id, job.input);
      say({ type: 'done', id });
    } else void read(id, job.file);
  });

  async function preview(id: number, request: PreviewRequest): Promise<void> {
    try {
      say({ type: 'previewed', id, preview: await makePreview(request) });
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      say({ type: 'previewed', id, preview: { unreadable: error.message } });
    }
  }

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
}
