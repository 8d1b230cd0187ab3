import { parse } from 'csv-parse/sync';
import { dateInWords } from '../../../../src/model/dates/stated-date.ts';
import type { Expected } from '../../../../src/model/expected/expected.ts';
import type { PeriodRecord } from '../../../../src/render/data/period-record.ts';
import type { SiteRecord } from '../../../../src/render/data/records.ts';
import { period as periodOf } from '../../support/model.ts';
import { missingIn, type Told, told } from './stated.ts';

/** What the data says at length as JSON. */
export function toldInJson(json: string): readonly Told[] {
  const data: SiteRecord = JSON.parse(json);
  return [
    ...data.perioder.flatMap((period) => [
      ...text(period.nyckel, period.inledning_klartext),
      ...changes(period.nyckel, period.andringar),
      ...missingIn(periodOf({ slug: period.nyckel, expected: period.vantade.map(expected) })),
      ...period.loften.flatMap((pledge) => [
        ...text(`${period.nyckel}/${pledge.nyckel}`, pledge.beskrivning_klartext),
        ...[pledge, ...pledge.aktiviteter].flatMap(({ nyckel, linje, fortsatter }) => {
          const of = `${period.nyckel}#${nyckel}`;
          const years = linje.slice(0, -1).map(({ ar }) => ar);
          return fortsatter === null ? [] : [told('linje', of, ...years), told('fortsätter', of, fortsatter)];
        }),
      ]),
      ...period.uppfoljningar.flatMap((followUp) => followUpIn(followUp, period.nyckel)),
    ]),
    ...data.ordlista.map(({ ord, betyder }) => told('ord', ord, betyder)),
  ];
}

function followUpIn(followUp: PeriodRecord['uppfoljningar'][number], period: string): readonly Told[] {
  const own = `${period}/${followUp.nyckel}`;
  return [
    ...text(own, followUp.rapport_klartext),
    ...changes(own, followUp.andringar),
    ...followUp.resultat.flatMap(({ aktivitet, lofte, bedomning, text_klartext }) => [
      ...text(`${own}#${aktivitet ?? lofte}`, text_klartext),
      ...(bedomning === null ? [] : [told('bedömning', `${own}#${aktivitet ?? lofte}`, bedomning.ord)]),
    ]),
  ];
}

/** What the data says at length as a table: results' texts, verdicts, and of a line the step before. */
export function toldInCsv(csv: string): readonly Told[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  const all = rows.flatMap((row) => {
    const cell = (name: string) => row[name] ?? '';
    const own = cell('aktivitet') || cell('lofte');
    const of = `${cell('period')}/${cell('uppfoljning')}#${own}`;
    return [
      ...text(of, cell('resultat_text') || null),
      ...(cell('bedomning') === '' ? [] : [told('bedömning', of, cell('bedomning'))]),
      ...(cell('fortsatter') === ''
        ? []
        : [told('fortsätter', `${cell('period')}#${own}`, cell('fortsatter'))]),
    ];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function text(of: string, words: string | null): readonly Told[] {
  return words === null ? [] : [told('text', of, ...words.split('\n'))];
}

function changes(of: string, made: PeriodRecord['andringar']): readonly Told[] {
  return made.map(({ datum, text: words }) => told('ändring', of, dateInWords(datum), words));
}

/** A follow-up that is expected, as far as the words on it go. */
function expected({ del, nummer, ar, omfattar, lage }: PeriodRecord['vantade'][number]): Expected {
  const state =
    lage === 'publicerad'
      ? 'published'
      : lage === 'kommande'
        ? 'coming'
        : lage === 'väntas'
          ? 'awaited'
          : 'late';
  return { part: del, number: nummer, year: ar, from: omfattar.fran ?? '', to: omfattar.till ?? '', state };
}
