import { describe, expect, it } from 'vitest';
import { readSubmission } from '../../src/editing/submission.ts';
import { formOf } from './form-edits.ts';
import { changed } from './form-parts.ts';
import { submissionOf } from './submissions.ts';

const { described, value } = formOf(
  '2099/lofte.md',
  '---\ntitel: L\nperiod: 2099\nutkast: true\nlöften:\n  - {id: a, titel: A, ansvarig: [b, a], platser: [Torg]}\n---\n',
);

const read = (sent: Readonly<Record<string, readonly string[]>>) => {
  const usual = submissionOf(described, value);
  return readSubmission(described, '', { all: (name) => sent[name] ?? usual.all(name) }, value);
};

describe('what is sent', () => {
  it.each([
    ['\u00a0 L\t ', 'L'],
    ['  A\r\n B ', '  A\n B'],
    ['A\r\nB\r', 'A\nB'],
    ['a\u0308', 'ä'],
    ['Klistrat\vfrån Word\u0000', 'Klistrat från Word'],
  ])('%j is read as %j', (sent, text) => {
    expect(read({ titel: [sent] })).toEqual(changed(value, 'titel', text));
  });

  it('nothing for a box is a box that is not ticked', () => {
    expect(read({ utkast: [] })).toEqual(changed(value, 'utkast', ''));
  });

  it('of boxes keeps the order of the file', () => {
    expect(read({ 'löften/o0/ansvarig': ['c', 'a', 'b'] })).toEqual(
      changed(value, 'löften/o0/ansvarig', ['b', 'a', 'c']),
    );
  });

  it('of lines is a text a line, without what is blank', () => {
    expect(read({ 'löften/o0/platser': ['\r\n Gata  ett \r\n\r\nTorg'] })).toEqual(
      changed(value, 'löften/o0/platser', ['Gata ett', 'Torg']),
    );
  });

  it('with strange or double tokens has none of them', () => {
    expect(read({ löften: ['o0', 'o0', '__proto__', 'o-1', 'x'] })).toEqual(value);
  });
});

it('what the form could not show stays as it was', () => {
  const form = formOf('sidor/x.md', '---\ntitel: [a, b]\n---\n');
  expect(form.value).toMatchObject({ fields: { titel: { kind: 'locked' } } });
  expect(readSubmission(form.described, '', { all: () => [] }, form.value)).toMatchObject({
    fields: { titel: { kind: 'locked' } },
  });
});
