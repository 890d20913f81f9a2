import { knownEvents } from './emitter.ts';
import { state } from './state.ts';
import { check, checkNames, strict } from './strict.ts';

const emitter = knownEvents('session', ['will-download']);

function takesFunction(name: string): (handler: unknown) => void {
  return (handler) => check(typeof handler === 'function', `${name} needs a function`);
}

const defaultSession = strict('session.defaultSession', {
  ...emitter,
  setPermissionRequestHandler(handler: typeof state.permission) {
    takesFunction('setPermissionRequestHandler')(handler);
    state.permission = handler;
  },
  setPermissionCheckHandler: takesFunction('setPermissionCheckHandler'),
  setDevicePermissionHandler: takesFunction('setDevicePermissionHandler'),
  setDisplayMediaRequestHandler: takesFunction('setDisplayMediaRequestHandler'),
  setUSBProtectedClassesHandler: takesFunction('setUSBProtectedClassesHandler'),
  setBluetoothPairingHandler: takesFunction('setBluetoothPairingHandler'),
  setSpellCheckerEnabled: (enabled: unknown) =>
    check(typeof enabled === 'boolean', 'setSpellCheckerEnabled needs a boolean'),
  setProxy(options: object) {
    checkNames('setProxy', options, ['mode', 'proxyRules', 'proxyBypassRules']);
    return Promise.resolve();
  },
  webRequest: strict('webRequest', {
    onBeforeRequest(handler: typeof state.onBeforeRequest) {
      takesFunction('onBeforeRequest')(handler);
      state.onBeforeRequest = handler;
    },
  }),
});

export const session = strict('session', {
  get defaultSession() {
    check(state.ready, 'Session can only be received when app is ready');
    return defaultSession;
  },
});
