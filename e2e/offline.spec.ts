import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { chromiumPath } from './chromium.ts';
import { root } from './programs.ts';

/** A network with nothing in it: its loopback is brought up, and that is all there is. */
const apart = ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--', 'sh', '-c'];

function runApart(command: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('unshare', [...apart, `ip link set lo up && ${command}`], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: status, output: `${stdout}${stderr}` };
}

test('a whole session works without any network, and nothing tries to reach one', ({}, info) => {
  test.skip(info.project.name !== 'browser', 'a network of its own is made for the loopback host only');
  test.skip(chromiumPath() === null, 'no Chromium (set CHROMIUM_PATH, or install chromium)');
  test.skip(runApart('true').code !== 0, 'this machine does not let us make a network apart (unshare, ip)');
  test.setTimeout(150_000);
  // The counter sees what it should: somebody who tries is noticed.
  const somebody = `"${process.execPath}" -e "fetch('http://192.0.2.1').catch(() => console.log(require('fs').readFileSync('/proc/net/snmp', 'utf8')))"`;
  expect(runApart(somebody).output).toMatch(/^Ip: (\d+ ){11}[1-9]/m);

  const { output } = runApart(`"${process.execPath}" e2e/offline-session.ts`);
  expect(output.trim().split('\n').at(-1)).toBe(JSON.stringify({ attempts: 0, verified: true }));
});
