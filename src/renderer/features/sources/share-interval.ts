/** A share with the interval in which the true one lies, of what could have been found (95 %). */
export type ShareInterval = { readonly share: number; readonly low: number; readonly high: number };

/** 97.5th percentile of the normal distribution. */
const z = 1.959964;

/**
 * Wilson's score interval of `count` among `total`: it stays within 0 and 1 and is wide where little was counted, so that an outlet with three
 * statements does not look like one with three thousand. Null of nothing.
 */
export function shareInterval(count: number, total: number): ShareInterval | null {
  if (total <= 0) return null;
  const share = count / total;
  const square = (z * z) / total;
  const middle = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
