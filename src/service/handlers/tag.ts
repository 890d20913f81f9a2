import type { TagTarget, tagOperations } from '../../contract/tag.ts';
import {
  createTag,
  editTag,
  listTaggings,
  listTags,
  mergeTags,
  removeTag,
  restoreTag,
  tagTargets,
  untagTargets,
} from '../../core/archive/tags.ts';
import type { Handlers } from './handler.ts';

export const tagHandlers: Handlers<keyof typeof tagOperations> = {
  'tag.list': { on: 'reader', run: (reading) => listTags(reading) },
  'tag.create': { on: 'writer', run: (writing, { name, colour }) => createTag(writing, name, colour) },
  'tag.edit': { on: 'writer', run: (writing, { id, ...changes }) => ({ opposite: editTag(writing, id, changes) }) },
  'tag.merge': { on: 'writer', run: (writing, { from, into }) => ({ opposite: mergeTags(writing, from, into) }) },
  'tag.remove': { on: 'writer', run: (writing, { id }) => ({ opposite: removeTag(writing, id) }) },
  'tag.restore': {
    on: 'writer',
    run: (writing, { tag, targets, takeFrom }) => ({ opposite: restoreTag(writing, tag, targets, takeFrom) }),
  },
  'tagging.list': {
    on: 'reader',
    run: (reading, { articleId, passagesIn }) => listTaggings(reading, articleId, passagesIn),
  },
  'tagging.add': {
    on: 'writer',
    run: (writing, { tagId, ...meant }) => ({ opposite: tagTargets(writing, tagId, targetsOf(meant)) }),
  },
  'tagging.remove': {
    on: 'writer',
    run: (writing, { tagId, ...meant }) => ({ opposite: untagTargets(writing, tagId, targetsOf(meant)) }),
  },
};

/** `articleIds` is left out of opposites that were kept. */
function targetsOf({
  targets,
  articleIds = [],
}: {
  readonly targets: readonly TagTarget[];
  readonly articleIds?: readonly number[];
}): readonly TagTarget[] {
  return [...targets, ...articleIds.map((articleId) => ({ kind: 'article' as const, articleId }))];
}
