import { list } from '../schema/collections.ts';
import { date, moment, statedDate } from '../schema/dates.ts';
import { optional, record, required } from '../schema/record.ts';
import { located } from '../schema/schema.ts';
import { text, yesOrNo } from '../schema/values.ts';

const change = record('en ändring', '{datum: ÅÅÅÅ-MM-DD, text: Rättade antalet kontroller}', {
  datum: required(located(statedDate), 'Dagen för ändringen.'),
  text: required(text('Rättade antalet kontroller'), 'Vad som ändrades, och varför.'),
});

/** Keys that every markdown file may have. */
export const COMMON_KEYS = {
  utkast: optional(yesOrNo, 'Håller filen borta från den publika webbplatsen.'),
  publiceras: optional(moment, 'Filen blir synlig först då.'),
  uppdaterad: optional(located(date), 'Dagen då innehållet senast ändrades.'),
  ändringar: optional(list(change), 'Ändringar som läsarna bör känna till.'),
};
