import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { layers, testTools } from './layers.ts';

const isTest = /\.test\.tsx?$|\/testing\//;
/** The page gets values from these files of the contract only, which import types: the others would bring zod along. */
const valuesForThePage = ['contract/vocabulary.ts', 'contract/concordance-file.ts'];
const sql =
  /\b(SELECT\s[^;]{0,2000}\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(VIRTUAL\s+)?TABLE\s|PRAGMA\s+\w)/;

/**
 * What a file of src/ does that its place does not allow.
 *
 * @param path below src/
 */
export function violationsOf(path: string, source: string): readonly string[] {
  const layer = layers.find(({ folder }) => path.startsWith(`${folder}/`));
  if (!layer) return [`${path} lies in no layer`];
  const found: string[] = [];
  for (const { specifier, typesOnly } of importsOf(source)) {
    const problem = specifier.startsWith('.')
      ? wrongNeighbour(path, layer.folder, layer.imports, specifier, typesOnly)
      : layer.without.test(specifier) && !(isTest.test(path) && testTools.test(specifier));
    const bringsMore = valuesForThePage.includes(path) && !typesOnly;
    if (problem || bringsMore) found.push(`${path} imports ${specifier}`);
  }
  if (!path.startsWith('core/archive/') && !isTest.test(path)) {
    if (importsOf(source).some(({ specifier }) => specifier === 'better-sqlite3'))
      found.push(`${path} opens a database`);
    if (sql.test(source)) found.push(`${path} holds SQL`);
  }
  return found;
}

function wrongNeighbour(
  path: string,
  own: string,
  allowed: readonly string[],
  specifier: string,
  typesOnly: boolean,
): boolean {
  const target = posix.join(posix.dirname(path), specifier);
  const layer = target.split('/', 1)[0] ?? '';
  if (layer === own) return false;
  if (!allowed.includes(layer)) return true;
  return own === 'renderer' && !typesOnly && !valuesForThePage.includes(target);
}
