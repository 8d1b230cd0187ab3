import { expect, it } from 'vitest';
import { picturesThere } from '../../src/editing/pictures-there.ts';
import { PNG } from '../publishing/site-folder.ts';
import { folderWith } from './form-edits.ts';

it('the pictures that a file can show are told with what the texts beside it say of them', () => {
  const folder = folderWith({
    '2018/bilder/karta.png': PNG,
    '2018/bilder/torg.png': PNG,
    '2018/uppfoljning-tertial-1.md': '---\ntitel: U\n---\n![Torget från norr](bilder/torg.png "Foto: Ann")\n',
    '2017/lofte.md': '![Kartan](bilder/karta.png)\n',
  });
  expect(picturesThere(folder, '2018/lofte.md')).toEqual([
    { address: 'bilder/karta.png', path: '2018/bilder/karta.png', shows: '' },
    { address: 'bilder/torg.png', path: '2018/bilder/torg.png', shows: 'Torget från norr' },
  ]);
});
