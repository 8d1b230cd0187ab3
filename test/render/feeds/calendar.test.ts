import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, contentLine } from '../../../src/render/feeds/calendar-lines.ts';
import { period, site } from '../support/model.ts';
import { renderSite, SITES, textAt } from '../support/sites.ts';
import { EXAMPLE } from './example.ts';

const octets = (line: string) => Buffer.byteLength(line);
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('the calendar', () => {
  const text = textAt(renderSite('the example', EXAMPLE), '/kalender.ics');

  it('has a follow-up that is expected on the day after the time that it is about', () => {
    const lines = text.split('\r\n');
    const start = lines.lastIndexOf('BEGIN:VEVENT');
    expect(lines.slice(start)).toEqual([
      'BEGIN:VEVENT',
      'UID:tag:provstad.example\\,2026:2026/vantad/tertial-3-2026',
      'DTSTAMP:20260601T000000Z',
      'LAST-MODIFIED:20260601T000000Z',
      'DTSTART;VALUE=DATE:20270101',
      'SUMMARY:Uppföljning väntas: tertial 3 2026\\, Medborgarlöfte 2026',
      'DESCRIPTION:Uppföljningen av Medborgarlöfte 2026 för tertial 3 2026 vän',
      ' tas efter 31 december 2026. Dagen är inte bestämd.\\nhttps://provstad.exa',
      ' mple/2026',
      'URL:https://provstad.example/2026',
      'STATUS:TENTATIVE',
      'SEQUENCE:0',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has the days of follow-ups, by a parser that others wrote', () => {
    expect(
      eventsIn(text).map(({ uid, summary, startDate }) => [
        startDate.toString(),
        startDate.isDate,
        summary,
        uid,
      ]),
    ).toEqual([
      [
        '2026-05-12',
        true,
        'Publicerad: Uppföljning tertial-1',
        'tag:provstad.example,2026:2026/uppfoljning/tertial-1',
      ],
      [
        '2026-09-01',
        true,
        'Uppföljning väntas: tertial 2 2026, Medborgarlöfte 2026',
        'tag:provstad.example,2026:2026/vantad/tertial-2-2026',
      ],
      [
        '2027-01-01',
        true,
        'Uppföljning väntas: tertial 3 2026, Medborgarlöfte 2026',
        'tag:provstad.example,2026:2026/vantad/tertial-3-2026',
      ],
    ]);
  });

  it('says nothing of follow-ups that are late or that nobody expects any more', () => {
    const expected = (['late', 'never'] as const).map((state, index) => ({
      part: 'tertial' as const,
      number: index + 1,
      year: 2026,
      from: '2026-01-01',
      to: '2026-04-30',
      state,
    }));
    const made = renderSite('a late site', site({ periods: [period({ slug: '2026', expected })] }));
    expect(eventsIn(textAt(made, '/kalender.ics'))).toEqual([]);
    expect(made.pages.get('/uppfoljningar')).not.toContain('kalender.ics');
  });

  it('has the same ids wherever the site runs', () => {
    const moved = textAt(renderSite('moved', { ...EXAMPLE, url: 'https://ny.example' }), '/kalender.ics');
    expect(eventsIn(moved).map(({ uid }) => uid)).toEqual(eventsIn(text).map(({ uid }) => uid));
  });
});

describe.each([...SITES, renderSite('a site without periods', site())])('for $name', (made) => {
  const calendars = [...made.edition.resources.keys()].filter((address) => address.endsWith('.ics'));

  it.each(calendars)('%s keeps the rules of RFC 5545', (address) => {
    const text = textAt(made, address);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.name).toBe('vcalendar');
    expect(['version', 'prodid'].map((name) => calendar.getAllProperties(name).length)).toEqual([1, 1]);
    // One component at least, also where nothing is expected (3.6).
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    const events = calendar.getAllSubcomponents('vevent');
    for (const event of events)
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'url'])
        expect(event.getAllProperties(name), name).toHaveLength(1);
    const ids = events.map((event) => event.getFirstPropertyValue('uid'));
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('a content line', () => {
  it('is folded between characters, at 75 octets', () => {
    const folded = contentLine('SUMMARY', `${'x'.repeat(66)}å${'👮'.repeat(40)}`);
    expect(folded.split('\r\n')).toEqual([
      `SUMMARY:${'x'.repeat(66)}`,
      ` å${'👮'.repeat(18)}`,
      ` ${'👮'.repeat(18)}`,
      ` ${'👮'.repeat(4)}`,
      '',
    ]);
    expect(folded.split('\r\n').map(octets)).toEqual([74, 75, 73, 17, 0]);
  });

  it('of 75 octets stays whole', () => {
    expect(contentLine('A', 'b'.repeat(73))).toBe(`A:${'b'.repeat(73)}\r\n`);
  });

  it('is read back as it was written', () => {
    const text = 'Semikolon; komma, bakstreck\\ och\nny rad: 👮 END:VEVENT';
    const wrapped = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${contentLine('SUMMARY', calendarText(text))}END:VEVENT\r\nEND:VCALENDAR\r\n`;
    expect(eventsIn(wrapped).map(({ summary }) => summary)).toEqual([text]);
  });

  it('has no control characters', () => {
    expect(calendarText('a\u0000b\u0007c\r\nd\re\tf\uD800')).toBe('a b c\\nd\\ne f\uFFFD');
  });
});
