import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { PIXEL, paragraph, picture, wordFile } from '../../paste/word-file.ts';
import { PNG } from '../../publishing/site-folder.ts';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, type Page, valueIn } from './form-client.ts';

const PLEDGES = '2018/lofte.md';
const preview = await startPreview({ 'content/sidor/tom.md': '---\ntitel: Tom\n---\n' });
const client = await Client.of(preview);
afterAll(preview.stop);

const TEXT = onDisk(preview, PLEDGES);
const PROSE = 'Så är det 2018.\n\n![Torget från norr](bilder/torg.png)';
const PHOTOGRAPHS = join(import.meta.dirname, '../../fixtures/photographs');
const pictures = join(preview.folder, 'content/2018/bilder');

type Fields = Readonly<Record<string, string | File>>;

/** Opens the pledges as they were first, and presses a button with fields filled in. */
async function press(button: string, fields: Fields): Promise<Page> {
  preview.save(PLEDGES, TEXT);
  return client.press(await client.openAnew(PLEDGES), PLEDGES, button, { titel: 'Skrivet', ...fields });
}

const photograph = (name: string, sent: string) =>
  new File([readFileSync(join(PHOTOGRAPHS, name))], sent, { type: 'image/jpeg' });

describe('a picture is added', () => {
  it.each([
    ['3', 'Så är det 2018.\n\n![Torg](bilder/a.png)\n\n![Torget från norr](bilder/torg.png)'],
    ['9999', `${PROSE}\n\n![Torg](bilder/a.png)`],
    ['x', `${PROSE}\n\n![Torg](bilder/a.png)`],
  ])('after the line where somebody wrote last, at sign %s', async (place, text) => {
    const file = new File([PNG], 'a.png', { type: 'image/png' });
    const page = await press('lagg-bild', { '#bild': file, '#bild-alt': 'Torg', '#plats': place });
    expect(valueIn(page, '#text')).toBe(text);
    rmSync(join(pictures, 'a.png'));
  });

  it('last in the text, with what it shows and who took it; readers get it upright and without metadata', async () => {
    const page = await press('lagg-bild', {
      '#bild': photograph('stor.jpg', 'Torget på kvällen.JPG'),
      '#bild-alt': ' Folk  på [torget] \\',
      '#bild-foto': 'Kvällen innan. Foto: "Ann"',
    });
    expect(page.text).toContain('Bilden står sist i texten. Flytta raden dit den ska vara, och spara.');
    expect(valueIn(page, '#text')).toBe(
      `${PROSE}\n\n![Folk på torget](bilder/torget-pa-kvallen.jpg "Kvällen innan. Foto: ”Ann”")`,
    );
    expect(['titel', '#bild-alt', '#bild-foto'].map((name) => valueIn(page, name))).toEqual([
      'Skrivet',
      '',
      '',
    ]);
    expect(onDisk(preview, PLEDGES)).toBe(TEXT);

    const address = '/2018/bilder/torget-pa-kvallen.jpg';
    expect((await preview.ask(address)).status).toBe(404);
    await client.press(page, PLEDGES, 'spara', { '#beratta': 'nej' });
    const { status, body } = await preview.ask(address);
    const sent = await sharp(body).metadata();
    expect([status, sent.width, sent.height, sent.exif, sent.orientation]).toEqual([
      200,
      237,
      86,
      undefined,
      undefined,
    ]);
    expect(readFileSync(join(pictures, 'torget-pa-kvallen.jpg'))).toEqual(
      readFileSync(join(PHOTOGRAPHS, 'stor.jpg')),
    );
  });

  it('out of those that are there', async () => {
    const page = await press('lagg-bild', { '#bild-vald': 'bilder/torg.png', '#bild-alt': 'Torget' });
    expect(valueIn(page, '#text')).toBe(`${PROSE}\n\n![Torget](bilder/torg.png)`);
  });

  it('out of small pictures of those that are there, also of one that no page shows yet', async () => {
    writeFileSync(join(pictures, 'ny.png'), PNG);
    const { html } = await client.open(PLEDGES);
    expect(html).toContain('<img src="/redigera-bild/2018/bilder/torg.png" alt="Torget från norr"');
    expect(html).toContain('<img src="/redigera-bild/2018/bilder/ny.png" alt=""');
    const seen = await client.fetch('/redigera-bild/2018/bilder/ny.png');
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png']);
    const other = await client.fetch('/redigera-bild/2018/lofte.md');
    expect(other.status).toBe(404);
    rmSync(join(pictures, 'ny.png'));
  });

  it('as the first of a text that is empty', async () => {
    const page = await client.press(await client.open('sidor/tom.md'), 'sidor/tom.md', 'lagg-bild', {
      '#bild': new File([PNG], 'a.png'),
      '#bild-alt': 'Torget',
    });
    expect(valueIn(page, '#text')).toBe('![Torget](bilder/a.png)');
  });
});

describe('a picture is not added, and what is written stays,', () => {
  it.each<[string, Fields, string]>([
    [
      'where nobody says what it shows',
      { '#bild': new File([PNG], 'b.png'), '#bild-foto': 'Foto: Ann' },
      'Skriv vad bilden visar, för den som inte ser den.',
    ],
    ['where none is chosen', { '#bild-alt': 'Torget', '#bild-foto': 'Foto: Ann' }, 'Välj en bild först.'],
    [
      'where the one that was chosen is gone',
      { '#bild-vald': 'bilder/borta.png', '#bild-alt': 'Torget', '#bild-foto': 'Foto: Ann' },
      'Bilden finns inte längre. Välj en annan.',
    ],
    [
      'where it is none',
      { '#bild': new File(['Hej'], 'torg.jpg'), '#bild-alt': 'Torget', '#bild-foto': 'Foto: Ann' },
      'Filen torg.jpg går inte att visa som bild: den är skadad eller något annat än den heter. Öppna den i ett bildprogram, spara den som JPEG eller PNG och försök igen.',
    ],
  ])('%s', async (_, fields, reason) => {
    const before = readdirSync(pictures);
    const page = await press('lagg-bild', fields);
    expect(page.html).toContain(`<a href="#f.-text">Fel: ${reason}</a>`);
    expect(['titel', '#text', '#bild-foto'].map((name) => valueIn(page, name))).toEqual([
      'Skrivet',
      PROSE,
      'Foto: Ann',
    ]);
    expect(valueIn(page, '#bild-alt')).toBe(fields['#bild-alt'] ?? '');
    expect(readdirSync(pictures)).toEqual(before);
  });

  it('where the folder may not be written', async () => {
    const folder = join(preview.folder, 'content/sidor/bilder');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    const page = await client.press(await client.openAnew('sidor/tom.md'), 'sidor/tom.md', 'lagg-bild', {
      '#bild': new File([PNG], 'a.png'),
      '#bild-alt': 'Torget',
      '#text': 'Skrivet',
    });
    expect(page.text).toContain(
      'Bilden kunde inte sparas (EEXIST). Försök igen, eller be den som sköter datorn om hjälp.',
    );
    expect([valueIn(page, '#text'), valueIn(page, '#bild-alt')]).toEqual(['Skrivet', 'Torget']);
    rmSync(folder);
  });
});

describe('the text of a Word document is fetched', () => {
  const word = async (body: string, media: Readonly<Record<string, Buffer>> = {}) => {
    const parts = Object.fromEntries(
      Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes]),
    );
    const relations = Object.keys(media).map(
      (name, at) => [`rId${at + 1}`, 'image', `media/${name}`] as const,
    );
    return new File([await wordFile(body, parts, relations)], 'Uppföljning.docx');
  };

  it('after what is written, with its pictures under names that are free, and what did not come is told', async () => {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, 'bild-1.gif'), 'another');
    const frame = (background: string) =>
      sharp({ create: { width: 4, height: 4, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['red', 'blue'].map(frame));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const body = [
      paragraph('Så gick det.'),
      picture('rId1', ''),
      picture('rId2', 'Dans'),
      picture('rId3', 'Karta'),
      paragraph('Slut.'),
    ].join('');
    const page = await press('hamta-word', {
      '#word': await word(body, { 'a.gif': PIXEL, 'b.gif': moving, 'c.emf': Buffer.from('emf') }),
    });
    expect(valueIn(page, '#text')).toBe(`${PROSE}\n\nSå gick det.\n\n![](bilder/bild-1-2.gif)\n\nSlut.`);
    for (const told of [
      'Texten ur Uppföljning.docx är hämtad. Läs igenom den och spara.',
      'Bilden ”bild-1-2.gif” har ingen alternativtext. Skriv vad den visar, för dem som inte ser den.',
      'Bilden ”Karta” följde inte med. Spara den som en fil och lägg till den under texten.',
      'Bilden bild-2.gif rör sig, och läsarna kan inte stanna den. Spara en stillbild av den som JPEG eller PNG och försök igen.',
    ])
      expect(page.text).toContain(told);
    expect(valueIn(page, 'titel')).toBe('Skrivet');
    expect(readFileSync(join(pictures, 'bild-1.gif'), 'utf8')).toBe('another');
    expect(readFileSync(join(pictures, 'bild-1-2.gif'))).toEqual(PIXEL);
    expect(existsSync(join(pictures, 'bild-2.gif'))).toBe(false);
    expect(onDisk(preview, PLEDGES)).toBe(TEXT);
  });

  it('without the macros of one that has them, and says so', async () => {
    const macros = { 'word/vbaProject.bin': Buffer.from('macro') };
    const page = await press('hamta-word', {
      '#word': new File([await wordFile(paragraph('Så gick det.'), macros)], 'Uppföljning.docm'),
    });
    expect(valueIn(page, '#text')).toBe(`${PROSE}\n\nSå gick det.`);
    expect(page.text).toContain('Makron följde inte med: webbplatsen kör ingen kod.');
  });

  it.each<[string, () => Promise<Fields>, string]>([
    ['where none is chosen', async () => ({}), 'Välj ett Word-dokument först.'],
    [
      'where it is none',
      async () => ({ '#word': new File(['Hej'], 'a.docx') }),
      'Filen är inget Word-dokument. Välj en fil vars namn slutar på .docx.',
    ],
    [
      'where it unpacks to more than the desk takes',
      async () => ({ '#word': await word('', { 'a.gif': Buffer.alloc(60_000_000) }) }),
      'Dokumentet blir 61 MB när det packas upp, och högst 50 MB tas emot. Dela dokumentet, eller klistra in texten i stället.',
    ],
    [
      'where it is damaged',
      async () => ({ '#word': new File([(await wordFile('')).subarray(0, 400)], 'a.docx') }),
      'Word-dokumentet är skadat. Öppna det i Word, spara det igen och välj det på nytt. Går det inte kan du klistra in texten i stället.',
    ],
  ])('not %s, and what is written stays', async (_, fields, reason) => {
    const page = await press('hamta-word', await fields());
    expect(page.html).toContain(`<a href="#f.-text">Fel: ${reason}</a>`);
    expect([valueIn(page, 'titel'), valueIn(page, '#text')]).toEqual(['Skrivet', PROSE]);
  });
});

describe('what is pasted', () => {
  const paste = (fields: Readonly<Record<string, string>>, target: Pick<Client, 'fetch'> = client) =>
    target.fetch('/redigera-klistra', {
      method: 'POST',
      headers: { Origin: preview.origin },
      body: new URLSearchParams(fields),
    });
  const table =
    '<table><tr><th>Aktivitet</th><th>Utfall</th></tr><tr><td>Hundsök</td><td>12</td></tr></table>';

  it('as HTML is answered with its markdown', async () => {
    const reply = await paste({ html: table, text: 'Aktivitet\tUtfall' });
    expect([reply.status, reply.headers.get('content-type'), await reply.json()]).toEqual([
      200,
      'application/json; charset=utf-8',
      { markdown: '| Aktivitet | Utfall |\n| --- | --- |\n| Hundsök | 12 |', leftOut: [] },
    ]);
  });

  it('as text alone is read by its tabs', async () => {
    const reply = await paste({ html: '', text: 'Aktivitet\tUtfall\nHundsök\t12' });
    expect(await reply.json()).toEqual({
      markdown: '| Aktivitet | Utfall |\n| --- | --- |\n| Hundsök | 12 |',
      leftOut: [],
    });
  });

  it('is not read for whoever has not shown the key', async () => {
    const reply = await paste(
      { html: table },
      { fetch: (target, options) => fetch(preview.origin + target, options) },
    );
    expect([reply.status, await reply.text()]).toEqual([
      403,
      'För att ändra något behöver du nyckeln. Öppna adressen med nyckel som står i fönstret där skrivbordet startades.\n',
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['HTML', { html: `<p>${'Ord '.repeat(1_500_000)}</p>` }],
    ['text', { html: '', text: 'Ord '.repeat(1_500_000) }],
  ])('and is too large is answered with a sentence: %s', async (_, fields) => {
    const reply = await paste(fields);
    const told: unknown = await reply.json();
    expect(JSON.stringify(told).length).toBeLessThan(1000);
    expect(told).toEqual({
      markdown: '',
      leftOut: [
        'Det du klistrade in är för stort för att tas emot på en gång. Klistra in en del i taget, eller hämta texten från Word-filen.',
      ],
    });
  });
});
