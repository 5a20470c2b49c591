import { defineConfig } from 'vitest/config';

const shared = { setupFiles: ['./test/no-network.ts'], pool: 'forks' as const };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'units',
          // Generous: a loaded machine must not fail a test, and none is there to measure time.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/built/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'built',
          include: ['test/built/**/*.test.ts', 'test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
