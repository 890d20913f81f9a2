/**
 * Encodings that are told from each other and read exactly, given a page of text in a language that is written in them.
 * docs/importing.md names them; tests hold both to it.
 */
export const claimedEncodings: readonly {
  readonly encoding: string;
  readonly languages: string;
  readonly sample: string;
}[] = [
  {
    encoding: 'windows-1252',
    languages: 'Western European',
    sample:
      'La grúa cayó sobre el muelle; según la policía, dos señores están heridos. ¿Quién la manejaba? “Nadie”, dijo él.',
  },
  {
    encoding: 'windows-1250',
    languages: 'Polish, Czech, Slovak, Hungarian',
    sample:
      'Śledczy są zdania, że łódź zatonęła, bo źle ją załadowano. „Wśród rannych są dzieci” – dodał rzecznik straży.',
  },
  {
    encoding: 'iso-8859-2',
    languages: 'Polish, Czech, Slovak, Hungarian',
    sample:
      'Śledczy są zdania, że łódź zatonęła, bo źle ją załadowano. Wśród rannych są dzieci, dodał rzecznik straży.',
  },
  {
    encoding: 'windows-1251',
    languages: 'Russian, Bulgarian, Ukrainian',
    sample:
      'Паром сел на мель у входа в порт. По словам спасателей, погибли не менее четырнадцати человек, ещё шестеро пропали.',
  },
  {
    encoding: 'koi8-r',
    languages: 'Russian',
    sample:
      'Паром сел на мель у входа в порт. По словам спасателей, погибли не менее четырнадцати человек, ещё шестеро пропали.',
  },
  {
    encoding: 'iso-8859-5',
    languages: 'Russian, Bulgarian',
    sample:
      'Паром сел на мель у входа в порт. По словам спасателей, погибли не менее четырнадцати человек, ещё шестеро пропали.',
  },
  {
    encoding: 'ibm866',
    languages: 'Russian',
    sample:
      'Паром сел на мель у входа в порт. По словам спасателей, погибли не менее четырнадцати человек, ещё шестеро пропали.',
  },
  {
    encoding: 'x-mac-cyrillic',
    languages: 'Russian',
    sample:
      'Паром сел на мель у входа в порт. По словам спасателей, погибли не менее четырнадцати человек, ещё шестеро пропали.',
  },
  {
    encoding: 'windows-1253',
    languages: 'Greek',
    sample:
      'Το πλοίο προσάραξε έξω από το λιμάνι. Τουλάχιστον δεκατέσσερις άνθρωποι έχασαν τη ζωή τους, είπε το λιμενικό. «Ψάχνουμε ακόμη».',
  },
  {
    encoding: 'windows-1254',
    languages: 'Turkish',
    sample:
      'Feribot liman girişinde karaya oturdu. Sahil güvenliğe göre en az on dört kişi öldü, altı kişi hâlâ kayıp. Işıklar söndü.',
  },
  {
    encoding: 'windows-1255',
    languages: 'Hebrew',
    sample:
      'המעבורת עלתה על שרטון ליד הנמל. לפחות ארבעה עשר בני אדם נהרגו, אמר דובר משמר החופים. החיפושים נמשכים גם בלילה.',
  },
  {
    encoding: 'windows-1256',
    languages: 'Arabic',
    sample:
      'جنحت العبارة قرب مدخل الميناء، وقال خفر السواحل إن أربعة عشر شخصا على الأقل لقوا حتفهم، ولا يزال ستة في عداد المفقودين.',
  },
  {
    encoding: 'windows-874',
    languages: 'Thai',
    sample: 'เรือข้ามฟากเกยตื้นใกล้ปากท่าเรือ หน่วยกู้ภัยระบุว่ามีผู้เสียชีวิตอย่างน้อยสิบสี่คน และยังสูญหายอีกหกคน',
  },
  {
    encoding: 'shift_jis',
    languages: 'Japanese',
    sample:
      '夜行フェリーが港の外で座礁し、少なくとも十四人が死亡した。沿岸救助隊によると、六人が行方不明になっている。',
  },
  {
    encoding: 'euc-jp',
    languages: 'Japanese',
    sample:
      '夜行フェリーが港の外で座礁し、少なくとも十四人が死亡した。沿岸救助隊によると、六人が行方不明になっている。',
  },
  {
    encoding: 'euc-kr',
    languages: 'Korean',
    sample:
      '야간 여객선이 항구 밖에서 좌초해 적어도 열네 명이 숨졌다고 해안 구조대가 밝혔다. 여섯 명은 아직 실종 상태다.',
  },
  {
    encoding: 'gb18030',
    languages: 'Chinese (simplified)',
    sample: '夜间渡轮在港口外触礁搁浅，海岸救援队说，至少有十四人死亡，另有六人失踪。部长表示，没有人向他投诉。',
  },
  {
    encoding: 'big5',
    languages: 'Chinese (traditional)',
    sample: '夜間渡輪在港口外觸礁擱淺，海岸救援隊說，至少有十四人死亡，另有六人失蹤。部長表示，沒有人向他投訴。',
  },
];
