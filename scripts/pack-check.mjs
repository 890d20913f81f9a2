// `npm run pack:check`: packs the built program for each system as far as that goes without Electron, and looks at what
// came out: the list of files (check-package.mjs, called by electron-builder) and the fuses.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import configuration from '../electron-builder.config.mjs';
import { root, run } from './run.mjs';
import { writeStandInDistribution } from './stand-in-distribution.mjs';

const targets = [
  { platform: 'linux', flag: '--linux', program: 'linux-unpacked/cuttings' },
  { platform: 'win32', flag: '--win', program: 'win-unpacked/Cuttings.exe' },
  { platform: 'darwin', flag: '--mac', program: 'mac/Cuttings.app' },
];
/** Our names of fuses in electron-builder's configuration, and Electron's. */
const fuseNames = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

if (!existsSync(join(root, 'out/main/index.js'))) {
  console.error('There is nothing to pack: run `npm run build` first.');
  process.exit(1);
}
for (const { platform, flag, program } of targets) {
  const problem = (await pack(platform, flag)) ?? (await wrongFuse(join(root, 'dist/check', program)));
  console.log(`${platform}: ${problem ?? 'packed, files and fuses as configured'}`);
  if (problem) process.exitCode = 1;
}

/** What went wrong, or null. */
async function pack(platform, flag) {
  const distribution = join(root, 'dist/stand-in', platform);
  writeStandInDistribution(distribution, platform);
  const { code, output } = await run(
    'electron-builder',
    [
      flag,
      '--x64',
      '--dir',
      '--config',
      'electron-builder.config.mjs',
      `-c.electronDist=${distribution}`,
      '-c.directories.output=dist/check',
    ],
    { quiet: true, env: { PACK_PLATFORM: platform, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  return code === 0 ? null : `could not be packed\n${output}`;
}

async function wrongFuse(program) {
  const wire = await getCurrentFuseWire(program);
  for (const [name, wanted] of Object.entries(configuration.electronFuses)) {
    const index = fuseNames[name];
    if (index === undefined) return `the fuse ${name} is not known here`;
    const isOn = wire[index] === '1'.charCodeAt(0);
    if (isOn !== wanted) return `the fuse ${name} is ${isOn ? 'on' : 'off'}`;
  }
  return null;
}
