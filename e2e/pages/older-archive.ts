import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestHost } from '../fixtures.ts';
import { root } from '../programs.ts';

/** Restarts the program on its archive with articles in it that a version with an older extractor imported meanwhile. */
export async function importWithOlder(
  host: TestHost,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const folder = join(host.folder, 'older');
  const dropped = join(folder, 'Older');
  mkdirSync(dropped, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(dropped, name), text);
  await host.restart(async () => {
    const script = join(root, 'src/service/testing/import-with-older.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, host.archive, folder, dropped]);
    if (!stdout.includes(`done: ${files.length} articles`)) throw new Error(stdout);
  });
}
