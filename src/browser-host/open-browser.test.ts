import { expect, test } from 'vitest';
import { browserCommand } from './open-browser.ts';

test.each([
  ['darwin', {}, ['open']],
  ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, null],
  ['linux', { DISPLAY: ':0', SSH_CONNECTION: '1' }, null],
  ['darwin', { CI: '1' }, null],
] as const)('on %s with %j the browser is opened by %j', (platform, environment, command) => {
  expect(browserCommand(platform, environment)).toEqual(command);
});
