/** A name that stands in articles of the archive, as the rules look at it. */
export type NameInUse = {
  /** `nameKey`. */
  readonly key: string;
  /** In how many articles it is the fullest name of somebody or something. */
  readonly articles: number;
  /** Entity that a person decided it belongs to; null: nobody has. */
  readonly decided: string | null;
};

/** What the rules make of a name. */
export type Link = {
  /** Key of the entity it belongs to. */
  readonly entity: string;
  /** It may mean several, and is kept apart, or follows the one that outweighs the others. */
  readonly ambiguous: boolean;
};

/** Somebody or something that a short name may stand for. */
export type Bearer = { readonly entity: string; readonly articles: number };
