import { state } from './state.ts';
import { check, checkNames, strict } from './strict.ts';

type Scheme = { readonly scheme: string; readonly privileges: Record<string, boolean> };

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: readonly Scheme[]) {
    check(!state.ready, 'protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      checkNames('privileges', privileges, ['standard', 'secure', 'supportFetchAPI']);
      if (privileges['standard'] && privileges['secure']) state.privileged.add(scheme);
    }
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>) {
    check(state.ready, 'protocol.handle before the app is ready');
    check(state.privileged.has(scheme), `scheme ${scheme} was not registered as standard and secure`);
    state.protocols.set(scheme, handler);
  },
});
