import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  [
    'en',
    'The night ferry ran aground outside the port and at least fourteen people were killed, the rescue service said.',
  ],
  [
    'es',
    'El transbordador encalló en la noche a la entrada del puerto y murieron al menos catorce personas, según el servicio de rescate.',
  ],
  [
    'pt',
    'O navio encalhou durante a noite à entrada do porto e morreram pelo menos catorze pessoas, segundo o serviço de resgate.',
  ],
  [
    'fr',
    'Le ferry s’est échoué dans la nuit à l’entrée du port et au moins quatorze personnes sont mortes, selon les secours.',
  ],
  [
    'de',
    'Die Fähre lief in der Nacht vor dem Hafen auf Grund, mindestens vierzehn Menschen kamen nach Angaben der Retter ums Leben.',
  ],
  [
    'nl',
    'De veerboot liep in de nacht vast voor de haven en er kwamen volgens de reddingsdienst ten minste veertien mensen om het leven.',
  ],
  [
    'it',
    'Il traghetto si è arenato nella notte davanti al porto e almeno quattordici persone sono morte, secondo i soccorsi.',
  ],
  [
    'ru',
    'Паром сел на мель у входа в порт, погибли не менее четырнадцати человек, сообщили спасатели. Ещё шестеро пропали без вести, поиски шли всю ночь, но были прерваны.',
  ],
  ['uk', 'Пором сів на мілину біля входу в порт, загинули щонайменше чотирнадцять людей, повідомили рятувальники.'],
  ['ja', '夜行フェリーが港の外で座礁し、少なくとも十四人が死亡した。'],
  ['zh', '夜间渡轮在港口外触礁搁浅，至少有十四人死亡。'],
  ['ko', '야간 여객선이 항구 밖에서 좌초해 적어도 열네 명이 숨졌다.'],
  ['ar', 'جنحت العبارة قرب مدخل الميناء ولقي أربعة عشر شخصا على الأقل حتفهم.'],
  ['el', 'Το πλοίο προσάραξε έξω από το λιμάνι.'],
  ['he', 'המעבורת עלתה על שרטון ליד הנמל.'],
  ['fa', 'کشتی شبانه نزدیک ورودی بندر به گل نشست و دست‌کم چهارده نفر جان باختند.'],
  ['und', 'رات کی فیری بندرگاہ کے باہر ریت پر چڑھ گئی اور کم از کم چودہ لوگ مر گئے۔'],
  ['und', 'Шөнийн гатлага онгоц боомтын гадна сууж, дор хаяж арван дөрвөн хүн нас барсан гэж аврагчид мэдээлэв.'],
  ['und', 'Jirgin ruwa na dare ya makale a bakin tashar, kuma mutane da dama sun mutu, in ji masu ceto. '.repeat(8)],
  ['und', 'Ferry 14'],
  ['und', '12 14 — 2024'],
  ['und', ''],
  ['und', 'Łódź zatonęła przy wejściu do portu, zginęło co najmniej czternaście osób, podały służby ratownicze.'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

const corpus = join(import.meta.dirname, '../../../../../shared/data/free/encodings/transcoded');
test.skipIf(!existsSync(corpus))('longer texts of others are told apart', () => {
  const found = ['en', 'es', 'de', 'ru', 'el', 'ar', 'th', 'zh', 'ja', 'ko', 'he', 'pl', 'tr', 'ro'].map((language) => [
    language,
    detectLanguage(readFileSync(join(corpus, `expected.${language}.txt`), 'utf8')),
  ]);
  const unknown = new Set(['pl', 'tr', 'ro']);
  expect(found).toEqual(found.map(([language]) => [language, unknown.has(language ?? '') ? 'und' : language]));
});
