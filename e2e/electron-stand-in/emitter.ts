import { EventEmitter } from 'node:events';
import { check } from './strict.ts';

type Listener = (...given: never[]) => void;

/** Emits the events that Electron documents for a thing, and that the program uses; refuses to listen to others. */
export function knownEvents(thing: string, known: readonly string[]) {
  const emitter = new EventEmitter();
  const listen = (how: 'on' | 'once', event: string, listener: Listener): void => {
    check(known.includes(event), `${thing} has no event ${event}`);
    check(typeof listener === 'function', `${thing}.${how} needs a function`);
    emitter[how](event, listener as () => void);
  };
  return {
    on: (event: string, listener: Listener) => listen('on', event, listener),
    once: (event: string, listener: Listener) => listen('once', event, listener),
    emit: (event: string, ...given: unknown[]) => emitter.emit(event, ...given),
  };
}
