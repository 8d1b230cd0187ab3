import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, valueIn } from './form-client.ts';

const preview = await startPreview();
const client = await Client.of(preview);
afterAll(preview.stop);

const PATH = 'sidor/om.md';
const file = join(preview.folder, 'content', PATH);
const BROKEN = '---\r\ntitel: "Om\r\n---\r\nHej.\r\n';

describe('a file that the form cannot show', () => {
  it('is opened as text, and mended there', async () => {
    preview.save(PATH, BROKEN);
    const page = await client.open(PATH);
    expect(page.text).toContain(
      'Redigera som text Filen sidor/om.md Det här behöver du se över Fel: Rad 2, tecken 8: Det som öppnas här avslutas aldrig.',
    );
    expect(page.text).toContain(
      'Filen har ett fel som gör att formuläret inte kan visa den. Rätta felet här. Sedan går den att öppna som formulär.',
    );
    expect(valueIn(page, 'hela')).toBe(BROKEN.replaceAll('\r\n', '\n'));

    const still = await client.press(page, PATH, 'spara', { hela: '---\ntitel: "Om oss\n---\nHej.\n' });
    expect([still.status, valueIn(still, 'hela')]).toEqual([200, '---\ntitel: "Om oss\n---\nHej.\n']);
    expect(readFileSync(file, 'utf8')).toBe(BROKEN);

    const saved = await client.press(still, PATH, 'spara', { hela: '---\ntitel: "Om oss"\n---\nHej.\n' });
    expect(saved.text).toContain('Ändringen är sparad.');
    expect(saved.text).toContain('Öppna filen som formulär');
    expect(readFileSync(file, 'utf8')).toBe('---\r\ntitel: "Om oss"\r\n---\r\nHej.\r\n');
    expect((await client.open(PATH)).text).toMatch(/^Om oss Se sidan /);
  });

  it('can be saved with its errors', async () => {
    preview.save(PATH, BROKEN);
    const changes = { hela: '---\ntitel: "Annat\n---\nHej.\n' };
    await client.press(await client.open(PATH), PATH, 'spara-anda', changes);
    expect(onDisk(preview, PATH)).toBe('---\r\ntitel: "Annat\r\n---\r\nHej.\r\n');
  });

  it('saved without a change is the same file', async () => {
    preview.save(PATH, BROKEN);
    const same = await client.press(await client.open(PATH), PATH, 'spara');
    expect(same.text).toContain('Inget är ändrat, så filen är som den var.');
    expect(onDisk(preview, PATH)).toBe(BROKEN);
  });
});

it('any file can be opened as text', async () => {
  preview.save(PATH, '---\ntitel: Om\n---\nHej.\n');
  const page = await client.open(`${PATH}?som=text`);
  expect(valueIn(page, 'hela')).toBe('---\ntitel: Om\n---\nHej.\n');
  const saved = await client.press(page, PATH, 'spara', {
    hela: '---\ntitel: <Ny> & "så"\n---\nHej.\n',
  });
  expect(saved.text).toContain('Svara på om läsarna behöver få veta vad som är ändrat.');
  const answered = await client.press(saved, PATH, 'spara', { '#beratta': 'nej' });
  expect(answered.movedTo).toBe(`/redigera/${PATH}?som=text`);
  expect(onDisk(preview, PATH)).toBe('---\ntitel: <Ny> & "så"\n---\nHej.\n');
});

describe('a file in an old encoding', () => {
  it('is read as Windows-1252, and saved as UTF-8', async () => {
    writeFileSync(file, Buffer.from('---\r\ntitel: Om \x93\xe5\xe4\xf6\x94\r\n---\r\nHej.\r\n', 'latin1'));
    const page = await client.open(PATH);
    expect(valueIn(page, 'hela')).toBe('---\ntitel: Om “åäö”\n---\nHej.\n');
    expect(page.text).toContain(
      'Filen är sparad med en äldre teckenkodning (Windows-1252). Kontrollera att å, ä och ö ser rätt ut i texten och välj Spara. Då sparas filen som UTF-8, som den ska vara. Sedan går den att öppna som formulär.',
    );
    expect(page.text).not.toContain('Det här behöver du se över');
    await client.press(page, PATH, 'spara');
    expect(onDisk(preview, PATH)).toBe('---\r\ntitel: Om “åäö”\r\n---\r\nHej.\r\n');
    expect((await client.open(PATH)).text).toMatch(/^Om “åäö” Se sidan /);
  });

  it('that is no text is not shown', async () => {
    writeFileSync(file, Buffer.from('\uFEFF---\ntitel: Om\n---\n', 'utf16le'));
    await preview.site.refresh();
    const { status, text, html } = await client.open(PATH);
    expect([status, text]).toEqual([
      200,
      'Filen kan inte visas Filen är sparad som UTF-16. Spara filen igen med teckenkodningen UTF-8.',
    ]);
    expect(html).not.toContain('<form class="fv-edit"');
  });
});

it('readers are told of a change of substance in text mode too, and not of a comma', async () => {
  const text = '---\ntitel: Om oss\n---\nVi går, varje kväll.\n';
  preview.save(PATH, text);
  const page = await client.openAnew(`${PATH}?som=text`);
  const changed = text.replace('varje kväll', 'ibland');
  const asked = await client.press(page, PATH, 'spara', { hela: changed });
  expect(asked.text).toContain('Svara på om läsarna behöver få veta vad som är ändrat.');
  await client.press(asked, PATH, 'spara', { '#beratta': 'ja', '#andring': 'Bara ibland.' });
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format();
  expect(onDisk(preview, PATH)).toBe(
    `---\ntitel: Om oss\nändringar:\n  - datum: ${today}\n    text: Bara ibland.\n---\nVi går, ibland.\n`,
  );
  const again = await client.openAnew(`${PATH}?som=text`);
  const comma = onDisk(preview, PATH).replace('går, ibland', 'går ibland');
  await client.press(again, PATH, 'spara', { hela: comma });
  expect(onDisk(preview, PATH)).toBe(comma);
});
