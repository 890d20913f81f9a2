import { unitsMeant } from '../extraction/english/unit-meant.ts';
import { fold } from '../search/fold.ts';
import type { Condition } from './condition.ts';

/** Figures of a unit, in whatever way it is written: "km", "dollars", "$"; the end of any other may be left out. `column` holds the unit, folded. */
export function unitCondition(column: string, typed: string): Condition {
  const units = unitsMeant(typed.trim());
  if (units.length > 0) return { sql: `${column} IN (${units.map(() => '?').join(', ')})`, parameters: units };
  const unit = fold(typed.trim());
  return { sql: `substr(${column}, 1, length(?)) = ?`, parameters: [unit, unit] };
}
