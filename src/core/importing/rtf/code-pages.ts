/** Code page of each character set that a font may name (\\fcharset), as in the RTF specification 1.9.1. */
const pageOfCharset: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 437],
]);

/** WHATWG labels of code pages that are not "windows-NNNN". */
const labels: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

const decoders = new Map<number, TextDecoder>();

/** Decoder of a Windows code page; windows-1252 for one that is not known. */
export function decoderOfPage(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(labels.get(page) ?? `windows-${page}`);
  } catch {
    decoder = new TextDecoder('windows-1252');
  }
  decoders.set(page, decoder);
  return decoder;
}

/** Null where the character set does not tell: then the document's own code page holds. */
export function pageOf(charset: number): number | null {
  return pageOfCharset.get(charset) ?? null;
}
