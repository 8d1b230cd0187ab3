import { type Mistake, page, pledge, settings } from './mistake.ts';

const left = (place: string, words: string) =>
  `${place} error malltext-kvar | Texten ”${words}” är mallens och står kvar. | Skriv er egen text i stället, eller lägg till utkast: true tills den är skriven.`;

/** What `npm run new` lays out, in a file that is no draft. */
export const TEMPLATE_MISTAKES: readonly Mistake[] = [
  {
    mistake: 'the text of the template of a page',
    files: page(
      '▶Skriv sidans text här. ▶Börja rubriker med ##. ▶Ta bort raden med utkast när sidan ska synas.',
    ),
    expected: [
      left('sidor/om.md:5:1', 'Skriv sidans text här.'),
      left('sidor/om.md:5:24', 'Börja rubriker med ##.'),
      left('sidor/om.md:5:47', 'Ta bort raden med utkast när sidan ska synas.'),
    ],
  },
  {
    mistake: 'one sentence of the template below a text',
    files: page('Vi lovar mer.', '', '▶Ta bort raden med utkast när den ska synas.'),
    expected: [left('sidor/om.md:7:1', 'Ta bort raden med utkast när den ska synas.')],
  },
  {
    mistake: 'the pledge and the introduction of the template',
    files: {
      '2030/lofte.md':
        '---\ntitel: Löfte\nperiod: 2030\nlöften:\n  - id: ett-lofte\n    titel: ▶Skriv löftet här, ordagrant.\n    aktiviteter: [{id: lampor, text: A}]\n---\n\n▶Skriv en inledning här.\n',
    },
    expected: [
      left('2030/lofte.md:6:12', 'Skriv löftet här, ordagrant.'),
      left('2030/lofte.md:10:1', 'Skriv en inledning här.'),
    ],
  },
  {
    mistake: 'the report of the template, which waits to be shown',
    files: {
      '2030/uppfoljning-tertial-1.md':
        '---\ntitel: A\nomfattar: tertial 1\npubliceras: 2031-01-01\n---\n\n▶Skriv uppföljningen här.\n',
    },
    expected: [left('2030/uppfoljning-tertial-1.md:7:1', 'Skriv uppföljningen här.')],
  },
  {
    mistake: 'an example of a description',
    files: pledge('beskrivning: ▶En text i markdown'),
    expected: [left('2030/lofte.md:7:18', 'En text i markdown')],
  },
  {
    mistake: 'an example in the settings',
    files: settings('driver: {namn: A, text: ▶En rad om parten}'),
    expected: [left('webbplats.yaml:5:25', 'En rad om parten')],
  },
];
