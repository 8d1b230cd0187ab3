import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, valueIn } from './form-client.ts';

const PATH = 'sidor/om.md';
const TEXT = '---\ntitel: Om\n---\nHej.\n';
const preview = await startPreview({ [`content/${PATH}`]: TEXT });
const client = await Client.of(preview);
afterAll(preview.stop);

/** What the script of a page does a moment after somebody has written. */
async function write(path: string, changes: Readonly<Record<string, string>>): Promise<number> {
  const page = await client.openAnew(path);
  const form = new FormData();
  for (const [name, value] of page.sent) form.append(name, name in changes ? (changes[name] ?? '') : value);
  const target = `/redigera-kladd/${path.replace(/\?.*$/, '')}`;
  const reply = await client.fetch(target, {
    method: 'POST',
    body: form,
    headers: { Origin: preview.origin },
  });
  return reply.status;
}

describe('what is written and not saved', () => {
  it('is there when the form is opened again, and says that it is not saved', async () => {
    expect(await write(PATH, { titel: 'Nytt namn', '#text': 'Hej då.' })).toBe(204);
    const page = await client.open(PATH);
    expect([valueIn(page, 'titel'), valueIn(page, '#text')]).toEqual(['Nytt namn', 'Hej då.']);
    expect(page.text).toMatch(
      /Här är det du skrev \d+ \p{L}+ \d{4} klockan \d\d\.\d\d\. Det är inte sparat än\./u,
    );
    expect(page.html).toContain('data-osparat="ja"');
    expect(onDisk(preview, PATH)).toBe(TEXT);
  });

  it('is shown to nobody who has not shown the key', async () => {
    expect(await preview.read(`/redigera/${PATH}`)).not.toContain('Nytt namn');
  });

  it('is saved as if nothing had happened, and forgotten then', async () => {
    const page = await client.open(PATH);
    await client.press(page, PATH, 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Nytt namn\n---\nHej då.\n');
    expect((await client.open(PATH)).text).not.toContain('inte sparat än');
  });

  it('can be thrown away', async () => {
    await write(PATH, { titel: 'Nej' });
    const page = await client.open(PATH);
    expect(page.text).toContain('Kasta det som inte är sparat');
    await client.press(page, PATH, 'kasta');
    expect(valueIn(await client.open(PATH), 'titel')).toBe('Nytt namn');
  });

  it('is kept in text mode too', async () => {
    await write(`${PATH}?som=text`, { hela: '---\ntitel: T\n---\nHej då.\n' });
    expect(valueIn(await client.open(PATH), 'hela')).toBe('---\ntitel: T\n---\nHej då.\n');
  });

  it('is never saved over what somebody else has saved since', async () => {
    await write(PATH, { titel: 'Min' });
    preview.save(PATH, '---\ntitel: Deras\n---\nHej då.\n');
    const { status } = await client.press(await client.open(PATH), PATH, 'spara', { '#beratta': 'nej' });
    expect([status, onDisk(preview, PATH)]).toEqual([409, '---\ntitel: Deras\n---\nHej då.\n']);
  });

  it('is forgotten where it lies in the file already: a killed desk may have saved it last', async () => {
    preview.save(PATH, TEXT);
    await write(PATH, { titel: 'Mitt', '#text': 'Sparat.' });
    preview.save(PATH, '---\ntitel: Mitt\n---\nSparat.\n');
    const page = await client.open(PATH);
    expect(page.html).toContain('data-osparat="nej"');
    await client.press(page, PATH, 'spara', { '#text': 'Mer.', '#beratta': 'nej' });
    expect(onDisk(preview, PATH)).toBe('---\ntitel: Mitt\n---\nMer.\n');
  });

  it('is known as saved by a desk that was killed then, though the save added to it', async () => {
    preview.save(PATH, TEXT);
    const folder = join(preview.folder, 'cache/formular');
    const filesIn = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const);
    const page = await client.openAnew(PATH);
    let isDone = false;
    const changes = { '#text': 'Annat.', '#beratta': 'ja', '#andring': 'Texten är en annan.' };
    const saved = client.press(page, PATH, 'spara', changes).finally(() => {
      isDone = true;
    });
    // What lies on the disk last before the form is forgotten is what a desk that is killed would leave.
    let left = filesIn();
    while (!isDone) {
      const found = filesIn();
      if (found.length > 0) left = found;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await saved).status).toBe(303);
    expect(onDisk(preview, PATH)).toContain('Texten är en annan.');
    for (const [file, text] of left) writeFileSync(file, text);
    const page2 = await client.open(PATH);
    expect(page2.html).toContain('data-osparat="nej"');
    expect(page2.text).not.toContain('Det är inte sparat än.');
    expect(filesIn()).toEqual([]);
  });

  it('goes along where the page gets another address', async () => {
    preview.save(PATH, TEXT);
    await write(PATH, { '#text': 'På väg.' });
    await client.fetch(`/redigera-flytta/${PATH}`, {
      method: 'POST',
      body: new URLSearchParams({ gor: 'flytta', adress: 'om-oss' }),
      headers: { Origin: preview.origin },
    });
    const moved = await client.open('sidor/om-oss.md');
    expect([valueIn(moved, '#text'), moved.text]).toEqual([
      'På väg.',
      expect.stringContaining('Det är inte sparat än.'),
    ]);
    await client.press(moved, 'sidor/om-oss.md', 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, 'sidor/om-oss.md')).toBe('---\ntitel: Om\n---\nPå väg.\n');
  });

  it('says so where the disk refuses it', async () => {
    const other = await startPreview();
    mkdirSync(join(other.folder, 'cache'), { recursive: true });
    writeFileSync(join(other.folder, 'cache/formular'), 'a file where the folder should be');
    const editor = await Client.of(other);
    const form = new FormData();
    form.append('titel', 'X');
    const reply = await editor.fetch(`/redigera-kladd/${PATH}`, {
      method: 'POST',
      body: form,
      headers: { Origin: other.origin },
    });
    expect(reply.status).toBe(507);
    other.stop();
  });
});
