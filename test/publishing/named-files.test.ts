import { afterAll, describe, expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { startSite } from '../http/running-site.ts';
import { PDF, PNG, put } from './site-folder.ts';

const followUp = (words: string, ...lines: readonly string[]) =>
  `---\ntitel: Uppföljning\nomfattar: tertial 2\n${lines.join('\n')}\n---\n${words}\n`;
const PICTURE = '![En röd ruta.](bilder/hemlig.png)';

const site = await startSite(
  {},
  {
    'content/2018/bilder/hemlig.png': PNG,
    'content/2018/bilder/ensam.png': PNG,
    'content/2018/uppfoljning-tertial-2.md': followUp(PICTURE, 'utkast: true', 'dokument: {fil: t2.pdf}'),
    'content/2018/uppfoljning-tertial-3.md': followUp(
      `${PICTURE} [Bilaga](/dokument/2018/bilaga.pdf)`,
      'publiceras: 2999-01-10 08:00',
    ).replace('tertial 2', 'tertial 3'),
    'public/dokument/2018/t2.pdf': PDF,
    'public/dokument/2018/bilaga.pdf': PDF,
    'public/dokument/2018/ensam.pdf': PDF,
    'public/dokument/2018/protokoll.pdf': PDF,
    'public/fritt.pdf': PDF,
    'content/sidor/lankar.md':
      '---\ntitel: Länkar\n---\n[Protokollet](https://lofte.example/dokument/2018/protokoll.pdf#page=2)\n',
  },
);
afterAll(() => site.stop());
const status = async (address: string) => (await get(site.port, address)).status;

describe('a document or picture answers while a public file names it', () => {
  it.each([
    ['/dokument/2018/uppfoljning.pdf', 200],
    ['/dokument/2018/protokoll.pdf', 200],
    ['/2018/bilder/torg.png', 200],
    ['/fritt.pdf', 200],
    ['/2018/bilder/hemlig.png', 404],
    ['/2018/bilder/ensam.png', 404],
    ['/dokument/2018/t2.pdf', 404],
    ['/dokument/2018/bilaga.pdf', 404],
    ['/dokument/2018/ensam.pdf', 404],
  ])('%s: %i', async (address, expected) => {
    expect(await status(address)).toBe(expected);
  });

  it('and no longer once it is taken out, or from when it is named', async () => {
    put(site.folder, 'content/2018/uppfoljning-tertial-2.md', followUp(PICTURE, 'dokument: {fil: t2.pdf}'));
    await site.publisher.publish(Date.now());
    expect([await status('/2018/bilder/hemlig.png'), await status('/dokument/2018/t2.pdf')]).toEqual([
      200, 200,
    ]);
    put(site.folder, 'content/2018/uppfoljning-tertial-2.md', followUp('Så gick det.'));
    await site.publisher.publish(Date.now());
    expect([await status('/2018/bilder/hemlig.png'), await status('/dokument/2018/t2.pdf')]).toEqual([
      404, 404,
    ]);
  });
});
