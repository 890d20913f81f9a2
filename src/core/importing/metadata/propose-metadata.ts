import { readDateline } from './dateline.ts';
import { findDates } from './find-dates.ts';
import { capTitle, firstSentenceEnd, isTooLongForTitle } from './first-sentence.ts';
import { headerParts, type HeaderLine, isHeaderLine, isTooLongForHeader, readHeaderLine } from './header-line.ts';
import { readOutletLine } from './outlet-line.ts';
import { dayInAddress, hostOf, webAddress } from './web-address.ts';

/** What a text says about itself. Proposals: a person can change each. */
export type Proposal = {
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  /** Where the article stood on the web. */
  readonly url: string | null;
  /** All paragraphs of the text, the one that is the title first. */
  readonly paragraphs: readonly string[];
};

/** Paragraphs at either end in which a header or a footer is looked for. */
const headerParagraphs = 10;
const footerParagraphs = 5;

type Part = { readonly paragraph: number; readonly text: string; readonly said: HeaderLine | null };

/**
 * Reads title, byline, outlet and date from where articles carry them: the lines around the title, a dateline, the lines
 * at the end. Never from the headline's own words or from running text. `fileName` is asked for a date only when the text
 * has none.
 */
export function proposeMetadata(paragraphs: readonly string[], fileName: string): Proposal {
  const titleIndex = titleParagraph(paragraphs);
  const ordered = [
    ...paragraphs.slice(titleIndex, titleIndex + 1),
    ...paragraphs.slice(0, titleIndex),
    ...paragraphs.slice(titleIndex + 1),
  ];
  const [first = '', ...rest] = ordered;
  const header = partsOf(rest.slice(0, headerEnd(rest)));
  const footer = partsOf(rest.slice(header.length > 0 ? headerEnd(rest) : 0).slice(-footerParagraphs));
  const dateline = rest.slice(headerEnd(rest), headerEnd(rest) + 1).map(readDateline)[0] ?? null;
  const byline = [...header, ...footer].map(({ said }) => said).find((said) => said?.kind === 'byline');
  const address = addressOf(header, footer);
  const label = readHeaderLine(first);
  const { title, lead } = label?.kind === 'title' ? { title: label.title, lead: [first] } : titleOf(first);
  return {
    title: capTitle(title),
    byline: byline?.names ?? null,
    outlet:
      byline?.outlet ??
      labelledOutlet(header) ??
      outletBeside(header, first) ??
      // An agency's report in a newspaper is the newspaper's account.
      hostOf(address) ??
      dateline?.outlet ??
      labelledOutlet(footer),
    published: publishedOf([...header, ...footer], dateline?.dates ?? [], dayInAddress(address), fileName),
    url: webAddress(address),
    paragraphs: [...lead, ...rest],
  };
}

/** A long first paragraph gives its first sentence; the text keeps every word. */
function titleOf(first: string): { title: string; lead: readonly string[] } {
  if (!isTooLongForTitle(first)) return { title: first, lead: [first] };
  const end = firstSentenceEnd(first);
  if (isTooLongForTitle(first.slice(0, end))) return { title: first, lead: [first] };
  return { title: first.slice(0, end), lead: [first.slice(0, end), first.slice(end).trim()] };
}

/** The first paragraph, or the one behind lines that stand above a headline: an outlet with a date, a byline, an address. */
function titleParagraph(paragraphs: readonly string[]): number {
  const labelled = paragraphs.slice(0, headerParagraphs).findIndex((line) => readHeaderLine(line)?.kind === 'title');
  if (labelled >= 0) return labelled;
  let index = 0;
  while (index < Math.min(headerParagraphs, paragraphs.length - 1) && isAbove(paragraphs, index)) index += 1;
  const candidate = paragraphs[index] ?? '';
  return index > 0 && (isTooLongForTitle(candidate) || paragraphs.length - index < 2) ? 0 : index;
}

function isAbove(paragraphs: readonly string[], index: number): boolean {
  const line = paragraphs[index] ?? '';
  if (isHeaderLine(line)) return true;
  // An outlet stands above a headline only together with a date.
  const next = paragraphs[index + 1] ?? '';
  const third = paragraphs[index + 2] ?? '';
  return (
    readOutletLine(line) !== null &&
    isDate(next) &&
    !isTooLongForHeader(third) &&
    !isHeaderLine(third) &&
    readOutletLine(third) === null
  );
}

function isDate(line: string): boolean {
  return headerParts(line).some((part) => readHeaderLine(part)?.kind === 'date');
}

/** How many of the paragraphs below the title are header lines: short, and no sentences. */
function headerEnd(paragraphs: readonly string[]): number {
  const end = paragraphs.findIndex(
    (line, index) =>
      index >= headerParagraphs ||
      isTooLongForHeader(line) ||
      (!isHeaderLine(line) && readDateline(line) !== null) ||
      (/[.!?。”"]$/u.test(line) && readHeaderLine(line) === null),
  );
  return end < 0 ? Math.min(paragraphs.length, headerParagraphs) : end;
}

function partsOf(paragraphs: readonly string[]): Part[] {
  return paragraphs.flatMap((line, paragraph) => {
    if (isTooLongForHeader(line)) return [];
    const whole = readHeaderLine(line);
    if (whole !== null && whole.kind !== 'byline') return [{ paragraph, text: line, said: whole }];
    return headerParts(line).map((text) => ({ paragraph, text, said: readHeaderLine(text) }));
  });
}

/** The address given in full before a bare host; below the text only a labelled one is the article's own. */
function addressOf(header: readonly Part[], footer: readonly Part[]): string | null {
  const addresses = [
    ...header.map(({ said }) => (said?.kind === 'address' ? said.address : null)),
    ...footer.map(({ said }) => (said?.kind === 'address' && said.labelled ? said.address : null)),
  ].filter((address) => address !== null);
  return addresses.find((address) => webAddress(address) !== null) ?? addresses[0] ?? null;
}

function labelledOutlet(parts: readonly Part[]): string | null {
  for (const { said } of parts) if (said?.kind === 'outlet') return said.name;
  return null;
}

/** A name that stands beside a date or a byline: in its line, below it, or above it, where subtitles may stand as well. */
function outletBeside(parts: readonly Part[], title: string): string | null {
  // With an address, which tells the outlet too, what stands below all that is said of the article is its text.
  const hasAddress = parts.some(({ said }) => said?.kind === 'address');
  const header = hasAddress
    ? parts.slice(
        0,
        parts.findLastIndex(({ said }) => said !== null),
      )
    : parts;
  const beside = (isPlace: (part: Part, other: Part) => boolean): readonly Part[] =>
    header.filter(
      (part, index) =>
        part.said === null &&
        [parts[index - 1], parts[index + 1]].some(
          (other) => (other?.said?.kind === 'date' || other?.said?.kind === 'byline') && isPlace(part, other),
        ),
    );
  const candidates = [
    ...beside((part, other) => part.paragraph === other.paragraph),
    ...beside((part, other) => part.paragraph > other.paragraph),
    ...beside((part, other) => part.paragraph < other.paragraph),
  ];
  const names = candidates.filter(({ text }) => text.toLowerCase() !== title.toLowerCase());
  return names.map(({ text }) => readOutletLine(text)).find((name) => name !== null) ?? null;
}

function publishedOf(
  parts: readonly Part[],
  dateline: readonly string[],
  inAddress: string | null,
  fileName: string,
): string | null {
  const dates = parts.flatMap(({ said }) => (said?.kind === 'date' ? [said] : []));
  const inName = findDates(fileName.replaceAll('_', ' '))[0]?.readings ?? [];
  const byRank = [
    ...dates.filter(({ label }) => label === 'published'),
    ...dates.filter(({ label }) => label === null),
  ].map(({ date }) => date.readings);
  const updated = dates.filter(({ label }) => label === 'updated').map(({ date }) => date.readings);
  const evidence = [...byRank, dateline, ...updated, inAddress === null ? [] : [inAddress], inName];
  const sure = new Set(evidence.filter((readings) => readings.length === 1).flat());
  for (const readings of evidence) {
    if (readings.length === 1) return readings[0] ?? null;
    // Day and month cannot be told apart: another date that is sure may settle it.
    const settled = readings.filter((day) => sure.has(day));
    if (readings.length > 1) return settled.length === 1 ? (settled[0] ?? null) : null;
  }
  return null;
}
