import { expect, it } from 'vitest';
import { typstLanguage } from '../../../src/render/pdf/typst-language.ts';

it.each([
  ['sv', { lang: 'sv', region: 'SE' }],
  ['sv-FI', { lang: 'sv', region: 'FI' }],
  ['smj', { lang: 'smj' }],
  ['EN-gb', { lang: 'en', region: 'GB' }],
  ['zh-Hant-TW', { lang: 'zh', region: 'TW' }],
  ['es-419', { lang: 'es' }],
])('gives %s to Typst', (tag, expected) => {
  expect(typstLanguage(tag)).toEqual(expected);
});
