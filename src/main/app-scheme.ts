import { protocol } from 'electron';
import { pageAsset, securityHeaders } from '../service/page-assets.ts';
import { pageOrigin, pageScheme, isPageAddress } from './page-address.ts';

/** Makes app: a scheme like https: with an origin of its own. Only before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page. The page makes no requests but these, so its policy lets it connect nowhere. */
export function serveAppScheme(pageFolder: string): void {
  protocol.handle(pageScheme, (request) => {
    if (request.method !== 'GET' || !isPageAddress(request.url, pageOrigin)) {
      return new Response('Not found.', { status: 404, headers: securityHeaders });
    }
    return pageAsset(pageFolder, new URL(request.url).pathname, "'none'");
  });
}
