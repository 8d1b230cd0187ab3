import { type Mistake, page } from './mistake.ts';

/** What other programs and other kinds of markdown make something of, and this site shows as it stands. */
export const FOREIGN_SIGNS: readonly Mistake[] = [
  {
    mistake: 'a link of a wiki',
    files: page('Se ▶[[Torget]] och ▶[[2030|löftet]].'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken [[Torget]] visas som vanlig text. | Skriv [Sidans namn](adressen). För en bild: ![Vad bilden visar](bilder/torg.png).',
      'sidor/om.md:5:19 warning dod-lank | Länken [[2030|löftet]] visas som vanlig text. | Skriv [Sidans namn](adressen). För en bild: ![Vad bilden visar](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a picture of a wiki',
    files: page('Här: !▶[[torg.png]]'),
    expected: [
      'sidor/om.md:5:7 warning dod-lank | Länken [[torg.png]] visas som vanlig text. | Skriv [Sidans namn](adressen). För en bild: ![Vad bilden visar](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a variable of a template',
    files: page('Hej ▶{{namn}}, vi lovar.'),
    expected: [
      'sidor/om.md:5:5 warning tecken-visas | {{namn}} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a class of another markdown',
    files: page('## Rubrik ▶{.box}'),
    expected: [
      'sidor/om.md:5:11 warning tecken-visas | {.box} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a language that stands apart from its words',
    files: page('Se [Stöd] ▶{lang=en} här.'),
    expected: [
      'sidor/om.md:5:11 warning tecken-visas | {lang=en} visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a mark with equals signs',
    files: page('Det är ▶==viktigt== nu.'),
    expected: [
      'sidor/om.md:5:8 warning tecken-visas | ==viktigt== visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'an insertion with plus signs',
    files: page('Det är ▶++nytt++ nu.'),
    expected: [
      'sidor/om.md:5:8 warning tecken-visas | ++nytt++ visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a comment of notes',
    files: page('Text ▶%%minns detta%% här.'),
    expected: [
      'sidor/om.md:5:6 warning tecken-visas | %%minns detta%% visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a formula',
    files: page('Det blir ▶$a_1$ nu.'),
    expected: [
      'sidor/om.md:5:10 warning tecken-visas | $a_1$ visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'code of a forum',
    files: page('Det är ▶[b]viktigt[/b].'),
    expected: [
      'sidor/om.md:5:8 warning tecken-visas | [b]viktigt[/b] visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a table of contents',
    files: page('▶[TOC]', '', 'Text.'),
    expected: [
      'sidor/om.md:5:1 warning tecken-visas | [TOC] visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a call-out',
    files: page('> ▶[!NOTE]', '> Text'),
    expected: [
      'sidor/om.md:5:3 warning tecken-visas | [!NOTE] visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. Fet stil skrivs **så här**, och ett annat språk märks [så här]{lang=en}.',
    ],
  },
  {
    mistake: 'a raised word',
    files: page('Ytan är 3 m▶^2^ stor.'),
    expected: [
      'sidor/om.md:5:12 warning tecken-visas | ^2^ visas som det står: ingenting blir upphöjt, nedsänkt eller struket. | Skriv tecknet självt, till exempel m² eller CO₂, eller skriv med ord.',
    ],
  },
  {
    mistake: 'a raised number',
    files: page('Ytan är 3 m▶^2 stor.'),
    expected: [
      'sidor/om.md:5:12 warning tecken-visas | ^2 visas som det står: ingenting blir upphöjt, nedsänkt eller struket. | Skriv tecknet självt, till exempel m² eller CO₂, eller skriv med ord.',
    ],
  },
  {
    mistake: 'a lowered number',
    files: page('Mindre CO▶~2~ i luften.'),
    expected: [
      'sidor/om.md:5:10 warning tecken-visas | ~2~ visas som det står: ingenting blir upphöjt, nedsänkt eller struket. | Skriv tecknet självt, till exempel m² eller CO₂, eller skriv med ord.',
    ],
  },
  {
    mistake: 'a code for a smile',
    files: page('Bra jobbat ▶:smile: alla.'),
    expected: [
      'sidor/om.md:5:12 warning tecken-visas | :smile: visas som det står och blir ingen symbol. | Skriv med ord i stället.',
    ],
  },
  {
    mistake: 'a thumb',
    files: page('Bra ▶:+1:'),
    expected: [
      'sidor/om.md:5:5 warning tecken-visas | :+1: visas som det står och blir ingen symbol. | Skriv med ord i stället.',
    ],
  },
  {
    mistake: 'a container',
    files: page('▶::: note', 'Text', ':::'),
    expected: [
      'sidor/om.md:5:1 warning tecken-visas | ::: note visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.',
    ],
  },
  {
    mistake: 'an admonition',
    files: page('▶!!! note', '    Text'),
    expected: [
      'sidor/om.md:5:1 warning tecken-visas | !!! note visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.',
    ],
  },
  {
    mistake: 'a heading of a wiki',
    files: page('▶== Rubrik =='),
    expected: [
      'sidor/om.md:5:1 warning tecken-visas | == Rubrik == visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.',
    ],
  },
  {
    mistake: 'a heading of Textile',
    files: page('▶h1. Rubrik'),
    expected: [
      'sidor/om.md:5:1 warning tecken-visas | h1. Rubrik visas som det står, för tecknen betyder ingenting här. | Ta bort tecknen. En rubrik skrivs med ## och ett mellanslag, ett citat med >.',
    ],
  },
  {
    mistake: 'a definition',
    files: page('Torget', '▶: platsen i mitten'),
    expected: [
      'sidor/om.md:6:1 warning tecken-visas | Kolonet först på raden visas som det står och gör ingen lista med förklaringar. | Skriv - **Ordet:** förklaringen, på en egen rad för varje ord.',
    ],
  },
  {
    mistake: 'a code that begins and does not end',
    files: page('Kör ▶`kontrollen nu.'),
    expected: [
      'sidor/om.md:5:5 warning kod-utan-slut | Tecknet ` visas som det står, för inget likadant avslutar koden. | Skriv ` också efter koden, eller ta bort det.',
    ],
  },
  {
    mistake: 'a code with more signs than at its end',
    files: page('Kör ▶``npm▶` nu.'),
    expected: [
      'sidor/om.md:5:5 warning kod-utan-slut | Tecknet `` visas som det står, för inget likadant avslutar koden. | Skriv `` också efter koden, eller ta bort det.',
      'sidor/om.md:5:10 warning kod-utan-slut | Tecknet ` visas som det står, för inget likadant avslutar koden. | Skriv ` också efter koden, eller ta bort det.',
    ],
  },
  {
    mistake: 'a block of code that does not end',
    files: page('Text.', '', '▶```', 'kontrollen', '', 'Mer text.'),
    expected: [
      'sidor/om.md:7:1 warning kod-utan-slut | Raden med ``` inleder ett kodstycke som ingen likadan rad avslutar, så resten visas som kod. | Skriv ``` på en egen rad efter koden, eller ta bort raden.',
    ],
  },
  {
    mistake: 'a block of code with waves that does not end',
    files: page('▶~~~', 'npm'),
    expected: [
      'sidor/om.md:5:1 warning kod-utan-slut | Raden med ~~~ inleder ett kodstycke som ingen likadan rad avslutar, så resten visas som kod. | Skriv ~~~ på en egen rad efter koden, eller ta bort raden.',
    ],
  },
  {
    mistake: 'a backslash last in a text',
    files: page('Ett ord ▶\\'),
    expected: [
      'sidor/om.md:5:9 warning snedstreck-visas | Tecknet \\ sist på raden visas som det står. | Ta bort det. Ska raden brytas skriver du \\ allra sist på en rad som har en till under sig.',
    ],
  },
  {
    mistake: 'a backslash with a space after it',
    files: page('Ett ord ▶\\ ', 'två'),
    expected: [
      'sidor/om.md:5:9 warning snedstreck-visas | Tecknet \\ sist på raden visas som det står. | Ta bort det. Ska raden brytas skriver du \\ allra sist på en rad som har en till under sig.',
    ],
  },
  {
    mistake: 'a paragraph with an indentation',
    files: page('Text.', '', '▶    Indraget stycke.'),
    expected: [
      'sidor/om.md:7:1 warning indrag-blir-kod | Mellanslagen först på raden gör kod av texten. | Ta bort dem. Skriv - och ett mellanslag först om raden är en punkt.',
    ],
  },
  {
    mistake: 'a link whose address stands on the next line',
    files: page('Se ▶[löftet]', '(/2030).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken visas som vanlig text. | Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
    ],
  },
  {
    mistake: 'a link with two spaces before its address',
    files: page('Se ▶[löftet]  (/2030).'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken visas som vanlig text. | Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
    ],
  },
  {
    mistake: 'a link with a title and a space before its address',
    files: page('Se ▶[löftet] (/2030 "Löftet").'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | Länken visas som vanlig text. | Skriv ( direkt efter ], utan mellanslag eller ny rad emellan.',
    ],
  },
  {
    mistake: 'a link that does not end',
    files: page('Se [löftet▶](https://exempel.se/om'),
    expected: [
      'sidor/om.md:5:11 warning dod-lank | Länken visas som vanlig text, för en parentes saknas. | Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
    ],
  },
  {
    mistake: 'a link that does not begin',
    files: page('Se löftet▶](https://exempel.se/om).'),
    expected: [
      'sidor/om.md:5:10 warning dod-lank | Länken visas som vanlig text, för en parentes saknas. | Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
    ],
  },
  {
    mistake: 'a link to a name that is nowhere',
    files: page('Se ▶[löftet][saknas].'),
    expected: [
      'sidor/om.md:5:4 warning dod-lank | [löftet][saknas] visas som vanlig text, för adressen saknas. | Skriv adressen inom ( ) direkt efter: [Sidans namn](adressen) eller ![Vad bilden visar](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a picture without an address',
    files: page('!▶[Torget en kväll]'),
    expected: [
      'sidor/om.md:5:2 warning dod-lank | [Torget en kväll] visas som vanlig text, för adressen saknas. | Skriv adressen inom ( ) direkt efter: [Sidans namn](adressen) eller ![Vad bilden visar](bilder/torg.png).',
    ],
  },
  {
    mistake: 'a picture with its signs turned',
    files: page('!▶(Torget)[bilder/torg.png]'),
    expected: [
      'sidor/om.md:5:2 warning dod-lank | Länken visas som vanlig text. | Skriv texten inom [ ] och adressen inom ( ): [Sidans namn](adressen).',
    ],
  },
  {
    mistake: 'an address without its beginning',
    files: page('Se ▶exempel.se/nyheter/2030.'),
    expected: [
      'sidor/om.md:5:4 warning adress-utan-lank | Adressen exempel.se/nyheter/2030 är ingen länk. | Skriv vad som finns där: [Sidans namn](https://exempel.se/nyheter/2030).',
    ],
  },
  {
    mistake: 'an address alone on its line',
    files: page('- ▶exempel.se'),
    expected: [
      'sidor/om.md:5:3 warning adress-utan-lank | Adressen exempel.se är ingen länk. | Skriv vad som finns där: [Sidans namn](https://exempel.se).',
    ],
  },
  {
    mistake: 'an address with an unknown beginning',
    files: page('Se ▶ftp://exempel.se/a nu.'),
    expected: [
      'sidor/om.md:5:4 warning adress-utan-lank | Adressen ftp://exempel.se/a är ingen länk. | Skriv vad som finns där: [Sidans namn](https://exempel.se/a).',
    ],
  },
  {
    mistake: 'an address with a slash too few',
    files: page('Se ▶https:/exempel.se/a nu.'),
    expected: [
      'sidor/om.md:5:4 warning adress-utan-lank | Adressen https:/exempel.se/a är ingen länk. | Skriv vad som finns där: [Sidans namn](https://exempel.se/a).',
    ],
  },
  {
    mistake: 'a tag with spaces',
    files: page('Det är ▶< b >fett▶</ b >.'),
    expected: [
      'sidor/om.md:5:8 warning ra-html | HTML-koden < b > visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
      'sidor/om.md:5:17 warning ra-html | HTML-koden </ b > visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ],
  },
  {
    mistake: 'an instruction of PHP',
    files: page('Text ▶<?php echo 1 ?> här.'),
    expected: [
      'sidor/om.md:5:6 warning ra-html | HTML-koden <?php echo 1 ?> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ],
  },
];
