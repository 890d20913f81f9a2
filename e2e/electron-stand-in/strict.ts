/** What Promise machinery, inspection and Playwright look for on anything they meet. */
const probed = new Set(['then', 'toJSON', 'constructor', 'nodeType', 'asymmetricMatch', 'inspect', 'length']);

/**
 * A thing that knows only what it was given: reading anything else throws. So nobody uses a part of Electron that the
 * stand-in does not have without noticing it.
 */
export function strict<Thing extends object>(name: string, thing: Thing): Thing {
  return new Proxy(thing, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !probed.has(key))
        throw new Error(`stand-in: ${name}.${key} is not known`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(`stand-in: ${message}`);
}

/** Every name of `given` must be a known one. */
export function checkNames(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) check(known.includes(name), `${what} has no option ${name}`);
}

/** A cancellable event, as Electron passes to listeners. */
export function cancellable<Fields extends object>(fields: Fields) {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
    ...fields,
  };
  return event;
}
