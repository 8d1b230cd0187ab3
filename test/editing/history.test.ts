import { describe, expect, it } from 'vitest';
import type { FormValue } from '../../src/editing/form-value.ts';
import { isOfSubstance, saysTheSame, withHistory } from '../../src/editing/history.ts';
import { newText } from '../../src/editing/new-text.ts';
import { formOf } from './form-edits.ts';
import { changed } from './form-parts.ts';

const PAGE = '---\ntitel: T\nuppdaterad: 2099-01-01\n---\nText.\n';

function valueIn(text: string, path = 'sidor/x.md'): FormValue {
  return formOf(path, text).value;
}

describe('a change of substance', () => {
  const page = valueIn(PAGE);

  it('is one that readers see', () => {
    expect(isOfSubstance(page, changed(page, 'titel', 'U'), true)).toBe(true);
    expect(isOfSubstance(page, page, false)).toBe(true);
  });

  it.each([
    ['uppdaterad', '2099-01-02'],
    ['publiceras', '2099-01-02'],
  ])('is none when only %s changes', (name, text) => {
    expect(isOfSubstance(page, changed(page, name, text), true)).toBe(false);
  });

  it('is none of a draft, nor when a page becomes one', () => {
    const draft = changed(page, 'utkast', 'true');
    expect(isOfSubstance(draft, changed(draft, 'titel', 'U'), false)).toBe(false);
    expect(isOfSubstance(page, changed(draft, 'titel', 'U'), false)).toBe(false);
  });

  it('is none of a draft that is let out, since nobody has read it', () => {
    const draft = changed(page, 'utkast', 'true');
    expect(isOfSubstance(draft, changed(page, 'titel', 'U'), true)).toBe(false);
    expect(isOfSubstance(draft, page, true)).toBe(false);
  });

  it.each([
    ['Polisen går, varje kväll.', 'polisen går varje kväll', true],
    ['Minst 9,5 procent', 'Minst 95 procent', false],
    ['Minst 95,1', 'Minst 95.1', false],
    ['tre kvällar', 'fyra kvällar', false],
    ['Vi går\nrunt.', 'Vi går runt', true],
  ])('is none where only signs between words change: “%s” and “%s”', (before, after, isSame) => {
    expect(saysTheSame(before, after)).toBe(isSame);
    expect(isOfSubstance(changed(page, 'titel', before), changed(page, 'titel', after), true)).toBe(!isSame);
  });

  it('is none of the settings, which have no history', () => {
    const settings = valueIn('namn: A\n', 'webbplats.yaml');
    expect(isOfSubstance(settings, changed(settings, 'namn', 'B'), true)).toBe(false);
  });
});

describe('the history', () => {
  it.each([
    [
      PAGE,
      '---\ntitel: T\nuppdaterad: 2099-03-04\nändringar:\n  - datum: 2099-03-04\n    text: Rättade namnet\n---\nText.\n',
    ],
    [
      '---\ntitel: T\n---\n',
      '---\ntitel: T\nändringar:\n  - datum: 2099-03-04\n    text: Rättade namnet\n---\n',
    ],
    [
      '---\ntitel: T\nuppdaterad: 2099-12-31\nändringar:\n  # förra\n  - {datum: 2099-01-01, text: A}\n---\n',
      '---\ntitel: T\nuppdaterad: 2099-12-31\nändringar:\n  - datum: 2099-03-04\n    text: Rättade namnet\n  # förra\n  - {datum: 2099-01-01, text: A}\n---\n',
    ],
    [
      '---\ntitel: T\nändringar: [{datum: 2099-01-01, text: A}]\n---\n',
      '---\ntitel: T\nändringar: [{datum: 2099-03-04, text: Rättade namnet}, {datum: 2099-01-01, text: A}]\n---\n',
    ],
  ])('gets its newest entry first, and a day that is not before it: %j', (text, after) => {
    const form = formOf('sidor/x.md', text);
    expect(newText(form, withHistory(form.value, 'Rättade namnet', '2099-03-04'), form.body)).toBe(after);
  });
});
