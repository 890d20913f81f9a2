/** One import of a source file. */
export type Import = {
  readonly specifier: string;
  /** Nothing of it is there when the program runs. */
  readonly typesOnly: boolean;
};

/**
 * The imports of a TypeScript source, dynamic ones, re-exports and worker addresses (`new URL('./x.ts', import.meta.url)`)
 * included. Goes by the form that our formatter gives them; comments are left out first.
 */
export function importsOf(source: string): readonly Import[] {
  const code = withoutComments(source);
  const found: Import[] = [];
  for (const [, keyword = '', clause = '', specifier = ''] of code.matchAll(
    /^(import|export)\s([^;'"]*?from\s)?['"]([^'"\n]+)['"]/gm,
  )) {
    const named = /^\{([^}]*)\}\s*from\s$/.exec(clause)?.[1];
    const allTypes = named?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
    if (keyword === 'import' || clause !== '')
      found.push({ specifier, typesOnly: clause.startsWith('type ') || allTypes });
  }
  for (const [, specifier = ''] of code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g))
    found.push({ specifier, typesOnly: false });
  for (const [, specifier = ''] of code.matchAll(/new URL\(\s*['"](\.[^'"\n]+\.[jt]s)['"],\s*import\.meta\.url/g))
    found.push({ specifier, typesOnly: false });
  return found;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
