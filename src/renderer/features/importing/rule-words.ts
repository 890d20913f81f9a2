import type { ColumnMapping } from '../../../contract/column-mapping.ts';
import type { ReadingRule } from '../../../contract/reading-rule.ts';
import type { FieldPlace, LinePattern, SplitRule } from '../../../contract/split-rule.ts';
import type { ColumnRole, SplitField } from '../../../contract/vocabulary.ts';
import { fieldNames } from '../../ui/field-names.ts';
import { formatCount } from '../../ui/formats.ts';

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

const delimiterWords = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/** What a kept rule does: "Title from “Kopf”, Text from “Wortlaut”; 2 columns are not read; cells between semicolons". */
export function layoutText(rule: ReadingRule): string {
  return rule.kind === 'columns' ? mappingText(rule.columns) : splitText(rule.split);
}

function mappingText({ columns, delimiter, header, dateOrder }: ColumnMapping): string {
  const read = columns.filter(({ role }) => role !== 'ignored');
  const left = columns.length - read.length;
  return [
    read.map(({ name, role }) => `${columnRoleText[role]} from “${name}”`).join(', '),
    left > 0 && `${formatCount(left, 'column')} not read`,
    delimiter !== null && `cells between ${delimiterWords[delimiter]}`,
    !header && 'the first row is an article',
    dateOrder !== null && (dateOrder === 'day-first' ? 'days before months' : 'months before days'),
  ]
    .filter(Boolean)
    .join('; ');
}

function splitText(rule: SplitRule): string {
  const fields = rule.fields.map(({ field, at }) => `${splitFieldText[field]} ${placeText(at)}`);
  return [ruleText(rule), ...fields].join('; ');
}

function placeText(at: FieldPlace): string {
  return at.kind === 'line' ? `in line ${at.line}` : `behind “${at.label}”`;
}
