import { afterAll, describe, expect, it } from 'vitest';
import { htmlMistakes } from './html-mistakes.ts';
import { BROKEN_PAGE, HIDDEN, type RunningPreview, startPreview } from './running-preview.ts';

const [good, behind, never] = await Promise.all([
  startPreview(HIDDEN),
  startPreview(HIDDEN),
  startPreview({ 'content/sidor/om.md': BROKEN_PAGE }),
]);
behind.save('sidor/om.md', BROKEN_PAGE);
await behind.site.refresh();
afterAll(() => {
  for (const preview of [good, behind, never]) preview.stop();
});

const cases: readonly [string, RunningPreview, string][] = [
  ...['/', '/om', '/2019', '/2018?datum=2099-12-01', '/redigera', '/finns-inte'].flatMap(
    (target): [string, RunningPreview, string][] => [
      ['without errors', good, target],
      ['with errors', behind, target],
    ],
  ),
  ['with errors from the start', never, '/'],
  ['with a day that is none', good, '/?datum=x'],
  ['with a wrong key', good, '/?nyckel=x'],
];

describe('the HTML of the preview', () => {
  it.each(cases)('%s has no errors', async (_, preview, target) => {
    expect(await htmlMistakes(await preview.read(target))).toEqual([]);
  });
});
