import type { Tag, Tagging, TagTarget } from '../../../contract/tag.ts';

/** How many of the targets carry a tag. */
export type Carried = 'all' | 'some' | 'none';

export type Choice =
  | { readonly kind: 'tag'; readonly tag: Tag; readonly carried: Carried }
  | { readonly kind: 'create'; readonly name: string };

/** Case and accents do not matter when tags are looked for. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One text per target: equal exactly when the targets are the same thing. */
export function targetIdentity(target: TagTarget): string {
  switch (target.kind) {
    case 'article':
      return `article ${target.articleId}`;
    case 'passage':
      return `passage ${target.articleId} ${target.span.start}-${target.span.end}`;
    case 'fact':
      return `fact ${target.articleId} ${target.key}`;
  }
}

/** Number of `targets` that carry each tag, by tag id. */
export function carriedCounts(
  targets: readonly TagTarget[],
  taggings: readonly Tagging[],
): ReadonlyMap<number, number> {
  const wanted = new Set(targets.map(targetIdentity));
  const counts = new Map<number, number>();
  for (const { tagId, target } of taggings)
    if (wanted.has(targetIdentity(target))) counts.set(tagId, (counts.get(tagId) ?? 0) + 1);
  return counts;
}

export function carriedBy(count: number, targets: number): Carried {
  if (count <= 0) return 'none';
  return count >= targets ? 'all' : 'some';
}

/**
 * What can be chosen for a typed text: tags whose name begins with it, then tags with a word that does, then tags that
 * hold it; last the creation of a tag of exactly this name, unless there is one.
 */
export function choicesFor(
  text: string,
  tags: readonly Tag[],
  carriedOf: (tagId: number) => Carried,
): readonly Choice[] {
  const name = text.trim();
  const wanted = folded(name);
  const ranked = tags
    .map((tag) => ({ tag, rank: rankOf(folded(tag.name), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.tag.name.localeCompare(b.tag.name));
  const choices: Choice[] = ranked.map(({ tag }) => ({ kind: 'tag', tag, carried: carriedOf(tag.id) }));
  if (name !== '' && !tags.some((tag) => folded(tag.name) === wanted)) choices.push({ kind: 'create', name });
  return choices;
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : 3;
}
