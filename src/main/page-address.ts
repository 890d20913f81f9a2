/** The scheme under which the built page is served to the window, and its one host. Never file:. */
export const pageScheme = 'app';
export const pageOrigin = `${pageScheme}://cuttings`;

/**
 * Whether an address belongs to the page. Compared part by part: for schemes of one's own `URL.origin` is "null", and a
 * comparison of beginnings would let "app://cuttings.evil" through.
 *
 * @param origin `pageOrigin`, or the development server's
 */
export function isPageAddress(address: string, origin: string): boolean {
  const [given, wanted] = [parsed(address), parsed(origin)];
  return (
    given !== null &&
    wanted !== null &&
    given.protocol === wanted.protocol &&
    given.host === wanted.host &&
    given.username === '' &&
    given.password === ''
  );
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
