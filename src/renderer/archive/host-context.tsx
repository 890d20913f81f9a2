import { createContext, useContext } from 'react';
import type { Host } from '../../contract/host.ts';

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

/** The host that this page runs in: the only way out of the page. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('HostProvider is missing');
  return host;
}
