import type { Page } from './router.ts';

/**
 * The page from Vite's development server, through this host, so that it has our origin and our cookie. Hot reload goes to
 * the development server directly. Without a Content-Security-Policy: Vite puts styles and a script into the page.
 *
 * @param origin of the development server (ELECTRON_RENDERER_URL)
 */
export function devPage(origin: string): Page {
  return async (path) => {
    const answer = await fetch(new URL(path, origin));
    const contentType = answer.headers.get('Content-Type') ?? 'text/plain';
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: { 'Content-Type': contentType },
    });
  };
}
