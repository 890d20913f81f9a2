import type { CuttingsEvent } from '../contract/event.ts';

type HostRequest = Extract<CuttingsEvent, { type: 'host-request' }>;

/**
 * What the system asks the page to do (a menu item, a file opened from outside), kept until the page listens: a file may be
 * opened before there is a window.
 */
export class HostRequests {
  readonly #waiting: HostRequest[] = [];
  #send: ((event: HostRequest) => void) | null = null;

  post(request: HostRequest['request'], tickets: readonly string[] = []): void {
    const event: HostRequest = { type: 'host-request', request, tickets: [...tickets] };
    if (this.#send) this.#send(event);
    else this.#waiting.push(event);
  }

  /** The page has subscribed. */
  listening(send: (event: HostRequest) => void): void {
    this.#send = send;
    for (const event of this.#waiting.splice(0)) send(event);
  }

  /** The page is gone or loading anew. */
  gone(): void {
    this.#send = null;
  }
}
