import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/content/files/text-source.ts';
import { readFrontMatter } from '../../../src/content/formats/front-matter.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { inOneLine, problemsIn, TemporaryContent } from '../temporary-content.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const file = readFrontMatter(textSource('a.md', text, (problem) => problems.push(problem)));
  return {
    keys: file?.head.entries.map(({ key }) => key),
    body: file?.body,
    problems: problems.map(inOneLine),
  };
}

const OPEN = 'a.md:1:1 error borja-med-streck';
const OPEN_MEND = 'Skriv --- på första raden, sedan uppgifterna och --- igen.';
const CLOSE_MEND = 'Skriv --- på en egen rad mellan uppgifterna och texten';

describe('a file is split into its facts and its text', () => {
  it.each([
    ['at a line of three dashes', '---\ntitel: A\n---\nText.\n', 'Text.\n'],
    ['with spaces and tabs after the dashes', '---  \ntitel: A\n--- \t\nText.\n', 'Text.\n'],
    ['with an empty line before the text', '---\ntitel: A\n---\n\nText.\n', 'Text.\n'],
    ['with no text', '---\ntitel: A\n---', ''],
    ['with a rule in the text', '---\ntitel: A\n---\nText.\n\n---\nMer.\n', 'Text.\n\n---\nMer.\n'],
    ['with dashes in a block text', '---\ntitel: |\n  ---\n  A\n---\nText.', 'Text.'],
  ])('%s', (_, text, body) => {
    expect(read(text)).toEqual({ keys: ['titel'], body, problems: [] });
  });

  it('that may have no facts', () => {
    expect(read('---\n---\nText.')).toEqual({ keys: [], body: 'Text.', problems: [] });
    expect(read('---\n# En kommentar.\n\n---\nText.')).toEqual({ keys: [], body: 'Text.', problems: [] });
  });
});

describe('a file that does not begin with a line of three dashes', () => {
  it.each([
    '',
    'titel: A\n---\n',
    '\n---\ntitel: A\n---\n',
    ' ---\ntitel: A\n---\n',
    '# Rubrik\n',
    '--\n',
    '+++\na\n+++\n',
  ])('is told so: %j', (text) => {
    expect(read(text).problems).toEqual([
      `${OPEN} | Filen börjar inte med en rad med tre streck (---). | ${OPEN_MEND}`,
    ]);
  });

  it.each(['---yaml', '---js', '---json', '--- yaml', '----', '---titel: A', '--- # kommentar'])(
    'is told what its first line is: %s',
    (line) => {
      expect(read(`${line}\ntitel: A\n---\n`)).toEqual({
        keys: undefined,
        body: undefined,
        problems: [`${OPEN} | Första raden är ”${line}”. | Skriv bara tre streck (---) på första raden.`],
      });
    },
  );

  it('never runs what it says', async () => {
    const content = new TemporaryContent();
    const trace = join(content.root, 'trace');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'run')`;
    for (const [index, language] of ['js', 'javascript', 'coffee', ' js', '\tjs', 'js '].entries())
      content.write(`sidor/sida-${index}.md`, `---${language}\n${script}, {titel: 'A'}\n---\n`);
    const { problems } = await content.load();
    expect(problems.map(({ code }) => code)).toEqual(Array(6).fill('borja-med-streck'));
    expect(existsSync(trace)).toBe(false);
  });
});

describe('a file whose facts do not end', () => {
  const missing =
    'error saknar-avslutande-streck | Raden med tre streck (---) som avslutar uppgifterna saknas.';

  it.each([
    ['where the text begins', '---\ntitel: A\nText.\n', 3],
    ['at the empty line before the text', '---\ntitel: A\nlista:\n  - a\n- b\n# c\n\nText.\n\nMer.\n', 7],
    ['at the end of a file without text', '---\ntitel: A\n', 3],
    ['at the end of a file with nothing more', '---', 1],
    ['at the last of the empty lines before the text', '---\ntitel: A\n\n\n\nText.\n', 5],
  ])('is told %s', (_, text, line) => {
    const column = text === '---' ? 4 : 1;
    expect(read(text).problems).toEqual([`a.md:${line}:${column} ${missing} | ${CLOSE_MEND}.`]);
  });

  it.each(['----', '---slut', '--- slut', '---yaml'])(
    'is told of a line that is almost right: %s',
    (line) => {
      expect(read(`---\ntitel: A\n${line}\nText.\n---\n`).problems).toEqual([
        `a.md:3:1 error fel-avslutande-streck | Raden ”${line}” börjar med tre streck men är inte bara det. | ${CLOSE_MEND}, utan något mer på raden.`,
      ]);
    },
  );
});

describe('facts that are no keys with values', () => {
  it.each([
    ['a list', '- titel: A\n- period: 2030', 'Ta bort strecken först på raderna.'],
    ['a list in brackets', '[titel, period]', 'Ta bort strecken först på raderna.'],
    ['a text', 'Medborgarlöfte', 'Skriv till exempel titel: Medborgarlöfte.'],
    ['a key without a space after its colon', 'titel:A', 'Skriv till exempel titel: Medborgarlöfte.'],
  ])('%s', (_, facts, mend) => {
    expect(read(`---\n${facts}\n---\n`).problems).toEqual([
      `a.md:2:1 error inte-nycklar | Uppgifterna mellan strecken ska bestå av rader med nyckel: värde. | ${mend}`,
    ]);
  });

  it('are told in webbplats.yaml as those of a file', async () => {
    expect(await problemsIn({ 'webbplats.yaml': '- namn: A\n' })).toEqual([
      'webbplats.yaml:1:1 error inte-nycklar | Filen ska bestå av rader med nyckel: värde. | Ta bort strecken först på raderna.',
    ]);
  });
});

it('a broken file stays broken when it is read again', () => {
  const text = '---\ntitel: "A\n---\n';
  expect(read(text).problems).toHaveLength(1);
  expect(read(text)).toEqual(read(text));
});
