import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser, endProcess } from './chromium-process.ts';
import { knownEvents } from './emitter.ts';
import { state } from './state.ts';
import { cancellable, check, checkNames, strict } from './strict.ts';

const emitter = knownEvents('app', [
  'ready',
  'session-created',
  'web-contents-created',
  'second-instance',
  'open-file',
  'activate',
  'window-all-closed',
  'before-quit',
  'will-quit',
]);
const folders: Record<string, string> = {
  userData: join(tmpdir(), 'cuttings-stand-in-settings'),
  documents: join(homedir(), 'Documents'),
};

const whenReady = browser.then(() => {
  state.ready = true;
  emitter.emit('ready');
});

export const app = strict('app', {
  ...emitter,
  isPackaged: process.env['STAND_IN_PACKAGED'] === '1',
  name: 'cuttings',
  commandLine: strict('app.commandLine', {
    hasSwitch: (name: string) => process.argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)),
    appendSwitch(name: string) {
      check(!state.ready, 'app.commandLine.appendSwitch has no effect once the app is ready');
      state.switches.push(name);
    },
  }),
  enableSandbox() {
    check(!state.ready, 'app.enableSandbox() can only be called before app is ready');
  },
  whenReady: () => whenReady,
  getVersion: () =>
    (JSON.parse(readFileSync(join(process.env['STAND_IN_ROOT'] ?? '.', 'package.json'), 'utf8')) as { version: string })
      .version,
  getPath(name: string) {
    const path = folders[name];
    check(path !== undefined, `app.getPath: no folder "${name}"`);
    return path;
  },
  setPath(name: string, path: string) {
    check(Object.hasOwn(folders, name), `app.setPath: no folder "${name}"`);
    check(path.startsWith('/'), 'app.setPath: Path must be absolute');
    folders[name] = path;
  },
  configureHostResolver(options: object) {
    check(state.ready, 'configureHostResolver cannot be called before the app is ready');
    checkNames('configureHostResolver', options, ['secureDnsMode', 'enableBuiltInResolver']);
  },
  requestSingleInstanceLock,
  showAboutPanel() {},
  quit,
  exit: (code = 0) => void endProcess(code),
});

/** Closes the windows and ends the program, unless a listener holds that up. */
function quit(): void {
  const before = cancellable({});
  emitter.emit('before-quit', before);
  if (before.defaultPrevented) return;
  state.quitting = true;
  for (const close of state.closing) close();
  const will = cancellable({});
  emitter.emit('will-quit', will);
  if (!will.defaultPrevented) void endProcess(0);
}

/** One program per folder of settings. The second leaves a note there for the first. */
function requestSingleInstanceLock(sent: Record<string, unknown> = {}): boolean {
  const folder = join(app.getPath('userData'), 'stand-in-lock');
  mkdirSync(app.getPath('userData'), { recursive: true });
  const deliver = (name: string): void => {
    const note = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
    rmSync(join(folder, name));
    emitter.emit('second-instance', cancellable({}), note['argv'], note['workingDirectory'], note['sent']);
  };
  try {
    mkdirSync(folder);
  } catch {
    const name = `second-${process.pid}`;
    const note = { argv: process.argv, workingDirectory: process.cwd(), sent };
    writeFileSync(join(folder, `.${name}`), JSON.stringify(note));
    renameSync(join(folder, `.${name}`), join(folder, name));
    return false;
  }
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  watch(folder, () => {
    for (const name of readdirSync(folder)) if (name.startsWith('second-')) deliver(name);
  }).unref();
  return true;
}

process.on('SIGTERM', quit);
