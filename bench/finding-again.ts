import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CuttingsEvent } from '../src/contract/event.ts';
import type { Reply } from '../src/contract/failure.ts';
import { connect } from '../src/core/archive/connection.ts';
import type { Service } from '../src/service/service.ts';
import { startBenchService } from './bench-service.ts';
import { cpu } from './cpu.ts';
import { writeMadeUpArticles } from './made-up-articles.ts';

const usage = `usage: npm run bench -- finding-again [--articles N]
Imports N (20,000) invented articles without facts, begins to find their facts with \`cuttings extract\`, kills that when half is read, and goes on in
a service that is searched meanwhile. Prints what the kill cost, articles a second, and how long searches took.`;

const command = fileURLToPath(new URL('../src/cli/cuttings.ts', import.meta.url));

/** Times finding the facts of a whole archive again, through a kill. */
export async function findingAgain(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { articles: { type: 'string' }, help: { type: 'boolean' } } });
  const count = Number(values.articles ?? 20_000);
  if (values.help === true || !(count >= 100)) {
    console.log(usage);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'));
  const archive = join(folder, 'bench.cuttings');
  try {
    await importWithoutFacts(folder, archive, count);
    const read = await killWhenHalfRead(archive, count);
    console.log(`killed when ${read} articles were read`);
    await goOn(folder, archive, count, read);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importWithoutFacts(folder: string, archive: string, count: number): Promise<void> {
  const source = join(folder, 'made up');
  writeMadeUpArticles(source, count);
  const service = await startBenchService(folder, archive, { withoutFacts: true });
  const { articles } = await service.tickets.addPaths([source]);
  const finished = nextEvent(service, 'import-finished');
  value(await service.call('import.start', { tickets: [...articles] }));
  const { imported } = await finished;
  await service.close();
  if (imported !== count) throw new Error(`${imported} of ${count} imported`);
}

/** Answers how many articles were read when the command was killed. */
async function killWhenHalfRead(archive: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [command, 'extract', '--archive', archive], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (child.exitCode === null && readArticles(archive) < count / 2)
    await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill('SIGKILL');
  await ended;
  return readArticles(archive);
}

function readArticles(archive: string): number {
  const database = connect(archive, { readOnly: true });
  const read = database.prepare<[], number>("SELECT count(*) FROM article WHERE extractor <> 'none'").pluck().get();
  database.close();
  return read ?? 0;
}

async function goOn(folder: string, archive: string, count: number, before: number): Promise<void> {
  const service = await startBenchService(folder, archive);
  const { run } = value(await service.call('extraction.state', {}));
  if (run === null) throw new Error('no run is left');
  const finished = nextEvent(service, 'extraction-finished');
  const [began, begunCpu] = [performance.now(), cpu()];
  value(await service.call('extraction.resume', {}));
  let ended = false;
  const searches = searchUntil(service, () => ended);
  await finished;
  ended = true;
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = (cpu() - begunCpu) / 1000;
  const times = await searches;
  const report = value(await service.call('extraction.report', { runId: run.id })).run;
  await service.close();
  console.log(`the run was ${run.state} at ${run.done} of ${run.total}; it ended ${report.state} at ${report.done}`);
  console.log(
    `${count - before} articles in ${seconds.toFixed(0)} s: ${((count - before) / seconds).toFixed(0)} a second; ${((1000 * cpuSeconds) / (count - before)).toFixed(1)} ms of processor an article`,
  );
  console.log(
    `new ${report.appeared}, gone ${report.gone}, changed ${report.changed}, not read to the end ${report.failed}`,
  );
  const part = (share: number): string =>
    (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
  console.log(`${times.length} searches meanwhile: half within ${part(0.5)} ms, 99 of 100 within ${part(0.99)} ms`);
}

async function searchUntil(service: Service, ended: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  const words = ['pier', 'lighthouse closed', '"dry dock"', 'quill', 'ferry -sold'];
  while (!ended()) {
    const query = words[times.length % words.length] ?? '';
    const began = performance.now();
    value(await service.call('search.articles', { query, filters: {}, order: 'newest', offset: 0, limit: 50 }));
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return times;
}

function nextEvent<Type extends CuttingsEvent['type']>(
  service: Service,
  type: Type,
): Promise<Extract<CuttingsEvent, { type: Type }>> {
  return new Promise((resolve) => {
    service.subscribe((event) => {
      if (event.type === type) resolve(event as Extract<CuttingsEvent, { type: Type }>);
    });
  });
}

function value<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}
