import { STATEMENT } from '../statement.ts';
import { MINIMAL } from '../temporary-content.ts';
import { type Mistake, settings } from './mistake.ts';

const statement = (part: string, other: string) => ({
  'sidor/tillganglighet.md': STATEMENT.replace('Webbplatsen', '▶Webbplatsen').replace(part, other),
});

/** An accessibility statement without what the law asks of one. */
export const STATEMENT_MISTAKES: readonly Mistake[] = [
  {
    mistake: 'an accessibility statement under another name',
    files: {
      'sidor/tillganglighet.md': undefined,
      'sidor/redogorelse.md': STATEMENT,
      '▶webbplats.yaml': MINIMAL['webbplats.yaml'],
    },
    expected: [
      'webbplats.yaml:1:1 warning ingen-redogorelse | Webbplatsen har ingen tillgänglighetsredogörelse. | Lägg till sidor/tillganglighet.md. Handboken visar vad den ska innehålla.',
    ],
  },
  {
    mistake: 'a contact for the pledges and none for the site',
    files: settings('▶kontakt: {e-post: kontakt@exempel.se}'),
    expected: [
      'webbplats.yaml:5:1 warning driver-utan-kontakt | Den som hittar ett fel på webbplatsen kan inte nå den som driver den. | Skriv e-post, telefon eller webb under driver.',
    ],
  },
  {
    mistake: 'a verdict in words of its own',
    files: statement('är helt förenlig med', 'följer i stort sett'),
    expected: [
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-bedomning | Redogörelsen säger inte hur webbplatsen följer lagen. | Skriv att den är helt förenlig, delvis förenlig eller inte förenlig med lagen.',
    ],
  },
  {
    mistake: 'a statement without a day',
    files: statement(' Bedömningen gjordes den 2 mars 2030.', ''),
    expected: [
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-datum | Redogörelsen säger inte när webbplatsen bedömdes. | Skriv dagen, till exempel: Bedömningen gjordes den 2 mars ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a link to the front page of the authority',
    files: statement('/tdosanmalan', ''),
    expected: [
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-tillsyn | Redogörelsen har ingen länk till Diggs anmälan. | Lägg till en länk till https://www.digg.se/tdosanmalan.',
    ],
  },
  {
    mistake: 'a way to report faults that is to come',
    files: statement('Skriv till [kontakt@exempel.se](mailto:kontakt@exempel.se).', 'Adressen kommer snart.'),
    expected: [
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-kontakt | Redogörelsen säger inte hur man rapporterar brister. | Skriv en e-postadress, ett telefonnummer eller en länk under rubriken Rapportera brister.',
    ],
  },
];
