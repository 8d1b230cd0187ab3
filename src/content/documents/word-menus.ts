/** Where most of those who write these documents mend them, as Word's own menus say it. */
export const IN_WORD = {
  tags: 'I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel.',
  title: 'I Word: Arkiv, Info, Egenskaper, Titel.',
  language: 'I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.',
  table: 'I Word: ställ markören i första raden och välj Layout, Upprepa rubrikrader.',
  link: 'I Word: högerklicka på länken, välj Redigera länk och skriv under Text som ska visas.',
} as const;
