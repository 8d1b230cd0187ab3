import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/model/dates/stated-date.ts';
import type { SiteRecord } from '../../../src/render/data/records.ts';
import { capitalize } from '../../../src/words/swedish.ts';
import { outcomeInWords, targetInWords } from '../../../src/words/targets.ts';
import { all, attribute, one, words } from '../support/dom.ts';
import { exempelkommun, jonkoping, pageOf, textAt } from '../support/sites.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ');

describe.each([jonkoping, exempelkommun])('page, JSON and CSV of $name', (made) => {
  const data: SiteRecord = JSON.parse(textAt(made, '/oppna-data/medborgarloften.json'));
  const rows: Record<string, string>[] = parse(textAt(made, '/oppna-data/medborgarloften.csv'), {
    columns: true,
  });
  const path = (address: string) => new URL(address).pathname;

  it('have the same pledges and activities, each where its address says, and the page has every figure', () => {
    expect(data.perioder.map(({ nyckel }) => nyckel)).toEqual(made.site.periods.map(({ slug }) => slug));
    for (const [at, period] of data.perioder.entries()) {
      const model = made.site.periods[at];
      expect(period.loften.map(({ titel }) => titel)).toEqual(model?.pledges.map(({ title }) => title));
      for (const pledge of period.loften) {
        const page = folded(words(pageOf(made, path(pledge.adress))));
        expect(page).toContain(pledge.titel);
        for (const activity of pledge.aktiviteter) {
          const target = made.site.periods[at]?.pledges
            .flatMap(({ activities }) => activities)
            .find(({ id }) => id === activity.nyckel)?.target;
          expect(pageOf(made, path(activity.adress))).toContain(
            `id="${new URL(activity.adress).hash.slice(1)}"`,
          );
          expect(page).toContain(activity.text);
          if (target !== undefined) {
            expect(page).toContain(folded(`Mål: ${targetInWords(target)}`));
            expect(activity.mal).toMatchObject({ antal: target.amount, grans: target.bound });
          }
          const { senaste } = activity;
          if (senaste?.utfall !== null && senaste !== null)
            expect(page).toContain(folded(outcomeInWords(senaste.utfall, target?.unit)));
        }
      }
    }
  });

  it('have the same follow-ups, days and results', () => {
    const told = data.perioder.flatMap((period) =>
      period.uppfoljningar.map((followUp) => ({
        period,
        followUp,
        html: pageOf(made, path(followUp.adress)),
      })),
    );
    for (const { followUp, html } of told) {
      const page = folded(words(html));
      expect(page).toContain(followUp.titel);
      if (followUp.publicerad !== null)
        expect(page).toContain(`Publicerad ${dateInWords(followUp.publicerad)}`);
    }
    const results = told.flatMap(({ followUp, ...rest }) =>
      followUp.resultat.map((result) => ({ ...rest, ...result, uppfoljning: followUp.nyckel })),
    );
    for (const { period, html, aktivitet, status, utfall, uppfoljning } of results) {
      const row = rows.find(
        (one) =>
          one['period'] === period.nyckel &&
          one['aktivitet'] === aktivitet &&
          one['uppfoljning'] === uppfoljning,
      );
      expect(row?.['status']).toBe(status ?? '');
      expect(row?.[typeof utfall === 'number' ? 'utfall_tal' : 'utfall_text']).toBe(String(utfall ?? ''));
      const how = all(html, '.activities > li')
        .filter((item) => attribute(item, 'id') === aktivitet)
        .map((item) => folded(words(one(item, '.how'))));
      const target = made.site.periods
        .flatMap(({ pledges }) => pledges.flatMap(({ activities }) => activities))
        .find(({ id }) => id === aktivitet)?.target;
      const outcome = utfall === null ? '' : ` ${folded(outcomeInWords(utfall, target?.unit))}`;
      expect(how).toEqual([capitalize(status ?? 'läget anges inte') + outcome]);
    }
  });

  it('have the same rows as there are activities and what is said of them', () => {
    const expected = data.perioder.flatMap(({ loften, uppfoljningar }) =>
      loften.flatMap(({ aktiviteter }) =>
        aktiviteter.length === 0
          ? [1]
          : aktiviteter.map(({ nyckel }) =>
              Math.max(
                1,
                uppfoljningar.filter(({ resultat }) => resultat.some(({ aktivitet }) => aktivitet === nyckel))
                  .length,
              ),
            ),
      ),
    );
    expect(rows.length).toBe(expected.reduce((sum, number) => sum + number, 0));
  });

  it('have the same words, days and addresses in each row', () => {
    const expected = data.perioder.flatMap((period) =>
      period.loften.flatMap((lofte) =>
        lofte.aktiviteter.flatMap((activity) => {
          const told = period.uppfoljningar.filter(({ resultat }) =>
            resultat.some(({ aktivitet }) => aktivitet === activity.nyckel),
          );
          return (told.length === 0 ? [undefined] : told).map((followUp) => ({
            period: period.nyckel,
            period_titel: period.titel,
            galler_fran: period.galler.fran ?? '',
            galler_till: period.galler.till ?? '',
            lofte: lofte.nyckel,
            lofte_titel: lofte.titel,
            aktivitet_text: activity.text,
            adress: activity.adress,
            ansvarig: activity.ansvarig.join(' '),
            platser: activity.platser.join('; '),
            mal_grans: activity.mal?.grans ?? '',
            mal_antal: String(activity.mal?.antal ?? ''),
            mal_enhet: activity.mal?.enhet ?? '',
            mal_per: activity.mal?.per ?? '',
            uppfoljning: followUp?.nyckel ?? '',
            uppfoljning_titel: followUp?.titel ?? '',
            omfattar_fran: followUp?.omfattar.fran ?? '',
            omfattar_till: followUp?.omfattar.till ?? '',
            publicerad: followUp?.publicerad ?? '',
          }));
        }),
      ),
    );
    expect(rows.filter(({ aktivitet }) => aktivitet !== '')).toMatchObject(expected);
  });

  it('are described by the catalogue with the name, the place, the days and the files that there are', () => {
    const rdf = textAt(made, '/oppna-data/dcat.rdf');
    expect(rdf).toContain(`>Löften, aktiviteter och uppföljningar: ${data.titel}<`);
    expect(rdf).toContain(`<rdfs:label xml:lang="sv">${data.ort}</rdfs:label>`);
    if (data.andrad !== null) expect(rdf).toContain(`>${data.andrad}</dcterms:modified>`);
    else expect(rdf).not.toContain('dcterms:modified');
    for (const [, file = ''] of rdf.matchAll(/downloadURL rdf:resource="([^"]*)"/g))
      expect(textAt(made, path(file)).length).toBeGreaterThan(100);
  });
});
