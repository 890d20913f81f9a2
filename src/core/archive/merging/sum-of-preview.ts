import type { MergePreview } from '../../../contract/merge.ts';
import type { MergeOutline } from './merge-source.ts';
import type { LinkedPreview, previewRest } from './preview-merge.ts';

/** Conflicts that a preview lists; the rest is counted. */
const listedConflicts = 200;

/** The preview of a whole merge from its parts. */
export function sumOfPreview(
  name: string,
  outline: MergeOutline,
  linked: readonly LinkedPreview[],
  linkedArticles: number,
  rest: ReturnType<typeof previewRest>,
): MergePreview {
  const total = (value: (part: LinkedPreview) => number): number => linked.reduce((sum, part) => sum + value(part), 0);
  const conflicts = [...rest.conflicts, ...linked.flatMap((part) => part.conflicts)];
  return {
    name,
    articles: outline.articles,
    added: outline.articles - linkedArticles,
    linked: linkedArticles,
    removedHere: total(({ removedHere }) => removedHere),
    removedThere: outline.removed,
    tagsAdded: rest.tagsAdded,
    tagsUnited: rest.tagsUnited,
    taggings: outline.taggings - total(({ taggings }) => taggings[0] - taggings[1]),
    notes: outline.notes - total(({ notes }) => notes[0] - notes[1]),
    decisions: outline.decisions - total(({ decisions }) => decisions[0] - decisions[1]),
    names: rest.names + total(({ names }) => names),
    details: total(({ details }) => details),
    imports: rest.imports,
    searches: rest.searches,
    lists: rest.lists,
    rules: rest.rules,
    layouts: rest.layouts,
    conflicts: conflicts.slice(0, listedConflicts),
    moreConflicts: Math.max(0, conflicts.length - listedConflicts),
  };
}
