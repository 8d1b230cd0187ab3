import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BROKEN_PAGE, bannerText, type RunningPreview, startPreview } from './running-preview.ts';

/** A busy machine takes its time. */
const PATIENT = { timeout: 30_000 };

let preview: RunningPreview;
afterEach(() => preview.stop());

type Told = { readonly text: () => string; readonly type: string | undefined; readonly close: () => void };

/** Listens as a browser does. */
function listen({ port }: RunningPreview, query = ''): Promise<Told> {
  return new Promise((resolve, reject) => {
    let text = '';
    const asked = request({ port, path: `/forhandsvisning/handelser${query}` }, (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', () => {});
      resolve({ text: () => text, type: response.headers['content-type'], close: () => asked.destroy() });
    });
    asked.on('error', reject).end();
  });
}

const events = (text: string): readonly unknown[] =>
  [...text.matchAll(/event: ny\ndata: (.*)\n\n/g)].map(([, data = '']): unknown => JSON.parse(data));

describe('the events', () => {
  it('tell at once what is shown, and then each save with the files that changed', async () => {
    preview = await startPreview({}, true);
    const told = await listen(preview);
    const before = preview.site.current().id;
    await vi.waitFor(() => expect(events(told.text())).toEqual([{ id: before, files: [] }]), PATIENT);
    expect(told.type).toBe('text/event-stream; charset=utf-8');
    preview.save('sidor/om.md', BROKEN_PAGE);
    preview.save('sidor/ny.md', '---\ntitel: Ny\n---\nText.\n');
    // The two may come together or one after the other.
    await vi.waitFor(() => {
      const later = events(told.text()).slice(1);
      expect(later.at(-1)).toMatchObject({ id: preview.site.current().id });
      expect(JSON.stringify(later)).toContain('"sidor/om.md"');
      expect(JSON.stringify(later)).toContain('"sidor/ny.md"');
    }, PATIENT);
    expect(preview.site.current().id).not.toBe(before);
    expect(bannerText(await preview.read('/2018'))).toContain('1 fel');
    told.close();
    expect(preview.faults).toEqual([]);
  });

  it('tell a page that did not listen what has changed since it was made', async () => {
    preview = await startPreview();
    const before = preview.site.current().id;
    preview.save('sidor/om.md', BROKEN_PAGE);
    await preview.site.refresh();
    const between = preview.site.current().id;
    preview.save('2017/ny.md', 'Text.');
    preview.save('sidor/om.md', `${BROKEN_PAGE}Mer.`);
    await preview.site.refresh();
    const { id } = preview.site.current();
    for (const [since, files] of [
      [before, ['sidor/om.md', '2017/ny.md']],
      [between, ['2017/ny.md', 'sidor/om.md']],
      [id, []],
      ['x', []],
    ] as const) {
      const told = await listen(preview, `?sedan=${since}`);
      await vi.waitFor(() => expect(events(told.text())).toEqual([{ id, files }]), PATIENT);
      told.close();
    }
  });

  it('are silent when nothing changed', async () => {
    preview = await startPreview();
    const told = await listen(preview);
    await preview.site.refresh();
    await preview.site.refresh();
    await wait(100);
    expect(events(told.text())).toHaveLength(1);
    told.close();
  });

  it('are told to nobody who has left', async () => {
    preview = await startPreview();
    const told = await listen(preview);
    told.close();
    await wait(100);
    preview.save('sidor/om.md', BROKEN_PAGE);
    await preview.site.refresh();
    expect(preview.faults).toEqual([]);
  });
});

describe('a refresh', () => {
  it('is answered by a load that began after it', async () => {
    preview = await startPreview();
    const first = preview.site.refresh();
    preview.save('sidor/om.md', BROKEN_PAGE);
    await Promise.all([first, preview.site.refresh()]);
    expect(preview.site.current().isBehind).toBe(true);
    preview.save('sidor/om.md', '---\ntitel: Om\n---\nText.\n');
    await preview.site.refresh();
    expect(preview.site.current().isBehind).toBe(false);
  });
});
