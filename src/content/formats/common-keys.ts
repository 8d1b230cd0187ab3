import { date, moment } from '../schema/dates.ts';
import { optional } from '../schema/record.ts';
import { located } from '../schema/schema.ts';
import { yesOrNo } from '../schema/values.ts';

/** Keys that every markdown file may have. */
export const COMMON_KEYS = {
  utkast: optional(yesOrNo, 'true håller filen borta från den publika webbplatsen.'),
  publiceras: optional(moment, 'Filen blir synlig först då.'),
  uppdaterad: optional(located(date), 'Dagen då innehållet senast ändrades.'),
};
