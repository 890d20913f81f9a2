/**
 * What a promise gives; null as soon as the signal is aborted. Not by `Promise.race` with one promise that lasts as long as the whole work: that
 * one would hold on to everything that was ever waited for beside it.
 */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
