import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Client, onDisk } from '../editing/form-client.ts';
import { mainText, startPreview } from '../running-preview.ts';

const preview = await startPreview({
  'content/2018/lofte.md': `---
titel: Löften 2018
period: 2018
uppföljs: tertial
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      # Varje kväll.
      - id: fotpatrull
        text: Polisen går runt torget.
        ansvarig: [polisen]
      - {id: lampor, text: Vi byter lampor.}
  - id: trafik
    titel: Vi dämpar farten.
---
Så är det 2018.
`,
});
const client = await Client.of(preview);
afterAll(preview.stop);

async function send(kind: string, fields: readonly (readonly [string, string])[]) {
  const form = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  const response = await client.fetch(`/redigera-ny/${kind}`, {
    method: 'POST',
    body: form,
    headers: { Origin: preview.origin },
  });
  return {
    status: response.status,
    target: response.headers.get('location'),
    text: mainText(await response.text()),
  };
}

describe('a new page', () => {
  it('is a draft at an address that is made of its title, and opens in its form', async () => {
    const { status, target } = await send('sida', [['titel', ' Frågor:  och "svar" ']]);
    expect([status, target]).toEqual([303, '/redigera/sidor/fragor-och-svar.md']);
    expect(onDisk(preview, 'sidor/fragor-och-svar.md')).toBe(
      '---\ntitel: "Frågor: och \\"svar\\""\nutkast: true\n---\n',
    );
    expect((await client.open('sidor/fragor-och-svar.md')).text).toContain('Spara som utkast Publicera');
  });

  it('is never made over another, and what was typed stays', async () => {
    const { status, text } = await send('sida', [['titel', 'Frågor och svar']]);
    expect([status, text]).toEqual([
      409,
      expect.stringContaining('Det finns redan en sida med den rubriken. Välj en annan rubrik.'),
    ]);
  });

  it.each([
    ['', 'Skriv en rubrik.'],
    ['???', 'Skriv en rubrik med bokstäver eller siffror, så att den kan bli en adress.'],
  ])('needs a title: “%s”', async (title, message) => {
    const { status, text } = await send('sida', [['titel', title]]);
    expect([status, text]).toEqual([422, expect.stringContaining(message)]);
  });
});

describe('a new follow-up', () => {
  it('has its title and its time from the part that is chosen', async () => {
    const page = await (await client.fetch('/redigera-ny/uppfoljning')).text();
    expect(page).toContain('<option value="2018 tertial 2 2018">Tertial 2 2018</option>');
    const { status, target } = await send('uppfoljning', [['del', '2018 tertial 2 2018']]);
    expect([status, target]).toEqual([303, '/redigera/2018/uppfoljning-tertial-2.md']);
    expect(onDisk(preview, '2018/uppfoljning-tertial-2.md')).toBe(
      '---\ntitel: "Uppföljning av löften 2018, tertial 2"\nomfattar: tertial 2\nutkast: true\n---\n',
    );
  });

  it('is proposed where it is due, and no more where it is written', async () => {
    const year = new Date().getFullYear() - 1;
    const due = await startPreview({
      [`content/${year}/lofte.md`]: `---
titel: Löften ${year}
period: ${year}
uppföljs: tertial
löften:
  - {id: trafik, titel: Vi dämpar farten.}
---
`,
      [`content/${year}/uppfoljning-tertial-1.md`]:
        '---\ntitel: Så gick det\nomfattar: tertial 1\n---\nBra.\n',
    });
    const page = await (await (await Client.of(due)).fetch('/redigera-ny/uppfoljning')).text();
    due.stop();
    expect(page.match(/<opt.*/g)?.slice(0, 7)).toEqual([
      '<option value="">Välj tid</option>',
      '<optgroup label="Ska skrivas nu">',
      `<option value="${year} tertial 2 ${year}" selected>Löften ${year}: tertial 2 ${year}</option>`,
      `<option value="${year} tertial 3 ${year}">Löften ${year}: tertial 3 ${year}</option>`,
      `<optgroup label="Löften ${year}">`,
      `<option value="${year} kvartal 1 ${year}">Kvartal 1 ${year}</option>`,
      `<option value="${year} kvartal 2 ${year}">Kvartal 2 ${year}</option>`,
    ]);
  });

  it('is told to be there where it is', async () => {
    const { status, text } = await send('uppfoljning', [['del', '2018 tertial 2 2018']]);
    expect([status, text]).toEqual([
      409,
      expect.stringContaining(
        'Den uppföljningen finns redan. Öppna den under Allt innehåll på sidan Att göra.',
      ),
    ]);
  });

  it.each(['', '2018', '2018 tertial x 2018', '../2018 tertial 2 2018', '1999 tertial 1 1999'])(
    'needs a part of a period: “%s”',
    async (part) => {
      const { status, text } = await send('uppfoljning', [['del', part]]);
      expect([status, text]).toEqual([422, expect.stringContaining('Välj vilken tid uppföljningen gäller.')]);
    },
  );
});

describe('a new period', () => {
  it('proposes the next year, with all of the newest period to go on', async () => {
    const html = await (await client.fetch('/redigera-ny/period')).text();
    expect(mainText(html)).toContain('Vad fortsätter från Löften 2018?');
    expect(html).toContain('name="fran" type="text" inputmode="numeric" value="2019"');
    expect(html.match(/name="behall" value="[^"]*"[^>]* checked/g)).toHaveLength(4);
  });

  it('proposes the year after the last of a period that holds from its signing', async () => {
    const own = await startPreview({
      'content/2098/lofte.md':
        '---\ntitel: L\nperiod: {från: undertecknande, till: 2099-12-31}\nlöften: [{id: a, titel: B}]\n---\n',
    });
    const html = await (await (await Client.of(own)).fetch('/redigera-ny/period')).text();
    expect(html).toContain('name="fran" type="text" inputmode="numeric" value="2100"');
    await own.stop();
  });

  it('keeps what is ticked letter for letter, says what is reworded, and has what is new', async () => {
    const { status, target } = await send('period', [
      ['fran', '2019'],
      ['till', '2019'],
      ['uppfoljs', 'tertial'],
      ['behall', 'trygghet'],
      ['ord:trygghet', 'Vi gör torget tryggt.'],
      ['behall', 'trygghet/fotpatrull'],
      ['ord:trygghet/fotpatrull', 'Polisen går runt torget varje kväll.'],
      ['ord:trygghet/lampor', 'Vi byter lampor.'],
      ['nya:trygghet', 'Vi sätter upp staket.\r\n\r\nVi målar bänkar.'],
      ['nya', 'Vi lyssnar på er.'],
    ]);
    expect([status, target]).toEqual([303, '/redigera/2019/lofte.md']);
    expect(onDisk(preview, '2019/lofte.md')).toBe(`---
titel: "Löften 2019"
period: 2019
fortsätter: ["2018"]
uppföljs: tertial
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      # Varje kväll.
      - id: fotpatrull
        text: Polisen går runt torget varje kväll.
        ansvarig: [polisen]
      - id: vi-satter-upp-staket
        text: Vi sätter upp staket.
      - id: vi-malar-bankar
        text: Vi målar bänkar.
  - id: vi-lyssnar-pa-er
    titel: "Vi lyssnar på er."
utkast: true
---
`);
  });

  it.each([
    [[], 'Skriv första och sista året med fyra siffror, det första först.'],
    [
      [
        ['fran', '2020'],
        ['till', '2019'],
      ],
      'Skriv första och sista året med fyra siffror, det första först.',
    ],
    [
      [
        ['fran', '2020'],
        ['till', '2020'],
      ],
      'Kryssa för ett löfte som fortsätter, eller skriv ett nytt.',
    ],
  ] as const)('says what is missing: %s', async (fields, message) => {
    const { status, text } = await send('period', fields);
    expect([status, text]).toEqual([422, expect.stringContaining(message)]);
  });
});

describe('a new town', () => {
  it('is made where there is none, in five answers, and the site is shown at once', async () => {
    const empty = await startPreview();
    for (const name of readdirSync(join(empty.folder, 'content')))
      rmSync(join(empty.folder, 'content', name), { recursive: true });
    await empty.site.refresh();
    const editor = await Client.of(empty);
    const fields = {
      ort: 'Exempelby',
      adress: 'https://lofte.exempel.se',
      parter: 'Polisen\r\nExempelby kommun',
      driver: 'Exempelby kommun',
      'e-post': 'lofte@exempel.se',
    };
    expect(mainText(await (await editor.fetch('/redigera')).text())).toContain(
      'Här finns ingen webbplats än. Skapa en ny webbplats',
    );
    const post = (body: Readonly<Record<string, string>>) =>
      editor.fetch('/redigera-ny/webbplats', {
        method: 'POST',
        body: new URLSearchParams(body),
        headers: { Origin: empty.origin },
      });
    const wrong = mainText(await (await post({ ...fields, adress: 'lofte', 'e-post': 'x' })).text());
    expect(wrong).toContain('Skriv webbplatsens adress så här: https://medborgarlofte.exempel.se');
    expect(wrong).toContain('Skriv en e-postadress som läsarna kan skriva till.');
    expect((await post({ ...fields, adress: 'lofte.exempel.se' })).headers.get('location')).toBe('/redigera');
    expect(onDisk(empty, 'webbplats.yaml')).toContain('https://lofte.exempel.se');
    expect(onDisk(empty, 'webbplats.yaml')).toContain(
      'parter:\n  polisen: {namn: "Polisen"}\n  exempelby-kommun: {namn: "Exempelby kommun"}\n',
    );
    expect(await empty.read('/om')).toContain('Exempelby kommun driver webbplatsen.');
    const list = mainText(await (await editor.fetch('/redigera')).text());
    expect(list).toContain('Tillgänglighetsredogörelse Utkast, tills någon publicerar det');
    empty.stop();
  });
});

it('what cannot be made has no page', async () => {
  expect((await client.fetch('/redigera-ny/constructor')).status).toBe(404);
});

it('without the key nothing can be made', async () => {
  expect(await preview.read('/redigera-ny/sida')).toContain('id="nyckel_"');
  const { status } = await preview.post('/redigera-ny/sida', { titel: 'Ny' });
  expect(status).toBe(403);
});
