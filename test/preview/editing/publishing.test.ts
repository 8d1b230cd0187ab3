import { afterAll, describe, expect, it } from 'vitest';
import { HIDDEN, startPreview } from '../running-preview.ts';
import { Client, onDisk } from './form-client.ts';

const PATH = 'sidor/planer.md';
const preview = await startPreview(HIDDEN);
const client = await Client.of(preview);
afterAll(preview.stop);

const press = async (button: string, changes = {}) =>
  client.press(await client.open(PATH), PATH, button, changes);

describe('the buttons of publishing', () => {
  it('let a draft out, without asking what has changed of what nobody has read', async () => {
    expect((await client.open(PATH)).text).toContain('Utkast: syns inte för besökare.');
    const { text } = await press('publicera', { titel: 'Planer' });
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Planer\n---\n## Snart\n\nDet händer snart.\n');
    expect(text).toContain('Sidan är publik. Det du sparar syns för besökarna direkt.');
  });

  it('say what day is missing', async () => {
    const { text } = await press('publicera-den');
    expect(text).toContain('Välj vilken dag sidan ska publiceras.');
  });

  it('hold a page until a day, at eight where no time is said', async () => {
    const { text } = await press('publicera-den', { '#dag': '2099-12-01' });
    expect(onDisk(preview, PATH)).toContain('publiceras: 2099-12-01 08:00\n');
    expect(text).toContain('Publiceras 1 december 2099 klockan 08.00.');
  });

  it('make it a draft, and let it out at once', async () => {
    await press('utkast');
    expect(onDisk(preview, PATH)).toContain('utkast: true\n');
    await press('publicera');
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Planer\n---\n## Snart\n\nDet händer snart.\n');
  });

  it('leave a draft that cannot be published yet as it was, and let it be saved as one', async () => {
    const text = '---\ntitel: Planer\nutkast: true\n---\nATT BESTÄMMA: Skriv vad.\n';
    preview.save(PATH, text);
    const refused = await client.press(await client.openAnew(PATH), PATH, 'publicera');
    expect(onDisk(preview, PATH)).toBe(text);
    expect(refused.text).toContain(
      'Fel: Texten ”ATT BESTÄMMA” är mallens och står kvar. Skriv er egen text i stället, eller gör sidan till utkast tills den är skriven.',
    );
    expect(refused.text).toContain('Publicera Spara som utkast Spara ändå, med felen');
    await client.press(refused, PATH, 'utkast', { titel: 'Våra planer' });
    expect(onDisk(preview, PATH)).toBe(text.replace('Planer', 'Våra planer'));
  });
});
