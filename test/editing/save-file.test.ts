import { chmodSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../src/editing/content-file.ts';
import { saveFile } from '../../src/editing/save-file.ts';
import { folderWith } from './form-edits.ts';

const OLD = Buffer.from('gammalt');
const NEW = Buffer.from('nytt');

function folder(): { readonly folder: string; readonly file: string } {
  const made = folderWith({ 'sidor/om.md': OLD });
  return { folder: made, file: join(made, 'sidor/om.md') };
}

describe('a file that is as it was opened', () => {
  it('gets the new bytes, keeps its mode and leaves nothing beside it', () => {
    const { folder: root, file } = folder();
    chmodSync(file, 0o640);
    expect(saveFile(root, 'sidor/om.md', NEW, versionOf(OLD))).toEqual({ outcome: 'saved' });
    expect(readFileSync(file)).toEqual(NEW);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'sidor'))).toEqual(['om.md']);
  });

  it('stays where the disk refuses, and the reason is told', () => {
    const { folder: root } = folder();
    // A name as long as a name can be leaves no room for the name of the temporary file.
    const long = `${'a'.repeat(250)}.md`;
    writeFileSync(join(root, 'sidor', long), OLD);
    expect(saveFile(root, `sidor/${long}`, NEW, versionOf(OLD))).toEqual({
      outcome: 'failed',
      reason: 'ENAMETOOLONG',
    });
    expect(readFileSync(join(root, 'sidor', long))).toEqual(OLD);
    expect(readdirSync(join(root, 'sidor'))).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() === 0)('stays where the folder cannot be written', () => {
    const { folder: root, file } = folder();
    chmodSync(join(root, 'sidor'), 0o500);
    const saved = saveFile(root, 'sidor/om.md', NEW, versionOf(OLD));
    chmodSync(join(root, 'sidor'), 0o700);
    expect(saved).toEqual({ outcome: 'failed', reason: 'EACCES' });
    expect(readFileSync(file)).toEqual(OLD);
  });
});

describe('a file that is no longer as it was opened', () => {
  it('is left as it is', () => {
    const { folder: root, file } = folder();
    expect(saveFile(root, 'sidor/om.md', NEW, versionOf(NEW))).toEqual({ outcome: 'changed' });
    expect(readFileSync(file)).toEqual(OLD);
    expect(readdirSync(join(root, 'sidor'))).toEqual(['om.md']);
  });

  it('is not made again when it is gone', () => {
    const { folder: root, file } = folder();
    rmSync(file);
    expect(saveFile(root, 'sidor/om.md', NEW, versionOf(OLD))).toEqual({ outcome: 'changed' });
    expect(readdirSync(join(root, 'sidor'))).toEqual([]);
  });

  it('is not written through a link', () => {
    const { folder: root, file } = folder();
    const other = folderWith({ 'annan.md': OLD });
    rmSync(file);
    symlinkSync(join(other, 'annan.md'), file);
    expect(saveFile(root, 'sidor/om.md', NEW, versionOf(OLD))).toEqual({ outcome: 'changed' });
    expect(readFileSync(join(other, 'annan.md'))).toEqual(OLD);
  });
});
