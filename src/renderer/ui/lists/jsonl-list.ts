import type { ListFile } from './list-file.ts';

/** A list as JSON Lines: first what was asked, then a whole row a line. */
export async function* jsonlList({ title, about, rows }: ListFile, made: string): AsyncGenerator<string> {
  const asked = Object.fromEntries(
    about.map(([label, value]) => [label, typeof value === 'object' && value !== null ? value.day : value]),
  );
  yield line({ list: title, made, ...asked });
  for await (const part of rows()) yield part.map(({ whole }) => line(whole)).join('');
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
