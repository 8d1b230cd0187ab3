import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');

type Bill = {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
};

it('npm run sbom tells in CycloneDX what the site runs on, and marks what it is only tested with', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'sbom'], {
    cwd: PROJECT,
    maxBuffer: 20_000_000,
  });
  const { bomFormat, components }: Bill = JSON.parse(stdout);
  expect(bomFormat).toBe('CycloneDX');
  const line = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;
  const isForTests = ({ properties }: Bill['components'][number]) =>
    properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
  const run = components.filter((component) => !isForTests(component)).map(line);
  const tested = components.filter(isForTests).map(line);
  type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const manifest: Manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const lines = (packages: Record<string, string>) =>
    Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  expect(lines(manifest.dependencies).filter((name) => !run.includes(name))).toEqual([]);
  expect(tested).toContain(`vitest ${manifest.devDependencies['vitest']}`);
  expect(components.find(({ name }) => name === 'express')?.purl).toMatch(/^pkg:npm\/express@\d/);
});
