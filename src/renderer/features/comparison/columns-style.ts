import type { CSSProperties } from 'react';

/** Tells a style sheet how many columns there are, as `var(--columns)`. React's types do not know custom properties. */
export function columnsStyle(columns: number): CSSProperties {
  return { '--columns': columns } as CSSProperties;
}
