/**
 * Puts a cache in front of the site by the configuration of docs/drift, and tells how soon readers see an edit, and how many fail
 * when the server behind is killed: `node test/servers/front.ts nginx|varnish`. Exit code 1 where a reader fails.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitWithout, untilAnswers } from './file-servers.ts';
import { ask } from './replies.ts';

const FIXTURE = 'test/fixtures/exempelkommun';
const [ORIGIN, FRONT] = [8393, 8394];
const ENCODINGS = ['identity', 'gzip', 'gzip, deflate, br'];
const [name = 'nginx'] = process.argv.slice(2);
const program = name === 'varnish' ? '/usr/sbin/varnishd' : '/usr/sbin/nginx';
exitWithout(program, name);
const folder = mkdtempSync(join(tmpdir(), 'front-'));
chmodSync(folder, 0o755);
const content = join(folder, 'content');
cpSync(FIXTURE, content, { recursive: true });

const origin = spawn(process.execPath, ['--import=./src/config/compile-cache.ts', 'src/main.ts'], {
  env: {
    PORT: String(ORIGIN),
    CONTENT_DIR: content,
    PUBLIC_DIR: `${FIXTURE}-public`,
    CACHE_DIR: join(folder, 'kept'),
    TRUST_PROXY: 'loopback',
    SITE_URL: 'http://127.0.0.1',
  },
  stdio: 'ignore',
});
let front: ChildProcess | undefined;
try {
  await untilAnswers(ORIGIN, origin);
  front = name === 'varnish' ? startVarnish() : startNginx();
  await untilAnswers(FRONT, front);
  const sitemap = (await ask(FRONT, { target: '/sitemap.xml', encoding: 'identity' })).body.toString();
  const targets = [...sitemap.matchAll(/<loc>http:\/\/127\.0\.0\.1([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path || '/',
  );
  const asked = targets.flatMap((target) => ENCODINGS.map((encoding) => ({ target, encoding })));
  for (const question of asked) await ask(FRONT, question);
  const seen: number[] = [];
  for (let round = 1; round <= 5; round++) seen.push(await untilSeen(round));
  origin.kill('SIGKILL');
  await new Promise((resolve) => origin.once('exit', resolve));
  const failed = await failures(asked, 1000);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const later = await failures(asked, 1000);
  process.stdout.write(
    `${name}: an edit is seen after ${seen.map((time) => `${time} ms`).join(', ')}; with the server killed ${failed} of 1000 requests ` +
      `over ${targets.length} addresses fail, ten seconds later ${later} of 1000\n`,
  );
  process.exitCode = failed + later === 0 ? 0 : 1;
} finally {
  origin.kill('SIGKILL');
  const ended = front && new Promise((resolve) => front?.once('exit', resolve));
  if (front?.kill() === true) await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** Changes a page's text as an editor would, and asks for the page as a busy site's readers do, until it is there. */
async function untilSeen(round: number): Promise<number> {
  const path = join(content, 'sidor/om.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nRad nummer ${round}.\n`);
  const started = performance.now();
  for (;;) {
    const { body } = await ask(FRONT, { target: '/om', encoding: 'identity' });
    if (body.includes(`Rad nummer ${round}.`)) return Math.round(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function failures(
  questions: readonly { target: string; encoding: string }[],
  count: number,
): Promise<number> {
  let failed = 0;
  for (let index = 0; index < count; index++) {
    const question = questions[index % questions.length];
    const status =
      question &&
      (await ask(FRONT, question).then(
        (reply) => reply.status,
        () => 0,
      ));
    if (status !== 200) failed += 1;
  }
  return failed;
}

function startNginx(): ChildProcess {
  const own = readFileSync('docs/drift/nginx.conf', 'utf8')
    .replace(/server \{\n {2}listen 80;[\s\S]*?\n\}\n/, '')
    .replace(/^ *(ssl_|listen \[).*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${FRONT};`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${ORIGIN}`)
    .replace('/var/cache', folder)
    // The site would lead to https, which this trial has not.
    .replace('X-Forwarded-Proto $scheme', 'X-Forwarded-Proto https');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const main = `daemon off;\npid ${folder}/nginx.pid;\nevents { worker_connections 512; }\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${own}}\n`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  return start(['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
}

function startVarnish(): ChildProcess {
  const vcl = readFileSync('docs/drift/varnish.vcl', 'utf8').replace('"3000"', `"${ORIGIN}"`);
  writeFileSync(join(folder, 'site.vcl'), vcl);
  return start([
    '-F',
    '-n',
    join(folder, 'varnish'),
    '-f',
    join(folder, 'site.vcl'),
    '-a',
    `127.0.0.1:${FRONT}`,
  ]);
}

function start(args: readonly string[]): ChildProcess {
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
