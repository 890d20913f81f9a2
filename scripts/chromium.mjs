import { chromiumPath } from '../e2e/chromium.ts';
import { run } from './run.mjs';

/** How long each way of getting Chromium may take, ms. */
const patience = 5 * 60_000;

/** Sees to it that there is a Chromium for the end-to-end tests. Answers whether there is one that starts. */
export async function setUpChromium() {
  if (await starts()) return true;
  console.log('No Chromium here. Asking Playwright for its own…');
  const own = await run('playwright', ['install', 'chromium'], { quiet: true, timeout: patience });
  if (own.code === 0 && (await starts())) return true;
  console.log('That did not work. Asking the system for one…');
  if (await installByApt()) return starts();
  return false;
}

async function starts() {
  const path = chromiumPath();
  if (path === null) return false;
  const { code, output } = await run(path, ['--version'], { quiet: true, timeout: 30_000 });
  if (code === 0) console.log(`Chromium: ${output.trim().split('\n').at(-1)} (${path})`);
  return code === 0;
}

/** On Debian and its like, as root or with a sudo that asks nothing. */
async function installByApt() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const given of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...asRoot, 'apt-get', '-q', ...given];
    const { code, output } = await run(command, rest, {
      quiet: true,
      timeout: patience,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      console.log(output.trim().split('\n').slice(-3).join('\n'));
      return false;
    }
  }
  return true;
}
