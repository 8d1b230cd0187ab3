import { type Output, optional, record, required } from '../schema/record.ts';
import { located, type Schema } from '../schema/schema.ts';
import { text } from '../schema/values.ts';
import { COMMON_KEYS } from './common-keys.ts';
import { languageTag } from './language-tag.ts';

const FIELDS = {
  titel: required(text('Om webbplatsen'), 'Sidans rubrik.'),
  sammanfattning: optional(
    located(text('En mening om sidan')),
    'En mening för listor, sökmotorer och delning.',
  ),
  språk: optional(located(languageTag), 'Sidans språk, om det är ett annat än webbplatsens.'),
  ...COMMON_KEYS,
};

export type PageFileValues = Output<typeof FIELDS>;

/** The front matter of a stand-alone page. */
export const PAGE_FILE: Schema<PageFileValues> = record('uppgifter om sidan', '', FIELDS);
