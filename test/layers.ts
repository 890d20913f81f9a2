/** Who may import whom, and which modules belong to one place. `contract <- core <- service <- hosts`. */
export type Layer = {
  /** Folder below src/. */
  readonly folder: string;
  /** Layers that it may import. */
  readonly imports: readonly string[];
  /** Modules from outside that it may not import. */
  readonly without: RegExp;
};

const anyHost = /^(electron$|react|@mantine|node:https?$)/;

export const layers: readonly Layer[] = [
  { folder: 'contract', imports: [], without: /^(?!zod$)/ },
  { folder: 'core', imports: ['contract'], without: anyHost },
  {
    folder: 'service',
    imports: ['contract', 'core'],
    without: /^(electron$|react|@mantine|node:https?$|better-sqlite3$)/,
  },
  { folder: 'main', imports: ['contract', 'service'], without: /^(react|@mantine|node:https?$|better-sqlite3$)/ },
  { folder: 'preload', imports: ['contract'], without: /^(?!electron$)/ },
  { folder: 'browser-host', imports: ['contract', 'service'], without: /^(electron$|react|@mantine|better-sqlite3$)/ },
  {
    folder: 'cli',
    // `cuttings serve` is the browser host under another name.
    imports: ['contract', 'core', 'service', 'browser-host'],
    without: /^(electron$|react|@mantine|node:https?$|better-sqlite3$)/,
  },
  { folder: 'renderer', imports: ['contract'], without: /^(node:|electron$|better-sqlite3$|zod$|fs$|path$)/ },
];

/** Tools of tests, which may be imported by tests in any layer. */
export const testTools = /^(vitest|fast-check|node:.*)$/;
