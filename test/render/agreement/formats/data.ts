import { parse } from 'csv-parse/sync';
import type { SiteRecord } from '../../../../src/render/data/records.ts';
import { unitFor } from '../../../../src/words/units.ts';
import { type Fact, fact } from '../facts.ts';

type Figure = {
  readonly grans: string;
  readonly antal: number;
  readonly enhet: string | null;
  readonly per: string | null;
  readonly text?: string | null;
};

const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 10 });

function withUnit(amount: number, unit: string | null): string {
  return `${swedish.format(amount)}${unit === null ? '' : ` ${unitFor(amount, unit)}`}`;
}

function inWords({ grans, antal, enhet, per, text }: Figure): string {
  return `${grans} ${withUnit(antal, enhet)}${per === null ? '' : ` per ${per}`}${text ? ` ${text}` : ''}`;
}

function outcome(value: number | string, target: Figure | null | undefined): string {
  return typeof value === 'string' ? value : withUnit(value, target?.enhet ?? null);
}

/** What the data says as JSON. */
export function factsInJson(json: string): readonly Fact[] {
  const data: SiteRecord = JSON.parse(json);
  return data.perioder.flatMap((period) => {
    const activities = period.loften.flatMap(({ aktiviteter }) => aktiviteter);
    return [
      ...period.loften.flatMap(({ titel, aktiviteter }) => [
        fact('löfte', period.nyckel, titel),
        ...aktiviteter.flatMap(({ text, mal, delmal }) => [
          fact('aktivitet', period.nyckel, text),
          ...(mal === null ? [] : [fact('mål', period.nyckel, text, inWords(mal))]),
          ...delmal.map((part) => fact('delmål', period.nyckel, text, inWords(part))),
        ]),
      ]),
      ...period.uppfoljningar.flatMap((followUp) => {
        const where = `${period.nyckel}/${followUp.nyckel}`;
        const results = followUp.resultat.flatMap(({ aktivitet, status, utfall }) => {
          const activity = activities.find(({ nyckel }) => nyckel === aktivitet);
          const text = activity?.text ?? '';
          return [
            ...(status === null ? [] : [fact('läge', where, text, status)]),
            ...(utfall === null ? [] : [fact('utfall', where, text, outcome(utfall, activity?.mal))]),
          ];
        });
        return [fact('uppföljning', where, followUp.titel), ...results];
      }),
    ];
  });
}

/** What the data says as a table: each fact once, though several rows repeat it; a follow-up without results is in no row. */
export function factsInCsv(csv: string): readonly Fact[] {
  const isForSpreadsheets = csv.startsWith('\ufeff');
  const rows: Record<string, string>[] = parse(csv, {
    columns: true,
    bom: true,
    delimiter: isForSpreadsheets ? ';' : ',',
  });
  const number = (text: string) => Number(isForSpreadsheets ? text.replace(',', '.') : text);
  const facts = rows.flatMap((row) => {
    const cell = (name: string) => row[name] ?? '';
    const [period, text] = [cell('period'), cell('aktivitet_text')];
    const where = `${period}/${cell('uppfoljning')}`;
    const target: Figure | null =
      cell('mal_grans') === ''
        ? null
        : {
            grans: cell('mal_grans'),
            antal: number(cell('mal_antal')),
            enhet: cell('mal_enhet') || null,
            per: cell('mal_per') || null,
          };
    const amount = cell('utfall_tal') === '' ? cell('utfall_text') : number(cell('utfall_tal'));
    return [
      { key: cell('lofte'), facts: [fact('löfte', period, cell('lofte_titel'))] },
      { key: cell('aktivitet'), facts: text === '' ? [] : [fact('aktivitet', period, text)] },
      { key: cell('aktivitet'), facts: target === null ? [] : [fact('mål', period, text, inWords(target))] },
      {
        key: '',
        facts: cell('uppfoljning') === '' ? [] : [fact('uppföljning', where, cell('uppfoljning_titel'))],
      },
      {
        key: cell('aktivitet'),
        facts: [
          ...(cell('status') === '' ? [] : [fact('läge', where, text, cell('status'))]),
          ...(amount === '' ? [] : [fact('utfall', where, text, outcome(amount, target))]),
        ],
      },
    ].flatMap(({ key, facts: told }) => told.map((one) => [JSON.stringify([key, one]), one] as const));
  });
  return [...new Map(facts).values()];
}
