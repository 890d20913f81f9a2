import { FailureError, type Reply } from '../contract/failure.ts';
import { type OperationName, operations } from '../contract/operations.ts';
import type { Topic } from '../contract/vocabulary.ts';
import type { ArchiveClient } from './archive-client.ts';
import { failureReply } from './replies.ts';
import { serviceHandlerOf } from './service-handlers.ts';
import type { createKeptOpposites } from './kept-opposites.ts';
import type { ServiceRooms } from './service-rooms.ts';

export type DispatchParts = {
  readonly rooms: ServiceRooms;
  /** The archive that is open now. */
  readonly archive: () => ArchiveClient;
  readonly opposites: ReturnType<typeof createKeptOpposites>;
  /** Announces what a command touched. */
  readonly announce: (topics: readonly Topic[]) => void;
};

/**
 * Checks the name and the input of a call (the only place where arguments are checked), runs it where its handler is,
 * and answers. Never throws.
 */
export function createDispatch({ rooms, archive, opposites, announce }: DispatchParts) {
  return { dispatch, perform };

  async function dispatch(name: unknown, input: unknown): Promise<Reply<unknown>> {
    try {
      if (typeof name !== 'string' || !Object.hasOwn(operations, name)) {
        throw new FailureError('invalid-input', 'There is no operation of this name.', String(name).slice(0, 100));
      }
      const operation = operations[name as OperationName];
      const parsed = operation.input.safeParse(input);
      if (!parsed.success) throw invalidInput(parsed.error.issues);
      const value = await perform(name as OperationName, parsed.data);
      return { ok: true, value: operation.type === 'command' ? opposites.handOut(value) : value };
    } catch (error) {
      return failureReply(error);
    }
  }

  /** Runs an operation on what is known to be good: what was parsed, or what the service made itself. Throws. */
  async function perform(name: OperationName, input: unknown): Promise<unknown> {
    const value = await run(name, input);
    const operation = operations[name];
    if (operation.type === 'command') announce(operation.touches);
    return value;
  }

  async function run(name: OperationName, input: unknown): Promise<unknown> {
    const handler = serviceHandlerOf(name);
    if (handler !== undefined) return await handler(rooms, input as never);
    // Queries have handlers in the reading worker, commands in the writing one: their types say so.
    return operations[name].type === 'query' ? archive().query(name, input) : archive().command(name, input);
  }
}

/** Names the field, never its value: it may be text of an article. */
function invalidInput(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FailureError {
  const [first] = issues;
  const field = first?.path.map(String).join('.') ?? '';
  const where = field === '' ? '' : ` (${field})`;
  return new FailureError('invalid-input', `The input is not valid${where}: ${first?.message ?? ''}`, field);
}
