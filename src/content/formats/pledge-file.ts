import { SCHEDULES } from '../../model/expected/expected.ts';
import { filledList, list, scalarOrMap } from '../schema/collections.ts';
import { statedDate } from '../schema/dates.ts';
import { type Output, optional, record, required } from '../schema/record.ts';
import { located, offered, type Schema } from '../schema/schema.ts';
import { choice, markdown, pattern, slug, text } from '../schema/values.ts';
import { COMMON_KEYS } from './common-keys.ts';
import { signer } from './signer.ts';
import { sources } from './sources.ts';
import { spanBetween, spanYear } from './span-schema.ts';
import { partTarget, target } from './target-schema.ts';

const responsible = optional(
  list(offered('party', located(text('parten')))),
  'Nycklar ur parter i webbplats.yaml.',
);
const places = optional(list(text('Centrum')), 'Platser som det gäller.');

const origin = optional(
  located(
    pattern(
      'en period och ett id med snedstreck emellan',
      'forra-perioden/drogfri-miljo',
      /^[a-z0-9-]+\/[a-z0-9-]+$/,
      'Skriv mappens namn, ett snedstreck och id, till exempel forra-perioden/drogfri-miljo.',
    ),
  ),
  'Löftet eller aktiviteten i en tidigare period som det här fortsätter, om id är ett annat.',
);

const activity = record('en aktivitet', '{id: hundsok, text: Vi ska …}', {
  id: required(located(slug('hundsok')), 'Aktivitetens fasta namn i adresser.'),
  text: required(text('Vi ska byta lampor'), 'Vad som ska göras, ordagrant.'),
  ansvarig: responsible,
  platser: places,
  grupp: optional(text('Arbete i skolan'), 'Underrubrik som aktiviteten står under.'),
  mål: optional(target, 'Målvärdet.'),
  delmål: optional(list(partTarget), 'Mål för delar av arbetet.'),
  senast: optional(statedDate, 'När det ska vara gjort: en dag, en månad eller ett år.'),
  fortsätter: origin,
});

const pledge = record('ett löfte', '{id: trygghet, titel: Arbeta för …}', {
  id: required(located(slug('drogfri-miljo')), 'Löftets fasta namn i adresser.'),
  titel: required(text('Arbeta för ett tryggt centrum'), 'Löftet, ordagrant.'),
  beskrivning: optional(markdown, 'Förklaring till löftet.'),
  ansvarig: responsible,
  platser: places,
  fortsätter: origin,
  mål: optional(target, 'Målvärdet för löftet som helhet.'),
  aktiviteter: optional(list(activity), 'Vad som görs för att hålla löftet.'),
});

const FIELDS = {
  titel: required(text('Medborgarlöfte ÅÅÅÅ'), 'Sidans rubrik.'),
  period: required(located(scalarOrMap(spanYear, spanBetween)), 'Tiden som löftet gäller.'),
  sammanfattning: optional(
    located(text('En mening om löftet')),
    'En mening för listor, sökmotorer och delning.',
  ),
  fortsätter: optional(
    list(offered('period', located(slug('forra-perioden')))),
    'Mappar med de tidigare perioder som löftet fortsätter.',
  ),
  uppföljs: optional(located(choice(SCHEDULES)), 'Hur ofta löftet följs upp. Utan uppgift väntas inget.'),
  undertecknat: optional(
    record('datum, ort och namn', '{datum: ÅÅÅÅ-MM-DD, ort: Exempelköping}', {
      datum: optional(located(statedDate), 'Dagen, månaden eller året då löftet undertecknades.'),
      ort: optional(text('Exempelköping'), 'Orten där löftet undertecknades.'),
      av: optional(list(signer), 'De som har skrivit under.'),
    }),
    'Vem som har skrivit under, var och när.',
  ),
  beslutat: optional(
    record('av och datum', '{av: Nämnden, datum: ÅÅÅÅ-MM-DD}', {
      av: optional(text('Nämnden'), 'Den som har fattat beslutet.'),
      datum: optional(located(statedDate), 'Dagen, månaden eller året för beslutet.'),
    }),
    'Vem som har beslutat om löftet, och när.',
  ),
  källor: sources,
  löften: required(filledList(pledge), 'Ett löfte eller flera.'),
  ...COMMON_KEYS,
};

export type PledgeFileValues = Output<typeof FIELDS>;
export type PledgeValues = PledgeFileValues['löften'][number];
export type ActivityValues = NonNullable<PledgeValues['aktiviteter']>[number];

/** The front matter of lofte.md. */
export const PLEDGE_FILE: Schema<PledgeFileValues> = record('uppgifter om löftet', '', FIELDS);
