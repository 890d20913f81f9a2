import { describe, expect, test } from 'vitest';
import { proposeMetadata } from './propose-metadata.ts';

const body = 'The pier stays closed for some weeks, said the office of the harbour in a long sentence.';
const dateOf = (title: string, line: string, fileName = 'pier.txt'): string | null =>
  proposeMetadata([title, line, body], fileName).published;

/** Date lines as newspapers of each language print them. */
const forms: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'English',
    [
      ['Monday, April 29, 2024', '2024-04-29'],
      ['Monday April 29 2024', '2024-04-29'],
      ['April 29th, 2024', '2024-04-29'],
      ['29th April 2024', '2024-04-29'],
      ['the 29th of April 2024', '2024-04-29'],
      ['29 April, 2024', '2024-04-29'],
      ['Mon 29 Apr 2024 10.04 BST', '2024-04-29'],
      ['Apr 29, 2024, 10:04 AM EDT', '2024-04-29'],
      ['Apr. 29, 2024 10:04 am ET', '2024-04-29'],
      ['Published 10:04 AM EDT, April 29, 2024', '2024-04-29'],
      ['Published Mon, Apr 29 2024 10:04 AM EDT', '2024-04-29'],
      ['29 Apr 2024, 10:04pm', '2024-04-29'],
      ['Updated at 5:04 p.m. April 29, 2024', '2024-04-29'],
      ['2024 April 29', '2024-04-29'],
      ['2024-Apr-29', '2024-04-29'],
      ['29/04/2024 10:04', '2024-04-29'],
      ['29.4.2024', '2024-04-29'],
      ['29-04-2024', '2024-04-29'],
      ['20240429', '2024-04-29'],
      ['Sept 3, 2024', '2024-09-03'],
      ['Sept. 13 2024', '2024-09-13'],
      ['Mon, 29 Apr 2024 10:04:00 +0000', '2024-04-29'],
      ['2024-04-29 10:04:00', '2024-04-29'],
      ['2024-04-29T10:04:00Z', '2024-04-29'],
    ],
  ],
  [
    'German',
    [
      ['Montag, den 29. April 2024', '2024-04-29'],
      ['Montag, 29. April 2024, 10:04 Uhr', '2024-04-29'],
      ['Mo., 29.04.2024', '2024-04-29'],
      ['Mo, 29. Apr. 2024', '2024-04-29'],
      ['29.04.2024, 10:04 Uhr', '2024-04-29'],
      ['29.04.24', '2024-04-29'],
      ['29.4.24, 10:04 Uhr', '2024-04-29'],
      ['Stand: 29.04.2024 10:04 Uhr', '2024-04-29'],
      ['Veröffentlicht am 29.04.2024', '2024-04-29'],
      ['Veröffentlicht am 29. April 2024 um 10:04 Uhr', '2024-04-29'],
      ['Aktualisiert am 29.04.2024', '2024-04-29'],
      ['1. März 2024', '2024-03-01'],
      ['3. Jänner 2024', '2024-01-03'],
      ['5. Feber 2024', '2024-02-05'],
      ['Donnerstag, 3. Okt. 2024', '2024-10-03'],
    ],
  ],
  [
    'French',
    [
      ['lundi 29 avril 2024', '2024-04-29'],
      ['le 29 avril 2024', '2024-04-29'],
      ['Le lundi 29 avril 2024 à 10h04', '2024-04-29'],
      ['Publié le 29 avril 2024 à 10h04', '2024-04-29'],
      ['Publié le 29/04/2024 à 10:04', '2024-04-29'],
      ['Mis à jour le 29 avril 2024', '2024-04-29'],
      ['1er mai 2024', '2024-05-01'],
      ['29 avr. 2024', '2024-04-29'],
      ['29 févr. 2024', '2024-02-29'],
      ['12 déc. 2024', '2024-12-12'],
      ['12 juil. 2024', '2024-07-12'],
      ['12 août 2024', '2024-08-12'],
    ],
  ],
  [
    'Spanish',
    [
      ['lunes, 29 de abril de 2024', '2024-04-29'],
      ['lunes 29 de abril del 2024', '2024-04-29'],
      ['29 de abril de 2024 - 10:04 h', '2024-04-29'],
      ['29 abr 2024 - 10:04 CEST', '2024-04-29'],
      ['29 ABR 2024', '2024-04-29'],
      ['29/abr/2024', '2024-04-29'],
      ['abril 29, 2024', '2024-04-29'],
      ['Abril 29 de 2024', '2024-04-29'],
      ['1 de setiembre de 2024', '2024-09-01'],
      ['1º de mayo de 2024', '2024-05-01'],
      ['Publicado el 29 de abril de 2024 a las 10:04', '2024-04-29'],
      ['Actualizado: 29/04/2024 10:04', '2024-04-29'],
      ['miércoles, 1 de mayo de 2024', '2024-05-01'],
    ],
  ],
  [
    'Portuguese',
    [
      ['segunda-feira, 29 de abril de 2024', '2024-04-29'],
      ['29.abr.2024 às 10h04', '2024-04-29'],
      ['29/04/2024 10h04', '2024-04-29'],
      ['29/04/2024 às 10:04', '2024-04-29'],
      ['Publicado em 29 de abril de 2024 às 10h04', '2024-04-29'],
      ['1º de maio de 2024', '2024-05-01'],
      ['1.º de maio de 2024', '2024-05-01'],
      ['terça-feira, 5 de março de 2024', '2024-03-05'],
      ['29 Abril 2024', '2024-04-29'],
      ['29 abr. 2024, 10:04', '2024-04-29'],
      ['Atualizado em 29/04/2024', '2024-04-29'],
    ],
  ],
  [
    'Dutch',
    [
      ['maandag 29 april 2024', '2024-04-29'],
      ['ma 29 apr. 2024, 10:04', '2024-04-29'],
      ['29 april 2024 om 10:04', '2024-04-29'],
      ['29 april 2024, 10.04 uur', '2024-04-29'],
      ['29 mrt. 2024', '2024-03-29'],
      ['29 mrt 2024', '2024-03-29'],
      ['29-04-2024 10:04', '2024-04-29'],
      ['Gepubliceerd op 29 april 2024', '2024-04-29'],
      ['Laatste update: 29 april 2024', '2024-04-29'],
      ['Bijgewerkt 29-04-2024', '2024-04-29'],
      ['woensdag 1 mei 2024', '2024-05-01'],
      ['Datum: 29 april 2024', '2024-04-29'],
      ['Fecha: 29 de abril de 2024', '2024-04-29'],
      ['Date: Mon, 29 Apr 2024 10:04:00 +0200', '2024-04-29'],
      ['29 AVRIL 2024', '2024-04-29'],
      ['29 AVR. 2024', '2024-04-29'],
      ['29. APRIL 2024', '2024-04-29'],
      ['29 août 2024', '2024-08-29'],
      ['29 Août 2024', '2024-08-29'],
    ],
  ],
];

describe.each(forms)('%s', (_language, lines) => {
  test.each(lines)('%s', (line, day) => {
    expect(dateOf('The pier stays closed', line)).toBe(day);
  });
});

test.each([
  '29 April 2024: the day the pier fell',
  'Erdbeben vom 29. April 2024 fordert Tote',
  'Le 29 avril 2024, un jour de fête',
  '29.04.2024 - Was bisher geschah',
  'El terremoto del 29 de abril de 2024',
  'O incêndio de 29.abr.2024',
  'De ramp van 29-04-2024',
  '29.04.24',
  '20240429',
])('no date is taken from the headline “%s”', (title) => {
  expect(dateOf(title, 'By Ines Calder')).toBeNull();
});

test.each(['29/04/24', '05/04/2024', '5.4.', 'version 1.2.24.3', '12.5.6.2024', 'no. 4.500.000'])(
  '“%s” tells no day for sure',
  (line) => {
    expect(dateOf('The pier stays closed', line)).toBeNull();
  },
);

test.each([
  ['20240429 pier.txt', '2024-04-29'],
  ['pier_2024-04-29.txt', '2024-04-29'],
  ['29.04.2024 Mole.txt', '2024-04-29'],
  ['HARBC00020240429.txt', null],
  ['pier-1234567890.txt', null],
])('the name %s is asked for a date last', (name, day) => {
  expect(dateOf('The pier stays closed', 'By Ines Calder', name)).toBe(day);
});
