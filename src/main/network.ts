import { app, type Session } from 'electron';
import { pageScheme } from './page-address.ts';

/** Switches of Chromium that would otherwise let it talk to its makers. Only before the app is ready. */
export function quietChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ])
    app.commandLine.appendSwitch(name);
}

/**
 * Takes the network away from a session: a proxy that does not exist for every address, loopback included; every request but
 * the page's own is cancelled before that; no spell checker, which fetches its dictionaries.
 *
 * @param developmentServer origin that stays reachable; null in the built program
 */
export async function closeNetwork(session: Session, developmentServer: string | null): Promise<void> {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isRequestAllowed(details.url, developmentServer) }),
  );
  if (developmentServer !== null) return;
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
}

/** No lookups over HTTPS, and no resolver inside Chromium. Only when the app is ready. */
export function closeHostResolver(): void {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
}

/** data: and blob: hold their own bytes; devtools: comes out of the program. */
export function isRequestAllowed(address: string, developmentServer: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if ([`${pageScheme}:`, 'data:', 'blob:', 'devtools:'].includes(protocol)) return true;
  return developmentServer !== null && ['http:', 'ws:'].includes(protocol) && host === new URL(developmentServer).host;
}
