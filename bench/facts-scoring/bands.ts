/** Right answers of those given, by the confidence they were given with: shows whether confidence says what it should. */
export type Bands = readonly { readonly from: number; right: number; of: number }[];

export function newBands(): Bands {
  return [0.9, 0.8, 0.7, 0.6, 0.5, 0].map((from) => ({ from, right: 0, of: 0 }));
}

export function addToBands<Given extends { readonly confidence: number }>(
  bands: Bands,
  given: readonly Given[],
  right: ReadonlySet<Given>,
): void {
  for (const one of given) {
    const band = bands.find(({ from }) => one.confidence >= from);
    if (band === undefined) continue;
    band.of++;
    if (right.has(one)) band.right++;
  }
}
