import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Publisher } from '../../src/publishing/publisher.ts';
import { inOneLine } from '../content/temporary-content.ts';
import { configOf, PDF, put, writeSite } from './site-folder.ts';

const NOON = Date.UTC(2030, 0, 15, 12);
const SETTINGS =
  'namn: N\nort: O\nadress: https://lofte.example\nparter: {polisen: {namn: P}, kommunen: {namn: K}}\nordlista: {SSG: Gruppen}\n';

let folder: string;
let publisher: Publisher;

const config = () => configOf(folder);
const write = (path: string, content: string) => put(folder, path, content);
const move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
const remove = (path: string) => rmSync(join(folder, path), { recursive: true });
const settings = (...lines: readonly string[]) =>
  write('content/webbplats.yaml', `${SETTINGS}${lines.map((line) => `${line}\n`).join('')}`);

/** Two pledges of 2018 with three activities; `changes` puts other ids in place. */
function pledges(changes: Readonly<Record<string, string>> = {}): void {
  const ids = (id: string) => changes[id] ?? id;
  const activities = (...all: readonly string[]) =>
    all.map((id) => `{id: ${ids(id)}, text: Vi gör ${id}.}`).join(', ');
  write(
    'content/2018/lofte.md',
    `---
titel: Löften 2018
period: 2018
löften:
  - {id: ${ids('trygghet')}, titel: Trygghet., aktiviteter: [${activities('kontroller', 'patruller')}]}
  - {id: ${ids('ljus')}, titel: Ljus., aktiviteter: [${activities('lampor')}]}
---
![Torget](bilder/torg.png)
`,
  );
  const results = changes['kontroller'] === undefined ? 'resultat: [{aktivitet: kontroller}]\n' : '';
  write(
    'content/2018/uppfoljning-tertial-1.md',
    `---\ntitel: T1\nomfattar: tertial 1\ndokument: {fil: uppfoljning.pdf}\n${results}---\n`,
  );
}

/** What the new edition is told to lack, without what is the same in each. */
async function missed(by = publisher): Promise<readonly string[]> {
  const { outcome, problems } = await by.publish(NOON);
  const errors = problems.filter(({ level }) => level === 'error').map(inOneLine);
  expect([outcome, errors]).toEqual(['published', []]);
  return problems
    .filter(({ code }) => code === 'adress-forsvunnen')
    .map((problem) => inOneLine(problem).replace('webbplats.yaml:1:1 warning adress-forsvunnen | ', ''));
}

beforeEach(async () => {
  folder = writeSite();
  settings();
  pledges();
  publisher = new Publisher(config());
  expect(await missed()).toEqual([]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const GONE = (address: string) =>
  `lägg till raden ”${address}: …” under borttagna, med en förklaring i stället för punkterna.`;
const PAGE = (address: string, now: string) =>
  `Adressen ${address} fanns förut men finns inte längre. | Ska läsarna komma till ${now}, lägg till raden ”${address}: ${now}” under flyttade-adresser. Är adressen borta för gott, ${GONE(address)}`;
const PLACE = (address: string, now: string, pledge: string) =>
  `Adressen ${address} fanns förut men finns inte längre. | Har aktiviteten ett nytt id, lägg till raden ”${address}: ${now}” under flyttade-adresser. Är den borta för gott, lägg till raden ”${address}: ${pledge}” där.`;
const HEADING = (address: string, now: string, page: string) =>
  `Rubriken på ${address} fanns förut men finns inte längre. Länkar dit visar sidans början. | Har rubriken andra ord nu, lägg till raden ”${address}: ${now}” under flyttade-adresser. Är den borta för gott, lägg till raden ”${address}: ${page}” där.`;

describe('a new edition that lacks', () => {
  it('a page is told of with the row that leads to the page above, once', async () => {
    remove('content/sidor/om.md');
    expect(await missed()).toEqual([PAGE('/om', '/')]);
    publisher.forget();
    expect(await missed()).toEqual([]);
  });

  it('a page that has another name now is told of with that', async () => {
    move('content/sidor/om.md', 'content/sidor/om-oss.md');
    expect(await missed()).toEqual([PAGE('/om', '/om-oss')]);
  });

  it('a follow-up and its document is told of both', async () => {
    move('content/2018/uppfoljning-tertial-1.md', 'content/2018/uppfoljning-varen.md');
    move('public/dokument/2018/uppfoljning.pdf', 'public/dokument/2018/varen.pdf');
    write(
      'content/2018/uppfoljning-varen.md',
      '---\ntitel: V\nomfattar: tertial 1\ndokument: {fil: varen.pdf}\n---\n',
    );
    expect(await missed()).toEqual([
      PAGE('/2018/tertial-1', '/2018/varen'),
      PAGE('/dokument/2018/uppfoljning.pdf', '/dokument/2018/varen.pdf'),
    ]);
  });

  it('the id of a pledge is told of with the most like of the new', async () => {
    pledges({ trygghet: 'trygghet-i-centrum', ljus: 'ljuset' });
    expect(await missed()).toEqual([PAGE('/2018/trygghet', '/2018'), PAGE('/2018/ljus', '/2018/ljuset')]);
  });

  it('the id of an activity is told of once, with its place now or that of its pledge', async () => {
    pledges({ patruller: 'patrullen' });
    expect(await missed()).toEqual([
      PLACE('/2018/trygghet#patruller', '/2018/trygghet#patrullen', '/2018/trygghet'),
    ]);
  });

  it('an activity at its pledge, since it has moved to another, is told of with both', async () => {
    const file = 'content/2018/lofte.md';
    const moved = '{id: patruller, text: Vi gör patruller.}';
    const text = readFileSync(join(folder, file), 'utf8').replace(`, ${moved}`, '');
    write(file, text.replace('aktiviteter: [{id: lampor', `aktiviteter: [${moved}, {id: lampor`));
    expect(await missed()).toEqual([
      'Aktiviteten på /2018/trygghet#patruller har flyttat till ett annat löfte: /2018/ljus#patruller. | Länkar till den gamla adressen visar det gamla löftet. Rätta dem till /2018/ljus#patruller, eller skriv i löftets beskrivning vart aktiviteten har flyttat.',
    ]);
    publisher.forget();
    expect(await missed()).toEqual([]);
  });

  it('ids that nothing is like any more has a gap in the row', async () => {
    pledges({ kontroller: 'fartmatning', patruller: 'vandring' });
    expect(await missed()).toEqual([
      PLACE('/2018/trygghet#kontroller', '/2018/trygghet#…', '/2018/trygghet'),
      PLACE('/2018/trygghet#patruller', '/2018/trygghet#…', '/2018/trygghet'),
    ]);
  });

  it('a heading of a page is told of with the new one that is most like it, or with its page', async () => {
    write('content/sidor/om.md', '---\ntitel: Om\n---\n## Vem gör vad\n\nA.\n\n## Kontakta oss\n\nB.\n');
    expect(await missed()).toEqual([]);
    write('content/sidor/om.md', '---\ntitel: Om\n---\n## Vem gör vad?\n\nA.\n\n## Kontakta oss här\n\nB.\n');
    expect(await missed()).toEqual([HEADING('/om#kontakta-oss', '/om#kontakta-oss-har', '/om')]);
    write('content/sidor/om.md', '---\ntitel: Om\n---\n## Kontakta oss här\n\nB.\n');
    expect(await missed()).toEqual([HEADING('/om#vem-gor-vad', '/om#…', '/om')]);
    settings('flyttade-adresser: {/om#vem-gor-vad: /om, /om#kontakta-oss: /om#kontakta-oss-har}');
    publisher.forget();
    expect(await missed()).toEqual([]);
  });

  it('a heading of a description or of what a result says is told of, on the page that shows it', async () => {
    const period = (of: string) =>
      `---\ntitel: L\nperiod: 2019\nlöften:\n  - id: torget\n    titel: T.\n    beskrivning: |\n      ## ${of}\n\n      Text.\n---\n`;
    const followUp = (of: string) =>
      `---\ntitel: T1\nomfattar: tertial 1\nresultat:\n  - löfte: torget\n    text: |\n      ## ${of}\n\n      Text.\n---\n`;
    write('content/2019/lofte.md', period('Bakgrund'));
    write('content/2019/uppfoljning-tertial-1.md', followUp('Varför'));
    expect(await missed()).toEqual([]);
    write('content/2019/lofte.md', period('Bakgrunden'));
    write('content/2019/uppfoljning-tertial-1.md', followUp('Varför då'));
    expect(await missed()).toEqual([
      HEADING('/2019/torget#bakgrund', '/2019/torget#bakgrunden', '/2019/torget'),
      HEADING('/2019/tertial-1#varfor', '/2019/tertial-1#varfor-da', '/2019/tertial-1'),
    ]);
    settings(
      'flyttade-adresser: {/2019/torget#bakgrund: /2019/torget#bakgrunden, /2019/tertial-1#varfor: /2019/tertial-1}',
    );
    publisher.forget();
    expect(await missed()).toEqual([]);
    const page = publisher.current().edition.resources.get('/2019/torget')?.identity.body.toString();
    expect(page).toContain('<h3 id="bakgrunden"><span id="bakgrund"></span>Bakgrunden</h3>');
  });

  it('a heading of a page that has moved is told of by its address of now', async () => {
    write('content/sidor/om.md', '---\ntitel: Om\n---\n## Vem\n\nA.\n\n## Kontakt\n\nB.\n');
    expect(await missed()).toEqual([]);
    move('content/sidor/om.md', 'content/sidor/om-oss.md');
    write('content/sidor/om-oss.md', '---\ntitel: Om\n---\n## Vem\n\nA.\n\n## Kontakter\n\nB.\n');
    settings('flyttade-adresser: {/om: /om-oss}');
    expect(await missed()).toEqual([HEADING('/om#kontakt', '/om-oss#kontakter', '/om-oss')]);
  });

  it('a whole period is told of that once', async () => {
    move('content/2018', 'content/2019');
    write('content/2019/lofte.md', '---\ntitel: L\nperiod: 2019\nlöften: [{id: trygghet, titel: T.}]\n---\n');
    write('content/2019/uppfoljning-tertial-1.md', '---\ntitel: T1\nomfattar: tertial 1\n---\n');
    expect(await missed()).toEqual([
      `Mappen /2018/ fanns förut men finns inte längre, och inte heller någon av dess 14 adresser. | Har mappen ett nytt namn, lägg till raden ”/2018/: /2019/” under flyttade-adresser. Är den borta för gott, ${GONE('/2018')}`,
    ]);
  });

  it('a period that has nothing in its place is told of with a gap in the row', async () => {
    remove('content/2017');
    const [problem, ...more] = await missed();
    expect(problem).toContain('lägg till raden ”/2017/: /…/” under flyttade-adresser.');
    expect(more).toEqual([]);
  });

  it('what became a draft is told of, since readers cannot find it', async () => {
    write('content/sidor/om.md', '---\ntitel: Om\nutkast: true\n---\nText.\n');
    expect(await missed()).toEqual([PAGE('/om', '/')]);
  });
});

describe('nothing is told of what a row answers for', () => {
  it('a page that moved or was withdrawn', async () => {
    remove('content/sidor/om.md');
    settings('flyttade-adresser: {/om: /}');
    expect(await missed()).toEqual([]);
    remove('content/2018/uppfoljning-tertial-1.md');
    remove('public/dokument/2018/uppfoljning.pdf');
    settings(
      'flyttade-adresser: {/om: /}',
      'borttagna: {/2018/tertial-1: Den var fel., /dokument/2018/uppfoljning.pdf: Det var fel.}',
    );
    expect(await missed()).toEqual([]);
  });

  it('ids of pledges and activities', async () => {
    pledges({ trygghet: 'torget', patruller: 'vandring' });
    settings(
      'flyttade-adresser:',
      '  /2018/trygghet: /2018/torget',
      '  /2018/trygghet#patruller: /2018/torget#vandring',
    );
    expect(await missed()).toEqual([]);
  });

  it('an activity that is gone for good', async () => {
    pledges({ lampor: 'lyktor' });
    settings('flyttade-adresser:', '  /2018/ljus#lampor: /2018/ljus');
    expect(await missed()).toEqual([]);
  });

  it('a folder, with an activity that has another id in it', async () => {
    pledges({ lampor: 'lyktor' });
    move('content/2018', 'content/2018-2019');
    move('public/dokument/2018', 'public/dokument/2018-2019');
    settings('flyttade-adresser:', '  /2018/: /2018-2019/', '  /2018/ljus#lampor: /2018-2019/ljus#lyktor');
    expect(await missed()).toEqual([]);
  });

  it('a folder whose pages lost a name on the way is told of that', async () => {
    pledges({ ljus: 'belysning' });
    move('content/2018', 'content/2018-2019');
    move('public/dokument/2018', 'public/dokument/2018-2019');
    settings('flyttade-adresser: {/2018/: /2018-2019/}');
    expect(await missed()).toEqual([PAGE('/2018/ljus', '/2018-2019/belysning')]);
  });

  it('a follow-up whose document is gone is told of the document alone', async () => {
    remove('public/dokument/2018/uppfoljning.pdf');
    write('content/2018/uppfoljning-tertial-1.md', '---\ntitel: T1\nomfattar: tertial 1\n---\n');
    expect(await missed()).toEqual([PAGE('/dokument/2018/uppfoljning.pdf', '/2018')]);
  });

  it('a folder whose activities lost an id on the way is told of that', async () => {
    pledges({ lampor: 'lyktor' });
    move('content/2018', 'content/2018-2019');
    move('public/dokument/2018', 'public/dokument/2018-2019');
    settings('flyttade-adresser: {/2018/: /2018-2019/}');
    expect(await missed()).toEqual([PLACE('/2018/ljus#lampor', '/2018-2019/ljus#lyktor', '/2018-2019/ljus')]);
  });

  it('a period that was withdrawn, but for its pages', async () => {
    remove('content/2017');
    settings('borttagna: {/2017: Löftet var fel.}');
    expect(await missed()).toEqual([PAGE('/2017/ljus', '/')]);
  });

  it('a time that is not up, nor a new page', async () => {
    write('content/sidor/nyhet.md', '---\ntitel: Nyhet\n---\nText.\n');
    write('public/dokument/2018/ny.pdf', PDF);
    expect(await missed()).toEqual([]);
  });
});

it('the edition that an earlier run kept is the last one, also where the content is another now', async () => {
  await publisher.keep();
  remove('content/sidor/om.md');
  const next = new Publisher(config());
  expect(await next.restore(NOON)).toBe(false);
  expect(await missed(next)).toEqual([PAGE('/om', '/')]);
});
