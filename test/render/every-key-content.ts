/** A content in which every key that the format knows has a value. A new key is put in here, and `every-key.test.ts` asks what it does. */
export const EVERY_KEY = {
  'webbplats.yaml': `namn: Löften i Exempelby
ort: Exempelby
adress: https://exempelby.example
identitet: www.exempelby.example,2026
språk: sv
parter:
  parten: {namn: Exempelparten, beskrivning: En part., webb: https://parten.example, organisationsnummer: 000000-0000, myndighet: true}
  andra: {namn: Andra parten}
kontakt: {e-post: post@exempelby.example, telefon: "114 14", webb: https://exempelby.example/kontakt, postadress: Box 1}
driver: {namn: Exempelparten, e-post: kansli@exempelby.example, telefon: 010-11 22 33, webb: https://exempelby.example/driver, text: Exempelparten driver webbplatsen., organisationsnummer: 000000-0002}
kommunkod: "0000"
länskod: "00"
meny: [om]
ordlista:
  SSG: Strategiska säkerhetsgruppen
  värdar: {betyder: de som går runt på torget, sökord: [väktare]}
godkända-ord: [fältare]
flyttade-adresser: {/gammal: /2030}
borttagna: {/borta: Sidan togs bort.}
uppdaterad: 2030-05-01
`,
  '2030/lofte.md': `---
titel: Löfte 2030
period: {från: 2030-01-01, till: 2031-12-31}
sammanfattning: Ett löfte.
fortsätter: ["2029"]
uppföljs: kvartal
undertecknat: {datum: 2030-01-02, ort: Exempelby, av: [{namn: Alex Provsson, roll: ordförande}]}
beslutat: {av: Nämnden, datum: 2030-01-01}
källor: [{text: En nyhet, webb: https://kalla.example}]
löften:
  - id: torget
    titel: Göra torget tryggt.
    beskrivning: Torget är otryggt.
    ansvarig: [parten]
    platser: [Torget]
    mål: {minst: 80, enhet: procent nöjda, per: år}
    fortsätter: 2029/ljus
    aktiviteter:
      - id: belysning
        text: Vi byter lampor.
        ansvarig: [parten]
        platser: [Torget]
        grupp: Ljus
        mål: {minst: 8, enhet: lampor, per: år}
        delmål: [{minst: 2, enhet: lampor, per: år, text: i parken}, {högst: 3, enhet: lampor}, {exakt: 4, enhet: lampor}, {antal: 5, enhet: lampor}]
        senast: 2031-06-01
        fortsätter: 2029/lampor
      - {id: fart, text: Vi mäter farten., mål: {högst: 30, enhet: kilometer}}
      - {id: vardar, text: Vi har värdar., mål: {exakt: 6, enhet: värdar}}
      - {id: moten, text: Vi ordnar möten., mål: {antal: 7, enhet: möten}}
  - {id: stationen, titel: Göra stationen trygg., mål: {högst: 20, enhet: anmälningar}}
  - {id: parken, titel: Göra parken trygg., mål: {exakt: 3, enhet: bänkar}}
  - {id: skolan, titel: Göra skolan trygg., mål: {antal: 9, enhet: samtal}}
utkast: false
publiceras: 2030-01-01 08:00
uppdaterad: 2030-05-01
ändringar: [{datum: 2030-04-01, text: Målet ändrades.}]
---
`,
  '2029/lofte.md': `---
titel: Löfte 2029
period: 2029
löften:
  - id: ljus
    titel: Göra det ljust.
    aktiviteter: [{id: lampor, text: Vi byter lampor.}, {id: stolpar, text: Vi ställer stolpar.}]
---
`,
  '2028/lofte.md': `---
titel: Löfte 2028
period: 2028
löften: [{id: ljus, titel: Göra det ljust.}]
---
`,
  '2030/uppfoljning-tertial-1.md': `---
titel: Uppföljning tertial 1
omfattar: tertial 1
år: 2030
sammanfattning: En uppföljning.
publicerad: 2030-05-02
dokument: {fil: ett.pdf, titel: Rapporten}
källor: [{text: Protokollet, webb: https://kalla.example/protokoll}]
resultat:
  - {aktivitet: fart, status: pågår, utfall: 12, text: Vi mätte.}
  - {aktivitet: moten, utfall: [{antal: 3, enhet: lampor}, {antal: 2, enhet: stolpar}]}
  - {löfte: stationen, utfall: 75, enhet: procent av de tillfrågade}
utkast: false
publiceras: 2030-05-02 08:00
uppdaterad: 2030-06-01
ändringar: [{datum: 2030-05-20, text: Antalet rättades.}]
---
`,
  '2030/uppfoljning-varen.md': `---
titel: Uppföljning våren
omfattar: {från: 2030-03-01, till: 2030-05-31}
---
`,
  'sidor/om.md': `---
titel: Om webbplatsen
sammanfattning: En sida.
språk: sv
utkast: false
publiceras: 2030-01-01 08:00
uppdaterad: 2030-05-01
ändringar: [{datum: 2030-04-01, text: Stycket ändrades.}]
---
Text.
`,
  'sidor/nytt.md': `---
titel: Nytt
---
Text.
`,
};

/** Another value for a key whose value is no free text: a word that is known, or the name of something that is there. */
export const OTHER_VALUES: Readonly<Record<string, unknown>> = {
  'webbplats språk': 'fi',
  'webbplats identitet': 'www.annanby.example,2026',
  'webbplats flyttade-adresser.*': '/om',
  'webbplats kontakt.telefon': '112 112',
  'webbplats driver.telefon': '010-11 22 34',
  'webbplats parter.*.organisationsnummer': '000000-0001',
  'webbplats driver.organisationsnummer': '000000-0003',
  'webbplats kommunkod': '0001',
  'webbplats länskod': '01',
  'webbplats meny': 'nytt',
  'webbplats ordlista.*.sökord': 'brandman',
  'lofte period': 2027,
  'lofte period.från': '2030-02-01',
  'lofte period.till': '2031-11-30',
  'lofte fortsätter': '2028',
  'lofte uppföljs': 'halvår',
  'lofte löften.id': 'torg',
  'lofte löften.ansvarig': 'andra',
  'lofte löften.fortsätter': '2028/ljus',
  'lofte löften.aktiviteter.id': 'lampbyte',
  'lofte löften.aktiviteter.ansvarig': 'andra',
  'lofte löften.aktiviteter.fortsätter': '2029/stolpar',
  'lofte löften.mål.per': 'månad',
  'lofte löften.aktiviteter.mål.per': 'månad',
  'lofte löften.aktiviteter.delmål.per': 'månad',
  'lofte publiceras': '2031-01-01 08:00',
  'uppfoljning omfattar': 'halvår 1',
  'uppfoljning omfattar.från': '2030-02-01',
  'uppfoljning omfattar.till': '2030-04-30',
  'uppfoljning dokument.fil': 'tva.pdf',
  'uppfoljning resultat.aktivitet': 'vardar',
  'uppfoljning resultat.löfte': 'parken',
  'uppfoljning resultat.status': 'klar',
  'uppfoljning publiceras': '2031-01-01 08:00',
  'sida språk': 'fi',
  'sida publiceras': '2031-01-01 08:00',
};

/** Keys whose value may be written short, beside the keys that it has when it is not. */
export const SHORT_FORMS = ['webbplats ordlista.*', 'uppfoljning resultat.utfall'];

/** Keys that no answer shows, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'webbplats godkända-ord': 'only the check of spelling reads it',
};
