import { expect, it } from 'vitest';
import { plainFiles } from '../../src/disk/plain-files.ts';
import { folderWith } from '../editing/form-edits.ts';

it('a folder holds its plain files, and one that is none, or is not there, holds nothing', () => {
  const root = folderWith({ 'a/b.txt': '', 'a/.c': '', 'a/d/e.txt': '', fil: '' });
  expect(plainFiles(root, '').toSorted()).toEqual(['a/b.txt', 'a/d/e.txt', 'fil']);
  expect(['fil', 'fil/mapp', 'borta'].map((folder) => plainFiles(root, folder))).toEqual([[], [], []]);
});
