/** Articles that are selected, in the order of selecting. Pure. */
export type Selection = {
  readonly ids: ReadonlySet<number>;
  /** While a stretch is being extended: the row it began at, and what was selected before. */
  readonly stretch: { readonly anchor: number; readonly before: ReadonlySet<number> } | null;
};

export const nothingSelected: Selection = { ids: new Set(), stretch: null };

/** Adds an article, or takes it out. */
export function toggled({ ids }: Selection, id: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, stretch: null };
}

/** Begins a stretch at a row, unless one is under way. */
export function stretching(selection: Selection, anchor: number): Selection & { readonly stretch: object } {
  return { ...selection, stretch: selection.stretch ?? { anchor, before: selection.ids } };
}

/** The stretch holds these articles now: it may have become shorter as well. */
export function stretchedTo(selection: Selection, ids: readonly number[]): Selection {
  return { ...selection, ids: new Set([...(selection.stretch?.before ?? selection.ids), ...ids]) };
}

export function selectedAll(ids: readonly number[]): Selection {
  return { ids: new Set(ids), stretch: null };
}

/** Articles can be compared by two to six. */
export function canCompare(count: number): boolean {
  return count >= 2 && count <= 6;
}
