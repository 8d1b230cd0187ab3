import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, type Page, valueIn } from './form-client.ts';

const preview = await startPreview();
const client = await Client.of(preview);
afterAll(preview.stop);

const PATH = 'sidor/om.md';
const TEXT = '---\ntitel: Om\nuppdaterad: 2018-01-02\n---\nHej.\n';
const THEIRS = TEXT.replace('Om', 'Deras');

async function opened(address = PATH): Promise<Page> {
  preview.save(PATH, TEXT);
  return client.openAnew(address);
}

describe('a file that somebody else has changed meanwhile', () => {
  const OTHERS = { uppdaterad: '2018-02-03', '#text': 'Hej då.', '#beratta': 'nej' };
  const CHANGES = { ...OTHERS, titel: 'Min' };

  it('is saved with both changes where they changed different things', async () => {
    const page = await opened();
    preview.save(PATH, THEIRS);
    const { text } = await client.press(page, PATH, 'spara', OTHERS);
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Deras\nuppdaterad: 2018-02-03\n---\nHej då.\n');
    expect(text).toContain('Någon annan hade sparat sidan medan du skrev. Bådas ändringar är med.');
  });

  it('shows what both have changed at its field, with the rest of both, and saves what is then chosen', async () => {
    const page = await opened();
    preview.save(PATH, THEIRS);
    const clash = await client.press(page, PATH, 'spara', CHANGES);
    expect([clash.status, onDisk(preview, PATH)]).toEqual([409, THEIRS]);
    expect(clash.text).toContain(
      'Någon annan har sparat sidan medan du skrev. Din ändring är inte sparad än. Deras ändringar är med här. Det här behöver du se över Fel: Ni har båda ändrat det här. De skrev ”Deras”. Det du skrev står kvar. Spara igen för att behålla det, eller skriv om.',
    );
    expect(clash.html).toContain('<a href="#f.titel">Fel: Ni har båda ändrat det här.');
    expect(['titel', 'uppdaterad', '#text'].map((name) => valueIn(clash, name))).toEqual([
      'Min',
      '2018-02-03',
      'Hej då.',
    ]);
    await client.press(clash, PATH, 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Min\nuppdaterad: 2018-02-03\n---\nHej då.\n');
  });

  it('shows the text of both where both have changed it, and keeps what is then chosen', async () => {
    const page = await opened();
    preview.save(PATH, THEIRS.replace('Hej.', 'Tjena.'));
    const clash = await client.press(page, PATH, 'spara', OTHERS);
    expect([clash.status, onDisk(preview, PATH)]).toEqual([409, THEIRS.replace('Hej.', 'Tjena.')]);
    expect(clash.html).toContain(
      '<a href="#f.-text">Fel: Ni har båda ändrat det här. Det de skrev står under fältet. Det du skrev står kvar. Spara igen för att behålla det, eller skriv om.</a>',
    );
    expect(clash.html).toContain(
      '<label for="f.deras">Texten som de skrev</label>\n<textarea id="f.deras" rows="12" readonly>\nTjena.</textarea>',
    );
    expect(['titel', '#text'].map((name) => valueIn(clash, name))).toEqual(['Deras', 'Hej då.']);
    await client.press(clash, PATH, 'spara', { '#text': 'Tjena. Hej då.', '#beratta': 'nej' });
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Deras\nuppdaterad: 2018-02-03\n---\nTjena. Hej då.\n');
  });

  it('says so where they have emptied the text', async () => {
    const page = await opened();
    preview.save(PATH, THEIRS.replace('Hej.\n', ''));
    const clash = await client.press(page, PATH, 'spara', OTHERS);
    expect(clash.text).toContain('Ni har båda ändrat det här. De har tömt det. Det du skrev står kvar.');
    expect(clash.html).not.toContain('f.deras');
  });

  it('is left as it is in text mode too', async () => {
    const page = await opened(`${PATH}?som=text`);
    preview.save(PATH, THEIRS);
    const { status, text } = await client.press(page, PATH, 'spara', {
      hela: `${TEXT}Mer.\n`,
      '#beratta': 'nej',
    });
    expect([status, onDisk(preview, PATH)]).toEqual([409, THEIRS]);
    expect(text).toBe(
      [
        'Filen är ändrad av någon annan Medan du skrev har någon sparat ”Deras”.',
        'Din ändring är därför inte sparad, och deras är orörd.',
        'Det här har de ändrat --- − titel: Om + titel: Deras uppdaterad: 2018-01-02 ---',
        'Det här ville du ändra --- Hej. + Mer.',
        'Gör så här Öppna filen som den är nu. Den öppnas i en ny flik, så att du har din text kvar här. Öppna filen som den är nu Gör dina ändringar där och spara.',
        'Hela din text Inget du skrev är borta. Här är filen som den hade blivit.',
        'Filen med dina ändringar --- titel: Om uppdaterad: 2018-01-02 --- Hej. Mer.',
      ].join(' '),
    );
  });

  it('is left as it is by a preview that has been started again since', async () => {
    const page = await opened();
    const forgotten = { ...page, sent: page.sent.filter(([name]) => name !== 'version') };
    const { status, text } = await client.press(forgotten, PATH, 'spara', { ...CHANGES, version: 'x' });
    expect([status, onDisk(preview, PATH)]).toEqual([409, TEXT]);
    expect(text).toContain('Det går inte längre att se vad de har ändrat.');
    expect(text).toContain('− titel: Om − uppdaterad: 2018-01-02 + titel: Min + uppdaterad: 2018-02-03');
  });

  it('and removed is not made again', async () => {
    const page = await opened();
    rmSync(join(preview.folder, 'content', PATH));
    const { status, text } = await client.press(page, PATH, 'spara', CHANGES);
    expect(status).toBe(409);
    expect(text).toContain(
      'Filen finns inte längre Medan du skrev har någon tagit bort ”Om” eller bytt adress på sidan. Din ändring är därför inte sparad. Det här ville du ändra',
    );
    expect(text).not.toContain('Gör så här');
  });
});

it('a file that was changed to something else and back is saved', async () => {
  const page = await opened();
  preview.save(PATH, THEIRS);
  preview.save(PATH, TEXT);
  await client.press(page, PATH, 'spara', { titel: 'Min', '#beratta': 'nej' });
  expect(onDisk(preview, PATH)).toBe(TEXT.replace('Om', 'Min'));
});
