import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchFacts } from './fact-matching.ts';
import type { ArticleWithFacts } from './grid-row.ts';
import { articleWith, counted, said } from './testing/made-facts.ts';

/** Rows told by several: kind, label, verdict, note and the keys in each cell. */
function shared(...articles: ArticleWithFacts[]): unknown[] {
  return matchFacts(articles)
    .filter(({ verdict }) => verdict !== 'only-here')
    .map(({ kind, label, verdict, note, cells }) => [
      kind,
      label,
      verdict,
      note,
      cells.map((cell) => cell.map(({ key }) => key).join()),
    ]);
}

describe('statements', () => {
  test('the same quotation agrees, also where one article cuts it short', () => {
    const [long, short] = [
      '“Every other plan would have left our children without water.”',
      '“our children without water”',
    ];
    expect(
      shared(
        articleWith(`${long} Aurel Stanmore said.`, said('Aurel Stanmore', long)),
        articleWith(`${long} Mr Stanmore said.`, said('Stanmore', long)),
        articleWith(`Stanmore spoke of ${short}.`, said('Stanmore', short)),
      ),
    ).toEqual([['statement', 'Aurel Stanmore', 'agree', null, ['f0', 'f0', 'f0']]]);
  });

  test('two versions of one quotation differ', () => {
    const [one, other] = [
      '“The crew did what they could in the dark.”',
      '“The crew did what it could in the darkness.”',
    ];
    expect(
      shared(
        articleWith(`${one} Danvers said.`, said('Danvers', one)),
        articleWith(`${other} Danvers said.`, said('Danvers', other)),
      ),
    ).toEqual([['statement', 'Danvers', 'differ', 'quoted differently', ['f0', 'f0']]]);
  });

  test('another figure for the same thing differs, with both named', () => {
    const [one, other] = ['the dam will cost 480 million crowns', 'the dam will cost 840 million crowns'];
    const rows = shared(
      articleWith(`Noll said ${one}.`, said('Noll', one), counted('480 million crowns', 480e6, 'crowns')),
      articleWith(`Noll said ${other}.`, said('Noll', other), counted('840 million crowns', 840e6, 'crowns')),
    );
    expect(rows).toEqual([
      ['statement', 'Noll', 'differ', '480 million against 840 million', ['f0', 'f0']],
      ['figure', 'crowns', 'differ', '480 million against 840 million', ['f1', 'f1']],
    ]);
  });

  test('a denial differs from the claim', () => {
    const [one, other] = ['the ship had been warned of the storm', 'the ship had not been warned of the storm'];
    expect(
      shared(
        articleWith(`Venn said ${one}.`, said('Venn', one)),
        articleWith(`Venn said ${other}.`, said('Venn', other)),
      ),
    ).toEqual([['statement', 'Venn', 'differ', 'said in one, denied in the other', ['f0', 'f0']]]);
  });

  test('speakers who refuse to comment agree in that', () => {
    const refusal = { act: 'no-comment', mode: 'none' } as const;
    expect(
      shared(
        articleWith('Venn declined to comment.', said('Venn', '', refusal)),
        articleWith('Venn would not comment.', said('Venn', '', refusal)),
      ),
    ).toEqual([['statement', 'Venn', 'agree', null, ['f0', 'f0']]]);
  });

  test.each([
    [
      'the same words by another speaker',
      'Noll',
      'Venn',
      'the pipes must be mended first',
      'the pipes must be mended first',
    ],
    [
      'other words by the same speaker',
      'Noll',
      'Noll',
      'the pipes must be mended first',
      'the court would hear her complaint in June',
    ],
  ])('%s stay in rows of their own', (_, one, other, first, second) => {
    expect(
      shared(
        articleWith(`${one} said ${first}.`, said(one, first)),
        articleWith(`${other} said ${second}.`, said(other, second)),
      ),
    ).toEqual([]);
  });

  test('a source that one article leaves out is found by its quotation', () => {
    const quotation = '“This ship should not have sailed last night, and they knew it.”';
    const unknown = { source: null, speaker: null, sourceKind: 'unknown' } as const;
    expect(
      shared(
        articleWith(`${quotation} Danvers said.`, said('Danvers', quotation)),
        articleWith(quotation, (text) => said('Danvers', quotation, unknown)(`${text} Danvers`)),
      ),
    ).toEqual([['statement', 'Danvers', 'agree', null, ['f0', 'f0']]]);
  });
});

describe('figures', () => {
  test('deaths and people killed are one thing, and a bound is kept', () => {
    expect(
      shared(
        articleWith(
          'At least 14 people were killed on the reef.',
          counted('At least 14 people', 14, 'people', 'killed', '>='),
        ),
        articleWith('There were 15 deaths on the reef.', counted('15 deaths', 15, 'deaths')),
        articleWith('More than 20 drowned at night.', counted('More than 20', 20, '', 'drowned', '>')),
      ),
    ).toEqual([
      ['figure', 'people killed', 'differ', 'at least 14 against 15 against more than 20', ['f0', 'f0', 'f0']],
    ]);
  });

  test('"about 250" and 250 of the same thing agree, and the note names both', () => {
    expect(
      shared(
        articleWith(
          'The ferry carried about 250 passengers from Ostrel.',
          counted('about 250 passengers', 250, 'passengers', null, '~'),
        ),
        articleWith('The ferry from Ostrel carried 250 passengers.', counted('250 passengers', 250, 'passengers')),
      ),
    ).toEqual([['figure', 'passengers', 'agree', 'about 250 and 250', ['f0', 'f0']]]);
  });

  test.each([
    [
      'figures of other things in the same unit',
      'The dam will cost 480 crowns a share.',
      480,
      'Each family will receive 900 crowns next week.',
      900,
    ],
    [
      'figures of other years',
      'In 1998 the ferry carried 30 crowns of mail.',
      30,
      'In 2007 the ferry carried 30 crowns of mail.',
      30,
    ],
  ])('%s stay in rows of their own', (_, first, one, second, other) => {
    expect(
      shared(
        articleWith(first, counted(`${one} crowns`, one, 'crowns')),
        articleWith(second, counted(`${other} crowns`, other, 'crowns')),
      ),
    ).toEqual([]);
  });

  test('of two figures in one sentence the one that agrees is the counterpart, and the other is not called different', () => {
    const text = 'Demand will rise by 15 percent or, the institute says, by 6 percent until 2035.';
    const facts = [counted('15 percent', 15, '%'), counted('6 percent', 6, '%')];
    expect(shared(articleWith(text, ...facts), articleWith(`Well. ${text}`, ...facts))).toEqual([
      ['figure', '%', 'agree', null, ['f0', 'f0']],
      ['figure', '%', 'agree', null, ['f1', 'f1']],
    ]);
    expect(
      shared(
        articleWith(text, ...facts),
        articleWith('Demand will rise by 9 percent until 2035.', counted('9 percent', 9, '%')),
      ),
    ).toEqual([]);
  });
});

describe('the grid', () => {
  test('rows told by several come first, then the others article by article', () => {
    const [one, other] = [
      articleWith(
        'Noll said it rained. Venn said the sea was calm.',
        said('Noll', 'it rained'),
        said('Venn', 'the sea was calm'),
      ),
      articleWith(
        'Hale said nobody came. Venn said the sea was calm.',
        said('Hale', 'nobody came'),
        said('Venn', 'the sea was calm'),
      ),
    ];
    expect(matchFacts([one, other]).map(({ label, verdict }) => [label, verdict])).toEqual([
      ['Venn', 'agree'],
      ['Noll', 'only-here'],
      ['Hale', 'only-here'],
    ]);
  });

  test('a cell carries key, offsets, exact text and detail', () => {
    const text = 'About 40 people were hurt.';
    expect(
      matchFacts([articleWith(text, counted('About 40 people', 40, 'people', 'hurt', '~')), articleWith('')])[0]?.cells,
    ).toEqual([[{ key: 'f0', start: 0, end: 15, text: 'About 40 people', detail: 'about 40' }], []]);
  });

  test('each fact stands in exactly one row, and "only-here" means one article', () => {
    const words = fc.array(fc.constantFrom('ferry', 'storm', 'not', 'the', 'crew', '40', 'warned', 'sank'), {
      minLength: 1,
      maxLength: 8,
    });
    const fact = fc.tuple(
      fc.constantFrom('Noll', 'Petra Venn', 'Venn'),
      words,
      fc.boolean(),
      fc.integer({ min: 0, max: 50 }),
    );
    const article = fc.array(fact, { maxLength: 6 }).map((facts) => {
      const text = facts
        .map(([speaker, content, , number]) => `${speaker} said “${content.join(' ')}” and ${number} people died. `)
        .join('');
      const made = facts.flatMap(([speaker, content, direct, number]) => {
        const quotation = content.join(' ');
        return [
          said(speaker, direct ? `“${quotation}”` : quotation),
          counted(`${number} people`, number, 'people', 'died'),
        ];
      });
      return articleWith(text, ...made);
    });
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 5 }), (articles) => {
        const rows = matchFacts(articles);
        articles.forEach(({ facts, text }, index) => {
          const cells = rows.flatMap((row) => row.cells[index] ?? []);
          expect(cells.map(({ key }) => key).toSorted()).toEqual(facts.map(({ key }) => key).toSorted());
          expect(cells.map((cell) => cell.text)).toEqual(cells.map(({ start, end }) => text.slice(start, end)));
        });
        const single = rows.map(({ cells }) => cells.filter((cell) => cell.length > 0).length === 1);
        expect(rows.map(({ verdict }) => verdict === 'only-here')).toEqual(single);
      }),
    );
  });
});
