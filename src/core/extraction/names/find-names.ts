import type { Reason } from '../../../contract/explanation.ts';
import type { Reading } from '../attribution/reading.ts';
import { mentionsByDefinition } from './abbreviations/defined-names.ts';
import { findDefinitions } from './abbreviations/find-definitions.ts';
import { resolveAbbreviations } from './abbreviations/resolve-abbreviations.ts';
import { groupNames } from './group-names.ts';
import { mentionOf } from './mentions.ts';
import type { Mention, Name } from './name.ts';
import { placesInCompounds } from './places-in-compounds.ts';
import { findRepeats } from './repeats.ts';
import { nameKinds } from './tagging/labels.ts';
import type { NameTagger } from './tagging/name-tagger.ts';
import { viewNames } from './tagging/name-view.ts';
import { withoutVessels } from './vessels.ts';
import { settleKinds } from './vote.ts';

/**
 * People, organisations and places of an article. The model bounds and types mentions one by one; titles are taken off; what surely names something is looked for elsewhere;
 * all mentions of the same words vote on their kind; and mentions of the same person or thing are put together.
 */
export function findNames(reading: Reading, tagger: NameTagger): readonly Name[] {
  const view = viewNames(reading);
  const mentions: Mention[] = [];
  let floor = 0;
  for (const name of tagger.tag(view)) {
    const mention = mentionOf(view, name, floor);
    if (mention !== null) mentions.push(mention);
    if (name.kind === 'person') floor = name.end;
  }
  const known = mentionsByDefinition(view, mentions, findDefinitions(reading));
  const repeats = findRepeats(view, known.mentions);
  const all = withoutVessels(view, [...known.mentions, ...repeats, ...placesInCompounds(view)]).toSorted(
    (a, b) => a.first - b.first,
  );
  const settled = resolveAbbreviations(settleKinds(all), known.definitions);
  const { trace } = reading.annotated;
  if (trace !== null) for (const mention of settled) trace.because(mention.kind, mention.span, reasonOf(mention));
  return groupNames(settled);
}

/** What the model and the other mentions say of the kind, for telling it. */
function reasonOf({ kind, chances, span }: Mention): Reason {
  const told = nameKinds
    .map((name, index) => ({ name, chance: Math.min(1, chances[index] ?? 0) }))
    .sort((a, b) => Number(b.name === kind) - Number(a.name === kind) || b.chance - a.chance);
  const [most, ...others] = told.map(({ name, chance }) => `${Math.round(chance * 100)} % for ${name}`);
  return {
    reason: `“${span.text}”: its words, its neighbours and the other places that name the same give ${most ?? ''} (${others.join(', ')}).`,
    weight: Number((told[0]?.chance ?? 0).toFixed(2)),
    span,
  };
}
