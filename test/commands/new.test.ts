import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemReport } from '../../src/commands/problem-report.ts';
import { ContentLoader } from '../../src/content/load.ts';
import { STATEMENT } from '../content/statement.ts';

let content = '';
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  cpSync('content', content, { recursive: true });
  // Nobody runs the real site yet, which its own statement says and the check tells.
  writeFileSync(join(content, 'sidor/tillganglighet.md'), STATEMENT);
  const settings = readFileSync(join(content, 'webbplats.yaml'), 'utf8');
  writeFileSync(
    join(content, 'webbplats.yaml'),
    settings.replace('\ndriver:\n', '\ndriver:\n  e-post: a@exempel.se\n'),
  );
});
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }));

function run(script: string, words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${script}.ts`, ...words], {
    env: { ...process.env, CONTENT_DIR: content },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const made = (path: string) => readFileSync(join(content, path), 'utf8');
const created = (path: string) =>
  `Filen ${join(content, path)} är skapad. Den är ett utkast och syns inte förrän du tar bort raden med utkast.\n`;
/** What `npm run check` says, by the same loader and report. */
async function check(): Promise<string> {
  const loader = new ContentLoader({
    contentDir: content,
    publicDir: 'public',
    siteUrl: undefined,
    cacheDir: process.env['CACHE_DIR'],
    wholeDocuments: true,
    language: { spelling: true, plainLanguage: false },
    isAdvised: true,
  });
  const { problems } = await loader.load({ now: Date.now(), showHidden: true });
  return problemReport(problems, content, false);
}

describe('npm run new lays out files that pass the check as they are', () => {
  it('a new period goes on from the one before with all its pledges, letter for letter', async () => {
    const { status, stdout } = run('new', ['period', '2019', '--fortsätt', 'alla']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: created('2019/lofte.md') });
    const text = made('2019/lofte.md');
    const earlier = made('2018/lofte.md');
    const pledges = earlier.slice(earlier.indexOf('  - id: drogfri-miljo'), earlier.indexOf('\n---\n', 4));
    expect(text).toContain(`löften:\n${pledges}\n`);
    expect(text).toContain('fortsätter: ["2018"]\n');
    expect(text).toContain('period: 2019\n');
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it('only the chosen pledges go on', async () => {
    run('new', ['period', '2019', '--fortsätt', 'trygghet-i-centrum']);
    expect(made('2019/lofte.md')).toContain('  - id: trygghet-i-centrum\n');
    expect(made('2019/lofte.md')).not.toContain('  - id: drogfri-miljo\n');
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it('a period that goes on from nothing has a pledge to fill in', async () => {
    run('new', ['period', '2019-2020', '--fortsätt', 'inga']);
    const text = made('2019-2020/lofte.md');
    expect(text).toContain('period: {från: 2019, till: 2020}\n');
    expect(text).toContain('# fortsätter: ["2018"]'.replace('["2018"]', '[forra-perioden]'));
    expect(text).toContain('  - id: ett-lofte\n    titel: Skriv löftet här, ordagrant.\n');
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it.each([
    ['2019/lofte.md', ['period', '2019', '--fortsätt', 'inga'], 3],
    ['2018/uppfoljning-tertial-3.md', ['uppföljning', '2018', 'tertial-3'], 2],
    ['sidor/fragor.md', ['sida', 'fragor', '--titel', 'Frågor'], 3],
  ])('%s does not go public with the sentences of its template', async (path, words, sentences) => {
    run('new', words);
    writeFileSync(join(content, path), made(path).replace('utkast: true\n', ''));
    expect((await check()).match(/är mallens och står kvar\./g)).toHaveLength(sentences);
  });

  it('a follow-up has a row for each activity, and none claims anything', async () => {
    const { stdout } = run('new', ['uppföljning', '2018', 'tertial-3']);
    expect(stdout).toBe(created('2018/uppfoljning-tertial-3.md'));
    const text = made('2018/uppfoljning-tertial-3.md');
    expect(text).toContain('titel: "Uppföljning av medborgarlöfte 2018, tertial 3"\n');
    expect(text).toContain('omfattar: tertial 3\n');
    expect(text.match(/^ {2}- aktivitet: .*\n {4}status: ingen uppgift$/gm)).toHaveLength(11);
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it('a follow-up of a period with several years says which year', async () => {
    run('new', ['period', '2019-2020', '--fortsätt', 'alla']);
    expect(run('new', ['uppföljning', '2019-2020', 'tertial-1', '--år', '2021']).stderr).toBe(
      'Välj bland 2019, 2020.\n',
    );
    run('new', ['uppföljning', '2019-2020', 'tertial-1', '--år', '2020']);
    expect(made('2019-2020/uppfoljning-tertial-1.md')).toContain('år: 2020\n');
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it('a page is asked for step by step, and a wrong answer is asked for again', async () => {
    const { stdout } = run('new', [], 'sidan\nsida\nFrågor\nfragor-och-svar\nFrågor: och "svar"\n');
    expect(stdout).toBe(
      'Vad vill du skapa: period, uppföljning, sida eller webbplats? Välj period, uppföljning, sida eller webbplats.\n' +
        'Vad vill du skapa: period, uppföljning, sida eller webbplats? ' +
        'Sidans namn i adressen, till exempel fragor-och-svar: Använd bara a–z, 0–9 och bindestreck.\n' +
        `Sidans namn i adressen, till exempel fragor-och-svar: Sidans rubrik: ${created('sidor/fragor-och-svar.md')}`,
    );
    expect(made('sidor/fragor-och-svar.md')).toContain('titel: "Frågor: och \\"svar\\""\n');
    expect(await check()).toBe('Inga fel och inga varningar. Innehållet kan publiceras.\n');
  });

  it('a whole town is asked for what it must say of itself, and its pages are drafts', async () => {
    rmSync(content, { recursive: true });
    mkdirSync(content);
    const { status, stdout } = run(
      'new',
      ['webbplats'],
      'Exempelby\nexempel\nhttps://lofte.exempel.se/\nPolisen, Exempelby kommun\nExempelby kommun\nlofte@exempel.se\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      [
        'Vilken ort gäller löftena? Webbplatsens adress: Skriv adressen så här: https://medborgarlofte.exempel.se\n',
        'Webbplatsens adress: Vilka lovar? Skriv dem med komma emellan: Vem driver webbplatsen? ',
        `E-postadress som läsarna kan skriva till: Filen ${join(content, 'webbplats.yaml')} är skapad.\n`,
        created('sidor/om.md'),
        created('sidor/tillganglighet.md'),
        created('sidor/personuppgifter.md'),
      ].join(''),
    );
    expect(made('sidor/tillganglighet.md')).toContain('ATT BESTÄMMA: Testa webbplatsen');
    expect(await check()).toMatch(/\n0 fel och \d+ varningar\. Innehållet kan publiceras\.\n$/);
    const page = made('sidor/personuppgifter.md').replace('utkast: true\n', '');
    writeFileSync(join(content, 'sidor/personuppgifter.md'), page);
    expect(await check()).toContain('Texten ”ATT BESTÄMMA” är mallens och står kvar.');
  });

  it('a file that is there is never written over', () => {
    writeFileSync(join(content, 'sidor/ny.md'), 'orörd');
    const { status, stderr } = run('new', ['sida', 'ny', '--titel', 'Ny']);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Filen sidor/ny.md finns redan. Den är orörd.\n',
    });
    expect(made('sidor/ny.md')).toBe('orörd');
  });

  it('a name that could lead out of the content is refused', () => {
    expect(run('new', ['sida', '../ute', '--titel', 'Ute']).stderr).toBe(
      'Använd bara a–z, 0–9 och bindestreck.\n',
    );
    expect(existsSync(join(content, '../ute.md'))).toBe(false);
  });

  it('a question without an answer leaves everything as it was', () => {
    expect(run('new', ['sida']).stderr).toBe('Frågan fick inget svar. Ingen fil har skapats.\n');
  });

  it('an unknown flag shows how the command is used', () => {
    expect(run('new', ['--fel']).stderr).toMatch(/^Så här:\n {2}npm run new {2,}frågar steg för steg\n/);
  });
});
