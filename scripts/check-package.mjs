// electron-builder's afterPack: the package holds what the program needs, and nothing else.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// asar is electron-builder's own; we do not depend on it ourselves.
const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const asar = builder('@electron/asar');
/** electron-builder's numbers for processor kinds. */
const archNames = ['ia32', 'x64', 'armv7l', 'arm64', 'universal'];

const needed = [
  'package.json',
  'LICENSE',
  'out/main/index.js',
  'out/main/archive-worker.js',
  'out/main/reading-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'resources/models/english.bin',
  'resources/models/english-names.bin',
  'resources/models/english-attribution.bin',
  'resources/models/english-parser.bin',
  'resources/icons/512.png',
];
const allowed = /^(package\.json|LICENSE|(out|resources)(\/.*)?|node_modules(\/better-sqlite3(\/.*)?)?)$/;
const forbidden = /\.(map|ts|tsx|c|cpp|h|gyp)$|browser-host\.js$/;

/** @param {{ appOutDir: string, electronPlatformName: string, arch: number, packager: { appInfo: { productFilename: string } } }} context */
export default function checkPackage({ appOutDir, electronPlatformName, arch, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, `${packager.appInfo.productFilename}.app/Contents/Resources`)
      : join(appOutDir, 'resources');
  const target = `${electronPlatformName}-${archNames[arch]}`;
  const native = `node_modules/better-sqlite3/prebuilds/${target}.node`;
  const files = asar
    .listPackage(join(resources, 'app.asar'), { isPack: false })
    .map((file) => file.replaceAll('\\', '/').replace(/^\//, ''));
  const problems = [
    ...[...needed, native].filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
    ...(existsSync(join(resources, 'app.asar.unpacked', native)) ? [] : [`not unpacked: ${native}`]),
    ...files
      .filter((file) => !allowed.test(file) || forbidden.test(file) || (file.endsWith('.node') && file !== native))
      .map((file) => `should not be there: ${file}`),
  ];
  if (problems.length > 0) throw new Error(`the package for ${target}:\n  ${problems.slice(0, 20).join('\n  ')}`);
  console.log(`  the package for ${target} holds ${files.length} entries, all of them expected`);
}
