import { phraseList } from '../phrases.ts'

/**
 * Loans and learned words that everyday speech has another word for, of our own choosing. A row without a better word
 * has several, and only whoever writes knows which is meant; where an ending fits both "en" and "ett", the better word would have to choose.
 */
export const foreignSv = phraseList(`
v: adaptera/adapterar/adapterade/adapterat = anpassa/anpassar/anpassade/anpassat/anpassa
v: addera/adderar/adderade/adderat = lägga till/lägger till/lade till/lagt till/lägg till
v: aktualisera/aktualiserar/aktualiserade/aktualiserat = ta upp/tar upp/tog upp/tagit upp/ta upp
v: arrangera/arrangerar/arrangerade/arrangerat = ordna/ordnar/ordnade/ordnat/ordna
v: avisera/aviserar/aviserade/aviserat = meddela/meddelar/meddelade/meddelat/meddela
v: boosta/boostar/boostade/boostat = stärka/stärker/stärkte/stärkt/stärk
v: diskutera/diskuterar/diskuterade/diskuterat = prata om/pratar om/pratade om/pratat om/prata om
v: disponera/disponerar/disponerade/disponerat = använda/använder/använde/använt/använd
v: dokumentera/dokumenterar/dokumenterade/dokumenterat = skriva ner/skriver ner/skrev ner/skrivit ner/skriv ner
v: eliminera/eliminerar/eliminerade/eliminerat = ta bort/tar bort/tog bort/tagit bort/ta bort
v: eskalera/eskalerar/eskalerade/eskalerat = bli värre/blir värre/blev värre/blivit värre
v: evaluera/evaluerar/evaluerade/evaluerat = utvärdera/utvärderar/utvärderade/utvärderat/utvärdera
v: exemplifiera/exemplifierar/exemplifierade/exemplifierat = ge exempel på/ger exempel på/gav exempel på/gett exempel på/ge exempel på
v: existera/existerar/existerade/existerat = finnas/finns/fanns/funnits
v: facilitera/faciliterar/faciliterade/faciliterat = leda/leder/ledde/lett/led
v: fluktuera/fluktuerar/fluktuerade/fluktuerat = gå upp och ner/går upp och ner/gick upp och ner/gått upp och ner
v: formulera/formulerar/formulerade/formulerat = skriva/skriver/skrev/skrivit/skriv
v: generera/genererar/genererade/genererat = ge/ger/gav/gett/ge
v: identifiera/identifierar/identifierade/identifierat = hitta/hittar/hittade/hittat/hitta
v: illustrera/illustrerar/illustrerade/illustrerat = visa/visar/visade/visat/visa
v: indicera/indicerar/indicerade/indicerat = tyda på/tyder på/tydde på/tytt på
v: intensifiera/intensifierar/intensifierade/intensifierat = öka/ökar/ökade/ökat/öka
v: involvera/involverar/involverade/involverat = ta med/tar med/tog med/tagit med/ta med
v: justera/justerar/justerade/justerat = ändra/ändrar/ändrade/ändrat/ändra
v: kommunicera med/kommunicerar med/kommunicerade med/kommunicerat med = prata med/pratar med/pratade med/pratat med/prata med
v: konsultera/konsulterar/konsulterade/konsulterat = fråga/frågar/frågade/frågat/fråga
v: koordinera/koordinerar/koordinerade/koordinerat = samordna/samordnar/samordnade/samordnat/samordna
v: kvantifiera/kvantifierar/kvantifierade/kvantifierat = mäta/mäter/mätte/mätt/mät
v: lokalisera/lokaliserar/lokaliserade/lokaliserat = hitta/hittar/hittade/hittat/hitta
v: manifestera/manifesterar/manifesterade/manifesterat = visa/visar/visade/visat/visa
v: mobilisera/mobiliserar/mobiliserade/mobiliserat = samla/samlar/samlade/samlat/samla
v: moderera/modererar/modererade/modererat = leda/leder/ledde/lett/led
v: modifiera/modifierar/modifierade/modifierat = ändra/ändrar/ändrade/ändrat/ändra
v: optimera/optimerar/optimerade/optimerat = förbättra/förbättrar/förbättrade/förbättrat/förbättra
v: referera till/refererar till/refererade till/refererat till = hänvisa till/hänvisar till/hänvisade till/hänvisat till/hänvisa till
v: reflektera över/reflekterar över/reflekterade över/reflekterat över = fundera över/funderar över/funderade över/funderat över/fundera över
v: rekrytera/rekryterar/rekryterade/rekryterat = anställa/anställer/anställde/anställt/anställ
v: resonera kring/resonerar kring/resonerade kring/resonerat kring = prata om/pratar om/pratade om/pratat om/prata om
v: respondera/responderar/responderade/responderat = svara/svarar/svarade/svarat/svara
v: screena/screenar/screenade/screenat = undersöka/undersöker/undersökte/undersökt/undersök
v: signalera/signalerar/signalerade/signalerat = visa/visar/visade/visat/visa
v: specificera/specificerar/specificerade/specificerat = beskriva noga/beskriver noga/beskrev noga/beskrivit noga/beskriv noga
v: stagnera/stagnerar/stagnerade/stagnerat = stanna av/stannar av/stannade av/stannat av
v: strukturera/strukturerar/strukturerade/strukturerat = ordna/ordnar/ordnade/ordnat/ordna
v: supporta/supportar/supportade/supportat = hjälpa/hjälper/hjälpte/hjälpt/hjälp
v: terminera/terminerar/terminerade/terminerat = avsluta/avslutar/avslutade/avslutat/avsluta
v: trigga/triggar/triggade/triggat = väcka/väcker/väckte/väckt/väck
v: uppgradera/uppgraderar/uppgraderade/uppgraderat = förbättra/förbättrar/förbättrade/förbättrat/förbättra
v: verbalisera/verbaliserar/verbaliserade/verbaliserat = sätta ord på/sätter ord på/satte ord på/satt ord på/sätt ord på
exkludera/exkluderar/inkludera/inkluderar/integrera/integrerar/konkretisera/konkretiserar/poängtera/poängterar/precisera/preciserar/stimulera/stimulerar/validera/validerar
n: aspekt/aspekten/aspekter/aspekterna = sida/sidan/sidor/sidorna
n: autonomi/autonomin = frihet/friheten
n: deadline/deadlinen = sista dag/sista dagen
n: differens/differensen/differenser/differenserna = skillnad/skillnaden/skillnader/skillnaderna
n: diskrepans/diskrepansen/diskrepanser/diskrepanserna = skillnad/skillnaden/skillnader/skillnaderna
n: duration/durationen = tid/tiden
n: incitament/incitamentet/incitamenten = skäl/skälet/skälen
med intention att/med intentionen att = för att/för att
n: intention/intentionen/intentioner/intentionerna = tanke/tanken/tankar/tankarna
n: kompetens/kompetensen/kompetenser/kompetenserna = kunskap/kunskapen/kunskaper/kunskaperna
n: komponent/komponenten/komponenter/komponenterna = del/delen/delar/delarna
- i konsekvens med
n: konsekvens/konsekvensen/konsekvenser/konsekvenserna = följd/följden/följder/följderna
n: konsensus = enighet
n: konstellation/konstellationen/konstellationer/konstellationerna = grupp/gruppen/grupper/grupperna
n: kriterium/kriteriet/kriterier/kriterierna = krav/kravet/krav/kraven
n: kvantitet/kvantiteten/kvantiteter/kvantiteterna = mängd/mängden/mängder/mängderna
n: manual/manualen/manualer/manualerna = handbok/handboken/handböcker/handböckerna
n: restriktion/restriktionen/restriktioner = begränsning/begränsningen/begränsningar
- bästa scenario/värsta scenario
n: scenario/scenariot/scenarier/scenarierna = läge/läget/lägen/lägena
n: stimulans/stimulansen = uppmuntran/uppmuntran
n: strategi/strategin/strategier/strategierna = plan/planen/planer/planerna
n: struktur/strukturen = ordning/ordningen
n: support = hjälp
supporten
n: transparens/transparensen = öppenhet/öppenheten
n: ett dilemma/dilemmat = ett svårt val/det svåra valet
m: ambition/ambitionen/ambitioner/ambitionerna = mål/målet/mål/målen
m: barriär/barriären/barriärer/barriärerna = hinder/hindret/hinder/hindren
m: dialog/dialogen/dialoger/dialogerna = samtal/samtalet/samtal/samtalen
m: indikation/indikationen/indikationer/indikationerna = tecken/tecknet/tecken/tecknen
m: interaktion/interaktionen = samspel/samspelet
m: kontext/kontexten = sammanhang/sammanhanget
m: koncept/konceptet = idé/idén
m: respons/responsen = svar/svaret
m: workshop/workshopen/workshoppen/workshoppar = arbetsmöte/arbetsmötet/arbetsmötet/arbetsmöten
feedback/input = synpunkter/synpunkter
evidens/evidensen/frekvens/frekvensen/paradigm/paradigmet/restriktionerna/parameter/parametern/parametrar
a: approximativt/parallellt/simultant/sporadiskt = ungefär/samtidigt/samtidigt/ibland
c: maximalt/maximum/minimum = högst/högst/minst
diverse = olika
kronor inklusive/pris inklusive/priset inklusive/hyran inklusive = kronor med/pris med/priset med/hyran med
inklusive/exklusive
ad hoc/status quo/pro forma/en bloc/in spe
per automatik/de facto/per se/vice versa/vis-à-vis/in extenso = automatiskt/i verkligheten/i sig/tvärtom/jämfört med/i sin helhet
basal/basalt/basala = enkel/enkelt/enkla
drastisk/drastiskt/drastiska = kraftig/kraftigt/kraftiga
elementär/elementärt/elementära = enkel/enkelt/enkla
essentiell/essentiella = nödvändig/nödvändiga
essentiellt
fundamental/fundamentala = viktig/viktiga
fundamentalt
innovativ/innovativt/innovativa = ny/nytt/nya
komplex/komplext/komplexa = svår/svårt/svåra
komplicerad/komplicerat/komplicerade = svår/svårt/svåra
konfidentiell/konfidentiellt/konfidentiella = hemlig/hemligt/hemliga
marginell/marginella = liten/små
a: marginellt = lite
potentiell/potentiella = möjlig/möjliga
potentiellt
problematisk/problematiskt/problematiska = svår/svårt/svåra
reell/reella = verklig/verkliga
reellt
specifik/specifikt/specifika = särskild/särskilt/särskilda
substantiell/substantiella = stor/stora
substantiellt
temporär/temporärt/temporära = tillfällig/tillfälligt/tillfälliga
vital/vitalt/vitala
relevanta/irrelevanta/konkreta/optimala/signifikanta = viktiga/oviktiga/tydliga/bästa/tydliga
approach/holistisk/holistiskt/holistiska/relevant/irrelevant/optimal/optimalt/signifikant/explicit/implicit/ambivalent/obligatorisk/obligatoriskt/obligatoriska/preliminär/preliminärt/preliminära/virtuell/virtuellt/virtuella
`)
