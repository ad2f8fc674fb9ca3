import { phraseList } from '../phrases.ts'
import { bureaucraticVerbs } from './bureaucratic-verbs-sv.ts'

/** Words of the office besides verbs, and the words one says. Without a better word: strike it, or say it otherwise. */
const others = `
^ angående/^ avseende/^ beträffande/^ rörande = när det gäller/när det gäller/när det gäller/när det gäller
angående/avseende/beträffande/rörande = om/om/om/om
- en rörande/ett rörande/den rörande/det rörande/så rörande/mycket rörande/var rörande/är rörande
- i detta avseende/i det avseende/i något avseende/i alla avseenden/i ett avseende/i vissa avseenden
med avseende på/vad avser/vad beträffar = när det gäller/när det gäller/när det gäller
i syfte att/i avsikt att = för att/för att
med anledning av att/till följd av att/mot bakgrund av att/med hänsyn till att = eftersom/eftersom/eftersom/eftersom
med anledning av/till följd av/mot bakgrund av = på grund av/på grund av/på grund av
med hänsyn till/i förekommande fall/vänligen/enligt ovan/enligt nedan
med beaktande av = med tanke på
enär/emedan/alldenstund = eftersom/eftersom/eftersom
för närvarande/i dagsläget/i nuläget/vid nuvarande tidpunkt = just nu/just nu/just nu/just nu
samt/jämte/ävensom = och/och/och
såsom = som
jämväl/likaledes/tillika/ävenså = också/också/också/också
^ vidare har/^ vidare är/^ vidare ska/^ vidare kan/^ vidare behöver/^ vidare vill/^ vidare får = dessutom har/dessutom är/dessutom ska/dessutom kan/dessutom behöver/dessutom vill/dessutom får
^ vidare måste/^ vidare bör/^ vidare finns/^ vidare gäller/^ vidare kommer/^ vidare framgår/^ vidare planeras = dessutom måste/dessutom bör/dessutom finns/dessutom gäller/dessutom kommer/dessutom framgår/dessutom planeras
utöver detta/härutöver/därutöver/därjämte/härjämte/i tillägg = dessutom/dessutom/dessutom/dessutom/dessutom/dessutom
huruvida = om
härmed/härvid/därvid/varvid/härav/därav/häri/däri/härom/därom/varmed/varom/härför/varigenom/torde/respektive/ifrågavarande/vederbörlig/vederbörligen
härigenom/därigenom = på så sätt/på så sätt
hädanefter/fortsättningsvis/framdeles = från och med nu/från och med nu
följaktligen/sålunda/således = därför/alltså/alltså
likväl/icke/ej/blott = ändå/inte/inte/bara
synnerligen/tämligen/medelst/ehuru/oaktat = mycket/ganska/med/trots att/trots
försåvitt/såvida/därest/för den händelse att/för det fall att/i det fall att/i det fall/under förutsättning att/förutsatt att = om/om/om/om/om/om/om/om/om
i händelse av = vid
inom ramen för
i samband med detta/i samband med det = då/då
i samband med att/i samband med = när/vid
i enlighet med/i överensstämmelse med/i likhet med = enligt/enligt/liksom
på basis av/i egenskap av = utifrån/som
i första hand
i möjligaste mån/i görligaste mån/i erforderlig utsträckning = så långt det går/så långt det går/så mycket som behövs
ett flertal/flertalet/ett antal = flera/de flesta/några
avsaknad av
det åligger dig att/det ankommer på dig att = du ska/du ska
^ undertecknad = jag
under innevarande år/innevarande månad = i år/den här månaden
nästkommande
eller dylikt/och dylikt = eller liknande/och liknande
dylik/dylikt/dylika = sådan/sådant/sådana
erforderlig/erforderligt/erforderliga = nödvändig/nödvändigt/nödvändiga
kostnadsfri/kostnadsfritt/kostnadsfria = gratis/gratis/gratis
väsentlig/väsentliga = viktig/viktiga
väsentligt/befintlig/befintligt/befintliga/adekvat/adekvata/disponibel/anträffbar/anträffbart
a: initialt/successivt/primärt/frekvent = i början/steg för steg/främst/ofta
n: frågeställning/frågeställningen/frågeställningar/frågeställningarna = fråga/frågan/frågor/frågorna
n: tillvägagångssätt/tillvägagångssättet = sätt/sättet
n: yttrande/yttrandet/yttranden/yttrandena = svar/svaret/svar/svaren
m: målsättning/målsättningen/målsättningar/målsättningarna = mål/målet/mål/målen
m: problemställning/problemställningen/problemställningar/problemställningarna = problem/problemet/problem/problemen
m: skrivelse/skrivelsen/skrivelser/skrivelserna = brev/brevet/brev/breven
ekonomiska medel = pengar
`

export const bureaucraticSv = phraseList(others + bureaucraticVerbs)
