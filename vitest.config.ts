import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/own-cache.ts',
    // Generous, for shared machines: what is slow is measured by npm run bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
