import { isEmailAddress, newSite, webAddress } from '../../editing/new-file/new-site.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import type { Kind } from './kind.ts';

const FIELDS = ['ort', 'adress', 'parter', 'driver', 'e-post'] as const;

/** A whole new town, where there is no content yet. */
export const SITE: Kind = {
  view: 'forhandsvisning/ny-webbplats.njk',
  taken: 'Det finns redan en webbplats här.',
  page: (_parts, sent) => ({ values: Object.fromEntries(FIELDS.map((name) => [name, sent.one(name)])) }),
  make: (_parts, sent) => {
    const [place = '', address = '', , operator = '', email = ''] = FIELDS.map((name) =>
      sent.one(name).trim(),
    );
    const parties = sent
      .one('parter')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const url = webAddress(address);
    const problems = [
      ...(place === '' ? ['Skriv vilken ort löftena gäller.'] : []),
      ...(url !== undefined ? [] : ['Skriv webbplatsens adress så här: https://medborgarlofte.exempel.se']),
      ...(parties.length === 0 ? ['Skriv vilka som lovar, en på varje rad.'] : []),
      ...(operator === '' ? ['Skriv vem som driver webbplatsen.'] : []),
      ...(isEmailAddress(email) ? [] : ['Skriv en e-postadress som läsarna kan skriva till.']),
    ];
    if (url === undefined || problems.length > 0) return { problems };
    const today = swedishClock(Date.now()).slice(0, 10);
    return { files: newSite({ place, url, parties, operator, email }, today) };
  },
};
