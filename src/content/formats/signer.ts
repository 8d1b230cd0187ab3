import { optional, record } from '../schema/record.ts';
import { INVALID, type Schema } from '../schema/schema.ts';
import { text } from '../schema/values.ts';

const either = record('ett namn, en roll eller båda', '{namn: Förnamn Efternamn, roll: ordförande}', {
  namn: optional(text('Förnamn Efternamn'), 'Den som har skrivit under.'),
  roll: optional(text('ordförande'), 'Personens uppdrag.'),
});

type Signer = { readonly namn: string | undefined; readonly roll: string | undefined };

/** One of those who signed: a name, or the role alone where the name is not known. */
export const signer: Schema<Signer> = {
  ...either,
  read: (node, key, source) => {
    const values = either.read(node, key, source);
    if (values === INVALID || values.namn !== undefined || values.roll !== undefined) return values;
    // What is misspelt has been reported.
    const isEmpty = node.kind === 'map' && node.entries.every(({ value }) => value.kind === 'empty');
    if (isEmpty)
      source.report(
        node.offset,
        'saknad-nyckel',
        'Varken ”namn” eller ”roll” är ifyllt.',
        'Lägg till namn: Förnamn Efternamn, eller roll: ordförande.',
      );
    return INVALID;
  },
};
