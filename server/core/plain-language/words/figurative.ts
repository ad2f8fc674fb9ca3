import { phraseList } from '../phrases.ts'
import { setOf } from '../word-list.ts'

/** Of somebody it says what happens to them; of a question or a case it does not. */
const withoutHelp = ['du', 'ni', 'hon', 'han', 'hen'].map((who) =>
  `${who} faller mellan stolarna/${who} föll mellan stolarna/${who} kan falla mellan stolarna = ${who} blir utan hjälp/${who} blev utan hjälp/${who} kan bli utan hjälp`).join('\n')

/** Pictures instead of what is meant, and what is meant where it fits as it stands. */
export const figurativeSv = phraseList(`
v: trappa upp/trappar upp/trappade upp/trappat upp = öka/ökar/ökade/ökat/öka
v: trappa ner/trappar ner/trappade ner/trappat ner = minska/minskar/minskade/minskat/minska
v: trappa ned/trappar ned/trappade ned/trappat ned = minska/minskar/minskade/minskat/minska
upptrappning/upptrappningen/nedtrappning/nedtrappningen = ökning/ökningen/minskning/minskningen
v: landa i/landar i/landade i/landat i = komma fram till/kommer fram till/kom fram till/kommit fram till
på bordet/på tapeten/på agendan/på banan/på tå/på is/på plats i systemet/på rätt köl/på rätt spår/på spåret
- på bordet ligger/på bordet står/maten på bordet/mat på bordet
bollplank/bollplanket/bolla/bollar/bollade/bolla idéer
v: plocka upp/plockar upp/plockade upp/plockat upp
få ihop pusslet/får ihop pusslet/fick ihop pusslet/fått ihop pusslet/livspusslet/livspussel
en fot i arbetslivet/en fot på arbetsmarknaden/en fot i yrkeslivet/foten i arbetslivet/foten på arbetsmarknaden
hur det landar/hur det landade/hur det har landat/var det landar/var det landade/var vi landar/var vi landade/hur vi landar/hur vi landade
v: lyfta frågan/lyfter frågan/lyfte frågan/lyft frågan = ta upp frågan/tar upp frågan/tog upp frågan/tagit upp frågan/ta upp frågan
v: lyfta upp/lyfter upp/lyfte upp/lyft upp = ta upp/tar upp/tog upp/tagit upp/ta upp
bollen ligger hos/bollen är hos/bollen i rullning/har bollen/tar bollen
falla mellan stolarna/faller mellan stolarna/föll mellan stolarna/fallit mellan stolarna
${withoutHelp}
v: hamna mellan stolarna/hamnar mellan stolarna/hamnade mellan stolarna/hamnat mellan stolarna = bli utan hjälp/blir utan hjälp/blev utan hjälp/blivit utan hjälp
mellan stolarna
stå på egna ben/står på egna ben/stod på egna ben
- trädet bär frukt/träden bär frukt/busken bär frukt
v: bära frukt/bär frukt/bar frukt/burit frukt = ge resultat/ger resultat/gav resultat/gett resultat
v: ta höjd för/tar höjd för/tog höjd för/tagit höjd för = räkna med/räknar med/räknade med/räknat med/räkna med
röd tråd/röda tråden/helikopterperspektiv/helhetsgrepp/helhetsgreppet/helhetssyn/verktygslåda/verktygslådan/i verktygslådan
kroka arm/krokar arm/dra åt samma håll/drar åt samma håll/sitta i samma båt/sitter i samma båt/i samma båt
öppna dörrar/öppnar dörrar/dörren står öppen/dörren är öppen/en stängd dörr/en dörr in
sätta bollen i rullning/lägga locket på/lägger locket på/lägga korten på bordet/lägger korten på bordet/sopa under mattan
in i väggen/gå in i väggen/gick in i väggen/gått in i väggen
komma på banan/tillbaka på banan/upp på banan/hitta tillbaka till banan
puckla på/kasta in handduken/kastar in handduken/ge järnet/kämpa i motvind/i motvind/i medvind/ljus i tunneln/ljuset i tunneln
bromskloss/dragkraft/språngbräda/språngbrädan/startsträcka/flaskhals/flaskhalsar/slussas vidare/slussa vidare/slussar vidare/slussas
slå våra påsar ihop/slår våra påsar ihop/slå samman våra påsar
bygga broar/bygger broar/överbrygga/överbryggar/tröskel/trösklar/tröskeln
- över tröskeln/tröskeln till dörren/tröskeln i dörren
ha många järn i elden/många bollar i luften/brinner för/brinna för/tända en gnista/fånga upp/fångar upp/fångade upp
v: rigga/riggar/riggade/riggat = ordna/ordnar/ordnade/ordnat/ordna
v: checka av/checkar av/checkade av/checkat av = gå igenom/går igenom/gick igenom/gått igenom/gå igenom
v: sy ihop en/syr ihop en/sydde ihop en/sytt ihop en = ordna en/ordnar en/ordnade en/ordnat en/ordna en
v: sy ihop ett/syr ihop ett/sydde ihop ett/sytt ihop ett = ordna ett/ordnar ett/ordnade ett/ordnat ett/ordna ett
`)

/** "Plocka upp frågan": what else is picked up lies on the ground, or waits to be fetched. */
export const pickedUpInTalk: ReadonlySet<string> = setOf('frågan frågor frågorna ämnet ämnen ämnena tråden trådar temat ärendet diskussionen punkten punkter punkterna samtalet problemet problemen idén idéer')
/** Who has a ball that is none: with whoever else it may be one. */
export const pronounsWithBall: ReadonlySet<string> = setOf('dig mig oss er dem henne honom hen')

export const figurativeEn = phraseList(`
on the table/on board/on the same page/on track/back on track/on the radar/off the table/in the pipeline/in the loop
touch base/touches base/reach out/reaches out/circle back/going forward/moving forward/move the needle
ramp up/ramps up/ramped up/ramping up = increase/increases/increased/increasing
fall through the cracks/falls through the cracks/fell through the cracks
the ball is in/sounding board/stepping stone/bottleneck/roadmap/toolbox/hit a wall/hit the wall
step up to the plate/pull together/open doors/opens doors/build bridges/bridge the gap/big picture/low hanging fruit
take on board/takes on board/took on board/drill down/think outside the box/light at the end of the tunnel
`)
