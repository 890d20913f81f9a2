import { connect } from 'node:net';

export type RawAnswer = {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the other side ended the connection. */
  readonly ended: boolean;
};

/**
 * Sends bytes to a server as they are, for requests that no client would make, and reads until it hangs up or says nothing for
 * `patience` ms.
 */
export function sendRaw(port: number, request: string | readonly string[], patience = 400): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let received = '';
    let ended = false;
    const socket = connect(port, '127.0.0.1', () => {
      for (const piece of typeof request === 'string' ? [request] : request) socket.write(piece);
    });
    const finish = (): void => {
      socket.destroy();
      resolve({ ...parsed(received), ended });
    };
    let timer = setTimeout(finish, 5_000);
    socket.on('data', (piece) => {
      received += piece.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(finish, patience);
    });
    socket.on('error', () => (ended = true));
    socket.on('close', () => {
      ended = true;
      clearTimeout(timer);
      finish();
    });
  });
}

function parsed(received: string): Omit<RawAnswer, 'ended'> {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') };
}
