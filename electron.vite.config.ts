import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Dependencies are kept out of the bundles of main, everything else goes in. Only entry files may make addresses from
// import.meta.url: shared code moves to out/main/chunks.
export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'browser-host': 'src/browser-host/index.ts',
          'archive-worker': 'src/service/archive-worker.ts',
          'reading-worker': 'src/service/reading-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed window loads CommonJS only, in one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    plugins: [react()],
    server: { host: '127.0.0.1' },
    build: {
      minify: 'oxc',
      // One page, read from the disk of the machine: nothing is gained by loading it in pieces.
      chunkSizeWarningLimit: 4_000,
      // Images and fonts stay files: the policy of the page lets data: in for images only.
      assetsInlineLimit: 0,
    },
  },
});
