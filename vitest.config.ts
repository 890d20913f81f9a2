import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    // Never a measure of speed: it only ends a test that hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Files share a process, and with it what they load: no test changes a module or the environment for another.
    isolate: false,
    // Left alone, vitest keeps one for itself: half of a machine with two.
    maxWorkers: availableParallelism(),
    // `electron` outside Electron exports a path, and with no binary it starts a download; this stops that.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
  },
});
