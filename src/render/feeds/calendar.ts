import type { Period, Site } from '../../model/site.ts';
import { type Event, eventsOf } from '../../words/calendar-days.ts';
import { calendarText, contentLine } from './calendar-lines.ts';

/**
 * Follow-ups as an iCalendar (RFC 5545), oldest first. Its days have no time; the time zone is there because a calendar must have a
 * component, and one that people have subscribed to must go on answering when nothing is expected.
 */
export function calendar(periods: readonly Period[], title: string, site: Site): string {
  const events = periods.toReversed().flatMap((period) => eventsOf(period, site));
  return [
    ...[
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', `-//${calendarText(site.name)}//Medborgarlöften//SV`],
      ['CALSCALE', 'GREGORIAN'],
      ['NAME', calendarText(title)],
      ['X-WR-CALNAME', calendarText(title)],
      ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
    ].map(([name = '', value = '']) => contentLine(name, value)),
    STOCKHOLM,
    ...events.map((event) => eventLines(event, site.url)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines({ id, day, isCertain, modified, stamp, ...event }: Event, siteUrl: string): string {
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarText(id)],
    ['DTSTAMP', `${compact(stamp)}T000000Z`],
    ...(modified === undefined ? [] : [['LAST-MODIFIED', `${compact(modified)}T000000Z`]]),
    ['DTSTART;VALUE=DATE', compact(day)],
    ['SUMMARY', calendarText(event.summary)],
    ['DESCRIPTION', calendarText(`${event.description}\n${siteUrl}${event.address}`)],
    ['URL', siteUrl + event.address],
    ['STATUS', isCertain ? 'CONFIRMED' : 'TENTATIVE'],
    ['SEQUENCE', '0'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
    .map(([name = '', value = '']) => contentLine(name, value))
    .join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** Central European time, by the rules of the European Union. */
const STOCKHOLM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
  '',
].join('\r\n');
