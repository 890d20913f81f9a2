import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { expectedSchema } from './schema.ts';

const root = join(import.meta.dirname, '../../..');

test('the versions of the migrations count up from one', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_migration, index) => index + 1));
});

test('schema.sql is the schema that the migrations make', async () => {
  await expect(
    `-- Generated: npx vitest run src/core/archive/schema.test.ts -u\n\n${expectedSchema(migrations)}`,
  ).toMatchFileSnapshot('schema.sql');
});

type Column = { readonly name: string; readonly column: string };

test('docs/archive-format.md describes every table, view and column, and no others', () => {
  const database = new Database(':memory:');
  migrate(database, migrations);
  const columns = database
    .prepare<[], Column>(
      `SELECT l.name, x.name AS column FROM pragma_table_list AS l JOIN pragma_table_info(l.name) AS x
       WHERE l.schema = 'main' AND l.type IN ('table', 'view', 'virtual') AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all();
  database.close();
  const document = readFileSync(join(root, 'docs/archive-format.md'), 'utf8');
  const described = document.split(/^## /mu).flatMap((section) => {
    const name = /^`(\w+)`/u.exec(section)?.[1];
    return name === undefined
      ? []
      : [...section.matchAll(/^\| `(\w+)` \|/gmu)].map((match) => `${name}.${match[1] ?? ''}`);
  });
  expect(described.toSorted()).toEqual(columns.map(({ name, column }) => `${name}.${column}`).toSorted());
});
