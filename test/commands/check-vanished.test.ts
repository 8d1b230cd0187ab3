import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Files, MINIMAL, TemporaryContent } from '../content/temporary-content.ts';

const PROJECT = join(import.meta.dirname, '../..');
const OM = { 'sidor/om.md': '---\ntitel: Om\n---\nText.\n' };

const SETTINGS = `${MINIMAL['webbplats.yaml']}identitet: exempel.se,2026\n`;

/** Content that has been committed. */
function committed(files: Files = {}): TemporaryContent {
  const content = new TemporaryContent({ ...OM, 'webbplats.yaml': SETTINGS, ...files });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', content.root, ...words], { stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@exempel.se', 'commit', '-q', '-m', 'x');
  return content;
}

/** What the check says, a line each. */
function check({ contentDir, publicDir }: TemporaryContent): Promise<readonly string[]> {
  const env = {
    PATH: process.env['PATH'],
    CONTENT_DIR: contentDir,
    PUBLIC_DIR: publicDir,
    CACHE_DIR: process.env['CACHE_DIR'],
    NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/node'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/commands/check.ts'], { cwd: PROJECT, env }, (_, stdout, stderr) =>
      resolve([...stderr.split('\n'), ...stdout.split('\n')].filter((line) => line !== '')),
    );
  });
}

const NOTHING = ['Inga fel och inga varningar. Innehållet kan publiceras.'];

it('a page and an id that the last commit had, and nothing answers for, are told with the row to write', async () => {
  const content = committed();
  expect(await check(content)).toEqual(NOTHING);
  content.remove('sidor/om.md');
  content.write('2030/lofte.md', MINIMAL['2030/lofte.md'].replace('lampor', 'lyktor'));
  expect(await check(content)).toEqual([
    'webbplats.yaml:1:1  varning  Adressen /om fanns förut men finns inte längre.',
    '  namn: Löften i Exempelby',
    '  ^',
    '  Ska läsarna komma till /, lägg till raden ”/om: /” under flyttade-adresser. Är adressen borta för gott, lägg till raden ”/om: …” under borttagna, med en förklaring i stället för punkterna.',
    'webbplats.yaml:1:1  varning  Adressen /2030/torget#lampor fanns förut men finns inte längre.',
    '  namn: Löften i Exempelby',
    '  ^',
    '  Har aktiviteten ett nytt id, lägg till raden ”/2030/torget#lampor: /2030/torget#lyktor” under flyttade-adresser. Är den borta för gott, lägg till raden ”/2030/torget#lampor: /2030/torget” där.',
    '0 fel och 2 varningar. Innehållet kan publiceras.',
  ]);
  const rows = '{/om: /, "/2030/torget#lampor": "/2030/torget#lyktor"}';
  content.write('webbplats.yaml', `${SETTINGS}flyttade-adresser: ${rows}\n`);
  expect(await check(content)).toEqual(NOTHING);
});

it('what was never public is not missed, nor is what was committed with errors', async () => {
  const draft = committed({ 'sidor/plan.md': '---\ntitel: Plan\nutkast: true\n---\nText.\n' });
  draft.remove('sidor/plan.md');
  expect(await check(draft)).toEqual(NOTHING);
  const broken = committed({ 'sidor/plan.md': '---\ntitell: Plan\n---\nText.\n' });
  broken.remove('sidor/plan.md');
  broken.remove('sidor/om.md');
  expect(await check(broken)).toEqual(NOTHING);
});

const WITHOUT = { 'webbplats.yaml': MINIMAL['webbplats.yaml'] };
const ADVICE = [
  'webbplats.yaml:3:9  varning  Id:n i flöden och kalendrar beror på webbplatsens adress. Byter den adress kommer allt en gång till för den som prenumererar.',
  '  adress: https://exempel.se',
  '          ^',
  '  Lägg till raden ”identitet: exempel.se,2026”. Då är de som nu, och ändras inte med adressen.',
  '0 fel och 1 varning. Innehållet kan publiceras.',
];

it('a site that can be followed is told to keep its ids before its address changes', async () => {
  const content = committed(WITHOUT);
  expect(await check(content)).toEqual(ADVICE);
  content.write('webbplats.yaml', SETTINGS);
  expect(await check(content)).toEqual(NOTHING);
});

it('an address that is for trying things out, or a site with nothing public, is told nothing', async () => {
  const local = MINIMAL['webbplats.yaml'].replace('https://exempel.se', 'http://localhost:3000');
  expect(await check(new TemporaryContent({ 'webbplats.yaml': local }))).toEqual(NOTHING);
  const draft = MINIMAL['2030/lofte.md'].replace('titel', 'utkast: true\ntitel');
  expect(await check(new TemporaryContent({ '2030/lofte.md': draft }))).toEqual(NOTHING);
});

it('another address is told of by the ids that it would change', async () => {
  const content = committed(WITHOUT);
  const moved = MINIMAL['webbplats.yaml'].replace('https://exempel.se', 'https://www.exempel.se');
  content.write('webbplats.yaml', moved);
  expect(await check(content)).toEqual([
    'webbplats.yaml:1:1  varning  Id:n i flöden och kalendrar började med exempel.se,2026 och börjar nu med www.exempel.se,2026. Då kommer allt en gång till för den som prenumererar.',
    '  namn: Löften i Exempelby',
    '  ^',
    '  Skriv ”identitet: exempel.se,2026”.',
    '0 fel och 1 varning. Innehållet kan publiceras.',
  ]);
  content.write('webbplats.yaml', `${moved}identitet: exempel.se,2026\n`);
  expect(await check(content)).toEqual(NOTHING);
});

it('an edit of what a file says is told of until the file has a newer day', async () => {
  const content = committed();
  content.write('sidor/om.md', '---\ntitel: Om\n---\nAnnan text.\n');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
  expect(await check(content)).toEqual([
    'sidor/om.md:1:1  varning  Filen säger något annat än den senaste versionen i Git (text), men inget datum i den är nyare.',
    '  ---',
    '  ^',
    `  Skriv raden ”uppdaterad: ${today}” i filen, eller ändra den som finns.`,
    '0 fel och 1 varning. Innehållet kan publiceras.',
  ]);
  content.write('sidor/om.md', `---\ntitel: Om\nuppdaterad: ${today}\n---\nAnnan text.\n`);
  expect(await check(content)).toEqual(NOTHING);
});
