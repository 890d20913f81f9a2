import { describe, expect, test } from 'vitest';
import { suggestionBelow } from '../../../contract/vocabulary.ts';
import { factsIn } from '../testing/english-extractor.ts';

/** Source, cue and contents of the statements that are no attitudes. */
function said(body: string): readonly string[] {
  return factsIn('statement', body)
    .filter(({ act }) => act !== 'attitude')
    .map(({ source, cue, content }) =>
      [source?.text ?? '-', cue?.text ?? '-', ...content.map(({ text }) => text)].join(' | '),
    );
}

describe('contents', () => {
  test('a quotation split by its cue and the one that follows belong to one statement', () => {
    expect(said('“The bridge is safe,” Anna Berg, an engineer, told reporters. “We tested it twice.”')).toEqual([
      'Anna Berg, an engineer | told | “The bridge is safe,” | “We tested it twice.”',
    ]);
    expect(said('“The bridge,” Berg said, “is safe for all of us.”')).toEqual([
      'Berg | said | “The bridge,” | “is safe for all of us.”',
    ]);
  });

  test('a quotation goes on from the cue before it, not from that of the sentence behind it', () => {
    expect(
      said('“It did not work,” Berg said. “People are tired.” His spokesman Jon Lund added, “We tested it twice.”'),
    ).toEqual([
      'Berg | said | “It did not work,” | “People are tired.”',
      'His spokesman Jon Lund | added | “We tested it twice.”',
    ]);
    expect(said('“Every time,” Berg said, smiling at the engineers in the hall, “you give them a reason.”')).toEqual([
      'Berg | said | “Every time,” | “you give them a reason.”',
    ]);
  });

  test('a quotation that stops at a comma before its speaker is what was said, whatever the verb takes along', () => {
    expect(said('“It will cost two millions,” Berg said about the bridge. “Perhaps three.”')).toEqual([
      'Berg | said | “It will cost two millions,” | “Perhaps three.”',
    ]);
    expect(
      said(
        '“They want the bridge closed,” Berg said, referring to a group called Open River. “So they must be afraid.”',
      ),
    ).toContain('Berg | said | “They want the bridge closed,” | “So they must be afraid.”');
  });

  test('who is told, and where, is no part of what is said where “that” or a quotation begins it', () => {
    expect(said('Berg told a crowd of dockers in Riga on Monday that the bridge was safe.')).toEqual([
      'Berg | told | that the bridge was safe',
    ]);
    expect(said('She wrote to the members in May, telling them, “The bridge is safe for all of us.”')).toContain(
      'She | telling | “The bridge is safe for all of us.”',
    );
    expect(said('Berg said in a letter to the dockers on Monday that the bridge was safe.')).toEqual([
      'Berg | said | that the bridge was safe',
    ]);
  });

  test('a light verb and its noun are the cue, and what is said begins behind them', () => {
    expect(said('The mayor expressed deep concern about the bridge.')).toEqual([
      'The mayor | expressed deep concern about | the bridge',
    ]);
    expect(said('The mayor voiced hope that the bridge would open in May.')).toEqual([
      'The mayor | voiced hope | that the bridge would open in May',
    ]);
  });

  test('a verb that only leads to the cue is none', () => {
    expect(said('The mayor continued to insist that the bridge was safe.')).toEqual([
      'The mayor | insist | that the bridge was safe',
    ]);
    expect(said('The mayor responded by saying that the bridge was safe.')).toEqual([
      'The mayor | saying | that the bridge was safe',
    ]);
  });

  test('a quotation goes on from the one before it over what somebody else said in between', () => {
    expect(
      said('“It is lovely,” Berg assured the mayor, after the mayor said the bridge was safe. “I will not leave it.”'),
    ).toContain('Berg | assured | “It is lovely,” | “I will not leave it.”');
  });

  test('a label before a colon speaks where it is a speaker, and not where it says what the line is', () => {
    expect(said('BERG: The bridge is safe for all of us.')).toEqual(['BERG | : | The bridge is safe for all of us.']);
    for (const label of ['CAPTION', 'EDITOR’S NOTE', 'FACT CHECK', 'RELATED STORIES'])
      expect(said(`${label}: The bridge is safe for all of us.`)).toEqual([]);
  });

  test('what the paragraph before ends with belongs to no sentence of the next one', () => {
    const text =
      'A sign hung at the gate: “We will not go back to that bridge.”\n\nThe union answered on Friday, calling the bridge unsafe.';
    expect(said(text).filter((one) => one.includes('answered') && one.includes('not go back'))).toEqual([]);
  });

  test('what follows a colon at the end of a paragraph is said in the next one', () => {
    const text =
      'The governor spoke on Monday. He added:\n\nIt is typical of her. She knows nothing of bridges.\n\nThe port was closed.';
    expect(said(text)).toEqual(['He | added | It is typical of her. She knows nothing of bridges.']);
  });

  test('names, nouns and interjections taken for verbs, and the reverse, are told apart', () => {
    expect(said('Mook further asserted that the bridge was old.')).toEqual([
      'Mook | asserted | that the bridge was old',
    ]);
    expect(said('Democrats also described the bridge as unsafe.')).toEqual([
      'Democrats | described | the bridge as unsafe',
    ]);
    expect(said('The candidate proposes allowing parents to deduct the cost.')).toEqual([
      'The candidate | proposes | allowing parents to deduct the cost',
    ]);
    expect(said('In recent days, advisers to Mr. Lund say, the mayor has grown tired of the race.')).toEqual([
      expect.stringMatching(/^advisers to Mr. Lund \| say \|.* the mayor has grown tired of the race$/),
    ]);
  });

  test('what prompted somebody to speak is not what was said', () => {
    expect(said('Speaking to reporters in the harbour, Lund said the dam was safe.')).toEqual([
      'Lund | said | the dam was safe',
    ]);
  });

  test('a further verb of saying behind "and" or "but" ends the content before it', () => {
    expect(said('Hill said that the video did not show a ship, but he added that the port would close.')).toEqual([
      'Hill | said | that the video did not show a ship',
      'he | added | that the port would close',
    ]);
  });

  test('a clause with commas before "people familiar with the plan said" is content as a whole', () => {
    expect(
      said('The council can close the port, which would stop the ferries, people familiar with the plan said.'),
    ).toEqual(['people familiar with the plan | said | The council can close the port, which would stop the ferries']);
  });

  test('a clause after the cue keeps "that" and loses the time before it', () => {
    expect(said('The harbour board said on Tuesday that the ferry was late.')).toEqual([
      'The harbour board | said | that the ferry was late',
    ]);
  });

  test('the hearer and the day are no content', () => {
    expect(factsIn('statement', 'Anna Berg told reporters on Monday the deal was near.')).toMatchObject([
      { cue: { text: 'told' }, audience: 'reporters', content: [{ text: 'the deal was near' }] },
    ]);
  });

  test('"according to" takes the clause before it or the one after it', () => {
    expect(said('The ferry sank in an hour, according to the coast guard.')).toEqual([
      'the coast guard | according to | The ferry sank in an hour',
    ]);
    expect(said('According to the coast guard, the ferry sank in an hour.')).toEqual([
      'the coast guard | According to | the ferry sank in an hour',
    ]);
  });

  test('a request has the one who is asked and what he is to do as content', () => {
    expect(said('The mayor urged the two unions to return to the table.')).toEqual([
      'The mayor | urged | the two unions to return to the table',
    ]);
  });

  test('what was called so in the passive has its agent as source', () => {
    expect(said('The quay was named a “quiet zone” by the council.')).toEqual(['the council | named | “quiet zone”']);
    expect(said('The hill filled up after it was declared a “quiet zone” by the bishop.')).toEqual([
      'the bishop | declared | “quiet zone”',
    ]);
    expect(
      said('Thousands have taken shelter in the valley after it was named a “quiet zone” by Norland itself.'),
    ).toEqual(['Norland | named | “quiet zone”']);
  });

  test('what stands before a dash of any kind is no content, be it the place of the report or an aside', () => {
    expect(said('SALTMERE ― The ferry line will close in June, the harbour master said Friday.')).toEqual([
      'the harbour master | said | The ferry line will close in June',
    ]);
    expect(said('The union said - twice - that the offer was dead.')).toEqual([
      'The union | said | that the offer was dead',
    ]);
  });

  test('"as" before who says it is no content', () => {
    expect(said('As many skippers have pointed out, the quay floods twice a year.')).toEqual([
      'many skippers | pointed out | the quay floods twice a year',
    ]);
  });

  test('"to" belongs to the infinitive behind it', () => {
    expect(factsIn('statement', 'The port agreed to pay the skippers 3 million crowns.')).toMatchObject([
      { cue: { text: 'agreed' }, content: [{ text: 'to pay the skippers 3 million crowns' }] },
    ]);
  });

  test('the title of a work in which somebody was told does not hide what follows', () => {
    expect(said('The editor told the channel’s “Quay Hour” on Monday that nobody read it.')).toEqual([
      'The editor | told | that nobody read it',
    ]);
  });

  test('a heading in quotation marks goes on from nobody', () => {
    const text = "“The dam is old,” Lund said. “It should go.”\n\n'A Town Reborn.'\n\nThe council met on Monday.";
    expect(said(text)).toEqual(['Lund | said | “The dam is old,” | “It should go.”']);
  });

  test('"retired" before a rank is no verb', () => {
    expect(said('“The dam is strong,” retired navy captain Lloyd Poe said.')).toEqual([
      'retired navy captain Lloyd Poe | said | “The dam is strong,”',
    ]);
  });

  test.each([
    ['The storm did not bear out her claim that the bridge was safe.', 'her', 'claim'],
    ['Berg is confident that the bridge holds.', 'Berg', 'confident'],
    ['The old bridge was reportedly sold to a bank in Ostend.', null, 'reportedly'],
  ])('nouns, adjectives and adverbs attribute too: %s', (body, source, cue) => {
    const found = factsIn('statement', body).find((fact) => fact.cue?.text === cue);
    expect(found?.source?.text ?? null).toBe(source);
  });

  test('a name behind a quotation and a dash is its source', () => {
    expect(said('“The bridge is the only thing that holds this town together.” — Ana Berg')).toEqual([
      'Ana Berg | — | “The bridge is the only thing that holds this town together.”',
    ]);
  });

  test('what is said within what somebody says is no statement of its own', () => {
    expect(said('Berg said that Lund had told the board that the bridge was old.')).toEqual([
      'Berg | said | that Lund had told the board that the bridge was old',
    ]);
  });

  test('a statement goes on to a further one of the same speaker', () => {
    expect(said('Berg said the bridge was old, adding that it would be closed.')).toEqual([
      'Berg | said | the bridge was old',
      'Berg | adding | that it would be closed',
    ]);
  });
});

describe('sources', () => {
  test('days are no source', () => {
    const body =
      'Passengers who hold tickets for Wednesday or Thursday can ask for a refund at any Ostrel Lines counter.';
    expect(said(body)).toEqual([]);
  });

  test('a refusal to comment has no content', () => {
    expect(factsIn('statement', 'A spokesman for the port declined to comment.')).toMatchObject([
      {
        source: { text: 'A spokesman for the port' },
        cue: { text: 'declined to comment' },
        content: [],
        mode: 'none',
        act: 'no-comment',
        sourceKind: 'role',
      },
    ]);
  });

  test('the reason for anonymity is kept and is no statement', () => {
    expect(
      factsIn(
        'statement',
        'The deal is close, according to two officials, who asked not to be named because the talks are secret.',
      ),
    ).toMatchObject([
      { source: { text: 'two officials' }, sourceKind: 'anonymous', anonymityReason: { text: 'the talks are secret' } },
    ]);
  });

  test('an article mistranslated as a pronoun is no source', () => {
    expect(factsIn('statement', 'He Ostend Times reported that the ferry was late.')).toMatchObject([
      { source: { text: 'Ostend Times' }, sourceKind: 'media', cue: { text: 'reported' } },
    ]);
  });

  test('a quotation that nobody is given for has no source', () => {
    expect(
      factsIn('statement', 'A note was found. “We never wanted this bridge and we never will.” The police came.'),
    ).toMatchObject([{ source: null, cue: null, speaker: null, sourceKind: 'unknown' }]);
  });

  test('hypothetical speech, attacks and titles of works are no statements', () => {
    expect(
      factsIn(
        'statement',
        'If the mayor said so, nobody would say more. Norland attacked Sudland at dawn. She read “The Long Bridge”.',
      ).filter(({ confidence }) => confidence >= suggestionBelow),
    ).toEqual([]);
  });
});

describe('speakers', () => {
  const speakers = (body: string) => factsIn('statement', body).map(({ speaker }) => speaker);
  test('who wrote the article is not whom it tells of', () => {
    const body = 'By Marco Quell\nEvening Lantern\n\nA deckhand fell silent. “It was dark,” he said.';
    expect(speakers(body)).toEqual([null]);
  });

  test('a pronoun stands for the person last speaking whom it fits', () => {
    expect(
      speakers(
        'Transport Minister Anna Berg said the bridge was old. Peter Hill said it was new. “We will see,” she said.',
      ),
    ).toEqual(['Anna Berg', 'Peter Hill', 'Anna Berg']);
  });

  test.each([
    [
      'not whom the quotation itself names',
      'The opponent, Anton Reber, insisted that it was nothing personal. “Lars Lund is a genius. I think that week he was two,” he told the radio.',
      'Anton Reber',
    ],
    [
      'not whom a preposition governs',
      'Marta Voss wants to stay. Pressed by the host Jonas Lund on whether she would resign, she said that she would not.',
      'Marta Voss',
    ],
    [
      'whom the paragraph before tells of, though another one spoke earlier',
      'Gov. Dale Strand spoke for an hour.\n\nEven the council’s president, Peter Berg, admitted that it was late.\n\nStrand bristled on Wednesday.\n\n“That is a guess. I do not believe in guesses,” he said.',
      'Dale Strand',
    ],
    [
      'a lawmaker by the title of one',
      'State Rep. Dalton Reber said on Tuesday that children should learn to fish.\n\n“There is a bay behind the school,” the lawmaker said.',
      'Dalton Reber',
    ],
    [
      'an office with the occasion behind it',
      'Energy Minister Anton Reber flew to Ostend. “Nothing was stolen,” said the minister upon his arrival.',
      'Anton Reber',
    ],
    [
      'a nationality',
      'His opposite number, Lars Lund, praised his side. “We were awful,” said the Swede, who took over in August.',
      'Lars Lund',
    ],
    ['an age', 'Rohan Poe took six wickets on Sunday. The 31-year-old said he was tired.', 'Rohan Poe'],
    ['not several of a nation', 'Lars Lund left early. The British said the deal was dead.', 'The British'],
  ])('whom a pronoun or description means: %s', (_, body, speaker) => {
    expect(speakers(body).at(-1)).toBe(speaker);
  });

  test('a pronoun stands for an unnamed woman who spoke last', () => {
    expect(
      speakers(
        'Transport Minister Anna Berg said the bridge was old. A spokeswoman for the port denied it. “It is new,” she said.',
      ),
    ).toEqual(['Anna Berg', null, 'A spokeswoman for the port']);
  });

  test('an office stands for the one who has it', () => {
    expect(
      speakers(
        'Sen. Anna Berg met Gov. Peter Hill in Ostend. The senator said the bridge was old. The governor denied it.',
      ),
    ).toEqual(['Anna Berg', 'Peter Hill']);
    expect(
      speakers(
        'Foreign Minister Anna Berg met Interior Minister Peter Hill. The foreign minister said the talks were near.',
      ),
    ).toEqual(['Anna Berg']);
  });

  test('a surname stands for the full name', () => {
    expect(speakers('Finance Minister Oscar Lund urged the bank to wait. Taxes would not rise, Lund said.')).toEqual([
      'Oscar Lund',
      'Oscar Lund',
    ]);
  });

  test('"the people" are the people described before', () => {
    expect(
      speakers('The talks failed, people close to the board said. One of the people said the ferry was sold.'),
    ).toEqual(['people close to the board', 'people close to the board']);
  });

  test('"that court" is the court named last', () => {
    expect(
      speakers(
        'The Maritime Court of Norland is older than the Court of Harbour Affairs. That court ruled in May that the port must close.',
      ),
    ).toEqual(['Court of Harbour Affairs']);
  });
});
