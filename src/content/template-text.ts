/** What `npm run new` lays out for an editor to replace. */
export const TEMPLATE_TEXT = {
  introduction: 'Skriv en inledning här.',
  pledge: 'Skriv löftet här, ordagrant.',
  report: 'Skriv uppföljningen här.',
  page: 'Skriv sidans text här.',
  headings: 'Börja rubriker med ##.',
  pledgeIsShown: 'Ta bort raden med utkast när löftet ska synas.',
  reportIsShown: 'Ta bort raden med utkast när den ska synas.',
  pageIsShown: 'Ta bort raden med utkast när sidan ska synas.',
  pledgeSummary: 'En mening om löftet',
  reportSummary: 'En mening om uppföljningen',
  pageSummary: 'En mening om sidan',
  markdown: 'En text i markdown',
  party: 'En rad om parten',
  signer: 'Förnamn Efternamn',
  decide: 'ATT BESTÄMMA',
  pledgeTitle: 'Medborgarlöfte ÅÅÅÅ',
} as const;
