/** What the parts of the stand-in share. */
export const state = {
  ready: false,
  quitting: false,
  privileged: new Set<string>(),
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
  handlers: new Map<string, (event: unknown, ...given: unknown[]) => unknown>(),
  onBeforeRequest: null as
    | null
    | ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void),
  permission: null as null | ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void),
  switches: [] as string[],
  /** What each window does when the program quits. */
  closing: new Set<() => void>(),
};

/** Chromium does not know app:, so the page lies at a host of that name: app://cuttings/ is https://app.cuttings/. */
export function shown(address: string): string {
  return address.replace(/^app:\/\/([^/]*)/, 'https://app.$1');
}

export function real(address: string): string {
  return address.replace(/^https:\/\/app\.([^/]*)/, 'app://$1');
}
