import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a server of Debian's is started over an export: what it is told, and the command that stays in the foreground. */
type FileServer = {
  readonly program: string;
  readonly config: (site: string, own: string, port: number) => string;
  readonly command: (config: string, own: string) => readonly string[];
};

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const FILE_SERVERS: Readonly<Record<string, FileServer>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    config: (site, own, port) => `daemon off;
worker_processes 1;
pid ${own}/nginx.pid;
${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
events { worker_connections 512; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join(' ')}
  include ${site}/_regler/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    ${existsSync(BROTLI) ? 'brotli_static on;' : ''}
    include ${site}/_regler/nginx-server.conf;
  }
}
`,
    command: (config, own) => ['-c', config, '-e', `${own}/error.log`],
  },
  caddy: {
    program: '/usr/bin/caddy',
    config: (site, _own, port) => `{
  admin off
  auto_https off
  log {
    level ERROR
  }
}
http://127.0.0.1:${port} {
  root * ${site}
  import ${site}/_regler/Caddyfile
}
`,
    command: (config) => ['run', '--config', config, '--adapter', 'caddyfile'],
  },
  apache: {
    program: '/usr/sbin/apache2',
    config: (site, own, port) => `ServerRoot ${own}
ServerName localhost
PidFile ${own}/apache.pid
Listen 127.0.0.1:${port}
ErrorLog ${own}/error.log
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'alias', 'negotiation'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
`,
    command: (config) => ['-f', config, '-DFOREGROUND'],
  },
};

/** Ends the process with one line, and 2, where a program is not on the machine. */
export function exitWithout(program: string, name: string): void {
  if (existsSync(program)) return;
  process.stderr.write(`${program} is missing: apt install ${name === 'apache' ? 'apache2' : name}\n`);
  process.exit(2);
}

/** Starts a server over an export and waits until it answers. */
export async function startFileServer(name: string, site: string, port: number): Promise<ChildProcess> {
  const server = FILE_SERVERS[name];
  if (server === undefined) throw new Error(`${name}: choose one of ${Object.keys(FILE_SERVERS).join(', ')}`);
  const own = `${site}.${name}`;
  mkdirSync(own, { recursive: true });
  const config = join(own, 'config');
  writeFileSync(config, server.config(site, own, port));
  const child = spawn(server.program, [...server.command(config, own)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { HOME: own, PATH: process.env['PATH'] },
  });
  await untilAnswers(port, child);
  return child;
}

/** Waits until something answers on a port of this machine. */
export async function untilAnswers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 900 && child.exitCode === null; attempt++) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      (reply) => reply.arrayBuffer(),
      () => undefined,
    );
    if (answered !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`nothing answers on port ${port}`);
}
