/** What the schema says of a key, where a form has another way to fill it in. */
const HELPS: ReadonlyMap<string, string> = new Map([
  ['Nycklar ur parter i webbplats.yaml.', 'De som svarar för det.'],
  ['Mappar med de tidigare perioder som löftet fortsätter.', 'Tidigare perioder som löftet fortsätter.'],
  ['Aktivitetens id i lofte.md.', 'Aktiviteten som resultatet gäller.'],
  [
    'Löftets id i lofte.md, i stället för en aktivitet, när resultatet gäller löftet som helhet.',
    'I stället för en aktivitet, när resultatet gäller löftet som helhet.',
  ],
  [
    'Löftet eller aktiviteten i en tidigare period som det här fortsätter, om id är ett annat.',
    'Löftet eller aktiviteten i en tidigare period som det här fortsätter, om adressen är en annan. Skriv slutet av den adressen.',
  ],
  ['PDF-filen i public/dokument i periodens mapp.', 'Välj en PDF som finns, eller ladda upp en.'],
  [
    'Det som id:n i flöden och kalendrar börjar med. Ändras aldrig.',
    'Det som gör att den som prenumererar inte får allt en gång till om webbplatsens adress byts. Ändras aldrig.',
  ],
]);

/** What a field's help says in a form. */
export function helpInForm(help: string): string {
  return HELPS.get(help) ?? help;
}
