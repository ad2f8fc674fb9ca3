/**
 * Swedish verbs that take an object, by how they are bent. "Återkalla" and "genomföra" are found by their last part, so
 * a verb with another word before it stands here only where that part alone does not.
 */

/** As "besluta, beslutar, beslutade, beslutat". */
export const firstConjugation = `
acceptera adressera aktivera aktualisera analysera anmoda anordna anpassa anteckna arbeta arkivera arrangera assistera
avgränsa avlasta avliva avlöna avrunda avskaffa avsluta avtala avvakta avveckla balansera basera beakta bearbeta befordra begrava begränsa behandla bejaka bekosta bekräfta belasta belöna bemanna beordra berika beräkna berätta
besiktiga beskatta besluta bespara bestraffa besvara betala betona betrakta bevaka bevara bevilja bevisa bifoga blanda
blockera boka borra bromsa budgetera cirkulera citera datera debattera debitera definiera dekorera dela delegera
dementera demonstrera diagnostisera diktera diskriminera diskutera dokumentera dominera drabba dubblera duka
effektivisera efterfråga eftersträva eliminera engagera etablera evakuera expediera exponera fakturera fatta fejka
fela filma filtrera finansiera försäkra fira fixa flagga flytta fokusera forma formulera forska fotografera frakta fresta fråga
främja fullborda fånga färga förankra förbanna förbruka fördela fördubbla förenkla förfalska förhala förhandla
förhindra förkasta förklara förkorta förlama förmedla förnya förolämpa förorda förorena förorsaka förpacka försegla
försumma försvaga försvara förtala förtydliga förvalta förvandla förvara förvarna förverkliga förvåna förädla gallra
garantera generalisera gilla gissa granska grilla grunda gruppera gynna halvera handla hantera harmonisera hata hejda
hindra hota hylla hälsa hämma hämta hänvisa identifiera ignorera illustrera implementera importera indikera informera
initiera inkludera inspektera inspirera installera instruera integrera intensifiera intervjua introducera inventera
investera invitera isolera jaga jobba justera jämka kalla kamma kapa kassera kasta kategorisera klaga klandra klara
klassa klassificera klistra knacka koka kolla kombinera kommentera kommunicera kompensera komplettera komponera koncentrera
konfrontera konkretisera konstatera konstruera konsultera konsumera kontakta kontrollera konvertera kopiera koppla
korrigera kritisera kvittera ladda laga lagra landa lansera larma legalisera legitimera leverera lista locka logga
lokalisera lossa lotsa lova lugna luta låna lämna länka mana manipulera marginalisera markera mata matcha medla mejla
minimera minska missbruka misshandla mobba mobilisera moderera modernisera modifiera montera motivera motverka måla
mönstra neka nominera normalisera notera numrera nyttja observera offra ombilda omfamna omfatta omgestalta operera
optimera ordinera ordna organisera orientera orsaka packa parera parkera patentera peka pensionera pilota placera
planera plantera plocka ploga plåga posta poängtera praktisera precisera premiera prenumerera presentera pressa prioritera
producera profilera prognostisera programmera prova provocera pröva publicera putsa påbörja påkalla påpeka påskynda
påverka radera ranka rasta rapportera realisera recensera redigera redovisa reducera referera reformera registrera reglera
rehabilitera rekommendera rekonstruera rekrytera rekvirera renovera rensa reparera representera reservera respektera reta
rita rubricera rulla rädda räkna rätta rösta röva sabotera samla samordna sanera satsa saxa screena signalera signera
simulera skada skaffa skaka skatta skicka skildra skingra skissa skona skrapa skrota skydda skjutsa slakta slipa slopa slussa
smaka smitta sondera sopa sortera spara sparka specificera spela splittra spola spåra stabilisera stadga starta
stationera stava stifta stimulera stipulera stoppa straffa strama stressa strukturera studera städa stämpla stötta
subventionera summera svara symbolisera systematisera säkra tacka tappa taxera teckna testa tilldela tillfoga
tillfråga tillkalla tillverka tillämpa tippa tolerera tolka torka trakassera transportera trappa trimma trygga tvinga tvätta
tysta underlätta underteckna undervisa uppdatera uppfatta uppfostra uppgradera uppmana uppmuntra uppmärksamma upprepa
upprätta uppskatta utbilda utforma utforska utfärda utmana utnyttja utplåna utropa utrusta utvidga utvärdera vaccinera
vakta validera vattna vänta varna verifiera verka visa visitera visualisera vittja vårda värdera vässa växla yrka åtala åtgärda
ägna älska ändra öka önska öppna öva övervaka
`

/** As "bedöma, bedömer, bedömde, bedömt"; a stem in -r has no -er: "höra, hör, hörde, hört". */
export const secondConjugationD = `
bedöma berömma bestämma bränna bygga böja döma dröja följa fylla fälla föra förlänga gömma gräva hyra hänga häva höja höra klämma känna
kräva köra leva lära nämna rymma röja röra skymma skölja slänga spränga spänna stänga ställa stämma störa styra sända tränga tämja tända
tömma vända väga väva ärva
`

/** As "köpa, köper, köpte, köpt". */
export const secondConjugationT = `
byta fästa hjälpa hysa klippa kröna köpa leka lyfta lysa låsa läka läsa lösa mäta märka möta röka räcka rycka skärpa skänka sköta vräka
släcka släppa smälta steka sträcka styrka stärka sänka söka trycka täcka tänka väcka
`

/** Infinitive, present, past, supine, and the participle where the supine in -it does not tell it. */
export const irregularVerbs = `
be ber bad bett bedd
belägga belägger belade belagt belagd
binda binder band bundit
bita biter bet bitit
bjuda bjuder bjöd bjudit
bryta bryter bröt brutit
bära bär bar burit
dra drar drog dragit
driva driver drev drivit
dricka dricker drack druckit
finna finner fann funnit
förbereda förbereder förberedde förberett förberedd
få får fick fått -
ge ger gav gett -
ge ger gav givit
gripa griper grep gripit
göra gör gjorde gjort gjord
hugga hugger högg huggit
hålla håller höll hållit
kläda klär klädde klätt klädd
knyta knyter knöt knutit
leda leder ledde lett ledd
låta låter lät låtit
lägga lägger lade lagt lagd
nå når nådde nått -
nypa nyper nöp nypit
reda reder redde rett redd
riva river rev rivit
se ser såg sett sedd
sjunga sjunger sjöng sjungit
skjuta skjuter sköt skjutit
skilja skiljer skilde skilt skild
skriva skriver skrev skrivit
skära skär skar skurit
slita sliter slet slitit
sluta sluter slöt slutit
slå slår slog slagit
sprida sprider spred spritt spridd
stjäla stjäl stal stulit
stryka stryker strök strukit
stödja stödjer stödde stött stödd
svika sviker svek svikit
sy syr sydde sytt sydd
säga säger sade sagt sagd
sälja säljer sålde sålt såld
sätta sätter satte satt satt
ta tar tog tagit
veta vet visste vetat -
vinna vinner vann vunnit
vrida vrider vred vridit
välja väljer valde valt vald
vänja vänjer vande vant vand
äta äter åt ätit
`

/** What stands before a verb in one word. */
export const verbPrefixes = `
an av be bi bord bort del efter er fast fel folk fram frisk färdig för före förut förbi fri genom god hand hem i ihop igen igång in inne jäm kart klar
kvar lag lös marknads med mellan miss mot ned ner noll ny när om omhänder plan på rent sam samman sann protokoll schema sekretess sjuk sjukan säker till tillbaka tillhanda
tillfreds tillkänna tillrätta under undan upp ur ut ute verk vid vidare vidmakt väg å åsido åter åstad över
`
