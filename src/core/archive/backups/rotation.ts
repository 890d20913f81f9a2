/** How many backups are kept: the newest ones, and the newest of so many days and weeks (UTC) that have one. */
const kept = { recent: 3, days: 7, weeks: 4 } as const;

/**
 * Which backups may go, by their moments (ISO 8601). Days and weeks without a backup do not count, so that an archive
 * that is not used for a year keeps what it has. Pure.
 */
export function outdated(moments: readonly string[]): readonly string[] {
  const newestFirst = moments.toSorted().toReversed();
  const staying = new Set([
    ...newestFirst.slice(0, kept.recent),
    ...newestOfEach(newestFirst, dayOf).slice(0, kept.days),
    ...newestOfEach(newestFirst, weekOf).slice(0, kept.weeks),
  ]);
  return newestFirst.filter((moment) => !staying.has(moment));
}

function newestOfEach(newestFirst: readonly string[], spanOf: (moment: string) => string | number): string[] {
  const seen = new Set<string | number>();
  return newestFirst.filter((moment) => {
    const span = spanOf(moment);
    if (seen.has(span)) return false;
    seen.add(span);
    return true;
  });
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

const dayMilliseconds = 86_400_000;

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(moment: string): number {
  return Math.floor((Date.parse(moment) / dayMilliseconds + 3) / 7);
}
