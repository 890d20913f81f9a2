import { parentPort } from 'node:worker_threads';
import type { WorkerCall, WorkerMessage } from '../archive-protocol.ts';

// Stands for an archive worker in worker-link.test.ts: answers what it is asked, and dies when told to.

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

say({ type: 'ready', info: null });
parentPort?.on('message', (call: WorkerCall | 'close') => {
  if (call === 'close') parentPort?.close();
  else if (call.name === 'die') process.exit(1);
  else say({ type: 'reply', id: call.id, reply: { ok: true, value: call.input } });
});
