import { MINIMAL } from '../temporary-content.ts';
import { followUp, type Mistake } from './mistake.ts';
import { GOOD_PDF, LOCKED_PDF, PRINTED_PDF } from './pdf.ts';

const withDocument = (file: string) => followUp('omfattar: tertial 1', `dokument: {fil: ${file}}`);
const PATH = 'dokument/2030/tertial-1.pdf';

/** PDF documents and what names them. */
export const DOCUMENTS: readonly Mistake[] = [
  {
    mistake: '../ in the path of a document',
    files: withDocument('▶../2029/tertial-1.pdf'),
    publicFiles: { 'dokument/2029/tertial-1.pdf': GOOD_PDF },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”../2029/tertial-1.pdf” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: '../ that leads out of the public folder',
    files: withDocument('▶../../../content/webbplats.yaml'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”../../../content/webbplats.yaml” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'the whole path of a document',
    files: withDocument('▶public/dokument/2030/tertial-1.pdf'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”public/dokument/2030/tertial-1.pdf” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'a document whose name has spaces',
    files: withDocument('▶Uppföljning tertial 1.pdf'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”Uppföljning tertial 1.pdf” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'a document whose ending is in capitals',
    files: withDocument('▶tertial-1.PDF'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”tertial-1.PDF” går inte att använda som fil. | Skriv bara filens namn, med a–z, 0–9 och bindestreck, och lägg filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'a Word document',
    files: withDocument('▶tertial-1.docx'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error fel-form | ”tertial-1.docx” går inte att använda som fil. | Spara som PDF i programmet som dokumentet är skrivet i, lägg PDF-filen i public/dokument i periodens mapp och skriv dess namn.',
    ],
  },
  {
    mistake: 'a group without the name of the file',
    files: followUp('omfattar: tertial 1', 'dokument: ▶{titel: Tertial 1}'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:11 error saknad-nyckel | Uppgiften ”fil” saknas. | Lägg till fil: uppfoljning-tertial-2.pdf. PDF-filen i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'a document that is not there',
    files: withDocument('▶tertial-1.pdf'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-saknas | Dokumentet public/dokument/2030/tertial-1.pdf finns inte. | Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
    ],
  },
  {
    mistake: 'a document that is a symbolic link',
    files: withDocument('▶tertial-1.pdf'),
    publicLinks: { [PATH]: '/etc/hostname' },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-saknas | Dokumentet public/dokument/2030/tertial-1.pdf finns inte. | Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
    ],
  },
  {
    mistake: 'an empty document',
    files: withDocument('▶tertial-1.pdf'),
    publicFiles: { [PATH]: '' },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-tomt | Dokumentet public/dokument/2030/tertial-1.pdf är tomt. | Spara dokumentet som PDF igen och lägg det på samma plats.',
    ],
  },
  {
    mistake: 'a Word document that was renamed to .pdf',
    files: withDocument('▶tertial-1.pdf'),
    publicFiles: { [PATH]: 'PK\x03\x04' },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-inte-pdf | Dokumentet public/dokument/2030/tertial-1.pdf är ingen PDF. | Spara dokumentet som PDF igen och lägg det på samma plats.',
    ],
  },
  {
    mistake: 'a document that was cut off',
    files: withDocument('▶tertial-1.pdf'),
    publicFiles: { [PATH]: GOOD_PDF.slice(0, 60) },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-olasligt | Dokumentet public/dokument/2030/tertial-1.pdf är skadat och går inte att läsa. | Spara dokumentet som PDF igen och lägg det på samma plats.',
    ],
  },
  {
    mistake: 'a document with a password',
    files: withDocument('▶tertial-1.pdf'),
    publicFiles: { [PATH]: LOCKED_PDF },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-last | Dokumentet public/dokument/2030/tertial-1.pdf är skyddat med lösenord eller kryptering. | Spara det utan skydd, så att alla kan läsa det.',
    ],
  },
  {
    mistake: 'a document that is only printed: no tags, no title and no language',
    files: withDocument('▶▶▶tertial-1.pdf'),
    publicFiles: { [PATH]: PRINTED_PDF },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 warning dokument-otaggat | Dokumentet public/dokument/2030/tertial-1.pdf saknar taggar, så skärmläsare kan inte läsa det rätt. | Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel.',
      '2030/uppfoljning-tertial-1.md:4:17 warning dokument-utan-sprak | Dokumentet public/dokument/2030/tertial-1.pdf anger inget språk. | Ange språket i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.',
      '2030/uppfoljning-tertial-1.md:4:17 warning dokument-utan-titel | Dokumentet public/dokument/2030/tertial-1.pdf saknar titel. | Skriv titeln i dokumentets egenskaper och spara det som PDF igen. I Word: Arkiv, Info, Egenskaper, Titel.',
    ],
  },
  {
    mistake: 'a document that lies in the folder of another period',
    files: withDocument('▶tertial-1.pdf'),
    publicFiles: { 'dokument/2029/tertial-1.pdf': GOOD_PDF },
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error dokument-saknas | Dokumentet public/dokument/2030/tertial-1.pdf finns inte. | Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
    ],
  },
  {
    mistake: 'a document that no page links',
    files: { '2030/lofte.md': `▶${MINIMAL['2030/lofte.md']}` },
    publicFiles: { [PATH]: GOOD_PDF },
    expected: [
      '2030/lofte.md:1:1 warning dokument-utan-lank | Ingen sida länkar till dokumentet public/dokument/2030/tertial-1.pdf. Därför kan ingen läsa det på webbplatsen. | Skriv namnet under dokument i uppföljningen, länka till det i en text eller ta bort filen.',
    ],
  },
];
