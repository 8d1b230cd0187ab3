import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { SITES } from '../support/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title that names follow-up, period and site is longer than a search engine shows; what tells pages apart comes first.
    'long-title': 'off',
    // The style sheet keeps a telephone number on one line; a copied number should hold plain spaces and hyphens.
    'tel-non-breaking': 'off',
  },
});

describe.each(SITES)('the HTML of $name', ({ documents }) => {
  it.each([...documents])('%s has no errors', async (_, html) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
