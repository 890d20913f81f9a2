import { startTestService, testOptions } from './start-test-service.ts';

// Started as a process of its own: imports files into an archive as a version of the program would that had an older extractor, so that
// what comes after an update can be tried on an archive that it did not make itself.

const [, , archive = '', folder = '', ...paths] = process.argv;
const reading = new URL('./older-reading-worker.ts', import.meta.url);
const running = await startTestService({ archive, workers: { ...testOptions(folder).workers, reading } }, folder);
const { state, imported } = await running.importPaths(...paths);
await running.service.close();
console.log(`${state}: ${imported} articles`);
