/** Right answers of those given and those wanted. */
export type Count = { right: number; given: number; wanted: number };

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number } & Readonly<Count>;

export function newCount(): Count {
  return { right: 0, given: 0, wanted: 0 };
}

/** In per cent; 0 where nothing was given or wanted. */
export function ratesOf(count: Readonly<Count>): Rates {
  const precision = count.given === 0 ? 0 : (100 * count.right) / count.given;
  const recall = count.wanted === 0 ? 0 : (100 * count.right) / count.wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, ...count };
}
