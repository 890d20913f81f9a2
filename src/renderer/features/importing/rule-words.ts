import type { LinePattern, SplitRule } from '../../../contract/split-rule.ts';
import type { ColumnRole, SplitField } from '../../../contract/vocabulary.ts';
import { fieldNames } from '../../ui/field-names.ts';

/** What a column holds. */
export const columnRoleText: Readonly<Record<ColumnRole, string>> = {
  ...fieldNames,
  text: 'Text',
  lead: 'Lead or summary',
  ignored: 'Nothing to read',
};

/** What a line of an article is. */
export const splitFieldText: Readonly<Record<SplitField, string>> = {
  ...fieldNames,
  ignored: 'Left out',
};

/** "a line like “Document # of #”" */
export function patternText(pattern: LinePattern): string {
  switch (pattern.kind) {
    case 'same':
      return `a line “${pattern.text}”`;
    case 'numbered':
      return `a line like “${pattern.shape}”`;
    case 'label':
      return `a line that begins with “${pattern.label}”`;
    case 'date':
      return 'a line that is a date';
    case 'capitals':
      return 'a line in capitals';
    case 'gap':
      return `a line behind ${pattern.lines} empty ones`;
  }
}

/** "Articles begin 2 lines above a line that is a date" */
export function ruleText({ cut, separator, offset }: SplitRule): string {
  if (separator && offset === 0) return `Articles are set apart by ${patternText(cut)}`;
  const lines = Math.abs(offset) === 1 ? '1 line' : `${Math.abs(offset)} lines`;
  const where = offset === 0 ? 'at' : offset < 0 ? `${lines} above` : `${lines} below`;
  return `Articles begin ${where} ${patternText(cut)}`;
}
