import { annotate } from '../annotate.ts';
import { readText } from '../attribution/reading.ts';
import { begins, ends, inside, labelOf, nameKinds, whole } from '../names/tagging/labels.ts';
import { featureLimit, readNameFeatures } from '../names/tagging/name-features.ts';
import { openStretches } from '../names/tagging/name-tagger.ts';
import { viewNames, type NameView } from '../names/tagging/name-view.ts';
import type { Tagger } from '../part-of-speech/tagger.ts';
import type { Stretch } from './name-crf.ts';
import type { NamedText } from './name-corpora.ts';

/** Labels of all tokens of a text; names whose bounds are not those of tokens, or that reach over closed tokens, are left out. */
export function goldLabels(view: NameView, names: NamedText['names']): Uint8Array {
  const { tokens } = view.reading;
  const labels = new Uint8Array(tokens.length);
  const byStart = new Map(tokens.map(({ start }, at) => [start, at]));
  for (const { start, end, kind } of names) {
    const first = byStart.get(start);
    if (first === undefined) continue;
    let stop = first;
    while (stop < tokens.length && (tokens[stop]?.end ?? 0) <= end && view.open[stop] === 1) stop++;
    if (tokens[stop - 1]?.end !== end || tokens[stop - 1]?.sentence !== tokens[first]?.sentence) continue;
    const number = nameKinds.indexOf(kind);
    if (stop - first === 1) labels[first] = labelOf(number, whole);
    else {
      labels.fill(labelOf(number, inside), first, stop);
      labels[first] = labelOf(number, begins);
      labels[stop - 1] = labelOf(number, ends);
    }
  }
  return labels;
}

export function viewText(text: string, tagger: Tagger): NameView {
  return viewNames(readText(annotate(text, 'en', tagger)));
}

export function stretchesOf(named: NamedText, tagger: Tagger): Stretch[] {
  const view = viewText(named.text, tagger);
  const labels = goldLabels(view, named.names);
  const found = new Int32Array(featureLimit);
  return openStretches(view).map(({ first, end }) => {
    const features: Int32Array[] = [];
    for (let at = first; at < end; at++) features.push(found.slice(0, readNameFeatures(view, at, null, found)));
    return { features, gold: labels.slice(first, end), weight: named.weight };
  });
}
