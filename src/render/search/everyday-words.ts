/** Who promises, whatever their names. */
export const WHO_PROMISES = ['polis', 'kommun', 'myndighet'];

/**
 * Words that residents ask with, and the words that pledges and follow-ups are written with. What stands on one line means the same
 * to who asks; behind > stand the only words of the line that answer. Forms that Swedish makes by another vowel or root stand by
 * themselves. Only words that nearly always mean the same belong here: one that also means something else finds the wrong page.
 */
export const EVERYDAY_LINES = `
knark narkotika droger hasch cannabis marijuana kokain amfetamin tabletter
missbruk missbrukare langare langning > narkotika droger alkohol
alkohol sprit öl vin starköl
fylla berusad full onykter > alkohol
doping dopning
dricka dricker druckit > alkohol
andt andts > alkohol narkotika doping tobak
tobak cigaretter cigg rökning röka rökare snus
polis snut polisman konstapel
polischef polischefen > chef lokalpolisområde
polispatrull patrull patrullera patrullering
närvaro närvarande synlighet synas synlig
ordningsvakt vakt väktare trygghetsvärd
volontär frivillig ideell
nattvandring nattvandra nattvandrare vuxenvandring
områdespolis kommunpolis närpolis kvarterspolis
räddningstjänst brandkår brandmän brandman brandförsvar
socialtjänst socialen soc socialförvaltning socialsekreterare
politiker kommunalråd > fullmäktige kommunfullmäktige kommunstyrelse kommunstyrelsens
boende invånare innevånare
ungdomar tonåringar unga tonåring ungdom kids
barn ungar kids småbarn
ungdomsgård fritidsgård ungdomslokal ungdomshus
elev skolelev skolbarn
elev skolelev > skola
förälder föräldrar mamma pappa vårdnadshavare mammor pappor
äldre senior pensionär pensionärer seniorer
krog pub uteställe nattklubb uteliv nattliv krogmiljö
bar barer restaurang > krog
centrum stan city stadskärna innerstad centrala
tågstation järnvägsstation resecentrum busstation > station
hållplats busshållplats kollektivtrafik > buss
belysning lampa lampor lyktstolpe gatlykta gatlampa lykta lyse ljus gatubelysning
mörk mörker oupplyst upplyst
oupplyst upplyst nedsläckt > belysning ljus
brott kriminalitet brottslighet kriminell
gäng gängkriminell gängkriminalitet
stöld tjuv stjäla stulen stals snatteri stjäl
inbrott inbrottstjuv bostadsinbrott tjuv
rån råna rånad rånare personrån
våld misshandel slagsmål överfall
bråk bråkar stök stökigt ordningsstörning busliv
våldtäkt sexualbrott ofredande
kvinnofrid kvinnomisshandel partnervåld relationsvåld
skadegörelse vandalisering vandalism åverkan förstörelse
skadegörelse vandalisering vandalism > klotter
klotter graffiti klottra klottrare spray spraya
sanera sanering borttagning tvätta
skräp nedskräpning sopor städning
brand eld eldsvåda bränder brinna brinner brann mordbrand
natt nätter nattetid
stad städer
fot fötter
strand stränder
bok böcker
brandvarnare rökvarnare brandlarm rökdetektor
hushåll bostad hem bostäder lägenhet hemma
bostadsbolag hyresvärd fastighetsägare bostadsföretag
grannstöd grannsamverkan
fordon bil bilar
bilar bilister bilist bilkörning cyklister cyklist övergångsställe farthinder fortkörning > trafik
rattfylleri rattfylla buskörning moped mopeder > trafik
hastighet fart fortkörning fortkörare hastighetsöverträdelse fartsyndare
olycka olyckor krock kollision krasch trafikolycka olycksdrabbad
rattfylleri rattfylla rattfull nykterhetskontroll rattonykterhet
buskörning buskör mopedkörning
epa epor epatraktor atraktor raggarbil
cyklist cykla > cykel cyklar
cykel cyklar
fotgängare gående gångtrafikant
kameraövervakning övervakning övervakningskamera kamerabevakning kameror
enkät undersökning medborgarundersökning trygghetsmätning frågeformulär
kostnad kostnader pris pengar budget kosta kostade kostar kronor utgift
möte träff sammanträde träffas
samtal dialog medborgardialog prata
samverkan samarbete samarbeta samverka
uppföljning utvärdering rapport redovisning
lova lovade lovat lovar utlovat > löfte medborgarlöfte
avtal överenskommelse > medborgarlöfte
otrygg otrygghet rädd rädsla oro orolig > trygg trygghet otrygg
underskrift underteckna skrev signera signerade > undertecknat
beslut beslutade beslutas bestämde bestämmer > beslutat
färdig avklarad slutförd klart klara > klar
km > kilometer
trasig sönder paj
mobbning mobbad kränkning
hot hota hotad trakasseri
bedrägeri lurad lura bluff bedragare
butik affär handlare
förening klubb idrottsförening
helg veckoslut
cookies cookie > kakor
sajt hemsida webbsida webbplats
integritet dataskydd > personuppgifter
klagomål klaga klagar
anmäla rapportera felanmäla felanmälan
telefonnummer telefon mobil växel > ringa ring
mejl mail mejla maila mejladress mailadress epost > post
kontakt kontakta kontaktuppgifter kontaktinformation > ringa ring telefon post
akut nödsituation larma sos > akut
funktionsnedsättning handikapp synskadad blind > tillgänglighet
sajtkarta innehållsförteckning > webbkarta
fots promenera promenerande > fots fotpatrull fotpatrullera
båt båtar sjö sjöss fritidsbåt motorbåt > båt sjöss
sjöfylleri > sjöss alkohol nykterhet
farthinder fartgupp gupp vägbula avsmalning
vattenskoter skoter jetski
elsparkcykel elscooter sparkcykel
parkering felparkering parkera parkerade
trottoar gångväg gångbana gångstig
cykelväg cykelbana cykelstig
langa säljer sälja försäljning > langning försäljning
hundpatrull narkotikahund sökhund knarkhund > hundsök
lekplats lekpark
buske buskar buskage häck siktröjning
badplats badstrand
vapen skjutvapen kniv knivar pistol
skjutning skottlossning
sprängning explosion sprängdåd
efterlevande anhörig anhöriga närstående
personrån väskryckning ficktjuv
fyrverkerier smällare raketer
grilla grillning elda eldning eldningsförbud
drunkning drunkna drunknat > badplats livboj
krisberedskap kris beredskap
heder hedersvåld hedersförtryck hedersrelaterat
prostitution sexköp människohandel
trapphus trappuppgång
telefonbedrägeri telefonbedragare bedrägeri
träffpunkt mötesplats samlingsplats
lärare rektor skolpersonal > skola
förskola dagis
sommar sommarlov
öppettider öppettid > öppen öppet
uteblev inställd inställt
försenad försening dröjer
personal bemanning bemannad
gdpr privacy > personuppgifter
skärmläsare wcag accessibility > tillgänglighet
statistik siffror > resultat
`;
