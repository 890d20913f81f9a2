import type { CuttingsEvent } from '../../contract/event.ts';

type Listener = (event: CuttingsEvent) => void;

export type BrowserEvents = {
  subscribe(listener: Listener): () => void;
  /** Settles when the stream is open, or cannot be opened; at once when nobody has subscribed. */
  connected(): Promise<void>;
};

/**
 * Events of the loopback host, by one EventSource for the whole page. When the line is cut the browser connects again by
 * itself, and the host announces that everything may have changed.
 */
export function browserEvents(open: () => EventSource = () => new EventSource('/events')): BrowserEvents {
  const listeners = new Set<Listener>();
  let connected: Promise<void> | null = null;

  const connect = (): Promise<void> => {
    const source = open();
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as CuttingsEvent;
      for (const listener of listeners) listener(event);
    });
    return new Promise((resolve) => {
      source.addEventListener('open', () => resolve());
      source.addEventListener('error', () => resolve());
    });
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      connected ??= connect();
      return () => void listeners.delete(listener);
    },
    connected: () => connected ?? Promise.resolve(),
  };
}
