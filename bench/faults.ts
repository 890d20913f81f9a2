import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from '../src/core/archive/testing/faults/faults.ts';

// npm run faults [WORD] [ARTICLES] [TIMES]: puts every fault (whose name holds WORD) into archives of its own, and prints a table. Exit code 1: one was not
// met. ARTICLES: of the large archive of an old format (20,000); TIMES: how often, instead of as often as the table in docs/reliability.md says.

const [, , word = '', articles = '20000', often] = process.argv;
console.log('| fault | times | seen | seconds |\n|---|---:|---|---:|');
for (const { fault, long } of faults.filter(({ fault: { name } }) => name.includes(word))) {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-fault-'));
  const begun = performance.now();
  const asked = often === undefined ? long : Number(often);
  const row = (times: number, seen: string): void =>
    console.log(`| ${fault.name} | ${times} | ${seen} | ${((performance.now() - begun) / 1000).toFixed(1)} |`);
  try {
    const { times, seen } = await fault.run(folder, asked, Number(articles));
    row(times, seen);
  } catch (error) {
    row(asked, `FAILED: ${error instanceof Error ? error.message : 'unknown'}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
