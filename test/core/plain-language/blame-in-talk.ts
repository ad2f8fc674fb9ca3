import { lines } from './measured.ts'

/** Blame as one writes it in a hurry or a chat, written before the rule was widened to it, and never tuned on. */
export const withBlame = lines(`
Det är Kims fel att det blev sent.
Kim ska skärpa sig.
Du måste ta dig i kragen.
Hon får skylla sig själv.
Du måste skärpa dig.
Kim orkar inte bry sig.
Han är sur på alla möten.
Hon är bara bekväm.
Kim är rätt lat av sig.
Det är mammans fel att pojken inte går i skolan.
Det är ditt eget fel att du inte får pengar.
Han kan om han vill.
Hon vill inte jobba.
Kim söker bara uppmärksamhet.
Nu får du rycka upp dig.
Du borde veta bättre.
Han får faktiskt anstränga sig mer.
Hon är omöjlig att ha att göra med.
Kim har misslyckats med allt vi har gett honom.
Kim är ett hopplöst fall.
Varför kan du inte bara komma i tid?
Hur kunde du missa mötet?
Du sumpade praktiken.
Kim slösar bort våra resurser.
Han sjabblade bort sin plats.
Han skiter i det.
Hon bryr sig inte om sina barn.
Kim gav upp direkt.
Du gör det svårt för alla.
Det är hans egen skuld.
Hon har själv valt det här.
Kim hade kunnat komma om han hade velat.
Kim vill inte hjälpa sig själv.
Kim tar inte tag i sitt liv.
Han kommer bara med ursäkter.
Hon svarar aldrig när vi ringer.
Kim har bara sig själv att skylla.
Vad trodde du skulle hända?
Det är föräldrarnas fel.
Han är jobbig.
Hon är besvärlig i möten.
Kim är opålitlig med tider.
Hon är konstig.
Han lever i sin egen värld.
Hon är knäpp i huvudet.
Du är alldeles för känslig.
Kim tål ingenting.
Kim är manipulativ.
Han låtsas vara sjuk.
Hon spelar sjuk.
Det är arbetsgivarens fel att hon blev sjuk.
Kim maskar på praktiken.
Han drar sig undan allt ansvar.
Hon smet från mötet.
Han är helt inkompetent.
Kim förstår inte sitt eget bästa.
Du måste börja ta ansvar.
Hon gör aldrig som vi säger.
Kim är ohjälpsam mot personalen.
Hon kostar kommunen pengar.
`)

export const withoutBlame = lines(`
Det är inte Kims fel.
Det är ingens fel att det tog tid.
Det är fel på hissen.
Det är fel adress i brevet.
Det är fel dag.
Kim ska ringa vårdcentralen.
Du måste ta medicinen varje dag.
Kim orkar inte gå i trappor.
Han är trött efter jobbet.
Hon är bekväm i den nya stolen.
Mjölken är sur.
Vi får skylla på bussen.
Kim vill jobba två timmar om dagen.
Hon vill inte jobba natt.
Han kan komma om han vill.
Kim söker jobb på lager.
Kim söker bara deltidsjobb.
Jag borde ha ringt tidigare.
Vi borde veta mer i maj.
Jag missade bussen.
Hur kunde det bli så?
Varför kom brevet så sent?
Kan du inte komma på fredag?
Hon valde själv att byta läkare.
Du får själv välja tid.
Kim vill ha hjälp med att söka bostad.
Hon svarar på sms.
Jag svarar aldrig på okända nummer.
Vad trodde du att brevet betydde?
Hon bryr sig om sina barn.
Han drar sig undan när det är mycket ljud.
Det är jobbigt att vänta.
Det är en jobbig trappa.
Stolen är jobbig att sitta i.
Hon är känslig för ljud.
Kim är känslig för starka lukter.
Kim tål inte laktos.
Vi kostar inget.
Mötet kostar inget.
Kim gav oss ett brev.
Kim gav upp körkortet när synen blev sämre.
Resan blev besvärlig.
Knät är besvärligt.
Han spelar fotboll.
Hon är sjuk.
Du behöver inte ta ansvar för allt.
Anna tar ansvar för uppföljningen.
Vi tar tag i frågan på måndag.
Kim tar tag i ledstången.
Det var mitt fel.
Jag ska skärpa mig, säger Kim.
Vi har misslyckats med att nå Kim.
Datorn är konstig.
Felet är vårt.
Skulden är på 3000 kronor.
Det är Kims dag.
Det är Kims förslag.
Det är Kims felanmälan.
Du gör det bra.
Maskinen är opålitlig.
`)
