import { defineConfig } from 'vitest/config';

/** Tests that start a server, a command or a browser stand in these places, and in no others (test/layers.test.ts). */
export const SERVED = ['browser', 'commands', 'http', 'preview', 'publishing', 'soak', 'main.test.ts'];

const served = SERVED.map((place) =>
  place.endsWith('.ts') ? `test/${place}` : `test/${place}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ['test/support/run-folder.ts'],
    // Generous, for shared machines: what is slow is measured by npm run bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    // Nothing that the tests load keeps a state that another test could see, so that they share what has been loaded.
    isolate: false,
    // Node reads TypeScript by itself, as it does in production.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: served },
      },
      { extends: true, test: { name: 'served', include: served } },
    ],
  },
});
