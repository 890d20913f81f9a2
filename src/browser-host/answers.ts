import type { ServerResponse } from 'node:http';
import type { Reply } from '../contract/failure.ts';
import type { FailureCode } from '../contract/vocabulary.ts';
import { contentSecurityPolicy, securityHeaders } from '../service/page-assets.ts';

/** A `Reply` as JSON. The status is for people who look at the traffic; the page goes by the reply. */
export function answerReply(response: ServerResponse, reply: Reply<unknown>, status = 200): void {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(reply));
}

export function answerFailure(response: ServerResponse, status: number, code: FailureCode, message: string): void {
  answerReply(response, { ok: false, failure: { code, message } }, status);
}

/** A short page of plain text for a person whose browser is not let in. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy('none', "'none'"),
    Connection: 'close',
  });
  response.end(`${text}\n`);
}

export async function answerResponse(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
