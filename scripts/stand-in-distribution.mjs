// Writes what an unpacked Electron looks like to electron-builder, so that packaging (list of files, asar, native module,
// fuses, metadata) can be checked where Electron cannot be fetched. Nothing in it runs.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

/** Fuses as Electron ships them: a mark to find them by, version, count, one character each ('0' off, '1' on). */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
]);
const padding = Buffer.alloc(4096);
const binary = Buffer.concat([Buffer.from('no program'), padding, fuses, padding]);

/** @param {string} folder @param {'linux' | 'win32' | 'darwin'} platform */
export function writeStandInDistribution(folder, platform) {
  rmSync(folder, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const put = (path, bytes = 'stand-in', mode = 0o644) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, mode);
  };
  put('version', version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) put(name);
  ({ linux: putLinux, win32: putWindows, darwin: putMac })[platform](put, folder);
}

const shared = ['icudtl.dat', 'resources.pak', 'snapshot_blob.bin', 'v8_context_snapshot.bin', 'locales/en-US.pak'];

function putLinux(put, folder) {
  for (const name of shared) put(name);
  mkdirSync(join(folder, 'resources'));
  put('electron', binary, 0o755);
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler', 'libffmpeg.so']) put(name, 'stand-in', 0o755);
}

/** electron-builder rewrites the version resource of the .exe, so it has to be a real, if empty, one. */
function putWindows(put, folder) {
  for (const name of [...shared, 'ffmpeg.dll', 'libEGL.dll', 'd3dcompiler_47.dll']) put(name);
  mkdirSync(join(folder, 'resources'));
  const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
  const { NtExecutable, NtExecutableResource, Resource } = builder('resedit');
  const language = { lang: 1033, codepage: 1200 };
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const versionInfo = Resource.VersionInfo.createEmpty();
  versionInfo.setStringValues(language, { FileDescription: 'Electron', OriginalFilename: 'electron.exe' });
  versionInfo.outputToResourceEntries(resources.entries);
  resources.entries.push({ type: 10, id: 1, bin: Uint8Array.from(fuses).buffer, ...language });
  resources.outputResource(program);
  put('electron.exe', Buffer.from(program.generate()), 0o755);
}

function putMac(put) {
  const putApp = (path, name) => {
    put(`${path}/Contents/Info.plist`, propertyList(name));
    put(`${path}/Contents/MacOS/${name}`, 'stand-in', 0o755);
  };
  const contents = 'Electron.app/Contents';
  putApp('Electron.app', 'Electron');
  for (const kind of ['', ' (Renderer)', ' (GPU)', ' (Plugin)'])
    putApp(`${contents}/Frameworks/Electron Helper${kind}.app`, `Electron Helper${kind}`);
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  put(`${framework}/Electron Framework`, binary, 0o755);
  for (const folder of [`${framework}/Resources`, `${contents}/Resources`]) put(`${folder}/en.lproj/locale.pak`);
  put(`${contents}/Resources/electron.icns`);
}

function propertyList(name) {
  const entries = Object.entries({
    CFBundleName: name,
    CFBundleExecutable: name,
    CFBundleIdentifier: 'com.github.Electron',
    CFBundlePackageType: 'APPL',
    CFBundleIconFile: 'electron.icns',
    LSMinimumSystemVersion: '13.0',
  }).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${entries.join('')}</dict></plist>
`;
}
