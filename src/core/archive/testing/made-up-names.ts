import type { Fact, Span } from '../../../contract/fact.ts';
import type { EntityKind } from '../../../contract/vocabulary.ts';

/** A name as a made-up article has it: what it is, its fullest form, and other forms or abbreviations of it. */
export type MadeUpName = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly forms?: readonly string[];
  readonly abbreviations?: readonly string[];
  readonly roles?: readonly string[];
  /** What it says. */
  readonly says?: string;
};

/** A body that names these, each in a sentence of its own: "Ada Quill was there. Quill was there." */
export function bodyNaming(names: readonly MadeUpName[]): string {
  return names
    .map(({ name, forms = [], abbreviations = [], roles = [], says }) => {
      const short = abbreviations.map((letters) => ` (${letters})`).join('');
      const role = roles.map((text) => `${text} `).join('');
      const said = says === undefined ? '' : ` “${says},” said ${name}.`;
      return [`${role}${name}${short} was there.`, ...forms.map((form) => `${form} was there.`)].join(' ') + said;
    })
    .join('\n\n');
}

/** The facts of an article with that body. */
export function factsNaming(text: string, names: readonly MadeUpName[]): Fact[] {
  const found = { confidence: 0.9, rule: 'test' };
  return names.flatMap(({ kind, name, forms = [], abbreviations = [], roles = [], says }): Fact[] => {
    const mentions = [name, ...abbreviations, ...forms].flatMap((form) => spanOf(text, form));
    const fact: Fact =
      kind === 'person'
        ? { kind, name, roles: roles.flatMap((role) => spanOf(text, role)), mentions, ...found }
        : kind === 'organisation'
          ? { kind, name, abbreviations: [...abbreviations], mentions, ...found }
          : { kind, name, mentions, ...found };
    if (says === undefined) return [fact];
    return [
      fact,
      {
        kind: 'statement',
        source: spanOf(text, name)[0] ?? null,
        sourceKind: 'named',
        speaker: name,
        cue: null,
        content: spanOf(text, says),
        mode: 'direct',
        act: 'say',
        audience: null,
        anonymityReason: null,
        when: null,
        ...found,
      },
    ];
  });
}

function spanOf(text: string, part: string): Span[] {
  const start = text.indexOf(part);
  return start < 0 ? [] : [{ start, end: start + part.length, text: part }];
}
