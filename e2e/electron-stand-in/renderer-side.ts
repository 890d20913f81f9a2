/**
 * What `require('electron')` gives to a sandboxed preload. Runs in the page, as text: it may use nothing from outside itself.
 * Electron keeps preload and page in two worlds with a bridge that copies; here they share one, and the bridge copies.
 */
export function rendererSide(): object {
  type Listener = (event: object, ...given: unknown[]) => void;
  type Call = { name: string; given: unknown[]; expectsAnswer: boolean };
  type Answer = { ok: boolean; value?: unknown; error?: string };
  const stand = window as unknown as { standInInvoke(call: string): Promise<Answer> };
  const listeners = new Map<string, Set<Listener>>();
  const files = new Map<string, File>();
  Object.defineProperty(window, 'standInDeliver', {
    value: (name: string, given: unknown[]) => {
      for (const listener of listeners.get(name) ?? []) listener({}, ...given);
    },
  });
  Object.defineProperty(window, 'standInFiles', { value: files });

  const post = (call: Call): Promise<Answer> => stand.standInInvoke(JSON.stringify(structuredClone(call)));
  const ipcRenderer = {
    async invoke(name: string, ...given: unknown[]) {
      const { ok, value, error } = await post({ name, given, expectsAnswer: true });
      if (!ok) throw new Error(`Error invoking remote method '${name}': ${error}`);
      return value;
    },
    send(name: string, ...given: unknown[]) {
      void post({ name, given, expectsAnswer: false });
    },
    on(name: string, listener: Listener) {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off(name: string, listener: Listener) {
      listeners.get(name)?.delete(listener);
      return ipcRenderer;
    },
  };

  /** A copy as the bridge makes it: functions are wrapped, Files cross as they are, everything else is cloned. */
  const copied = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...given: unknown[]) => {
        const answer: unknown = (value as (...all: unknown[]) => unknown)(...given.map(copied));
        return answer instanceof Promise ? answer.then(copied) : copied(answer);
      };
    }
    if (typeof value !== 'object' || value === null || value instanceof File) return value;
    if (Array.isArray(value)) return value.map(copied);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copied(item)])));
  };
  return {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(name: string, exposed: object) {
        Object.defineProperty(window, name, { value: copied(exposed), enumerable: true });
      },
    },
    webUtils: {
      getPathForFile(file: unknown) {
        if (!(file instanceof File)) throw new TypeError('getPathForFile needs a File');
        const key = `stand-in-file:${files.size}`;
        files.set(key, file);
        return key;
      },
    },
  };
}
