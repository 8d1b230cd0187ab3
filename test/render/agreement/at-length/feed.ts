import { dateInWords } from '../../../../src/model/dates/stated-date.ts';
import type { SiteRecord } from '../../../../src/render/data/records.ts';
import { elements, parseXml, texts } from '../../support/xml.ts';
import { has, readable } from './pages.ts';
import { type Told, told } from './stated.ts';

/**
 * What the feed says at length of what the data tells, by the ids that both have: corrections, descriptions of pledges, and the texts of
 * follow-ups. `sought` are the texts to look for.
 */
export function toldInFeed(xml: string, json: string, sought: readonly Told[]): readonly Told[] {
  const entries = new Map(
    elements(parseXml(xml), '//a:entry').map((entry) => [
      texts(entry, 'a:id')[0] ?? '',
      {
        summary: texts(entry, 'a:summary')[0] ?? '',
        day: (texts(entry, 'a:updated')[0] ?? '').slice(0, 10),
        content: readable(texts(entry, 'a:content')[0] ?? ''),
      },
    ]),
  );
  const data: SiteRecord = JSON.parse(json);
  return data.perioder.flatMap((period) => {
    const followUps = period.uppfoljningar.map((one) => ({ ...one, of: `${period.nyckel}/${one.nyckel}` }));
    const whole = [
      ...period.loften.map((one) => ({ ...one, of: `${period.nyckel}/${one.nyckel}` })),
      ...followUps,
    ];
    return [
      ...[{ ...period, of: period.nyckel }, ...followUps].flatMap(({ andringar, of }) =>
        andringar.flatMap(({ id }) => {
          const entry = entries.get(id);
          return entry === undefined ? [] : [told('ändring', of, dateInWords(entry.day), entry.summary)];
        }),
      ),
      ...whole.flatMap(({ id, of }) =>
        sought.filter(
          (one) =>
            one.kind === 'text' &&
            one.of.replace(/#.*/, '') === of &&
            has(entries.get(id)?.content ?? '', one.words),
        ),
      ),
    ];
  });
}
