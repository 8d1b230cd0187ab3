import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
/** A test or a module may be named without its ending. */
const ENDINGS = ['', '.ts', '.test.ts', '.njk'];

const textOf = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const isThere = (path: string) => ENDINGS.some((ending) => existsSync(join(PROJECT, path + ending)));

it('every file of the code that the docs name is there', () => {
  const named = DOCS.flatMap((file) =>
    [...textOf(file).matchAll(/(?<![\w/.-])(?:src|test|views)\/[\w./-]*\w/g)].map(([path]) => ({
      file,
      path,
    })),
  );
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter(({ path }) => !isThere(path))).toEqual([]);
});

it('systemd and the container start the server as `npm start` does', () => {
  const start = /"start": "exec (.+)"/.exec(textOf('package.json'))?.[1];
  const unit = /^ExecStart=\/srv\/medborgarloften\/node_modules\/\.bin\/(.+)$/m.exec(
    textOf('docs/drift/medborgarloften.service'),
  )?.[1];
  const container = /^CMD \[(.+)\]$/m.exec(textOf('docs/drift/Dockerfile'))?.[1]?.replaceAll(/"|,(?= )/g, '');
  expect(start).toMatch(/^node .*src\/main\.ts$/);
  expect({ unit, container }).toEqual({ unit: start, container: start });
});
