import type { Page } from 'playwright-core';

/** The contrast that readers get everywhere (WCAG 1.4.6). */
const ENOUGH = 7;

/**
 * A line for each text in a picture that does not stand out enough from the page behind it. axe cannot tell what lies behind a
 * text in an SVG; here nothing does but the page.
 */
export async function faintPictureTexts(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('svg text').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ contentVisibilityProperty: true }))
      .map((element) => {
        const style = (of: typeof element) => of.ownerDocument.defaultView.getComputedStyle(of);
        let behind = element;
        while (behind.parentElement && style(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
          behind = behind.parentElement;
        const { fill } = style(element);
        return { text: element.textContent, fill, behind: style(behind).backgroundColor };
      }),
  );
  return texts
    .filter(({ fill, behind }) => contrast(fill, behind) < ENOUGH)
    .map(({ text, fill, behind }) => `finding picture-contrast: ${text}, ${fill} on ${behind}`);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance (WCAG 2.2) of a colour as browsers compute it, `rgb(16, 42, 67)`. */
function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (colour.match(/[\d.]+/g) ?? []).map(
    (value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    },
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
