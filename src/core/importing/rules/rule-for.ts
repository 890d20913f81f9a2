import { readingChoices, type ReadingChoices } from '../../../contract/reading-again.ts';
import type { ReadingRule } from '../../../contract/reading-rule.ts';
import { type ArticleReader, type FileContent, type FoundInFile, UnreadableArticle } from '../article-format.ts';
import { guessedRoles } from '../tables/columns.ts';
import { isTable, tableOf } from '../tables/table-of.ts';
import { articlesOfSplit, hasLayout } from '../teaching/split-text.ts';

export type RuleFound = {
  readonly choices: ReadingChoices;
  /** What the file gives by it; null: to be read by these choices. */
  readonly found: FoundInFile | null;
};

/**
 * The rule that plainly holds for a file about which nothing was said: for a table one with its columns, for a text of one article one whose
 * separators, headings or labels stand in it. Null: none does.
 */
export async function ruleFor(
  reader: ArticleReader,
  content: FileContent,
  rules: readonly ReadingRule[],
): Promise<RuleFound | null> {
  const { choices } = content;
  if (rules.length === 0 || choices?.columns != null || choices?.split != null) return null;
  const followed = (rule: ReadingRule): ReadingChoices => ({
    ...readingChoices.parse({}),
    ...choices,
    ...(rule.kind === 'columns' ? { columns: rule.columns } : { split: rule.split }),
    rule: rule.name,
  });
  try {
    if (isTable(reader)) {
      const rule = rules.find((one) => one.kind === 'columns' && hasColumns(content, one.columns));
      return rule === undefined ? null : { choices: followed(rule), found: null };
    }
    if (reader.lines === undefined) return null;
    const document = await reader.lines(content);
    for (const rule of rules) {
      if (rule.kind !== 'split' || !hasLayout(document.lines, rule.split)) continue;
      return { choices: followed(rule), found: articlesOfSplit(document, rule.split, content.name) };
    }
    return null;
  } catch (error) {
    // Reading it in the ordinary way says what is wrong with it.
    if (error instanceof UnreadableArticle) return null;
    throw error;
  }
}

/** The same names in any order; without names, as many columns, none of which would be known by its first cell. */
function hasColumns(content: FileContent, mapping: NonNullable<ReadingChoices['columns']>): boolean {
  const { columns } = tableOf(content, mapping);
  if (columns.length !== mapping.columns.length) return false;
  if (!mapping.header) {
    const named = tableOf(content, null).columns;
    return guessedRoles(named).every((role) => role === 'ignored');
  }
  const names = new Set(columns);
  return mapping.columns.every(({ name }) => names.has(name));
}
