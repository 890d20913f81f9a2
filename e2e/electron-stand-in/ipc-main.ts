import { state } from './state.ts';
import { check, strict } from './strict.ts';

type Handler = (event: unknown, ...given: unknown[]) => unknown;

function register(kind: 'handle' | 'on', name: string, handler: Handler): void {
  check(typeof handler === 'function', `ipcMain.${kind} needs a function`);
  check(!state.handlers.has(`${kind} ${name}`), `Attempted to register a second handler for '${name}'`);
  state.handlers.set(`${kind} ${name}`, handler);
}

export const ipcMain = strict('ipcMain', {
  handle: (name: string, handler: Handler) => register('handle', name, handler),
  on: (name: string, handler: Handler) => register('on', name, handler),
});
