import { activity, followUp, type Mistake, pledge, pledges, settings } from './mistake.ts';

const HEAD = '---\ntitel: Löfte\nperiod: 2030\nlöften:\n  - id: torget\n    titel: A\n';

/** How keys and values are written. */
export const YAML: readonly Mistake[] = [
  {
    mistake: 'a tab as indentation',
    files: pledge('aktiviteter:', '▶\t- id: lampor', '▶\t  text: Vi byter lampor.'),
    expected: [
      '2030/lofte.md:8:5 error yaml-tab-as-indent | Raden är indragen med tabb. | Använd mellanslag i stället för tabb.',
      '2030/lofte.md:9:5 error yaml-tab-as-indent | Raden är indragen med tabb. | Använd mellanslag i stället för tabb.',
    ],
  },
  {
    mistake: 'a tab before a key of a list item',
    files: { '2030/lofte.md': '---\ntitel: A\nperiod: 2030\nlöften:\n  - id: torget\n▶\ttitel: B\n---\n' },
    expected: [
      '2030/lofte.md:6:1 error yaml-tab-as-indent | Raden är indragen med tabb. | Använd mellanslag i stället för tabb.',
    ],
  },
  {
    mistake: 'no space after a colon',
    files: pledges('▶titel:Löfte 2030', 'period: 2030', 'löften: [{id: torget, titel: Tryggt.}]'),
    expected: [
      '2030/lofte.md:2:1 error yaml-multiline-implicit-key | Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad. | Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.',
    ],
  },
  {
    mistake: 'a line without a colon',
    files: followUp('omfattar: tertial 1', '▶publicerad 2030-05-20', 'uppdaterad: 2030-05-21'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:1 error yaml-multiline-implicit-key | Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad. | Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.',
    ],
  },
  {
    mistake: 'a colon in a title',
    files: pledges('titel: ▶Löfte: tryggt torg', 'period: 2030', 'löften: [{id: torget, titel: Tryggt.}]'),
    expected: [
      '2030/lofte.md:2:8 error yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. | Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
    ],
  },
  {
    mistake: 'a colon in the text of an activity',
    files: pledge('aktiviteter:', '  - id: lampor', '    text: ▶Vi gör tre saker: lyssnar, lär och byter.'),
    expected: [
      '2030/lofte.md:9:15 error yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. | Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
    ],
  },
  {
    mistake: 'a quote that is not closed',
    files: pledges('titel: ▶"Löfte 2030', 'period: 2030', 'löften:', '  - id: torget', '    titel: Tryggt.'),
    expected: [
      '2030/lofte.md:2:8 error yaml-missing-char | Det som öppnas här avslutas aldrig. | Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
    ],
  },
  {
    mistake: 'a text that goes on after its quotes',
    files: followUp('omfattar: tertial 1', 'sammanfattning: "Tryggt" ▶är målet.'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:26 error yaml-unexpected-token | Här står något som inte kan läsas. | Kontrollera kolon, kommatecken, indrag och citattecken på raden. Sätt raka citattecken runt texter med specialtecken.',
    ],
  },
  {
    mistake: 'quotes within quotes',
    files: followUp('omfattar: tertial 1', 'sammanfattning: "Vi säger "▶hej" till alla."'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:28 error yaml-unexpected-token | Här står något som inte kan läsas. | Kontrollera kolon, kommatecken, indrag och citattecken på raden. Sätt raka citattecken runt texter med specialtecken.',
    ],
  },
  {
    mistake: 'a square bracket that is not closed',
    files: pledge('ansvarig: ▶[parten', 'platser: [Centrum]'),
    expected: [
      '2030/lofte.md:7:15 error yaml-missing-char | Det som öppnas här avslutas aldrig. | Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
    ],
  },
  {
    mistake: 'a curly bracket that is not closed',
    files: activity('mål: ▶{minst: 800, enhet: tillfällen', 'grupp: På torget'),
    expected: [
      '2030/lofte.md:10:14 error yaml-missing-char | Det som öppnas här avslutas aldrig. | Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
    ],
  },
  {
    mistake: 'a bracket whose end is hidden by a sign for comments',
    files: activity('mål: ▶{minst: 800, enhet: möten #trygg}', 'grupp: På torget'),
    expected: [
      '2030/lofte.md:10:14 error yaml-missing-char | Det som öppnas här avslutas aldrig, för det som står efter tecknet # läses inte. | Sätt citattecken runt texten som har #, till exempel {text: "Möte #2"}.',
    ],
  },
  {
    mistake: 'a bracket closed by the wrong sign',
    files: activity('mål: ▶{minst: 800, enhet: tillfällen]'),
    expected: [
      '2030/lofte.md:10:14 error yaml-missing-char | Det som öppnas här avslutas aldrig. | Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
    ],
  },
  {
    mistake: 'a key that is indented too far',
    files: pledges('titel: Löfte 2030', '  ▶period: 2030', 'löften: [{id: torget, titel: Tryggt.}]'),
    expected: [
      '2030/lofte.md:3:3 error yaml-bad-indent | Raden är indragen fel. | Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.',
    ],
  },
  {
    mistake: 'a dash that is indented otherwise than its neighbour',
    files: pledge('aktiviteter:', '  - id: lampor', '    text: A', '   ▶- id: trad', '     text: B'),
    expected: [
      '2030/lofte.md:10:8 error yaml-bad-indent | Raden är indragen fel. | Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.',
    ],
  },
  {
    mistake: 'text beside the sign for several lines',
    files: pledge('beskrivning: | ▶Vi lovar', '  mer'),
    expected: [
      '2030/lofte.md:7:20 error yaml-unexpected-token | Här står något som inte kan läsas. | Kontrollera kolon, kommatecken, indrag och citattecken på raden. Sätt raka citattecken runt texter med specialtecken.',
    ],
  },
  {
    mistake: 'a link in markdown where brackets mean a list',
    files: followUp('omfattar: tertial 1', 'sammanfattning: ▶[Läs mer](/om)'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error yaml-bad-scalar-start | En text får inte börja med det här tecknet. | Sätt raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a comma in a text within { }',
    files: followUp(
      'omfattar: tertial 1',
      'resultat: [{aktivitet: lampor, text: Vi lyssnar, ▶lär och byter}]',
    ),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:50 error okand-nyckel | Nyckeln ”lär och byter” finns inte här. | Hör orden till texten före? Sätt då raka citattecken runt hela texten.',
    ],
  },
  {
    mistake: 'a space in a decimal within { }',
    files: activity('mål: {minst: 95, ▶1, enhet: procent}'),
    expected: [
      '2030/lofte.md:10:26 error okand-nyckel | Nyckeln ”1” finns inte här. Talet 95,1 har blivit två uppgifter. | Ta bort den och skriv minst: "95,1".',
    ],
  },
  {
    mistake: 'the same key twice',
    files: pledge('beskrivning: Ett.', 'platser: [Centrum]', '▶beskrivning: Två.'),
    expected: [
      '2030/lofte.md:9:5 error dubbel-nyckel | Nyckeln ”beskrivning” står två gånger. Den finns redan på rad 7. | Ta bort den ena.',
    ],
  },
  {
    mistake: 'a key of a list item that is indented one space too little',
    files: { '2030/lofte.md': `${HEAD}    aktiviteter:\n      - id: lampor\n▶       text: B\n---\n` },
    expected: [
      '2030/lofte.md:9:1 error yaml-bad-indent | Raden är indragen fel. | Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.',
    ],
  },
  {
    mistake: 'keys mixed into a list',
    files: {
      '2030/lofte.md': `${HEAD}    aktiviteter:\n      - {id: lampor, text: B}\n▶      ansvarig: [parten]\n---\n`,
    },
    expected: [
      '2030/lofte.md:9:1 error yaml-bad-indent | Raden är indragen fel. | Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.',
    ],
  },
  {
    mistake: 'an apostrophe that is not closed',
    files: followUp('omfattar: tertial 1', "sammanfattning: ▶'Vi lovar", 'publicerad: 2030-05-03'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error yaml-missing-char | Det som öppnas här avslutas aldrig. | Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
    ],
  },
  {
    mistake: 'no colon after a key of a list item',
    files: followUp('omfattar: tertial 1', 'resultat:', '  - aktivitet: lampor', '    ▶status klar'),
    expected: [
      '2030/uppfoljning-tertial-1.md:6:5 error yaml-multiline-implicit-key | Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad. | Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.',
    ],
  },
  {
    mistake: 'two keys on one line',
    files: settings('kontakt:', '  telefon: ▶114 14 e-post: kontakt@exempel.se'),
    expected: [
      'webbplats.yaml:6:12 error yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. | Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
    ],
  },
  {
    mistake: 'a curly quote that is not closed, with a colon',
    files: followUp('omfattar: tertial 1', 'sammanfattning: ▶”Löfte: vi lovar', 'publicerad: 2030-05-03'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:17 error yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. | Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
    ],
  },
];
