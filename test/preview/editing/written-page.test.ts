import { afterAll, describe, expect, it } from 'vitest';
import { HIDDEN, startPreview } from '../running-preview.ts';
import { Client, onDisk } from './form-client.ts';

const PATH = 'sidor/planer.md';
const preview = await startPreview(HIDDEN);
const client = await Client.of(preview);
afterAll(preview.stop);

/** What the frame beside a form shows when these fields are as they are written. */
async function look(path: string, changes: Readonly<Record<string, string>>): Promise<unknown> {
  const page = await client.open(path);
  const form = new FormData();
  for (const [name, value] of page.sent) form.append(name, changes[name] ?? value);
  const target = `/redigera-sida/${path.replace(/\?.*$/, '')}`;
  const headers = { Origin: preview.origin };
  return (await client.fetch(target, { method: 'POST', body: form, headers })).json();
}

describe('the page beside a form', () => {
  it('is the whole page, as it would be if it were saved now; the file is as it was', async () => {
    const before = onDisk(preview, PATH);
    const shown = await look(PATH, { titel: 'Helt nya planer', '#text': 'Det händer **nu**.' });
    expect(shown).toEqual({ html: expect.stringContaining('<h1>Helt nya planer</h1>') });
    expect(shown).toEqual({ html: expect.stringContaining('<p>Det händer <strong>nu</strong>.</p>') });
    expect(onDisk(preview, PATH)).toBe(before);
    expect(await preview.read('/planer')).toContain('<h1>Våra planer</h1>');
  });

  it('has what others have saved since', async () => {
    preview.save('webbplats.yaml', onDisk(preview, 'webbplats.yaml').replace('Exempelby', 'Exempelköping'));
    expect(await look(PATH, {})).toEqual({ html: expect.stringContaining('Löften i Exempelköping') });
  });

  it('is of the text in text mode', async () => {
    const text = '---\ntitel: Av text\nutkast: true\n---\nHej.\n';
    expect(await look(`${PATH}?som=text`, { hela: text })).toEqual({
      html: expect.stringContaining('<h1>Av text</h1>'),
    });
  });

  it('says what keeps it from being shown', async () => {
    expect(await look(PATH, { titel: '' })).toEqual({
      problems: [
        'Sidan kan visas när det här är rättat:',
        'Fältet Titel är inte ifyllt. Fyll i fältet Titel.',
      ],
    });
  });

  it('is shown to nobody who has not shown the key', async () => {
    expect((await preview.post(`/redigera-sida/${PATH}`, { titel: 'X' })).status).toBe(403);
  });
});
