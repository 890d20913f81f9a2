/** Marks that belong to a letter: dropped, so that "Pérez" is found as "perez". */
const marks = /\p{M}+/gu;

/** Case and accents aside: how names and tags are compared. Not for offsets: the length may change. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}
