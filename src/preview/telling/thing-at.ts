import type { FormValue } from '../../editing/form-value.ts';
import { textAt } from '../../editing/form-values.ts';
import { quoted } from './quoted.ts';

/** What an item of each list is called, the one that is meant. */
const THE_ITEM: Readonly<Record<string, string>> = {
  löften: 'löftet',
  aktiviteter: 'aktiviteten',
  delmål: 'delmålet',
  resultat: 'resultatet för',
  dokument: 'dokumentet',
  källor: 'källan',
  ändringar: 'ändringen',
  parter: 'parten',
  ordlista: 'ordet',
};

/**
 * Which thing of a form the field of a name is on: ` på aktiviteten ”Vi byter lampor.”`; empty where it is on none that has words.
 * `wordsOf` gives those of what a result is of, by its id.
 */
export function onThingAt(value: FormValue, name: string, wordsOf: (id: string) => string): string {
  let [at, on]: [FormValue | undefined, string] = [value, ''];
  let list = '';
  for (const step of name.replace(/#$/, '').split('/')) {
    if (at?.kind === 'record') [at, list] = [at.fields[step], step];
    else if (at?.kind === 'items') {
      const item = at.items.find(({ token }) => token === step);
      at = item?.value;
      const words = item?.key ?? wordsIn(item?.value, wordsOf);
      const thing = THE_ITEM[list];
      if (thing !== undefined && words !== '') on = ` på ${thing} ${quoted(words)}`;
    }
  }
  return on;
}

function wordsIn(value: FormValue | undefined, wordsOf: (id: string) => string): string {
  const own = ['titel', 'text', 'namn', 'fil'].map((key) => textAt(value, [key])).find((text) => text !== '');
  const [of = ''] = ['aktivitet', 'löfte'].map((key) => textAt(value, [key])).filter((id) => id !== '');
  return (of === '' ? own : wordsOf(of)) ?? '';
}
