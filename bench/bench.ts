// npm run bench -- NAME …: what each prints and wants is said by `npm run bench -- NAME --help`.
const benches: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  facts: async () => (await import('./facts.ts')).facts,
  extraction: async () => (await import('./extraction.ts')).extraction,
  opening: async () => (await import('./opening.ts')).opening,
  'made-up': async () => (await import('./made-up.ts')).madeUp,
  search: async () => (await import('./search.ts')).search,
  ranking: async () => (await import('./ranking.ts')).ranking,
  import: async () => (await import('./import.ts')).importing,
  entities: async () => (await import('./entities.ts')).entities,
  sources: async () => (await import('./sources.ts')).sources,
  concordance: async () => (await import('./concordance.ts')).concordance,
  compare: async () => (await import('./compare.ts')).compare,
  page: async () => (await import('./page.ts')).page,
  'large-article': async () => (await import('./large-article.ts')).largeArticle,
  versions: async () => (await import('./versions.ts')).versions,
  'during-import': async () => (await import('./during-import.ts')).duringImport,
  'finding-again': async () => (await import('./finding-again.ts')).findingAgain,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (load) {
  await (
    await load()
  )(args);
} else {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join('|')} [ARGUMENT…]`);
  process.exitCode = 2;
}

export {};
