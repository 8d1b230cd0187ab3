import type { MarkdownIt } from 'markdown-it';

/** A wide table scrolls by itself, and by keyboard, instead of widening the page (WCAG 1.4.10, 2.1.1). */
export function scrollingTables(markdown: MarkdownIt): void {
  markdown.renderer.rules['table_open'] = () =>
    '<div class="table" role="region" aria-label="Tabell" tabindex="0"><table>\n';
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
}
