import { STATUSES } from '../../model/site.ts';
import type { TextSource } from '../files/text-source.ts';
import { list } from '../schema/collections.ts';
import { amountOrText } from '../schema/numbers.ts';
import { type Output, optional, record, required } from '../schema/record.ts';
import { INVALID, type Invalid, type Located, located, offered, type Schema } from '../schema/schema.ts';
import { oneOrMore, orShort } from '../schema/short-forms.ts';
import { choice, markdown, slug, text } from '../schema/values.ts';
import type { YamlNode } from '../yaml/nodes.ts';

/** Spelt alone, these are nearest to the opposite. */
const MEANT = { påbörjad: 'pågår', påbörjat: 'pågår', genomförd: 'klar', genomfört: 'klar' } as const;

const outcomeGroup = record('antal och enhet', '{antal: 12, enhet: kontroller}', {
  antal: required(amountOrText, 'Vad som har gjorts: ett tal, eller en text.'),
  enhet: optional(text('kontroller'), 'Vad som räknas.'),
});

/** A number, a text, or either with its unit. */
const outcome = orShort(outcomeGroup, 'antal', amountOrText, (antal) => ({ antal, enhet: undefined }));

const FIELDS = {
  aktivitet: optional(offered('activity', located(slug('hundsok'))), 'Aktivitetens id i lofte.md.'),
  löfte: optional(
    offered('pledge', located(slug('trygghet'))),
    'Löftets id i lofte.md, i stället för en aktivitet, när resultatet gäller löftet som helhet.',
  ),
  status: optional(choice(STATUSES, MEANT), 'Hur det går.'),
  utfall: optional(oneOrMore(list(outcome), outcome), 'Vad som har gjorts: ett tal, en text, eller flera.'),
  enhet: optional(text('kontroller'), 'Vad som räknas, när inget mål säger det.'),
  text: optional(markdown, 'En förklaring.'),
};
const group = record('ett resultat', '{aktivitet: hundsok, status: pågår}', FIELDS);

/** What a result is of. */
type Subject = { readonly of: 'activity' | 'pledge'; readonly id: Located<string> };
export type ResultValues = Output<typeof FIELDS> & { readonly subject: Subject };

/** What is said of an activity, or of a pledge: of exactly one of them. */
export const result: Schema<ResultValues> = {
  ...group,
  read: (node, key, source) => {
    const values = group.read(node, key, source);
    if (values === INVALID) return INVALID;
    const { aktivitet, löfte } = values;
    if (aktivitet !== undefined && löfte === undefined)
      return { ...values, subject: { of: 'activity', id: aktivitet } };
    if (löfte !== undefined && aktivitet === undefined)
      return { ...values, subject: { of: 'pledge', id: löfte } };
    return reportSubject(node, source);
  },
};

/** Neither, or both; what is misspelt, or cannot be used, has been reported. */
function reportSubject(node: YamlNode, source: TextSource): Invalid {
  const entries = node.kind === 'map' ? node.entries : [];
  const named = entries.filter(({ key }) => key === 'aktivitet' || key === 'löfte');
  const given = named.filter(({ value }) => value.kind !== 'empty');
  if (given.length === 2) {
    source.report(
      given[1]?.keyOffset ?? node.offset,
      'tva-saker-i-resultat',
      'Resultatet har både aktivitet och löfte.',
      'Skriv ett resultat för löftet och ett för aktiviteten.',
    );
  } else if (given.length === 0 && entries.every(({ key }) => key in FIELDS)) {
    source.report(
      named[0]?.keyOffset ?? node.offset,
      'saknad-nyckel',
      'Uppgiften ”aktivitet” saknas.',
      `Lägg till aktivitet: hundsok. ${FIELDS.aktivitet.help}`,
    );
  }
  return INVALID;
}
