import type { Activity, Pledge, Row } from './csv-rows.ts';

export type Value = string | number | null | undefined;
export type Column = {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'date' | 'decimal' | 'anyURI';
  readonly of: (row: Row) => Value;
  /** What stands between the values of a cell that may have several. */
  readonly separator?: string;
};

const column = (name: string, title: string, of: Column['of'], type: Column['type'] = 'string'): Column => ({
  name,
  title,
  type,
  of,
});

/** A column of texts, of the activity or else its pledge. */
const list = (
  name: string,
  title: string,
  separator: string,
  of: (stated: Pledge | Activity) => readonly string[],
): Column => ({
  ...column(name, title, ({ pledge, activity }) => of(activity ?? pledge).join(separator)),
  separator,
});

/** The columns of the table, in their order. */
export const COLUMNS: readonly Column[] = [
  column('ort', 'Orten som löftena gäller', ({ place }) => place),
  column('period', 'Periodens nyckel', ({ period }) => period.nyckel),
  column('period_titel', 'Periodens titel', ({ period }) => period.titel),
  column('galler_fran', 'Första dagen som löftena gäller', ({ period }) => period.galler.fran, 'date'),
  column('galler_till', 'Sista dagen som löftena gäller', ({ period }) => period.galler.till, 'date'),
  column('lofte', 'Löftets nyckel', ({ pledge }) => pledge.nyckel),
  column('lofte_titel', 'Löftet', ({ pledge }) => pledge.titel),
  column('aktivitet', 'Aktivitetens nyckel', ({ activity }) => activity?.nyckel),
  column('aktivitet_text', 'Aktiviteten', ({ activity }) => activity?.text),
  column('adress', 'Fast adress', ({ pledge, activity }) => (activity ?? pledge).adress, 'anyURI'),
  list('ansvarig', 'Parternas nycklar, med mellanslag emellan', ' ', (row) => row.ansvarig),
  list('platser', 'Platser, med semikolon emellan', '; ', (row) => row.platser),
  column(
    'mal_grans',
    'minst, högst, exakt eller antal',
    ({ pledge, activity }) => (activity ?? pledge).mal?.grans,
  ),
  column('mal_antal', 'Målets tal', ({ pledge, activity }) => (activity ?? pledge).mal?.antal, 'decimal'),
  column('mal_enhet', 'Vad som räknas', ({ pledge, activity }) => (activity ?? pledge).mal?.enhet),
  column('mal_per', 'Tiden som målet gäller för', ({ pledge, activity }) => (activity ?? pledge).mal?.per),
  column(
    'fortsatter',
    'Vad det fortsätter, som period/nyckel',
    ({ pledge, activity }) => (activity ?? pledge).fortsatter,
  ),
  column('senast', 'När aktiviteten ska vara gjord', ({ activity }) => activity?.senast),
  column('uppfoljning', 'Uppföljningens nyckel', ({ followUp }) => followUp?.nyckel),
  column('uppfoljning_titel', 'Uppföljningens titel', ({ followUp }) => followUp?.titel),
  column(
    'omfattar_fran',
    'Första dagen som uppföljningen omfattar',
    ({ followUp }) => followUp?.omfattar.fran,
    'date',
  ),
  column(
    'omfattar_till',
    'Sista dagen som uppföljningen omfattar',
    ({ followUp }) => followUp?.omfattar.till,
    'date',
  ),
  column('publicerad', 'Dagen då uppföljningen publicerades', ({ followUp }) => followUp?.publicerad),
  column('status', 'Hur det går', ({ result }) => result?.status),
  column(
    'utfall_tal',
    'Utfallet som tal',
    ({ outcome }) => (typeof outcome?.antal === 'number' ? outcome.antal : null),
    'decimal',
  ),
  column('utfall_text', 'Utfallet som text', ({ outcome }) =>
    typeof outcome?.antal === 'string' ? outcome.antal : null,
  ),
  column('utfall_enhet', 'Vad utfallet räknar', ({ outcome }) => outcome?.enhet),
  column('bedomning', 'Utfallet mot målet', ({ result }) => result?.bedomning?.ord),
  column(
    'bedomning_utfall',
    'Det som räknas mot målet',
    ({ result }) => result?.bedomning?.utfall,
    'decimal',
  ),
  column('bedomning_mal', 'Målet för samma tid', ({ result }) => result?.bedomning?.mal, 'decimal'),
  column('resultat_text', 'Uppföljningens egna ord', ({ result }) => result?.text_klartext),
  column('id', 'Radens id, som ingen annan rad har', ({ id }) => id),
];
