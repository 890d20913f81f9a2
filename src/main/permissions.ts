import type { Session, WebContents } from 'electron';
import { isPageAddress } from './page-address.ts';

/** All that the page may do beyond showing itself: put text into the clipboard (copying a citation). */
const granted = 'clipboard-sanitized-write';

/** Denies every permission, device and capture, whoever asks. */
export function denyPermissions(session: Session, origin: string): void {
  const allows = (contents: WebContents | null, permission: string): boolean =>
    permission === granted && contents !== null && isPageAddress(contents.getURL(), origin);
  session.setPermissionRequestHandler((contents, permission, answer) => answer(allows(contents, permission)));
  session.setPermissionCheckHandler((contents, permission) => allows(contents, permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('will-download', (event) => event.preventDefault());
}
