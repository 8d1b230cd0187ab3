import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { BROKEN_PAGE, HIDDEN, type RunningPreview, startPreview } from './running-preview.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    'tel-non-breaking': 'off',
    // The server that sends the page sends its script: a hash of it tells nothing more.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

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
    const { results } = await validator.validateString(await preview.read(target));
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
