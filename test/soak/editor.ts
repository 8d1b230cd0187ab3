import type { Client, Page } from '../preview/editing/form-client.ts';
import { PDF, PNG } from '../publishing/site-folder.ts';
import { count, type Known } from './known.ts';

export const PAGE = 'sidor/om.md';
export const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const NOT_KEPT = 'kom inte med i versionshistoriken';

/** The whole file of a text, as the form writes it. */
export function fileOf(text: string): string {
  return `---\ntitel: Om\n---\n${text}\n`;
}

/** Types, saves and brings back versions of a page, over and over, until nobody answers. */
export async function write(client: Client, known: Known): Promise<never> {
  for (;;) {
    const chance = Math.random();
    const [only, ...others] = known.unsaved;
    if (chance < 0.4 && only === undefined && others.length === 0 && known.saved.size > 0)
      await restore(client, known);
    else if (chance < 0.7) await save(client, known, newText(known));
    else await type(client, known, newText(known));
  }
}

/** A few words, or up to 25,000 characters: the longer, the longer a write takes. */
function newText(known: Known): string {
  known.number += 1;
  return `Nummer ${known.number}.${' Ord och ord.'.repeat(Math.random() * 2000)}`;
}

/** What the script of a page does a moment after somebody has written. */
async function type(client: Client, known: Known, text: string): Promise<void> {
  const page = await client.open(PAGE);
  const form = new FormData();
  for (const [name, value] of page.sent) form.append(name, name === '#text' ? text : value);
  known.unsaved = [...known.unsaved, text];
  const { status } = await client.fetch(`/redigera-kladd/${PAGE}`, {
    method: 'POST',
    body: form,
    headers: { Origin: client.origin },
  });
  if (status !== 204) return void known.faults.push(`typing was answered with ${status}`);
  known.unsaved = [text];
  count(known, 'typed');
}

async function save(client: Client, known: Known, text: string): Promise<void> {
  const page = await client.open(PAGE);
  const file = fileOf(text);
  known.all.add(file);
  known.disk = [...known.disk, file];
  known.unsaved = [...known.unsaved, text, undefined];
  const saved = await client.press(page, PAGE, 'spara', { '#text': text, '#beratta': 'nej' });
  if (saved.status === 409) {
    // Killed after the file was written and before the form was forgotten, the desk takes its own save for somebody else's.
    count(known, 'conflicts');
    await client.openAnew(PAGE);
    known.disk = known.disk.filter((one) => one !== file);
    known.unsaved = [undefined];
    return;
  }
  expectSaved(known, saved);
  known.disk = [file];
  known.unsaved = [undefined];
  known.saved.add(file);
  count(known, 'saved');
}

function expectSaved(known: Known, { status, text }: Page): void {
  if (status !== 303) known.faults.push(`a save was answered with ${status}`);
  if (text.includes(NOT_KEPT)) known.faults.push(`no version: ${text.slice(0, 400)}`);
}

async function restore(client: Client, known: Known): Promise<void> {
  const list = await (await client.fetch(`/redigera-versioner/${PAGE}`)).text();
  const ids = [...list.matchAll(/\?visa=([0-9a-f]{40})/g)].flatMap(([, id]) => id ?? []);
  const id = ids[Math.floor(Math.random() * ids.length)] ?? '';
  // Which of them it is shows afterwards.
  const before = known.disk;
  known.disk = [...known.all];
  const body = new URLSearchParams({ gor: id });
  const reply = await client.fetch(`/redigera-versioner/${PAGE}`, {
    method: 'POST',
    body,
    headers: { Origin: client.origin },
  });
  if (reply.status === 303) count(known, 'restored');
  else {
    known.disk = before;
    known.faults.push(`bringing back was answered with ${reply.status}`);
  }
}

/** Sends PDFs and pictures for a follow-up and saves it, over and over, until nobody answers. */
export async function upload(client: Client, known: Known): Promise<never> {
  for (;;) {
    known.number += 1;
    const isPdf = Math.random() < 0.5;
    const end = `% ${known.number} ${'x'.repeat(Math.random() * 300_000)}\n`;
    const bytes = Buffer.concat([isPdf ? Buffer.from(PDF) : PNG, Buffer.from(end)]);
    const name = `underlag-nummer-${known.number}.${isPdf ? 'pdf' : 'png'}`;
    const page = await client.openAnew(FOLLOW_UP);
    known.sent.add(bytes.toString('latin1'));
    const button = isPdf ? 'ladda-upp' : 'lagg-bild';
    const sent = await client.press(page, FOLLOW_UP, button, {
      '#text': 'Så gick det.',
      [isPdf ? 'dokument/o0/fil+fil' : '#bild']: new File([bytes], name),
      ...(isPdf ? {} : { '#bild-alt': 'Torget' }),
    });
    if (sent.status !== 200 || !sent.html.includes(name)) known.faults.push(`${name} was not taken`);
    known.taken.set(
      `${isPdf ? 'public/dokument/2018' : 'content/2018/bilder'}/${name}`,
      bytes.toString('latin1'),
    );
    count(known, 'uploaded');
    expectSaved(known, await client.press(sent, FOLLOW_UP, 'spara', { '#beratta': 'nej' }));
  }
}
