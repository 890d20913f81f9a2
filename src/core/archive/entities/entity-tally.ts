import { bestName } from '../../entities/best-name.ts';
import { kindOfKey } from '../../entities/entity-key.ts';
import { foldName } from '../../entities/fold-name.ts';
import type { EntityKind } from '../../../contract/vocabulary.ts';
import { splitIdeographs } from '../../search/split-ideographs.ts';
import { prepared } from '../statement-cache.ts';
import type { Writing } from '../writing.ts';
import type { Contribution } from './contribution.ts';

type Form = { readonly form: string; readonly articles: number; readonly mentions: number; readonly heads: number };
type FormChange = { articles: number; mentions: number; heads: number };
type Change = {
  articles: number;
  mentions: number;
  said: number;
  about: number;
  figures: number;
  readonly forms: Map<string, FormChange>;
};

/** Gathers what changes in the counts of entities, to write each entity once. */
export class EntityTally {
  readonly #changes = new Map<number, Change>();

  /** Notes that an article's part in an entity is no longer `before` but `after`. */
  change(entityId: number, before: Contribution | null, after: Contribution | null): void {
    if (before !== null) this.#add(entityId, before, -1);
    if (after !== null) this.#add(entityId, after, 1);
  }

  /** Notes that an entity's name, kind or mark may have changed. */
  touch(entityId: number): void {
    if (!this.#changes.has(entityId)) this.#changes.set(entityId, noChange());
  }

  /** Writes counts, forms, names and the index; entities that no article names any more go. */
  write(writing: Writing): void {
    for (const [entityId, change] of this.#changes) writeChange(writing, entityId, change);
    this.#changes.clear();
  }

  #add(entityId: number, { mentions, said, about, figures, forms }: Contribution, sign: 1 | -1): void {
    this.touch(entityId);
    const change = this.#changes.get(entityId) ?? noChange();
    change.articles += sign;
    change.mentions += sign * mentions;
    change.said += sign * said;
    change.about += sign * about;
    change.figures += sign * figures;
    for (const [form, { mentions: count, head }] of forms) {
      const known = change.forms.get(form) ?? { articles: 0, mentions: 0, heads: 0 };
      known.articles += count > 0 ? sign : 0;
      known.mentions += sign * count;
      known.heads += head ? sign : 0;
      change.forms.set(form, known);
    }
  }
}

function noChange(): Change {
  return { articles: 0, mentions: 0, said: 0, about: 0, figures: 0, forms: new Map() };
}

type Row = {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly articles: number;
  readonly ambiguous: number;
};

function writeChange(writing: Writing, entityId: number, change: Change): void {
  const { database } = writing;
  const row = prepared<[number, number, number, number, number, number], Row>(
    database,
    `UPDATE entity SET articles = articles + ?, mentions = mentions + ?, said = said + ?, about = about + ?,
       figures = figures + ? WHERE id = ? RETURNING key, kind, name, articles, ambiguous`,
  ).get(change.articles, change.mentions, change.said, change.about, change.figures, entityId);
  if (row === undefined) return;
  if (row.articles === 0) {
    prepared<[number], never>(database, 'DELETE FROM entity_index WHERE rowid = ?').run(entityId);
    prepared<[number], never>(database, 'DELETE FROM entity WHERE id = ?').run(entityId);
    return;
  }
  const { forms, changed } = writeForms(writing, entityId, change.forms);
  const kind = (decided(writing, 'kind', row.key) as EntityKind | undefined) ?? kindOfKey(row.key);
  const name =
    decided(writing, 'title', row.key) ??
    bestName(
      kind,
      forms.filter(({ heads }) => heads > 0).map(({ form, heads }) => ({ form, articles: heads })),
    );
  const ambiguous = isAmbiguous(writing, row.key);
  if (name !== row.name || kind !== row.kind || ambiguous !== row.ambiguous) {
    prepared<[string, string, string, number, number], never>(
      database,
      'UPDATE entity SET name = ?, name_folded = ?, kind = ?, ambiguous = ? WHERE id = ?',
    ).run(name, foldName(name), kind, ambiguous, entityId);
  }
  if (changed || name !== row.name || kind !== row.kind) {
    indexNames(writing, entityId, kind, [name, ...forms.map(({ form }) => form)]);
  }
}

function writeForms(
  { database }: Writing,
  entityId: number,
  changes: ReadonlyMap<string, FormChange>,
): { readonly forms: readonly Form[]; readonly changed: boolean } {
  const before = prepared<[number], Form>(
    database,
    'SELECT form, articles, mentions, heads FROM entity_form WHERE entity_id = ?',
  ).all(entityId);
  const forms = new Map(before.map((form) => [form.form, form]));
  for (const [form, { articles, mentions, heads }] of changes) {
    if (articles === 0 && mentions === 0 && heads === 0) continue;
    const old = forms.get(form) ?? { form, articles: 0, mentions: 0, heads: 0 };
    const now = {
      form,
      articles: old.articles + articles,
      mentions: old.mentions + mentions,
      heads: old.heads + heads,
    };
    if (now.articles === 0 && now.heads === 0) {
      forms.delete(form);
      prepared<[number, string], never>(database, 'DELETE FROM entity_form WHERE entity_id = ? AND form = ?').run(
        entityId,
        form,
      );
    } else {
      forms.set(form, now);
      prepared<[number, string, number, number, number], never>(
        database,
        'INSERT OR REPLACE INTO entity_form (entity_id, form, articles, mentions, heads) VALUES (?, ?, ?, ?, ?)',
      ).run(entityId, form, now.articles, now.mentions, now.heads);
    }
  }
  const changed = forms.size !== before.length || before.some(({ form }) => !forms.has(form));
  return { forms: [...forms.values()], changed };
}

/** A person's decision about the name or the kind of an entity. */
function decided({ database }: Writing, aspect: 'kind' | 'title', key: string): string | undefined {
  return prepared<[string, string], string>(
    database,
    'SELECT value FROM entity_decision WHERE aspect = ? AND subject = ? AND article_id IS NULL',
  )
    .pluck()
    .get(aspect, key);
}

function isAmbiguous({ database }: Writing, key: string): number {
  return (
    prepared<[string], number>(
      database,
      'SELECT EXISTS (SELECT 1 FROM entity_name WHERE entity = ? AND ambiguous = 1 AND articles > 0)',
    )
      .pluck()
      .get(key) ?? 0
  );
}

function indexNames({ database }: Writing, entityId: number, kind: EntityKind, names: readonly string[]): void {
  const words = splitIdeographs([...new Set(names.map(foldName))].join('\n'));
  prepared<[number, string, string, string], never>(
    database,
    'INSERT OR REPLACE INTO entity_index (rowid, person, organisation, place) VALUES (?, ?, ?, ?)',
  ).run(entityId, kind === 'person' ? words : '', kind === 'organisation' ? words : '', kind === 'place' ? words : '');
}
