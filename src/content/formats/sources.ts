import { list } from '../schema/collections.ts';
import { optional, record, required } from '../schema/record.ts';
import { text, webAddress } from '../schema/values.ts';

/** Where the facts of a file come from. */
export const sources = optional(
  list(
    record('en källa', '{text: Nyhet på exempel.se, webb: https://www.exempel.se}', {
      text: required(text('Nyhet på exempel.se'), 'Källans namn.'),
      webb: optional(webAddress, 'Adressen till källan.'),
    }),
  ),
  'Varifrån uppgifterna kommer.',
);
