import { useEffect, useRef } from 'react';

/**
 * Calls `save` when its component goes away (an article that is left by a key or by "back" takes a field away without its losing
 * the focus) and when the window is hidden or closed, which is the last that a page hears.
 */
export function useOnLeaving(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      latest.current();
    };
  }, []);
}
