import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { get } from '../../http/raw-http.ts';
import { startSite } from '../../http/running-site.ts';
import { PDF, PNG, put } from '../../publishing/site-folder.ts';
import { commitAll, newlyChanged, status } from '../../versions/repositories.ts';
import { startPreview } from '../running-preview.ts';
import { Client, onDisk, valueIn } from './form-client.ts';

const preview = await startPreview();
const client = await Client.of(preview);
afterAll(preview.stop);

const PLEDGES = '2018/lofte.md';
const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const ABOUT = 'sidor/om.md';
const SAVED = 'Ändringen är sparad.';
const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format();

/** Puts a file back to how the test wants it, and opens it. */
async function opened(path: string, text: string) {
  preview.save(path, text);
  return client.openAnew(path);
}

const TEXT = `---
# Först
titel: "Löften 2018" # titeln
period: 2018
löften:
  # om det
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget., ansvarig: [polisen]}
---
Så är det 2018.
`;

describe('a change', () => {
  it('of one field is a change of its line alone', async () => {
    const page = await opened(PLEDGES, TEXT);
    const after = await client.press(page, PLEDGES, 'spara', { titel: 'Löften för 2018', '#beratta': 'nej' });
    expect([after.status, after.movedTo, after.text.includes(SAVED)]).toEqual([
      303,
      `/redigera/${PLEDGES}`,
      true,
    ]);
    expect(onDisk(preview, PLEDGES)).toBe(TEXT.replace('"Löften 2018"', '"Löften för 2018"'));
    expect((await client.open(PLEDGES)).text).not.toContain(SAVED);
    expect(await preview.read('/2018')).toContain('<h1>Löften för 2018</h1>');
  });

  it('of the text leaves the rest', async () => {
    const page = await opened(PLEDGES, TEXT.replaceAll('\n', '\r\n'));
    await client.press(page, PLEDGES, 'spara', { '#text': 'Nytt.\n\n- ett\n- två\n\n', '#beratta': 'nej' });
    expect(onDisk(preview, PLEDGES)).toBe(
      TEXT.replace('Så är det 2018.', 'Nytt.\n\n- ett\n- två').replaceAll('\n', '\r\n'),
    );
  });

  it('may be all that a municipality pastes from Word', async () => {
    const page = await opened(ABOUT, '---\ntitel: Om\n---\nHej.\n');
    await client.press(page, ABOUT, 'spara', {
      titel: '”Om oss”: #1\v– nu',
      sammanfattning: 'Rad ett\n\nRad två',
      '#beratta': 'nej',
    });
    expect(onDisk(preview, ABOUT)).toBe(
      '---\ntitel: "”Om oss”: #1 – nu"\nsammanfattning: |\n  Rad ett\n\n  Rad två\n---\nHej.\n',
    );
    expect(valueIn(await client.open(ABOUT), 'titel')).toBe('”Om oss”: #1 – nu');
  });
});

describe('the buttons of a list, without JavaScript', () => {
  it('add, move and remove, and keep everything typed', async () => {
    const typed = { titel: 'Skrivet', 'löften/o0/titel': 'Ändrat löfte.', '#text': 'Ny text.' };
    const added = await client.press(await opened(PLEDGES, TEXT), PLEDGES, 'ny:löften', typed);
    expect(added.html).toContain(
      '<details class="fv-item" id="f.löften.n0" aria-labelledby="f.löften.n0.-rubrik" open>',
    );
    expect(added.html).toContain('<summary id="f.löften.n0.-rubrik" autofocus>Ny: ett löfte</summary>');
    const inner = await client.press(added, PLEDGES, 'ny:löften/n0/aktiviteter', {
      'löften/n0/titel': 'Helt nytt: löfte.',
      'löften/n0/ansvarig': ['kommunen', 'polisen'],
    });
    const moved = await client.press(inner, PLEDGES, 'upp:löften/n0', {
      'löften/n0/aktiviteter/n0/text': 'Vi byter lampor.',
      'löften/n0/aktiviteter/n0/mål/minst': '95,1',
    });
    expect(moved.html).toContain('<summary id="f.löften.n0.-rubrik" autofocus>Helt nytt: löfte.</summary>');
    expect(['titel', 'löften/o0/titel', '#text'].map((name) => valueIn(moved, name))).toEqual(
      Object.values(typed),
    );
    expect(onDisk(preview, PLEDGES)).toBe(TEXT);
    await client.press(moved, PLEDGES, 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, PLEDGES)).toBe(`---
# Först
titel: "Skrivet" # titeln
period: 2018
löften:
  - id: helt-nytt-lofte
    titel: "Helt nytt: löfte."
    ansvarig: [polisen, kommunen]
    aktiviteter:
      - id: vi-byter-lampor
        text: Vi byter lampor.
        mål: {minst: "95,1"}
  # om det
  - id: trygghet
    titel: Ändrat löfte.
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget., ansvarig: [polisen]}
---
Ny text.
`);
    const removed = await client.press(await client.open(PLEDGES), PLEDGES, 'bort:löften/o1');
    await client.press(removed, PLEDGES, 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, PLEDGES)).not.toContain('Ändrat löfte.');
  });

  it('open what is around a new item in an old one', async () => {
    const page = await client.press(await opened(PLEDGES, TEXT), PLEDGES, 'ny:löften/o0/aktiviteter');
    expect(page.html).toContain(
      '<details class="fv-item" id="f.löften.o0" aria-labelledby="f.löften.o0.-rubrik" open>',
    );
    expect(page.html).toContain(
      '<details class="fv-item" id="f.löften.o0.aktiviteter.n0" aria-labelledby="f.löften.o0.aktiviteter.n0.-rubrik" open>',
    );
  });

  it('leave a new item that is never filled in out of the file', async () => {
    const page = await client.press(await opened(PLEDGES, TEXT), PLEDGES, 'ny:löften');
    await client.press(page, PLEDGES, 'spara', { titel: 'Annat', '#beratta': 'nej' });
    expect(onDisk(preview, PLEDGES)).toBe(TEXT.replace('"Löften 2018"', '"Annat"'));
  });
});

describe('what is missing or wrong', () => {
  it('is told at the field and at the top; nothing is written and everything typed stays', async () => {
    const page = await opened(PLEDGES, TEXT);
    const wrong = await client.press(page, PLEDGES, 'spara', {
      titel: ' ',
      'löften/o0/titel': '',
      sammanfattning: 'Skrivet.',
      '#beratta': 'ja',
      '#andring': 'Bytte namn',
    });
    expect([wrong.status, onDisk(preview, PLEDGES)]).toEqual([200, TEXT]);
    expect(wrong.text).toContain('Det här behöver du se över Fel: Fyll i titel. Fel: Fyll i titel.');
    expect(wrong.html).toContain('<li><a href="#f.titel">Fel: Fyll i titel.</a></li>');
    expect(wrong.html).toContain('<li><a href="#f.löften.o0.titel">Fel: Fyll i titel.</a></li>');
    expect(wrong.html).toMatch(
      /<ul class="fv-errors" id="f\.titel\.fel">\s*<li>Fel: Fyll i titel\.<\/li>\s*<\/ul>\s*<input id="f\.titel"[^>]* aria-describedby="f\.titel\.hjalp f\.titel\.fel" aria-invalid="true"/,
    );
    expect(['sammanfattning', '#beratta', '#andring'].map((name) => valueIn(wrong, name))).toEqual([
      'Skrivet.',
      'ja',
      'Bytte namn',
    ]);
  });

  it('can be saved all the same', async () => {
    const changes = { uppdaterad: 'igår', titel: 'Ny', '#beratta': 'nej' };
    const wrong = await client.press(
      await opened(ABOUT, '---\ntitel: Om\n---\nHej.\n'),
      ABOUT,
      'spara',
      changes,
    );
    expect(wrong.text).toContain(
      'Det här behöver du se över Fel: ”igår” är inget datum som går att läsa. Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    );
    expect(wrong.html).toContain('<a href="#f.uppdaterad">');
    expect(onDisk(preview, ABOUT)).toBe('---\ntitel: Om\n---\nHej.\n');
    const saved = await client.press(wrong, ABOUT, 'spara-anda');
    expect(onDisk(preview, ABOUT)).toBe('---\ntitel: Ny\nuppdaterad: igår\n---\nHej.\n');
    expect(saved.text).toContain(
      `${SAVED} Innehållet har fel. Tills de är rättade ser besökarna den senaste felfria versionen. Det här behöver du se över Fel: ”igår”`,
    );
    expect(saved.text).toContain(
      'Vem som ser sidan Innehållet har fel. Tills de är rättade ser besökarna den senaste felfria versionen.',
    );
  });

  it('in the eyes of the whole site is told before it is saved, and once', async () => {
    const page = await opened(ABOUT, '---\ntitel: Om\n---\nHej.\n');
    const text = 'ATT BESTÄMMA: Berätta hur.';
    const wrong = await client.press(page, ABOUT, 'spara', { '#text': text, '#beratta': 'nej' });
    expect(wrong.html).toContain(
      '<a href="#f.-text">Fel: Texten ”ATT BESTÄMMA” är mallens och står kvar. Skriv er egen text i stället, eller gör sidan till utkast tills den är skriven.</a>',
    );
    expect(onDisk(preview, ABOUT)).toBe('---\ntitel: Om\n---\nHej.\n');
    await client.press(wrong, ABOUT, 'spara-anda');
    expect(onDisk(preview, ABOUT)).toBe(`---\ntitel: Om\n---\n${text}\n`);

    const more = { titel: 'Om oss', '#beratta': 'nej' };
    expect((await client.press(await client.open(ABOUT), ABOUT, 'spara', more)).status).toBe(303);
    expect(onDisk(preview, ABOUT)).toBe(`---\ntitel: Om oss\n---\n${text}\n`);
  });

  it('is a key twice among what the editor names', async () => {
    const page = await client.press(await client.open('webbplats.yaml'), 'webbplats.yaml', 'ny:parter');
    const wrong = await client.press(page, 'webbplats.yaml', 'spara', {
      'parter/n0#': 'polisen',
      'parter/n0/namn': 'Polisen',
    });
    expect(wrong.html).toContain(
      '<a href="#f.parter.n0-">Fel: ”polisen” finns redan. Skriv något annat.</a>',
    );
  });

  it('is what cannot be written without touching more', async () => {
    const text = '---\ntitel: Om\nsammanfattning: &a b\n---\nHej.\n';
    expect((await opened(ABOUT, text)).text).toContain('Redigera som text');
  });
});

describe('whether readers need to know', () => {
  const PAGE =
    '---\ntitel: Om\nuppdaterad: 2018-01-02\nändringar:\n  - {datum: 2018-01-02, text: A}\n---\nHej.\n';
  const QUESTION = 'Svara på om läsarna behöver få veta vad som är ändrat.';

  it('is asked when something public is changed', async () => {
    const asked = await client.press(await opened(ABOUT, PAGE), ABOUT, 'spara', { titel: 'Ny' });
    expect(asked.text).toContain(`Det här behöver du se över Fel: ${QUESTION}`);
    expect(asked.html).toContain(`<a href="#f.-beratta">Fel: ${QUESTION}</a>`);
    const empty = await client.press(asked, ABOUT, 'spara', { '#beratta': 'ja' });
    expect(empty.text).toContain('Det här behöver du se över Fel: Skriv vad som är ändrat, och varför.');
    expect(onDisk(preview, ABOUT)).toBe(PAGE);
    await client.press(empty, ABOUT, 'spara', { '#andring': ' Bytte \r\n namn ' });
    expect(onDisk(preview, ABOUT)).toBe(
      `---\ntitel: Ny\nuppdaterad: ${today}\nändringar:\n  - datum: ${today}\n    text: Bytte namn\n  - {datum: 2018-01-02, text: A}\n---\nHej.\n`,
    );
  });

  it('is not asked of a draft, nor of the settings', async () => {
    const draft = '---\ntitel: Om\nutkast: true\n---\nHej.\n';
    await client.press(await opened(ABOUT, draft), ABOUT, 'spara', { titel: 'Ny' });
    expect(onDisk(preview, ABOUT)).toBe(draft.replace('Om', 'Ny'));
    const settings = await client.openAnew('webbplats.yaml');
    expect(settings.text).not.toContain('Behöver läsarna');
    await client.press(settings, 'webbplats.yaml', 'spara', { ort: 'Exempelbyn' });
    expect(onDisk(preview, 'webbplats.yaml')).toContain('\nort: Exempelbyn\n');
  });

  it('is not asked when it is only let out later', async () => {
    await client.press(await opened(ABOUT, PAGE), ABOUT, 'spara', { publiceras: '2099-01-02' });
    expect(onDisk(preview, ABOUT)).toContain('\npubliceras: 2099-01-02\n');
  });
});

describe('a PDF', () => {
  const file = (name: string, text: string) => new File([text], name, { type: 'application/pdf' });
  const FIELD = 'dokument/o0/fil+fil';
  const untagged = PDF.replace('/MarkInfo<</Marked true>>', '');
  const text = onDisk(preview, FOLLOW_UP);

  it('is checked at once, put in its place and named in its field', async () => {
    const sent = file('Årets uppföljning.pdf', untagged);
    const page = await client.press(await opened(FOLLOW_UP, text), FOLLOW_UP, 'ladda-upp', {
      [FIELD]: sent,
      titel: 'Skrivet',
    });
    expect(page.text).toContain(
      'Dokumentet arets-uppfoljning.pdf är uppladdat. Spara för att visa det på sidan.',
    );
    expect(page.text).toContain(
      'Varning: Dokumentet arets-uppfoljning.pdf saknar taggar, så skärmläsare kan inte läsa det rätt. Spara det igen som taggad PDF (PDF/UA). I Word: ',
    );
    expect(page.text).toContain('Namnet ”Tertial 1” är hämtat ur dokumentet. Ändra det om det inte stämmer.');
    expect(['titel', 'dokument/o0/fil', 'dokument/o0/titel'].map((name) => valueIn(page, name))).toEqual([
      'Skrivet',
      'arets-uppfoljning.pdf',
      'Tertial 1',
    ]);
    expect(fs.readFileSync(join(preview.folder, 'public/dokument/2018/arets-uppfoljning.pdf'), 'utf8')).toBe(
      untagged,
    );
    expect(onDisk(preview, FOLLOW_UP)).toBe(text);
    await client.press(page, FOLLOW_UP, 'spara', { '#beratta': 'nej' });
    expect(onDisk(preview, FOLLOW_UP)).toContain('dokument: {fil: arets-uppfoljning.pdf, titel: Tertial 1}');
  });

  it('keeps the name that its field says already', async () => {
    const named = text.replace('uppfoljning.pdf}', 'uppfoljning.pdf, titel: Mitt}');
    const changes = { [FIELD]: file('april.pdf', PDF) };
    const page = await client.press(await opened(FOLLOW_UP, named), FOLLOW_UP, 'ladda-upp', changes);
    expect(valueIn(page, 'dokument/o0/titel')).toBe('Mitt');
    expect(page.text).not.toContain('hämtat ur dokumentet');
  });

  it('from a scanner is named by what it is, and is sent to nobody before the form is saved', async () => {
    const page = await client.press(await opened(FOLLOW_UP, text), FOLLOW_UP, 'ladda-upp', {
      [FIELD]: file('SKM_C25820101213130.pdf', PDF),
    });
    expect(page.text).toContain('Dokumentet uppfoljning-tertial-1.pdf är uppladdat.');
    expect(fs.existsSync(join(preview.folder, 'public/dokument/2018/uppfoljning-tertial-1.pdf'))).toBe(true);
    const address = '/dokument/2018/uppfoljning-tertial-1.pdf';
    const config = { contentDir: join(preview.folder, 'content'), publicDir: join(preview.folder, 'public') };
    const publicly = await startSite(config);
    onTestFinished(() => publicly.stop());
    expect((await get(publicly.port, address)).status).toBe(404);
    expect((await preview.ask(address)).status).toBe(404);
    await client.press(page, FOLLOW_UP, 'spara', { '#beratta': 'nej' });
    expect((await preview.ask(address)).status).toBe(200);
  });

  it('that comes with a save is taken too, and its warnings are told', async () => {
    const saved = await client.press(await opened(FOLLOW_UP, text), FOLLOW_UP, 'spara', {
      [FIELD]: file('annan.pdf', untagged),
      '#beratta': 'nej',
    });
    expect(saved.text).toContain(`${SAVED} Varning: Dokumentet annan.pdf saknar taggar`);
    expect(onDisk(preview, FOLLOW_UP)).toBe(text.replace('uppfoljning.pdf', 'annan.pdf'));
  });

  it.each([
    ['Hej', 'är ingen PDF. Spara dokumentet som PDF igen och ladda upp det på nytt.'],
    ['', 'är tomt. Spara dokumentet som PDF igen och ladda upp det på nytt.'],
  ])('that cannot be read stops the save: “%s”', async (content, reason) => {
    const page = await client.press(await opened(FOLLOW_UP, text), FOLLOW_UP, 'spara', {
      [FIELD]: file('fel.pdf', content),
      titel: 'Skrivet',
      '#beratta': 'nej',
    });
    expect(page.html).toContain(`<a href="#f.dokument.o0.fil">Fel: Dokumentet fel.pdf ${reason}</a>`);
    expect(valueIn(page, 'titel')).toBe('Skrivet');
    expect(onDisk(preview, FOLLOW_UP)).toBe(text);
    expect(fs.existsSync(join(preview.folder, 'public/dokument/2018/fel.pdf'))).toBe(false);
  });
});

describe('an id', () => {
  it('that is published and changed leads from the old address to the new one', async () => {
    const page = await client.openAnew(PLEDGES);
    const saved = await client.press(page, PLEDGES, 'spara', {
      'löften/o0/id': 'tryggt-torg',
      'löften/o0/aktiviteter/o0/id': 'rundor',
      '#beratta': 'nej',
    });
    expect(saved.text).toContain('Adressen /2018/trygghet leder nu till /2018/tryggt-torg.');
    expect(onDisk(preview, 'webbplats.yaml')).toContain('  /2018/trygghet: /2018/tryggt-torg\n');
    expect(onDisk(preview, 'webbplats.yaml')).toMatch(
      / {2}["']?\/2018\/tryggt-torg#\w+["']?: ["']?\/2018\/tryggt-torg#rundor/,
    );
    expect((await preview.ask('/2018/trygghet')).headers['Location']).toBe('/2018/tryggt-torg');
  });
});

describe('the versions', () => {
  it('are kept in the repository that holds the content: the file and its document, and nothing else', async () => {
    const dir = preview.folder;
    fs.rmSync(join(dir, 'content/.git'), { recursive: true, force: true });
    await git.init({ fs, dir, defaultBranch: 'main' });
    preview.save(ABOUT, '---\ntitel: Om\n---\nHej.\n');
    await commitAll(dir, 'Först');
    preview.save(ABOUT, '---\ntitel: Väntar\n---\nHej.\n');
    put(preview.folder, 'public/dokument/2018/annat.pdf', PDF);
    const page = await client.open(FOLLOW_UP);
    const saved = await client.press(page, FOLLOW_UP, 'spara', {
      'dokument/o0/fil+fil': new File([PDF], 'mars.pdf'),
      '#beratta': 'nej',
      '#varfor': 'Lägg till mars',
    });
    expect(saved.text).toContain(SAVED);
    const why = async () => (await git.log({ fs, dir, depth: 1 }))[0]?.commit.message;
    expect(await why()).toBe('Lägg till mars\n');
    expect(await newlyChanged(dir)).toEqual([`content/${FOLLOW_UP}`, 'public/dokument/2018/mars.pdf']);
    const again = await client.press(await client.open(FOLLOW_UP), FOLLOW_UP, 'spara', {
      titel: 'Ny',
      '#beratta': 'nej',
    });
    expect(again.status).toBe(303);
    expect(await why()).toBe('Ändra ”Ny”\n');
    expect((await status(dir)).filter((line) => !line.includes(' cache/'))).toEqual([
      ` M content/${ABOUT}`,
      '?? public/dokument/2018/annat.pdf',
    ]);
  });

  it('hold the pictures that the text shows, however it was saved, and no others', async () => {
    const dir = preview.folder;
    const torg = 'content/2018/bilder/torg.png';
    put(dir, 'content/2018/bilder/oanvand.png', PNG);
    const page = await client.press(await opened(PLEDGES, TEXT), PLEDGES, 'lagg-bild', {
      '#bild': new File([Buffer.concat([PNG, Buffer.from('annan')])], 'ny.png'),
      '#bild-alt': 'Torget',
    });
    const { status } = await client.press(page, PLEDGES, 'spara', { '#beratta': 'nej' });
    expect([status, await newlyChanged(dir)]).toEqual([
      303,
      ['content/2018/bilder/ny.png', `content/${PLEDGES}`],
    ]);
    put(dir, torg, Buffer.concat([PNG, Buffer.from('bytt')]));
    const asText = await client.open(`${PLEDGES}?som=text`);
    const hela = `${valueIn(asText, 'hela')}\n![Torget](bilder/torg.png)\n`;
    await client.press(asText, `${PLEDGES}?som=text`, 'spara', { hela, '#beratta': 'nej' });
    expect(await newlyChanged(dir)).toEqual([torg, `content/${PLEDGES}`]);
  });
});

it('a party is known by its name, and a new one gets its key from it', async () => {
  const page = await client.press(await client.open('webbplats.yaml'), 'webbplats.yaml', 'ny:parter');
  expect(page.html).toMatch(/<summary[^>]*>Exempelby kommun<\/summary>/);
  const saved = await client.press(page, 'webbplats.yaml', 'spara', { 'parter/n0/namn': 'Föreningen Ö' });
  expect(saved.status).toBe(303);
  expect(onDisk(preview, 'webbplats.yaml')).toContain('  foreningen-o: {namn: Föreningen Ö}\n');
});
