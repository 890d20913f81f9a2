import { parentPort } from 'node:worker_threads';
import type { WorkerMessage, WorkerOrder } from '../archive-protocol.ts';

// Stands for an archive worker in worker-link.test.ts: answers what it is asked, or how many changes it was told of, and dies when told to.

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

say({ type: 'ready', info: null });
let changes = 0;
parentPort?.on('message', (call: WorkerOrder) => {
  if (call === 'close') parentPort?.close();
  else if (call === 'changed') changes += 1;
  else if (call.name === 'changes') say({ type: 'reply', id: call.id, reply: { ok: true, value: changes } });
  else if (call.name === 'die') process.exit(1);
  else say({ type: 'reply', id: call.id, reply: { ok: true, value: call.input } });
});
