import { afterAll, describe, expect, it } from 'vitest';
import { FOLLOW_UP_FILE } from '../../../src/content/formats/follow-up-file.ts';
import { PAGE_FILE } from '../../../src/content/formats/page-file.ts';
import { PLEDGE_FILE } from '../../../src/content/formats/pledge-file.ts';
import { SETTINGS_FILE } from '../../../src/content/formats/settings-file.ts';
import type { Described } from '../../../src/content/schema/schema.ts';
import { labelOf } from '../../../src/editing/labels.ts';
import { helpInForm } from '../../../src/preview/telling/help-words.ts';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk } from './form-client.ts';

const preview = await startPreview();
const client = await Client.of(preview);
afterAll(preview.stop);

const KINDS: readonly (readonly [string, Described, readonly string[]])[] = [
  [
    '2018/lofte.md',
    PLEDGE_FILE,
    ['undertecknat/av', 'källor', 'ändringar', 'löften/o0/aktiviteter', 'löften/o0/aktiviteter/o0/delmål'],
  ],
  ['2018/uppfoljning-tertial-1.md', FOLLOW_UP_FILE, ['källor', 'ändringar']],
  ['sidor/om.md', PAGE_FILE, ['ändringar']],
  ['webbplats.yaml', SETTINGS_FILE, ['parter', 'ordlista']],
];

/** Said in other words beside the buttons, and by the table of results. */
const TOLD_OTHERWISE = ['utkast', 'publiceras', 'resultat'];

/** Every key of a shape, with its help. */
function keysOf({ shape }: Described): readonly (readonly [string, string])[] {
  if (shape.kind === 'list' || shape.kind === 'named') return keysOf(shape.item);
  if (shape.kind === 'either') return shape.options.flatMap(keysOf);
  if (shape.kind !== 'record') return [];
  return Object.entries(shape.fields)
    .filter(([key]) => !TOLD_OTHERWISE.includes(key))
    .flatMap(([key, { help, schema }]) => [[key, help] as const, ...keysOf(schema)]);
}

describe.each(KINDS)('the form of %s', (path, described, lists) => {
  it('has every key of the schema, with its explanation', async () => {
    let page = await client.open(path);
    for (const list of lists) page = await client.press(page, path, `ny:${list}`);
    const missing = keysOf(described).filter(
      ([key, help]) =>
        !page.text.includes(`${labelOf(key)} ${helpInForm(help)}`) &&
        !page.text.includes(`${helpInForm(help)} `),
    );
    expect(missing).toEqual([]);
  });

  it('saved without a change is the same file', async () => {
    const before = onDisk(preview, path);
    const after = await client.press(await client.open(path), path, 'spara');
    expect([after.status, after.movedTo]).toEqual([303, `/redigera/${path}`]);
    expect(after.text).toContain('Inget är ändrat, så filen är som den var.');
    expect(onDisk(preview, path)).toBe(before);
  });
});

it('offers what there is: parties, earlier periods, activities and documents', async () => {
  const pledges = (await client.open('2018/lofte.md')).html;
  expect(pledges).toContain('name="löften/o0/ansvarig" value="polisen"> Polisen</label>');
  expect(pledges).toContain('name="fortsätter" value="2017"> 2017</label>');
  const page = await client.press(
    await client.open('2018/uppfoljning-tertial-1.md'),
    '2018/uppfoljning-tertial-1.md',
    'ny:resultat',
  );
  expect(page.html).toContain('<option value="fotpatrull">Polisen går runt torget.</option>');
  expect(page.html).toContain('<option value="uppfoljning.pdf" selected>uppfoljning.pdf</option>');
});

it('keeps on offer what the file has, though there is nothing by that name', async () => {
  preview.save(
    '2017/lofte.md',
    '---\ntitel: L\nperiod: 2017\nlöften: [{id: a, titel: B., ansvarig: [okänd]}]\n---\n',
  );
  expect((await client.open('2017/lofte.md')).html).toContain(
    'value="okänd" checked> okänd (finns inte)</label>',
  );
});

it('puts away groups that are empty, and opens what has a problem', async () => {
  const { html } = await client.open('2018/lofte.md');
  expect(html).toMatch(/<details class="fv-away">\s*<summary>Undertecknat<\/summary>/);
  const wrong = await client.press(await client.open('2018/lofte.md'), '2018/lofte.md', 'spara', {
    'undertecknat/datum': 'igår',
    'löften/o0/aktiviteter/o0/text': '',
    '#beratta': 'nej',
  });
  expect(wrong.html).not.toContain('<summary>Undertecknat</summary>');
  expect(wrong.html).toContain(
    '<details class="fv-item" id="f.löften.o0.aktiviteter.o0" aria-labelledby="f.löften.o0.aktiviteter.o0.-rubrik" open>',
  );
});

it('what the form cannot show is said, and stays as it is', async () => {
  const text = '---\ntitel: Om\nsammanfattning: [a, b]\n---\nText.\n';
  preview.save('sidor/om.md', text);
  const page = await client.open('sidor/om.md');
  expect(page.text).toContain(
    'Uppgiften är skriven på ett sätt som formuläret inte kan visa. Den lämnas som den är. Öppna filen som text för att ändra den.',
  );
  const changes = { titel: 'Om oss', '#beratta': 'nej' };
  const asked = await client.press(page, 'sidor/om.md', 'spara', changes);
  expect(asked.text).toContain(
    'Fel: Fältet Sammanfattning är skrivet så att formuläret inte kan visa det. Öppna filen som text för att rätta det.',
  );
  await client.press(asked, 'sidor/om.md', 'spara-anda');
  expect(onDisk(preview, 'sidor/om.md')).toBe(text.replace('titel: Om', 'titel: Om oss'));
});

it('the time of a follow-up is chosen, or written as days', async () => {
  const { text } = await client.open('2018/uppfoljning-tertial-1.md');
  expect(text).toContain(
    'Tid Välj här, eller fyll i fälten under. Inget valt tertial 1 tertial 2 tertial 3 kvartal 1 kvartal 2 kvartal 3 kvartal 4 halvår 1 halvår 2 hela perioden Från',
  );
});
