import type { ArticleFilters } from '../contract/search.ts';
import { valueOf } from '../service/replies.ts';
import type { Service } from '../service/service.ts';
import { UsageError, type Command, type OptionValues } from './command.ts';

/** Options of every command that is limited to the articles of some facets. */
export const filterOptions = {
  filter: {
    type: 'string',
    multiple: true,
    value: 'FACET=VALUE',
    help: 'only articles with this outlet, month, tag, language, import, source-kind, name or speaker; several times',
  },
  without: { type: 'string', multiple: true, value: 'FACET=VALUE', help: 'only articles without; several times' },
} as const satisfies Command['options'];

/** Facets as they are typed, and as filters call them. */
const facets = {
  outlet: 'outlets',
  month: 'months',
  tag: 'tags',
  language: 'languages',
  import: 'imports',
  'source-kind': 'sourceKinds',
  name: 'entities',
  speaker: 'speakers',
} as const;
type Facet = keyof typeof facets;
type Chosen = { readonly facet: Facet; readonly value: string };

/** What `--filter FACET=VALUE` and `--without FACET=VALUE` choose, as a person chooses it beside the list. */
export async function readFilters(options: OptionValues, service: Service): Promise<ArticleFilters> {
  // Loaded only when articles are asked for, so that help answers at once.
  const { articleFilters } = await import('../contract/search.ts');
  const without = await chosenValues(options['without'], service);
  const parsed = articleFilters.safeParse({
    ...(await chosenValues(options['filter'], service)),
    ...(Object.keys(without).length === 0 ? {} : { without }),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`--filter or --without: ${issue?.path.join(' ') ?? ''}: ${issue?.message ?? ''}`);
}

async function chosenValues(typed: OptionValues[string], service: Service): Promise<Record<string, unknown[]>> {
  const values: Record<string, unknown[]> = {};
  for (const chosen of Array.isArray(typed) ? typed.map(readChosen) : [])
    (values[facets[chosen.facet]] ??= []).push(await valueIn(chosen, service));
  return values;
}

function readChosen(typed: string): Chosen {
  const [facet = '', ...value] = typed.split('=');
  if (!Object.hasOwn(facets, facet) || value.length === 0)
    throw new UsageError(`“${typed}” is no FACET=VALUE; facets are ${Object.keys(facets).join(', ')}.`);
  return { facet: facet as Facet, value: value.join('=') };
}

/** The value as filters take it. Of outlets and months the empty one stands for articles that have none. */
async function valueIn({ facet, value }: Chosen, service: Service): Promise<unknown> {
  switch (facet) {
    case 'outlet':
      return value === '' ? null : value;
    case 'month':
      if (value !== '' && !/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value))
        throw new UsageError(`“${value}” is no month: 2024-04, for instance.`);
      return value === '' ? null : value;
    case 'import':
      return Number(value);
    case 'language':
    case 'source-kind':
      return value;
    case 'tag': {
      const tags = valueOf(await service.call('tag.list', {}));
      return only(
        facet,
        value,
        tags.filter(({ name }) => name === value).map(({ id }) => id),
      );
    }
    case 'name':
    case 'speaker': {
      const { values } = valueOf(
        await service.call('search.values', {
          query: '',
          filters: {},
          facet: facets[facet],
          text: value.slice(0, 300),
          limit: 1000,
        }),
      );
      return only(
        facet,
        value,
        values.filter((each) => each.name === value || each.value === value).map((each) => each.value),
      );
    }
  }
}

function only<Value>(facet: Facet, value: string, found: readonly Value[]): Value {
  const [one, ...others] = found;
  if (one === undefined) throw new UsageError(`the archive has no ${facet} “${value}”.`);
  if (others.length > 0) throw new UsageError(`the archive has several of ${facet} “${value}”.`);
  return one;
}
