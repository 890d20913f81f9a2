import type { FigureFact } from '../../contract/fact.ts';

export type FigureValue = Pick<FigureFact, 'value' | 'high' | 'bound'>;

/** How far "about" reaches on either side. */
const about = 0.1;
/** How far "at least" is read: 43 fulfils "at least 40", 400 tells something else. */
const openReach = 1.5;

/**
 * Whether two figures can both be true as a reader takes them: "at least 40" and 43, "about 250" and 240, "34 thousand"
 * and 34,183; not 33 and 40, nor "at least 14" and "at least 16", where each account names its own figure. Symmetric.
 */
export function valuesAgree(one: FigureValue, other: FigureValue): boolean {
  if (kindOf(one) === kindOf(other) && kindOf(one) !== 'range') {
    return one.value === other.value || roundsTo(one.value, other.value) || roundsTo(other.value, one.value);
  }
  const [oneLow, oneHigh] = reach(one);
  const [otherLow, otherHigh] = reach(other);
  return oneLow <= otherHigh && otherLow <= oneHigh;
}

function kindOf({ bound }: FigureValue): 'exact' | 'about' | 'more' | 'less' | 'range' {
  const kinds = {
    '=': 'exact',
    '~': 'about',
    '>': 'more',
    '>=': 'more',
    '<': 'less',
    '<=': 'less',
    range: 'range',
  } as const;
  return kinds[bound];
}

/** From where to where a figure can be read; negative ones reach away from zero as well. */
function reach({ value, high, bound }: FigureValue): readonly [number, number] {
  const sorted = (one: number, other: number): readonly [number, number] =>
    one <= other ? [one, other] : [other, one];
  switch (bound) {
    case '=':
      return [value, value];
    case '~':
      return sorted(value * (1 - about), value * (1 + about));
    case '>':
    case '>=':
      return value >= 0 ? [value, value * openReach] : [value, 0];
    case '<':
    case '<=':
      return value >= 0 ? [value / openReach, value] : [value * openReach, value];
    case 'range':
      return sorted(value, high ?? value);
  }
}

/** 34,183 rounds to 34,000: news rounds to two or three leading digits. Small numbers are meant as they stand. */
function roundsTo(exact: number, round: number): boolean {
  if (Math.abs(round) < 1000 || !Number.isInteger(round)) return false;
  let step = 1;
  while (round % (step * 10) === 0) step *= 10;
  const leadingDigits = Math.abs(round) / step;
  return step >= 100 && leadingDigits >= 10 && Math.abs(exact - round) <= step / 2;
}

/** The figure in words of one form, for notes: "at least 1,200", "12–17", "about 250". */
export function describeValue({ value, high, bound }: FigureValue): string {
  const number = grouped(value);
  switch (bound) {
    case '=':
      return number;
    case '~':
      return `about ${number}`;
    case '>':
      return `more than ${number}`;
    case '>=':
      return `at least ${number}`;
    case '<':
      return `less than ${number}`;
    case '<=':
      return `at most ${number}`;
    case 'range':
      return high === null ? number : `${number}–${grouped(high)}`;
  }
}

function grouped(value: number): string {
  for (const [size, name] of largeNumbers) {
    // Up to four digits are easier read with the name; a longer figure is given in full.
    if (Math.abs(value) >= size && Number.isInteger((value / size) * 1000)) return `${grouped(value / size)} ${name}`;
  }
  const [whole = '', fraction] = String(value).split('.');
  if (whole.includes('e')) return String(value);
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

const largeNumbers = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
