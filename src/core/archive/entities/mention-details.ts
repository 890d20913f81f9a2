import type { ArticleName } from '../../entities/article-names.ts';

/**
 * What an article's facts say of one of its names, as `entity_mention.details` holds it. Lists that are empty are left out, and so is
 * `forms` when the name stands there only as `name`.
 */
export type MentionDetails = {
  /** The fullest form in the article. */
  readonly name: string;
  /** Where it is named first, UTF-16 code units; -1: nowhere, a person wrote the name. */
  readonly start: number;
  readonly facts: readonly string[];
  readonly forms?: Readonly<Record<string, number>>;
  readonly said?: readonly string[];
  readonly about?: readonly string[];
  readonly figures?: readonly string[];
  readonly roles?: readonly (readonly [text: string, start: number])[];
};

export function encodeDetails({ name, start, facts, forms, said, about, figures, roles }: ArticleName): string {
  const details: MentionDetails = {
    name,
    start,
    facts,
    ...(forms.size === 1 && forms.has(name) ? {} : { forms: Object.fromEntries(forms) }),
    ...(said.length > 0 ? { said } : {}),
    ...(about.length > 0 ? { about } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(roles.length > 0 ? { roles: roles.map((role) => [role.text, role.start] as const) } : {}),
  };
  return JSON.stringify(details);
}

export function decodeDetails(json: string): MentionDetails {
  return JSON.parse(json) as MentionDetails;
}

/** Forms with how often they stand in the article, of a row with so many mentions. */
export function formsOf({ name, forms }: MentionDetails, mentions: number): readonly (readonly [string, number])[] {
  return forms === undefined ? [[name, mentions]] : Object.entries(forms);
}
