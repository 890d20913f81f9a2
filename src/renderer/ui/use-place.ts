import { useMemo, useSyncExternalStore } from 'react';
import { fromAddress, toAddress, type Place } from './place.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where the person is now. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => fromAddress(address), [address]);
}

/** Goes to a place; `replace` leaves no step to go back to (typing in the search box, moving from fact to fact). */
export function goTo(place: Place, how: 'push' | 'replace' = 'push'): void {
  const address = toAddress(place);
  if (address === window.location.hash) return;
  if (how === 'push') window.location.hash = address;
  else {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
