/**
 * Words that residents ask with, and behind > words that stand where they are answered, though they mean something else: who asks of a
 * crossing is answered by accidents. They count for less than words that mean the same, and are needed where a text has none of those.
 */
export const RELATED_LINES = `
farlig farligt osäker riskabel > olycka olycksdrabbad otrygg trygg säkrare
korsning vägkorsning rondell trafikljus > trafik olycka olycksdrabbad
bilväg gata väg körbana > trafik
säker säkert säkra säkrare säkerhet > trygg tryggare trygghet säkrare
trygg tryggt trygga tryggare > säkrare säkerhet
skolskjuts skolbuss skolbarn > skola skolväg
skolväg > trafik trafiksäkerhet
fler flera > öka antal
enkel enkelt klarspråk > lätt lättläst
utländsk utlänning språk > engelska english
inbrott inbrottstjuv > grannstöd grannsamverkan grannar
granne grannar kvarter > grannstöd grannsamverkan
ratt ratten körkort > alkohol nykterhet trafik
alkotest alkometer utandningsprov promille > alkohol nykterhet alkoholkontroll
slagen slår slog misshandlad aga > våld
man make sambo partner > relation
kvinnofrid kvinnomisshandel hustrumisshandel partnervåld relationsvåld kvinnojour > våld relation
mormor farmor morfar farfar åldring gamling > äldre pensionär
blåst svindlad svindel bluffsamtal nätfiske phishing > bedrägeri lura
sms samtal telefonsamtal > bedrägeri
hemhjälp äldreomsorg äldrevård omsorg vårdbiträde undersköterska > hemtjänst
buller oväsen högljudd störande ljud > musik störning ordning
motorcykel mc moped mopedist crossmoped mopeder > buskörning trafik moped
tåg tåget järnväg perrong spår pendlare > station resecentrum tåg
kaj brygga båtplats marina > hamn
bada badar simma simmar bad > badplats strand livboj
livräddning livräddare frälsarkrans > livboj badplats
rida rider ridning ryttare > häst
hund hundar koppel > hundsök hundar
sniffa sniffar nosa nosar > hundsök
brandsläckare brandfara brandsäkerhet brandskydd > brand brandvarnare
batteri batteribyte > brandvarnare
bygga bygger byggd ombyggd ombyggnad renovera > åtgärder översyn
tunnel undergång gångtunnel viadukt > översyn viadukt
fartkamera hastighetskamera laser radar > hastighet fart trafikkontroll
razzia tillslag > kontroll
gripen gripna häktad beslagtagen > beslag
vape vejp vejpa > tobak droger
kriminella brottslingar gängkriminell gängkriminella ungdomsbrott ungdomskriminalitet > kriminalitet
påverka inflytande > dialog samtal lyssna synpunkter medborgardialog
engagera engagerad delta medverka > volontär frivillig nattvandra förening
åsikt åsikter förslag idé idéer önskemål feedback tycka tycker > synpunkter dialog lyssna samtal
invånarmöte medborgarmöte torgmöte dialogmöte invånardialog > dialog medborgardialog möte samtal lyssna
framtagna framtagning tillkomst bestäms tas > beslut beslutar
original originalet ursprung källhänvisning hämtat > källa
officiell officiella myndighet fristående > fristående
sida sidan > webbplats
ägare äger avsändare utgivare bakom > driver fristående
upphovsrätt licens copyright kopiera återanvända > data
utskrift skrivas papper förstora tangentbord > tillgänglighet
döv hörsel blind synskadad hörselskadad teckenspråk > tillgänglighet
spårning annonser besökare ip > kakor personuppgifter
lyckades lyckats uppnått uppnåtts uppfyllt uppfyllda nått nådde > mål klar resultat
misslyckades misslyckats bröt brutit brutna missat > uteblev genomförd resultat
brandchef > räddningschef chef
borgmästare > ordförande
vinter vintern > december januari februari
vår våren > mars april maj
sommar sommaren > juni juli augusti
höst hösten > september oktober november
`;
