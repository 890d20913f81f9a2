import type { Reply } from '../../contract/failure.ts';
import type { Host } from '../../contract/host.ts';
import type { Input, OperationName, Output } from '../../contract/operations.ts';

/**
 * The same host, which tells when nothing answers behind it any more: when a call fails inside the program and asking what
 * runs there fails as well.
 */
export function watchConnection(host: Host, onLost: () => void): Host {
  let asking = false;

  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const reply = await answered(() => host.call('program.info', {}));
    asking = false;
    if (!reply.ok) onLost();
  };

  return {
    ...host,
    call: async <Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>> => {
      const reply = await answered(() => host.call(name, input));
      if (!reply.ok && reply.failure.code === 'internal') await ask();
      return reply;
    },
  };
}

/** A call that throws is a failure like any other. */
async function answered<Value>(call: () => Promise<Reply<Value>>): Promise<Reply<Value>> {
  try {
    return await call();
  } catch (error) {
    return {
      ok: false,
      failure: { code: 'internal', message: error instanceof Error ? error.message : 'The program did not answer.' },
    };
  }
}
