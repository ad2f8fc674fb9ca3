import { lines } from './measured.ts'

/** Promises as one says them in a meeting or a chat, written before the rule was widened to them, and never tuned on. */
export const withPromise = lines(`
Självklart får du praktikplatsen.
Det fixar vi, ingen fara.
Du kan räkna med att pengarna finns på kontot i maj.
Det löser sig med hyran.
Vi fixar en lägenhet åt dig före sommaren.
Jag garanterar att du slipper träffa honom.
Det ordnar sig med a-kassan.
Klart du får sjukpenning.
Oroa dig inte, allt kommer att ordna sig.
Din ansökan går igenom, det är jag säker på.
Läkaren kommer att skriva under intyget.
De säger ja, det lovar jag.
Du kommer att klara utbildningen.
Vi ser till att du får behålla ersättningen.
Försäkringskassan kommer att godkänna det här.
Det kommer att gå vägen.
Det är bara en formalitet att få det beviljat.
Du har jobbet som i en liten ask.
Du är garanterad en plats till hösten.
Vi lovar dig ett boende.
Beslutet är så gott som klart.
Du får definitivt ja på din ansökan.
Det är klart att du får färdtjänst.
Pengarna kommer på fredag, var inte orolig.
Du kommer inte att bli utan pengar.
Det blir inga problem med ansökan.
Det kommer inte att bli några problem med handläggaren.
Chefen kommer att anställa dig.
Du får tillbaka ditt jobb när du är frisk.
Vi löser det med Försäkringskassan.
Vi tar hand om allt, du behöver inte göra något.
Ni får garanterat mer tid.
Givetvis får du stanna kvar i lägenheten.
Så klart beviljar de det.
Du slipper betala tillbaka pengarna.
Du blir av med värken efter operationen.
Ingen kan neka dig det här stödet.
De måste säga ja till dig.
De kan inte säga nej.
Arbetsgivaren tar emot dig med öppna armar.
Om du gör så här får du ersättningen, det är säkert.
Det är ingen tvekan om att du får ja.
Du kan vara lugn, det går igenom.
Det går garanterat bra.
Jag kan lova att det går bra.
Naturligtvis får Kim sitt lönebidrag.
Ansökan blir beviljad direkt.
Du kommer att få ditt körkort tillbaka.
Det kommer att lösa sig med bostaden.
Vi fixar det med hyresvärden.
Jag ordnar ett jobb åt dig.
Räkna med att få pengarna i januari.
Du har rätt till sjukersättning.
Du får jobbet, ingen tvekan.
Det är hundra procent säkert att de säger ja.
Du blir fri från skulderna.
Kim blir frisk av medicinen.
Vi ser till att allt blir bra.
Utredningen kommer att visa att du har adhd.
Du kommer aldrig mer att behöva oroa dig för hyran.
`)

export const withoutPromise = lines(`
Självklart får du ta med en vän.
Vi fixar kaffe till mötet.
Du kan räkna med att mötet tar en timme.
Jag ordnar en sal till torsdag.
Anna löser av Omar klockan 10.
Vi ser till att du får dagordningen i tid.
Du får veta mer den 3 december.
Försäkringskassan bestämmer om du får sjukpenning.
Vi vet inte om ansökan går igenom.
Hon sa ja till att följa med.
Du får gärna ringa mig.
Kim fick jobbet i förra veckan.
Vad händer om de säger nej?
Anna lovar att ringa dig på fredag.
Vi kan inte lova någonting.
Ingen kan garantera hur det går.
Får jag behålla min lägenhet?
Du har rätt att säga nej.
Du har rätt till en tolk.
Vi hoppas att det ordnar sig.
Det kanske löser sig.
Klart att du är trött.
Självklart är det jobbigt.
Vi tar hand om anteckningarna.
Du slipper fylla i blanketten två gånger.
Brevet kommer på fredag.
Läkaren kommer att undersöka axeln.
Läkaren kommer klockan 10.
Du kommer att få ett brev från oss.
Du kommer att få svar före jul.
Kommer du att klara att gå dit själv?
Jag tror att jag kommer att klara det.
Kim vill bli fri från skulderna.
Hur blir jag av med värken?
Bussen tar emot rullstolar.
Vi löser uppgiften tillsammans.
Utredningen kommer att ta tre månader.
Utredningen visar vad du behöver.
Du får tillbaka ditt kort i receptionen.
Det är inga problem att byta tid.
Har du några problem med blanketten?
Du kan vara lugn här i rummet.
Pengarna kom i fredags.
Pengarna kommer från kommunen.
Sara ordnar skjuts till mötet.
Räkna med en väntetid på två veckor.
Vi räknar med att vara klara i maj.
De måste svara inom en månad.
De kan inte säga när beslutet kommer.
Det är klart nu.
Beslutet är klart.
Naturligtvis frågar vi dig först.
Får du sjukpenning i dag?
Om du får jobbet ringer du Anna.
Kim säger ja till praktiken.
Det gick bra i går.
Hur går det med jobbet?
Blir du av med pengarna måste du söka igen.
Omar bestämmer om du får stödet.
Du är garanterad medlem om du har betalat.
`)
