import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Input, OperationName, Output } from '../src/contract/operations.ts';
import { startBenchService } from './bench-service.ts';
import { watchMemory } from './memory.ts';

const usage = `usage: npm run bench -- opening FILE
Opens the archive FILE as the program does at its start, in threads of its own, asks what the page asks before anybody touches it, and prints
ms for each, of these of processor time, and ms from the start on, one after the other; then pages of the list from its middle and its end, and memory.
First the same for an empty archive: what remains is the program's own start, from its sources. FILE is read from memory as far as the system keeps it there.`;

const list = { query: '', filters: {}, order: 'newest', limit: 50 } as const;

/** Times opening an archive until the page stands. */
export async function opening(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [archive] = positionals;
  if (archive === undefined || values.help) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  try {
    console.log('an empty archive');
    await timeOpening(join(folder, 'empty.cuttings'), folder);
    console.log(`\n${archive}`);
    await timeOpening(resolve(archive), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOpening(archive: string, folder: string): Promise<void> {
  const memory = watchMemory();
  const began = performance.now();
  const tell = (what: string, since: number, processor: NodeJS.CpuUsage): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(processor);
    const numbers = [now - since, (user + system) / 1000, now - began].map((ms) => ms.toFixed(0).padStart(7));
    console.log(`${what.padEnd(22)} ${numbers.join(' ')}`);
  };
  console.log('                            ms  of CPU   after');
  const atBegin = process.cpuUsage();
  const service = await startBenchService(folder, archive);
  tell('opened', began, atBegin);
  const ask = async <Name extends OperationName>(
    name: Name,
    input: Input<Name>,
    told: string = name,
  ): Promise<Output<Name>> => {
    const [since, processor] = [performance.now(), process.cpuUsage()];
    const reply = await service.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`);
    tell(told, since, processor);
    return reply.value;
  };
  try {
    // What the page asks at its start, the list first.
    const { total } = await ask('search.articles', { ...list, offset: 0 });
    await ask('archive.info', {});
    await ask('search.facets', { query: '', filters: {} });
    await ask('tag.list', {});
    await ask('savedSearch.list', {});
    await ask('import.list', {});
    await ask('extraction.state', {});
    await ask('search.articles', { ...list, offset: 50 }, 'the next page');
    await ask('search.articles', { ...list, offset: Math.floor(total / 2) }, 'a page in the middle');
    await ask('search.articles', { ...list, offset: Math.max(0, total - 50) }, 'the last page');
    for (const order of ['oldest', 'imported', 'title', 'outlet'] as const)
      await ask('search.articles', { ...list, order, offset: 0 }, `by ${order}`);
    const { resident, main, workers } = await memory.mark();
    console.log(
      `${total} articles; at most ${resident.toFixed(0)} MB in all, heap of the main thread ${main.toFixed(0)} MB, of the others ${workers.toFixed(0)} MB`,
    );
  } finally {
    memory.end();
    await service.close();
  }
}
