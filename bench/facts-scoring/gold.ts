import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type GoldSpan = { readonly start: number; readonly end: number };
export type GoldStatement = {
  readonly source?: GoldSpan | readonly GoldSpan[] | null;
  readonly cue?: GoldSpan | readonly GoldSpan[] | null;
  readonly content?: readonly GoldSpan[];
  readonly speech?: boolean;
  readonly speaker?: string;
  readonly mode?: string;
  readonly act?: string;
};
export type GoldFigure = Partial<GoldSpan> & {
  readonly value: number;
  readonly high?: number | null;
  readonly bound?: string;
  readonly unit?: string;
  readonly sentence?: GoldSpan;
};
export type GoldTime = GoldSpan & { readonly value?: string | null; readonly resolved?: string | null };
export type GoldName = { readonly name: string; readonly mentions?: readonly (GoldSpan | string)[] };

/** Gold article as in a `NAME.gold.json`; `text` is added from the file beside it. */
export type GoldArticle = {
  readonly text: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly statements?: readonly GoldStatement[];
  readonly figures?: readonly GoldFigure[];
  readonly times?: readonly GoldTime[];
  readonly dates?: readonly GoldTime[];
  readonly people?: readonly GoldName[];
  readonly organisations?: readonly (GoldName | string)[];
  readonly places?: readonly (GoldName | string)[];
};

/** Reads all gold articles of a folder; texts lie beside them or in the folder `seed` beside the folder. Throws where one is missing. */
export function readGold(folder: string): readonly GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .toSorted()
    .map((name) => {
      const raw: GoldArticle & { readonly file?: string } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const file = raw.file ?? name.replace(/\.gold\.json$/, '.txt');
      const path = [join(folder, file), join(folder, '..', 'seed', file)].find((one) => existsSync(one));
      if (raw.text === undefined && path === undefined)
        throw new Error(`There is no text for ${name}: ${file} is missing.`);
      return { ...raw, text: raw.text ?? readFileSync(path ?? '', 'utf8') };
    });
}

export function spanList(spans: GoldSpan | readonly GoldSpan[] | null | undefined): readonly GoldSpan[] {
  if (spans === null || spans === undefined) return [];
  return Array.isArray(spans) ? (spans as readonly GoldSpan[]) : [spans as GoldSpan];
}
