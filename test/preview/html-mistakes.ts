import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    // Ids are made of keys, which have dots between them and letters of every kind.
    'valid-id': ['error', { relaxed: true }],
    // The items of a list, and two ways to write a value, share a name.
    'form-dup-name': 'off',
    'tel-non-breaking': 'off',
    // The server that sends the page sends its script: a hash of it tells nothing more.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What is no valid HTML in a page of the desk, as `line:column rule: what`. */
export async function htmlMistakes(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
