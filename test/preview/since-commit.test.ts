import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatProblem } from '../../src/content/problem.ts';
import { PreviewSite } from '../../src/preview/preview-site.ts';
import { configOf, put, SITE, writeSite } from '../publishing/site-folder.ts';

const folder = writeSite({ 'content/sidor/fragor.md': '---\ntitel: Frågor\n---\nText.\n' });
const git = (...words: readonly string[]) => execFileSync('git', ['-C', folder, ...words], { stdio: 'pipe' });
afterAll(() => rmSync(folder, { recursive: true }));

const commit = () => {
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@exempel.se', 'commit', '-q', '-m', 'x');
};

it('the preview misses what the last commit had when it started, also after another commit', async () => {
  git('init', '-q');
  commit();
  rmSync(join(folder, 'content/sidor/fragor.md'));
  const site = new PreviewSite(configOf(folder));
  const told = async () => {
    await site.refresh();
    return site.current().problems.map(formatProblem);
  };
  const missed = [
    'webbplats.yaml:1:1  varning  Adressen /fragor fanns förut men finns inte längre. Ska läsarna komma till /, lägg till raden ”/fragor: /” under flyttade-adresser. Är adressen borta för gott, lägg till raden ”/fragor: …” under borttagna, med en förklaring i stället för punkterna.',
  ];
  expect(await told()).toEqual(missed);
  put(folder, 'content/sidor/om.md', '---\ntitel: Om oss\n---\nText.\n');
  commit();
  expect(await told()).toEqual(missed);
  put(folder, 'content/webbplats.yaml', `${SITE['content/webbplats.yaml']}  /fragor: /om\n`);
  expect(await told()).toEqual([]);
  put(
    folder,
    'content/webbplats.yaml',
    String(SITE['content/webbplats.yaml']).replace('lofte.', 'www.lofte.'),
  );
  put(folder, 'content/sidor/fragor.md', '---\ntitel: Frågor\n---\nText.\n');
  expect(await told()).toEqual([
    'webbplats.yaml:1:1  varning  Id:n i flöden och kalendrar började med lofte.example,2026 och börjar nu med www.lofte.example,2026. Då kommer allt en gång till för den som prenumererar. Skriv ”identitet: lofte.example,2026”.',
  ]);
});
