import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { textOf } from './source-files.ts';

/**
 * Which of our files, among all that a file loads when it is started, load one of these packages. Imports on demand and addresses of workers count
 * as well.
 */
export function loadedBy(entry: string, packages: readonly string[]): readonly string[] {
  const loaded = new Set([entry]);
  const found: string[] = [];
  for (const path of loaded) {
    for (const { specifier, typesOnly } of importsOf(textOf(path))) {
      if (typesOnly) continue;
      if (specifier.startsWith('.')) loaded.add(posix.join(posix.dirname(path), specifier));
      else if (packages.includes(specifier)) found.push(path);
    }
  }
  return found;
}
