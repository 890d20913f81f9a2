import { decodeDetails, formsOf } from './mention-details.ts';

/** A row of `entity_mention`: one name of an article. */
export type MentionRow = { readonly mentions: number; readonly details: string };

/** What one article adds to the counts of one entity; what two of its names share is counted once. */
export type Contribution = {
  readonly mentions: number;
  readonly said: number;
  readonly about: number;
  readonly figures: number;
  readonly forms: ReadonlyMap<string, { readonly mentions: number; readonly head: boolean }>;
};

/** Null: the article does not name the entity. */
export function contributionOf(rows: readonly MentionRow[]): Contribution | null {
  if (rows.length === 0) return null;
  const forms = new Map<string, { mentions: number; head: boolean }>();
  const references = { said: new Set<string>(), about: new Set<string>(), figures: new Set<string>() };
  let mentions = 0;
  for (const row of rows) {
    const details = decodeDetails(row.details);
    mentions += row.mentions;
    for (const [form, count] of formsOf(details, row.mentions)) addForm(forms, form, count, false);
    addForm(forms, details.name, 0, true);
    for (const list of ['said', 'about', 'figures'] as const)
      for (const reference of details[list] ?? []) references[list].add(reference);
  }
  const { said, about, figures } = references;
  return { mentions, said: said.size, about: about.size, figures: figures.size, forms };
}

function addForm(
  forms: Map<string, { mentions: number; head: boolean }>,
  form: string,
  mentions: number,
  head: boolean,
): void {
  const before = forms.get(form);
  forms.set(form, { mentions: (before?.mentions ?? 0) + mentions, head: head || (before?.head ?? false) });
}
