import type { BulkField } from '../../contract/vocabulary.ts';
import { dayIn } from '../importing/metadata/day-in.ts';

/** A value as a field takes it; null when it is no date, or no language. */
export function readValue(field: BulkField, value: string): string | null {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  switch (field) {
    case 'published':
      return dayIn(trimmed);
    case 'language':
      return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(trimmed) ? trimmed : null;
    case 'outlet':
    case 'byline':
    case 'section':
      return trimmed.slice(0, 300).toWellFormed();
  }
}
