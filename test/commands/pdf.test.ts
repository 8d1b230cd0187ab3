import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const COMMAND = join(PROJECT, 'src/commands/pdf.ts');
const NODE_COMPILE_CACHE = join(PROJECT, 'node_modules/.cache/node');

const CONTENT = {
  'webbplats.yaml': `namn: Medborgarlöfte i Exempelkommun
ort: Exempelkommun
adress: https://lofte.example.se
parter: {kommunen: {namn: Exempelkommun}}
`,
  '2031/lofte.md': `---
titel: Medborgarlöfte 2031
period: 2031
löften:
  - id: torget
    titel: Göra det tryggare på torget.
    aktiviteter: [{id: lampor, text: Kommunen ska byta lampor., ansvarig: [kommunen]}]
---
`,
  '2031/uppfoljning-tertial-1.md': `---
titel: Uppföljning 2031 tertial 1
omfattar: tertial 1
dokument: {fil: tertial-1.pdf}
---

Lamporna är beställda.
`,
  '2031/uppfoljning-tertial-2.md': `---
titel: "Uppföljning 2031: tertial 2"
omfattar: tertial 2
---

Lamporna är bytta.
`,
};

const DRAFT = {
  '2031/uppfoljning-tertial-3.md': `---
titel: Uppföljning 2031 tertial 3
omfattar: tertial 3
utkast: true
dokument: {fil: tertial-3.pdf}
---
`,
};

const NAME_IT = `  Lägg till de här raderna bland uppgifterna överst i 2031/uppfoljning-tertial-2.md, så länkar sidan till dokumentet:
    dokument:
      fil: uppfoljning-2031-tertial-2.pdf
      titel: "Uppföljning 2031: tertial 2, webbplatsens egen utgåva"
`;

describe.concurrent('npm run pdf', () => {
  it('makes each document once, the same in any folder', async () => {
    const first = await workplace(CONTENT);
    const second = await workplace(CONTENT);
    const [made] = await Promise.all([first.run(), second.run()]);
    expect(made).toEqual({
      code: 0,
      stderr: '',
      stdout: `Klart: public/dokument/2031/medborgarlofte-2031.pdf (1 sida, SIZE kB)
Klart: public/dokument/2031/uppfoljning-2031-tertial-2.pdf (1 sida, SIZE kB)
${NAME_IT}Klart: public/dokument/2031/tertial-1.pdf (1 sida, SIZE kB)
`,
    });
    expect(await first.documents()).toEqual([
      'medborgarlofte-2031.pdf',
      'tertial-1.pdf',
      'uppfoljning-2031-tertial-2.pdf',
    ]);
    expect(await first.document('tertial-1.pdf')).toEqual(await second.document('tertial-1.pdf'));
  });

  it('shows photographs without their metadata', async () => {
    const photograph = await readFile(join(PROJECT, 'test/fixtures/photographs/mobil.jpg'));
    const { write, run, document } = await workplace(CONTENT);
    await write('content/2031/bilder/torg.jpg', photograph);
    await write(
      'content/2031/uppfoljning-tertial-1.md',
      `${CONTENT['2031/uppfoljning-tertial-1.md']}\n![Torget](bilder/torg.jpg "Torget. Foto: A")\n`,
    );
    expect((await run()).code).toBe(0);
    const made = await document('tertial-1.pdf');
    expect([made.includes('DCTDecode'), photograph.includes('Exif'), made.includes('Exif')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('says so when there is nothing to do', async () => {
    const { write, run } = await workplace(CONTENT);
    await write('content/2031/uppfoljning-tertial-2.md', named('tertial-2.pdf'));
    await run();
    expect((await run()).stdout).toBe('Alla löften och uppföljningar har redan ett dokument.\n');
  });

  it('leaves what is there alone, and with --om makes again what it made itself', async () => {
    const { write, run, document } = await workplace(CONTENT);
    await write('content/2031/uppfoljning-tertial-2.md', named('egen.pdf'));
    await run();
    const own = Buffer.from(
      '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 1>>>> endobj\ntrailer <</Root 1 0 R>>\n',
    );
    await write('public/dokument/2031/egen.pdf', own);
    await write(
      'content/2031/uppfoljning-tertial-1.md',
      `${CONTENT['2031/uppfoljning-tertial-1.md']}\nOch satta.\n`,
    );
    const before = await document('tertial-1.pdf');
    expect((await run()).stdout).toBe('Alla löften och uppföljningar har redan ett dokument.\n');
    expect(await document('tertial-1.pdf')).toEqual(before);
    expect((await run('--om')).stdout).toBe(
      `Oförändrat: public/dokument/2031/medborgarlofte-2031.pdf (1 sida, SIZE kB)
Orört: public/dokument/2031/egen.pdf är inte gjort av npm run pdf, eller har ändrats sedan dess. Ta bort filen om den ska göras om.
Klart: public/dokument/2031/tertial-1.pdf (1 sida, SIZE kB)
`,
    );
    expect(await document('egen.pdf')).toEqual(own);
    expect(await document('tertial-1.pdf')).not.toEqual(before);
    expect((await run('--om')).stdout).toContain(
      'Oförändrat: public/dokument/2031/tertial-1.pdf (1 sida, SIZE kB)\n',
    );
  });

  it('tells of drafts that wait, and of two follow-ups with one document', async () => {
    const { write, run } = await workplace({ ...CONTENT, ...DRAFT });
    await write('content/2031/uppfoljning-tertial-2.md', named('tertial-1.pdf'));
    expect((await run()).stdout).toBe(`Klart: public/dokument/2031/medborgarlofte-2031.pdf (1 sida, SIZE kB)
Klart: public/dokument/2031/tertial-1.pdf (1 sida, SIZE kB)
Krock: 2031/uppfoljning-tertial-1.md och 2031/uppfoljning-tertial-2.md har samma dokument. Ge dem var sitt namn under dokument och fil.
Väntar: 2031/uppfoljning-tertial-3.md är ett utkast eller ska publiceras senare. Dokumentet görs när uppföljningen är publik.
`);
  });

  it('writes nothing while the content has errors', async () => {
    const { write, run, documents } = await workplace(CONTENT);
    await write(
      'content/2031/uppfoljning-tertial-2.md',
      named('tertial-2.pdf').replace('omfattar', 'omfatar'),
    );
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^2031\/uppfoljning-tertial-2\.md:4:1 {2}fel {2}Nyckeln ”omfatar”/m);
    expect(stderr).not.toContain('finns inte.\n');
    expect(stderr).toMatch(/\nInget dokument är gjort\. Rätta felen och kör npm run pdf igen\.\n$/);
    expect(await documents()).toEqual([]);
  });

  it('says in one line what cannot be written, and goes on', async () => {
    const { write, run, documents } = await workplace(CONTENT);
    await write('public/dokument/2031', 'en fil');
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout.match(/^Fel: .*$/gm)).toEqual(
      ['medborgarlofte-2031', 'uppfoljning-2031-tertial-2', 'tertial-1'].map((name) =>
        expect.stringMatching(
          `^Fel: public/dokument/2031/${name}.pdf gick inte att göra. Kontrollera att mappen finns och att du får skriva i den. `,
        ),
      ),
    );
    expect(await documents()).toEqual([]);
  });

  it('explains itself when it is not understood', async () => {
    const { run } = await workplace(CONTENT);
    const usage = {
      code: 2,
      stdout: '',
      stderr:
        'Så här: npm run pdf, npm run pdf -- --om för att göra om dokumenten efter en ändring, eller npm run pdf -- --check för att kontrollera alla dokument.\n',
    };
    expect(await run('--igen')).toEqual(usage);
    expect(await run('--om', '--check')).toEqual(usage);
  });

  it('with --check reports on the documents there are, and ends with 1 where one has a fault', async () => {
    const { write, run } = await workplace(CONTENT);
    expect(await run('--check')).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Det finns inga PDF-dokument i mappen dokument.\n',
    });
    await write('public/dokument/2031/tom.pdf', '');
    expect((await run('--check')).code).toBe(1);
  });
});

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

function named(file: string): string {
  return CONTENT['2031/uppfoljning-tertial-2.md'].replace('omfattar', `dokument: {fil: ${file}}\nomfattar`);
}

/** A folder of its own with content/ and public/, and the command to run in it. */
async function workplace(content: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'pdf-'));
  roots.push(root);
  const write = async (path: string, text: string | Buffer) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(content)) await write(`content/${path}`, text);
  const folder = join(root, 'public/dokument/2031');
  return {
    write,
    run: (...args: string[]) => run(root, args),
    documents: () => readdir(folder).catch(() => []),
    document: (name: string) => readFile(join(folder, name)),
  };
}

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(cwd: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const { PATH, CACHE_DIR } = process.env;
    const env = { PATH, CACHE_DIR, NODE_COMPILE_CACHE };
    const child = execFile(process.execPath, [COMMAND, ...args], { cwd, env }, (_, stdout, stderr) => {
      // The size depends on the fonts' packing, which is Typst's own matter.
      const words = stdout.replace(/\u00A0/g, ' ').replace(/\d+ kB/g, 'SIZE kB');
      resolve({ code: child.exitCode ?? -1, stdout: words, stderr });
    });
  });
}
