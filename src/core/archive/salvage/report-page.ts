import type { SalvageItem, SalvageReport } from '../../../contract/salvage.ts';

const headings: Readonly<Record<SalvageItem['what'], string>> = {
  article: 'Articles that are lost',
  details: 'Articles whose headline and details are lost',
  original: 'Articles whose original file is lost',
  facts: 'Articles with facts lost',
  decision: 'Decisions that are lost',
  tag: 'Tags that are lost',
  note: 'Notes whose articles are lost',
};

/** The report as a page that needs nothing else: no script, no style of others, every text as text. */
export function reportPage(report: SalvageReport): string {
  const { from, path, articles, tables, items, moreItems, folder } = report;
  const number = (value: number): string => `<td class="number">${value.toLocaleString('en')}</td>`;
  const kinds = (Object.keys(headings) as SalvageItem['what'][]).filter((what) =>
    items.some((item) => item.what === what),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What was saved</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
  :root { color-scheme: light dark }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; margin: 0.5rem 0 1.5rem }
  th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; vertical-align: top; border-bottom: 1px solid #8884 }
  .number { text-align: right; font-variant-numeric: tabular-nums }
</style></head><body>
<h1>What was saved</h1>
<p>From the damaged file ${text(from)}<br>into the archive ${text(path)}, which was verified. The damaged file was not changed: keep it.</p>
<table>
<tr><th>Articles that the file tells of</th>${number(articles.known)}</tr>
<tr><th>Saved, text exactly as stored</th>${number(articles.saved)}</tr>
<tr><th>… of these without the bytes of their file</th>${number(articles.withoutOriginal)}</tr>
<tr><th>… of these without headline and details</th>${number(articles.withoutDetails)}</tr>
<tr><th>Lost</th>${number(articles.lost)}</tr>
</table>
${folder === null ? '' : `<p>Files of lost articles were laid into ${text(folder)}. Drop the folder on Cuttings to import them again.</p>`}
<p>Headlines, tags and other small things carry no checksum: a changed letter in them cannot be found.</p>
${kinds.map((what) => section(headings[what], items, what)).join('\n')}
${moreItems === 0 ? '' : `<p>And ${moreItems.toLocaleString('en')} more.</p>`}
<h2>By table</h2>
<table><tr><th>Table</th><th class="number">Rows saved</th><th class="number">Read, but not fitting</th></tr>
${tables.map(({ table, saved, dropped }) => `<tr><td>${text(table)}</td>${number(saved)}${number(dropped)}</tr>`).join('\n')}
</table>
</body></html>
`;
}

function section(heading: string, items: readonly SalvageItem[], what: SalvageItem['what']): string {
  const rows = items
    .filter((item) => item.what === what)
    .map(
      ({ articleId, title, message }) =>
        `<tr><td class="number">${articleId}</td><td>${text(title ?? 'headline unknown')}</td><td>${text(message)}</td></tr>`,
    );
  return `<h2>${heading} (${rows.length.toLocaleString('en')})</h2>
<table><tr><th class="number">No.</th><th>Headline</th><th>What</th></tr>
${rows.join('\n')}
</table>`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
