import { expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

it('a link alone in its paragraph is marked, and none that stands in a sentence', () => {
  expect(prose('[Läs *hela* löftet](/2018)')).toBe(
    '<p class="alone"><a href="/2018">Läs <em>hela</em> löftet</a></p>',
  );
  expect(prose('Läs [löftet](/2018).')).toBe('<p>Läs <a href="/2018">löftet</a>.</p>');
  expect(prose('[2018](/2018) [2017](/2017)')).toBe(
    '<p><a href="/2018">2018</a> <a href="/2017">2017</a></p>',
  );
});

it('a link alone in an item of a list is marked, with blank lines between items or without', () => {
  const item = '<li class="alone"><a href="/2018">2018</a></li>';
  expect(prose('- [2018](/2018)\n- Sedan [2017](/2017)').replaceAll('\n', '')).toBe(
    `<ul>${item}<li>Sedan <a href="/2017">2017</a></li></ul>`,
  );
  expect(prose('- [2018](/2018)\n\n- Mer').replaceAll('\n', '')).toBe(
    '<ul><li><p class="alone"><a href="/2018">2018</a></p></li><li><p>Mer</p></li></ul>',
  );
});
