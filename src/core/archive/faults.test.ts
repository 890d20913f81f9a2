import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from './testing/faults/faults.ts';

// In short; `npm run faults` puts each fault in as often as docs/reliability.md says.

test.each(faults.map(({ fault, short }) => [fault.name, fault, short] as const))(
  '%s',
  async (_name, fault, times) => {
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-fault-'));
    try {
      const { skipped, seen } = await fault.run(folder, times);
      // A fault that is not met throws; one that cannot be put in here says why.
      if (skipped) console.warn(seen);
      expect(seen).not.toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
