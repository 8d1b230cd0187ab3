import { defineConfig } from 'vitest/config';

/** Tests that start a server or a command stand in these places, and in no others (test/layers.test.ts). */
const SERVED = ['commands', 'http', 'preview', 'publishing', 'main.test.ts'];
/** Those that start a Chromium or try faults take three minutes, so they are not part of `npm test` but of .ci/run. */
const SLOW = ['browser', 'soak'];
export const STARTING = [...SERVED, ...SLOW];

const filesIn = (places: readonly string[]) =>
  places.map((place) => (place.endsWith('.ts') ? `test/${place}` : `test/${place}/**/*.test.ts`));

export default defineConfig({
  test: {
    globalSetup: ['test/support/run-folder.ts'],
    // Generous, for shared machines: what is slow is measured by npm run bench.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 3,
    // Nothing that the tests load keeps a state that another test could see, so that they share what has been loaded.
    isolate: false,
    // Node reads TypeScript by itself, as it does in production.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: filesIn(STARTING) },
      },
      { extends: true, test: { name: 'served', include: filesIn(SERVED) } },
      { extends: true, test: { name: 'slow', include: filesIn(SLOW) } },
    ],
  },
});
