import { afterAll, describe, expect, it } from 'vitest';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, valueIn } from './form-client.ts';

const PATH = '2018/uppfoljning-tertial-2.md';
const preview = await startPreview({
  'content/2018/lofte.md': `---
titel: Löften 2018
period: 2018
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget., ansvarig: [polisen], mål: {minst: 10, enhet: rundor}}
      - {id: lampor, text: Vi byter lampor.}
      - {id: staket, text: Vi sätter upp staket.}
---
`,
  'content/2018/uppfoljning-tertial-1.md':
    '---\ntitel: U1\nomfattar: tertial 1\nresultat:\n  - {aktivitet: fotpatrull, status: pågår, utfall: 4}\n---\nText.\n',
  [`content/${PATH}`]:
    '---\ntitel: U2\nomfattar: tertial 2\nresultat:\n  - {aktivitet: lampor, status: pågår} # Se Kalle.\nutkast: true\n---\nText.\n',
});
const client = await Client.of(preview);
afterAll(preview.stop);

describe('the results of a follow-up', () => {
  it('are a row for each activity, with what is promised and what was said before', async () => {
    const { text } = await client.open(PATH);
    expect(text).toContain('1 av 3 ifyllda');
    expect(text).toContain('Polisen går runt torget. Polisen Mål: minst 10 rundor Förut: pågår, 4 rundor');
  });

  it('are written where something is said, in the order of the promises, and nothing else is touched', async () => {
    const page = await client.open(PATH);
    expect(valueIn(page, 'resultat/n0/aktivitet')).toBe('fotpatrull');
    const saved = await client.press(page, PATH, 'spara', {
      'resultat/n0/status': 'klar',
      'resultat/n0/utfall/n0/antal': '12',
      'resultat/o0/text': 'Alla är bytta.',
    });
    expect(saved.movedTo).toBe(`/redigera/${PATH}`);
    expect(onDisk(preview, PATH)).toBe(`---
titel: U2
omfattar: tertial 2
resultat:
  - aktivitet: fotpatrull
    status: klar
    utfall: 12
  - {aktivitet: lampor, status: pågår, text: Alla är bytta.} # Se Kalle.
utkast: true
---
Text.
`);
    expect(saved.text).toContain('2 av 3 ifyllda');
  });

  it('are taken away where all that was said is emptied', async () => {
    const page = await client.open(PATH);
    await client.press(page, PATH, 'spara', {
      'resultat/o0/status': '',
      'resultat/o0/utfall/o0/antal': '',
    });
    expect(onDisk(preview, PATH)).not.toContain('fotpatrull');
  });

  it('tell several outcomes with what each counts', async () => {
    const page = await client.open(PATH);
    const more = await client.press(page, PATH, 'ny:resultat/o0/utfall', {
      'resultat/o0/utfall/n0/antal': '3',
      'resultat/o0/enhet': '',
    });
    await client.press(more, PATH, 'spara', {
      'resultat/o0/utfall/n0/enhet': 'lampor',
      'resultat/o0/utfall/n1/antal': '2',
      'resultat/o0/utfall/n1/enhet': 'stolpar',
    });
    expect(onDisk(preview, PATH)).toContain(
      'utfall: [{antal: 3, enhet: lampor}, {antal: 2, enhet: stolpar}]',
    );
  });
});

it('a result of what is not in the pledge is told in words, and can be made one of what is', async () => {
  preview.save(
    PATH,
    '---\ntitel: U2\nomfattar: tertial 2\nresultat: [{aktivitet: lampr, status: klar, text: Alla är bytta.}]\n---\nText.\n',
  );
  const page = await client.openAnew(PATH);
  expect(page.html).toMatch(
    /Välj vad resultatet gäller, eller ta bort det\.<\/p>\s*<details[^>]* open>\s*<summary[^>]*>Ett resultat för något som inte längre finns i löftet: klar\. Alla är bytta\.</,
  );
  expect(page.html).toContain('<option value="lampr" selected>Något som inte längre finns i löftet</option>');
  expect(page.text).not.toContain('lampr');
  expect(page.text).toContain('Aktiviteten som resultatet gäller. Fel: ');
  await client.press(page, PATH, 'spara', { 'resultat/o0/aktivitet': 'lampor', '#beratta': 'nej' });
  expect(onDisk(preview, PATH)).toContain(
    'resultat: [{aktivitet: lampor, status: klar, text: Alla är bytta.}]',
  );
});

it('a result of what is not in the pledge can be taken away', async () => {
  preview.save(
    PATH,
    '---\ntitel: U2\nomfattar: tertial 2\nresultat: [{aktivitet: lampor, status: klar}, {aktivitet: x, status: klar}]\n---\nText.\n',
  );
  const page = await client.press(await client.openAnew(PATH), PATH, 'bort:resultat/o1');
  await client.press(page, PATH, 'spara', { '#beratta': 'nej' });
  expect(onDisk(preview, PATH)).toContain('resultat: [{aktivitet: lampor, status: klar}]');
});
