import type { TimeUnit } from './time-words.ts';

/** "P6W", "PT16H", "PXY" where the count is not told (null); half hours and half years in the smaller unit. */
export function lengthValue(count: number | null, unit: TimeUnit): string {
  if (count === null) return vagueLength(unit);
  if (unit === '2W') return `P${count * 2}W`;
  if (unit === '10Y') return `P${count * 10}Y`;
  if (unit === '100Y') return `P${count * 100}Y`;
  if (unit === 'Q') return `P${count * 3}M`;
  if (unit === 'TH' && !Number.isInteger(count)) {
    const minutes = Math.round((count % 1) * 60);
    return count < 1 ? `PT${minutes}M` : `PT${Math.floor(count)}H${minutes}M`;
  }
  if (unit === 'Y' && count === 0.5) return 'P6M';
  return unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`;
}

function vagueLength(unit: TimeUnit): string {
  if (unit.startsWith('T')) return `PTX${unit.slice(1)}`;
  if (unit === '10Y' || unit === '100Y') return 'PXY';
  if (unit === '2W') return 'PXW';
  return unit === 'Q' ? 'PXM' : `PX${unit}`;
}
