// Each system's package is built on that system. PACK_PLATFORM is for checking another one's file list (scripts/pack-check.mjs).
const platform = process.env.PACK_PLATFORM ?? process.platform;

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'invalid.example.cuttings',
  productName: 'Cuttings',
  directories: { output: 'dist', buildResources: 'build' },
  // Everything is bundled into out/ but the native module; nothing else may get in (scripts/check-package.mjs looks).
  // - Below node_modules only excludes count.
  // - Never put `files` under linux, mac or win: an exclude there stands alone, means "everything but", and packs the whole
  //   folder of the project, sources and all.
  files: [
    'out/**',
    '!out/**/*.map',
    '!out/main/browser-host.js',
    'resources/**',
    'package.json',
    'LICENSE',
    '!**/node_modules/node-linux-*/**',
    '!**/node_modules/node-addon-api/**',
    '!**/node_modules/better-sqlite3/{deps,src,build}/**',
    '!**/node_modules/better-sqlite3/binding.gyp',
    `!**/node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  nodeGypRebuild: false,
  afterPack: './scripts/check-package.mjs',
  electronFuses: {
    runAsNode: false,
    // On would ask for the keychain, for cookies that we do not have; there is no way back.
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [{ ext: 'cuttings', name: 'Cuttings archive', role: 'Editor', mimeType: 'application/x-cuttings' }],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    icon: 'resources/icons',
    maintainer: 'The Cuttings developers <cuttings@example.invalid>',
    synopsis: 'An offline press archive for people who compare accounts',
    syncDesktopName: true,
  },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.productivity',
    icon: 'resources/icons/cuttings.icns',
    hardenedRuntime: true,
    minimumSystemVersion: '13.0',
  },
  win: { target: ['nsis'], icon: 'resources/icons/cuttings.ico' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  publish: null,
};
