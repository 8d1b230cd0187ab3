import { followUpAddress } from '../model/addresses.ts';
import type { IsoDate } from '../model/dates/calendar.ts';
import { dateInWords, dayOf } from '../model/dates/stated-date.ts';
import { dayOfPeriod } from '../model/days.ts';
import { followUpId } from '../model/ids.ts';
import type { FollowUp, Period, Site } from '../model/site.ts';
import { expectedId } from './expected.ts';
import { partsInWords } from './parts.ts';
import { followUpSummary } from './summaries.ts';

/** A day in the calendar. */
export type Event = {
  readonly id: string;
  readonly day: IsoDate;
  readonly isCertain: boolean;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly modified: IsoDate | undefined;
  /** When it was put down; the format must have it. */
  readonly stamp: IsoDate;
};

/** The days of a period's follow-ups: those that are published with a date, and those to come or just due. Oldest first. */
export function eventsOf(period: Period, site: Site): readonly Event[] {
  return [...publishedEvents(period, site), ...expectedEvents(period, site)].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
}

function publishedEvents(period: Period, site: Site): readonly Event[] {
  return period.followUps.flatMap((followUp: FollowUp) => {
    const day = dayOf(followUp.published);
    return day === undefined
      ? []
      : [
          {
            id: followUpId(followUp, period, site),
            day,
            isCertain: true,
            summary: `Publicerad: ${followUp.title}`,
            description: followUpSummary(followUp, period),
            address: followUpAddress(period, followUp),
            modified: followUp.updated,
            stamp: followUp.updated ?? day,
          },
        ];
  });
}

function expectedEvents(period: Period, site: Site): readonly Event[] {
  const open = period.expected.filter(({ state }) => state === 'coming' || state === 'awaited');
  return open.map((expected) => {
    const part = partsInWords([expected]);
    return {
      id: expectedId(expected, period, site),
      day: dayAfter(expected.to),
      isCertain: false,
      summary: `Uppföljning väntas: ${part}, ${period.title}`,
      description: `Uppföljningen av ${period.title} för ${part} väntas efter ${dateInWords(expected.to)}. Dagen är inte bestämd.`,
      address: `/${period.slug}`,
      modified: period.updated,
      stamp: dayOfPeriod(period),
    };
  });
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether a calendar has anything to tell, so that it is worth a link. */
export function hasEvents(periods: readonly Period[], site: Site): boolean {
  return periods.some((period) => eventsOf(period, site).length > 0);
}
