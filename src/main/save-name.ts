/* oxlint-disable-next-line no-control-regex -- control characters are what must not get into a name */
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every system takes, from what the page proposes: no folders, no reserved words, no hidden direction marks. */
export function saveName(proposed: string): string {
  const name = proposed.replace(forbidden, '-').slice(0, 120).replace(/^\.+/, '').trim();
  if (name === '') return 'cuttings.txt';
  return reserved.test(name) ? `cuttings-${name}` : name;
}
