import { strToU8, type Zippable, zipSync } from 'fflate';

// Documents of each format, made from paragraphs, for tests.

/** Files as a ZIP; `mimetype` is stored uncompressed, as OpenDocument and EPUB want it. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files))
    entries[name] = [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }];
  return zipSync(entries);
}

/** @param body what stands in w:body */
export function wordFile(body: string, other: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...other });
}

export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** @param text what stands in office:text */
export function openDocumentFile(text: string): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
  });
}

export function epubFile(chapters: readonly string[]): Uint8Array {
  const names = chapters.map((_, index) => `c${index}.xhtml`);
  const items = names.map((name, index) => `<item id="i${index}" href="${name}"/>`).join('');
  const order = names.map((_, index) => `<itemref idref="i${index}"/>`).join('');
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/all.opf"/></rootfiles></container>',
    'OEBPS/all.opf': `<package><metadata><dc:title>The Harbour Weekly</dc:title><dc:date>2024-05-02</dc:date></metadata>
      <manifest>${items}</manifest><spine>${order}</spine></package>`,
    ...Object.fromEntries(
      chapters.map((chapter, index) => [`OEBPS/c${index}.xhtml`, `<html><body>${chapter}</body></html>`]),
    ),
  });
}

/** A PDF of one page that shows these lines; none: a page with a picture's worth of nothing. */
export function pdfFile(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line, index) => `BT /F1 12 Tf 72 ${720 - 16 * index} Td (${line}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return strToU8(text, true);
}
