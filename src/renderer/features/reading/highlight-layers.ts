import type { StoredFact } from '../../../contract/decision.ts';
import { isSuggestion } from './fact-filters.ts';
import { spansOf, type Part } from './fact-spans.ts';
import type { Stretch } from './text-map.ts';

/** Layers of marks over the text, by the names that `::highlight()` knows them by. Later ones lie above. */
export const factLayers = [
  'statement',
  'figure',
  'time',
  'person',
  'organisation',
  'place',
  'source',
  'cue',
  'suggestion',
] as const;
export type FactLayer = (typeof factLayers)[number];

/** Stretches to mark, for each layer. Facts that are rejected or broken are not marked; suggestions have a layer of their own. */
export function layersOf(facts: readonly StoredFact[]): Readonly<Record<FactLayer, readonly Stretch[]>> {
  const layers: Record<FactLayer, Stretch[]> = {
    statement: [],
    figure: [],
    time: [],
    person: [],
    organisation: [],
    place: [],
    source: [],
    cue: [],
    suggestion: [],
  };
  for (const stored of facts) {
    if (stored.broken || stored.verdict === 'rejected') continue;
    const { kind } = stored.fact;
    for (const { part, start, end } of spansOf(stored.fact)) {
      const layer = isSuggestion(stored) ? 'suggestion' : layerOf(kind, part);
      if (layer) layers[layer].push({ start, end });
    }
  }
  return layers;
}

function layerOf(kind: StoredFact['fact']['kind'], part: Part): FactLayer | null {
  switch (part) {
    case 'source':
    case 'cue':
      return part;
    case 'reason':
    case 'role':
      return null;
    case 'content':
    case 'whole':
    case 'mention':
      return kind;
  }
}
