import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the loopback host: whoever once followed an address that the host printed. The word in the address works
 * once and is exchanged for a cookie, which scripts cannot read and other sites cannot send.
 */
export class Session {
  readonly #cookieName: string;
  readonly #secret = randomBytes(32).toString('base64url');
  #token: string | null = null;

  /** Cookies do not tell ports apart, so the name does: two programs on one machine do not overwrite each other's. */
  constructor(port: number) {
    this.#cookieName = `cuttings_${port}`;
  }

  /** A new word for an address. The one before, if nobody used it, works no longer. */
  newToken(): string {
    this.#token = randomBytes(32).toString('base64url');
    return this.#token;
  }

  /** The value of Set-Cookie for a token that is right and unused; null for any other. */
  exchange(token: string): string | null {
    if (this.#token === null || !isSame(token, this.#token)) return null;
    this.#token = null;
    return `${this.#cookieName}=${this.#secret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** @param cookies the Cookie header */
  admits(cookies: string | undefined): boolean {
    return (cookies ?? '').split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=', 2);
      return name === this.#cookieName && isSame(value, this.#secret);
    });
  }
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
