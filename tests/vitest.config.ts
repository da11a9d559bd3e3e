import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '..'),
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    allowOnly: false,
    setupFiles: ['tests/unit/seed.ts'],
    testTimeout: 30_000,
    // Loading engine and weights anew for each file took half of the time; one worker fewer than cores is the default.
    maxWorkers: 2,
    isolate: false,
    taskTitleValueFormatTruncate: 120,
  },
});
