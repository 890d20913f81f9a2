import type { Input, Output } from '../../../contract/operations.ts';
import { cueName } from '../../extraction/english/cue-name.ts';
import { WordNumbers } from '../../search/concordance/word-numbers.ts';
import type { Reading } from '../writing.ts';
import type { Concordance } from './concordance.ts';
import { concordanceOf } from './concordances.ts';

type CueRow = Output<'concordance.cues'>['rows'][number];

/** How often each outlet or speaker has which cue; nothing until all texts are read. */
export function cuesOf(reading: Reading, input: Input<'concordance.cues'>): Output<'concordance.cues'> {
  return reading.database.transaction(() => {
    const { of, progress } = concordanceOf(reading, input);
    if (!progress.complete || input.scope.over === 'text') return { ...progress, cues: [], rows: [], others: 0 };
    const { names, ofForm } = cueNumbers(of);
    const groups = input.by === 'outlet' ? of.outlets : of.speakers;
    const lines = new Uint32Array(groups.size);
    const articles = new Uint32Array(groups.size);
    // Articles were read one after the other: one whose last line of a group was counted is not counted again.
    const lastArticle = new Uint32Array(groups.size);
    const counts = new Map<number, number>();
    for (let line = 0; line < of.lines.count; line++) {
      const article = of.lines.article[line] ?? 0;
      const group = input.by === 'outlet' ? (of.articles[article]?.outlet ?? 0) : (of.lines.speaker[line] ?? 0);
      const cue = ofForm[of.lines.cue[line] ?? 0] ?? 0;
      lines[group] = (lines[group] ?? 0) + 1;
      if (lastArticle[group] !== article + 1) articles[group] = (articles[group] ?? 0) + 1;
      lastArticle[group] = article + 1;
      const cell = group * names.size + cue;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const ofGroups = Map.groupBy(counts, ([cell]) => Math.floor(cell / names.size));
    const ofAll = Map.groupBy(counts, ([cell]) => cell % names.size);
    const rows = [...ofGroups]
      .map(([group, cells]): CueRow => ({
        name: groups.textOf(group),
        lines: lines[group] ?? 0,
        articles: articles[group] ?? 0,
        cues: cells
          .map(([cell, count]) => ({ cue: names.textOf(cell % names.size), lines: count }))
          .toSorted(mostLines(({ cue }) => cue)),
      }))
      .toSorted(mostLines(({ name }) => name));
    const cues = [...ofAll]
      .map(([cue, cells]) => ({
        cue: names.textOf(cue),
        lines: cells.reduce((sum, [, count]) => sum + count, 0),
      }))
      .toSorted(mostLines(({ cue }) => cue));
    return { ...progress, cues, rows: rows.slice(0, input.limit), others: Math.max(0, rows.length - input.limit) };
  })();
}

type CueNumbers = {
  /** Cues by what they are called. */
  readonly names: WordNumbers;
  /** By the number of a cue as written, that of its name. */
  readonly ofForm: Uint32Array;
};

/** The cues of a concordance, forms of one verb taken together. */
export function cueNumbers({ cues }: Concordance): CueNumbers {
  const names = new WordNumbers();
  const ofForm = Uint32Array.from({ length: cues.size }, (_, form) => {
    const written = cues.textOf(form);
    return names.numberOf(written === null ? null : cueName(written));
  });
  return { names, ofForm };
}

/** Those with most lines first; of as many, in alphabetical order. */
function mostLines<Row extends { readonly lines: number }>(nameOf: (row: Row) => string | null) {
  return (one: Row, other: Row): number =>
    other.lines - one.lines || ((nameOf(one) ?? '') < (nameOf(other) ?? '') ? -1 : 1);
}
