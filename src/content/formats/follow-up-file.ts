import { list, scalarOrMap } from '../schema/collections.ts';
import { statedDate } from '../schema/dates.ts';
import { year } from '../schema/numbers.ts';
import { type Output, optional, record, required } from '../schema/record.ts';
import { located, offered, type Schema } from '../schema/schema.ts';
import { oneOrMore } from '../schema/short-forms.ts';
import { pattern, text } from '../schema/values.ts';
import { COMMON_KEYS } from './common-keys.ts';
import { result } from './result-schema.ts';
import { sources } from './sources.ts';
import { coverage, spanBetween } from './span-schema.ts';

/** What a document is written in, which some readers cannot open and others may change. */
const UNFINISHED = /\.(?:docx?|odt|rtf|pages|pptx?|odp|xlsx?|ods)$/i;

const pdfName = pattern('namnet på en PDF-fil', 'uppfoljning-tertial-2.pdf', /^[a-z0-9-]+\.pdf$/, (name) =>
  UNFINISHED.test(name)
    ? 'Spara som PDF i programmet som dokumentet är skrivet i, lägg PDF-filen i public/dokument i periodens mapp och skriv dess namn.'
    : 'Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
);

const document = record('fil och titel', '{fil: uppfoljning-tertial-2.pdf}', {
  fil: required(offered('document', located(pdfName)), 'PDF-filen i public/dokument i periodens mapp.'),
  titel: optional(text('Uppföljning tertial 2'), 'Dokumentets namn.'),
});

const FIELDS = {
  titel: required(text('Uppföljning tertial 2'), 'Sidans rubrik.'),
  omfattar: required(located(scalarOrMap(coverage, spanBetween)), 'Tiden som uppföljningen gäller.'),
  år: optional(located(year), 'Året, där perioden har flera år.'),
  sammanfattning: optional(
    located(text('En mening om uppföljningen')),
    'En mening för listor, sökmotorer och delning.',
  ),
  publicerad: optional(located(statedDate), 'Dagen, månaden eller året då uppföljningen publicerades.'),
  dokument: optional(
    oneOrMore(list(document), document),
    'Uppföljningen som PDF: ett dokument, eller flera.',
  ),
  källor: sources,
  resultat: optional(list(result), 'Hur det går för varje aktivitet, eller för ett löfte som helhet.'),
  ...COMMON_KEYS,
};

export type FollowUpFileValues = Output<typeof FIELDS>;

/** The front matter of uppfoljning-*.md. */
export const FOLLOW_UP_FILE: Schema<FollowUpFileValues> = record('uppgifter om uppföljningen', '', FIELDS);
