/**
 * A file name as it may be shown on one line: control characters as their pictures (U+2400 and on), characters that turn the
 * reading direction or take no room (bidirectional marks, zero-width space, byte order mark) as U+FFFD, lone surrogates too.
 * Joiners stay, for emoji and many scripts need them.
 */
export function safeName(name: string): string {
  return name
    .toWellFormed()
    .replace(/\p{Cc}/gu, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\uFFFD'))
    .replace(/[\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '\uFFFD');
}
