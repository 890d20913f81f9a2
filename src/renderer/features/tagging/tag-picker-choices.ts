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
 * What can be chosen for a typed text: the tags found for it, last the creation of a tag of exactly this name, unless there is one.
 *
 * @param tags by name
 */
export function choicesFor(
  text: string,
  tags: readonly Tag[],
  carriedOf: (tagId: number) => Carried,
): readonly Choice[] {
  const name = text.trim();
  const found = tagsFound(name, tags);
  const choices: Choice[] = found.map((tag) => ({ kind: 'tag', tag, carried: carriedOf(tag.id) }));
  // Of the same name are only the first ones: they begin with it.
  const wanted = folded(name);
  if (name !== '' && !found.some((tag) => foldedName(tag) === wanted)) choices.push({ kind: 'create', name });
  return choices;
}

/** Tags whose name begins with a text, then those with a word that does, then those that hold it; each by name, as they are given. */
export function tagsFound(text: string, tags: readonly Tag[]): readonly Tag[] {
  const wanted = folded(text.trim());
  const byRank: readonly Tag[][] = [[], [], []];
  for (const tag of tags) byRank[rankOf(foldedName(tag), wanted)]?.push(tag);
  return byRank.flat();
}

/** Made once for each tag: there may be tens of thousands. */
const foldedNames = new WeakMap<Tag, string>();

function foldedName(tag: Tag): string {
  const known = foldedNames.get(tag);
  if (known !== undefined) return known;
  const name = folded(tag.name);
  foldedNames.set(tag, name);
  return name;
}

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : 3;
}
