import { describe, expect, it } from 'vitest';
import { saidBefore } from './support/said-before.ts';
import type { Stage } from './support/stage.ts';

/** Every page that has a finding. */
const PAGES = [
  { site: 'jonkoping', path: '/' },
  { site: 'jonkoping', path: '/2018' },
  { site: 'jonkoping', path: '/2017' },
  { site: 'jonkoping', path: '/2016' },
  { site: 'jonkoping', path: '/2018/drogfri-miljo' },
  { site: 'jonkoping', path: '/2017/trafiksakerhet' },
  { site: 'exempelkommun', path: '/' },
  { site: 'exempelkommun', path: '/2025-2026' },
  { site: 'exempelkommun', path: '/2023-2024' },
  { site: 'exempelkommun', path: '/2021-2022' },
  { site: 'exempelkommun', path: '/2025-2026/tryggare-torg' },
  { site: 'exempelkommun', path: '/2025-2026/saker-skolvag' },
  { site: 'exempelkommun', path: '/2025-2026/tertial-3-2025' },
  { site: 'exempelkommun', path: '/2021-2022/slutrapport' },
] as const;

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** How many things a screen reader may say before it says how it goes. */
const SOON = 40;

export function firstScreen(stage: Stage): void {
  describe.each(PAGES)('the finding of $path of $site', (kind) => {
    it.each(SCREENS)('is inside the first screen of $width × $height', async (viewport) => {
      await stage.open({ name: 'a finding', ...kind }, { viewport }, async (page) => {
        const finding = await page.locator('.answer').boundingBox();
        expect(finding).not.toBeNull();
        expect((finding?.y ?? 0) + (finding?.height ?? 0)).toBeLessThan(viewport.height);
      });
    });

    it('is among the first things that a screen reader says', async () => {
      await stage.open({ name: 'a finding', ...kind }, {}, async (page) => {
        const said = await saidBefore(page, '.answer');
        expect(said).toBeGreaterThan(0);
        expect(said).toBeLessThan(SOON);
      });
    });
  });
}
