import { expect, test } from 'vitest';
import type { Fact } from '../../../contract/fact.ts';
import { createExtractor } from '../extract.ts';

const extractor = createExtractor({ tagger: null });

function shown(fact: Fact): string {
  if (fact.kind === 'statement') return fact.content.map(({ text }) => text).join(' ');
  if (fact.kind === 'figure') return `${fact.text} = ${fact.value}${fact.unit === '' ? '' : ` ${fact.unit}`}`;
  return fact.kind === 'time' ? `${fact.text} = ${fact.value}` : fact.name;
}

test.each([
  [
    'es',
    '«Nadie quiere este cierre», dijo Ana Poza. El 12 de marzo de 2026 vinieron 1.200, un 35 % más; cuesta 3,5 millones de euros. Ganó el premio «El gran viaje de los siete».',
    [
      '«Nadie quiere este cierre»',
      '12 de marzo de 2026 = 2026-03-12',
      '1.200 = 1200',
      '35 % = 35 %',
      '3,5 millones = 3500000',
    ],
  ],
  [
    'fr',
    'Le 1er mai, 45 000 personnes et 1 200 000 euros, avant le 10/03/2026. Elle a dit : « Nous attendons ici ce soir. » Il a lu « Le Grand Meaulnes ».',
    [
      '1er mai = XXXX-05-01',
      '45 000 = 45000',
      '1 200 000 = 1200000',
      '10/03/2026 = 2026-03-10',
      '« Nous attendons ici ce soir. »',
    ],
  ],
  [
    'de',
    '„Niemand will diese Schließung“, sagte Anna Pohl am 12. März 2026. Es kamen 12.000, es kostet 3 Mrd. Euro. Die WHO (Weltgesundheitsorganisation) schwieg.',
    ['„Niemand will diese Schließung“', '12. März 2026 = 2026-03-12', '12.000 = 12000', '3 Mrd = 3000000000'],
  ],
  [
    'pt',
    'Custa R$ 3,5 milhões e US$ 12.000, disseram 45 mil pessoas. — Vamos ver.',
    ['R$ 3,5 milhões = 3500000 BRL', 'US$ 12.000 = 12000 USD', '45 mil = 45000'],
  ],
  [
    'zh',
    '部长表示：“没有人希望关闭港口。”2026年3月12日，1200名工人集会，增加35%；费用达350万欧元。',
    ['“没有人希望关闭港口。”', '2026年3月12日 = 2026-03-12', '1200 = 1200', '35% = 35 %', '350万 = 3500000'],
  ],
  [
    'ar',
    'قالت: «لا أحد يريد هذا الإغلاق.» وفي 12 مارس 2026 اجتمع ٤٥٠٠ عامل، بزيادة 35٪ عن 2025.',
    ['«لا أحد يريد هذا الإغلاق.»', '12 مارس 2026 = 2026-03-12', '٤٥٠٠ = 4500', '35٪ = 35 %'],
  ],
])(
  'of a text in %s it reads quotations, figures in digits and written dates, and nothing else',
  (language, text, facts) => {
    const found = extractor.extract({ text, language, published: '2026-03-20' });
    expect(found.map(shown)).toHaveLength(facts.length);
    expect(new Set(found.map(shown))).toEqual(new Set(facts));
    const cut = found.map((fact) => ('start' in fact ? text.slice(fact.start, fact.end) : null));
    expect(cut).toEqual(found.map((fact) => ('start' in fact ? fact.text : null)));
  },
);
