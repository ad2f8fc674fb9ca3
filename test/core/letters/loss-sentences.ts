import { lines } from '../plain-language/measured.ts'

/** What is said of money and homes, as people write it in a meeting; the last fifteen of each in Swedish and ten in English were written when the rest was done. */
export const swedishLosses = lines(`
Kim fick nej till sin ansökan om sjukpenning.
Det blir nej till fler timmar assistans.
Ingen ersättning lämnas efter 1 mars.
Inget försörjningsstöd ges i januari.
Det blir ingen aktivitetsersättning efter sommaren.
Sista gången du får bostadsbidrag är i februari.
Den sista sjukpenningen kommer 27 januari.
Pengarna räcker inte månaden ut.
Lönen räcker inte till både hyra och mat.
Sjukersättningen går ned till hälften.
Kims inkomst sjunker med 3 000 kronor från mars.
Ersättningen är slut efter 300 dagar.
Rätten till aktivitetsstöd upphör när programmet är slut.
Kim har inte längre rätt till bostadstillägg.
Försäkringskassan har beslutat att inte betala sjukpenning.
Kommunen har bestämt att dra in hemmaboendet för Kim, alltså boendet på Storgatan.
Kim måste vara ute ur lägenheten 31 januari.
Hyresrätten är uppsagd till 1 april.
Kim får inte förnya hyresavtalet.
Kronofogden har bokat vräkning till 14 januari.
Kim har en hyresskuld och kan förlora lägenheten.
Pengarna från a-kassan stoppas i 6 veckor.
Bidraget ska betalas tillbaka.
Kim måste betala tillbaka sjukpenningen för oktober.
Ansökan om bostadsbidrag fick avslag.
Du beviljas inte ekonomiskt bistånd för januari.
Ersättningen minskar med en fjärdedel.
Kontraktet på träningslägenheten gäller inte efter februari.
Kim blir bostadslös 1 februari.
Efter årsskiftet får Kim bara halva ersättningen.
Det blev nej från Försäkringskassan om sjukpenningen.
Du får inte fler dagar med aktivitetsstöd.
Det finns inga pengar till hyran i januari.
Sista månaden med försörjningsstöd är februari.
Lönen räcker knappt till maten.
Kommunen drar ner på hemtjänsten och bidraget.
Kim får bara hälften av sin lön under sjukskrivningen.
Från mars har Kim ingen sjukpenning.
Hyresvärden har sagt upp Kim.
Kim har fått ett brev om avhysning.
Bostaden måste vara tom 31 mars.
Ersättningen gick ner med 2 000 kronor.
Försäkringskassan sa nej till ansökan.
Beslutet är att Kim inte får underhållsstöd.
Förlängningen av bostadsbidraget gick inte igenom.
`)

export const swedishNoLosses = lines(`
Kim fick ja till sjukpenning hela våren.
Kim säger nej till att flytta.
Kim fick nej till parkering vid lägenheten.
Inget i ditt bidrag ändras.
Ingen behöver betala hyra i förväg.
Sista dagen att lämna papper om bidraget är 15 januari.
Den sista blanketten om sjukpenning är inskickad.
Pengarna räcker bra.
Kim säger att lönen räcker till allt.
Vi går igenom hyran och pengarna i januari.
Kim går ner till Försäkringskassan med ansökan om sjukpenning.
Hyran sjunker när bostadsbidraget kommer.
Kim får mer pengar när skulden är slut.
Sjukpenningen betalas ut en gång i månaden.
Bostadsbidraget prövas på nytt i mars.
Kim har rätt till bostadstillägg.
Försäkringskassan betalar sjukpenning till 31 mars.
Boendet har plats för Kim från 1 april.
Kim får nyckel till lägenheten 31 januari.
Kontraktet på lägenheten skrivs under i januari.
Det finns ingen hyresskuld.
Kim undrar om pengarna räcker i februari.
Kim är rädd för att bli bostadslös.
Ingen har sagt upp kontraktet.
Ersättningen går inte ner.
Kim slutar kursen men behåller sin ersättning.
Beviljas sjukpenning kommer pengarna 25 januari.
Handläggaren berättar mer om bidraget i mars.
Kim hyr en lägenhet av en vän.
Kim vill veta hur länge ersättningen räcker.
Kim sa nej till erbjudandet om en lägenhet i Kiruna.
Det finns inga frågor om pengarna.
Sista steget är att söka bostadstillägg.
Tiden räcker inte för att prata om pengarna.
Handläggaren går ner i tid men svarar om din ersättning.
Kim har bara en fråga om hyran.
Kim har inga skulder.
Hyresvärden säger inte nej till hund i lägenheten.
Kim får ingen räkning för hemmet i januari.
Vi hinner inte prata om bidraget i dag.
Lägenheten ska städas i maj.
Kim behöver inte fylla i blanketten om bostadsbidrag igen.
Ersättningen är 9 000 kronor i månaden.
Kim vill ha svar på sin ansökan om sjukersättning.
Kim går inte miste om några pengar.
`)

export const englishLosses = lines(`
Kim got a no to sickness benefit.
The answer on housing allowance was no.
No benefit is granted.
No sickness benefit will be paid in January.
There will be no allowance after March.
The last payment is on 25 January.
This is the last time you get housing benefit.
Kim’s money does not last the month.
The money is not enough for the rent.
Her wages are not enough to live on.
The allowance goes down to half.
Kim’s income drops in March.
The benefit has run out.
You are no longer entitled to housing benefit.
The agency has decided not to pay the benefit.
The landlord has given notice on the flat.
The tenancy was terminated.
Kim must be out of the flat by 31 January.
Kim may lose the apartment because of unpaid rent.
The eviction is on 14 January.
The payments have been suspended.
The allowance must be paid back.
Kim owes the agency money for October.
The application for housing allowance was turned down.
The pension is cut by a quarter.
Kim has no income in January.
Kim is homeless from 1 February.
After New Year Kim gets only half the benefit.
The council will not pay the rent.
The lease will not be renewed.
They said no to the application for sickness benefit.
Kim will get no benefit in February.
There is no money left for the rent.
The last benefit comes in March.
The pension is not enough.
The benefit fell by 200 kronor.
Kim gets only half of the pay.
The landlord wants Kim to leave the flat.
The extension of the allowance was rejected.
Kim must repay the housing benefit.
`)

export const englishNoLosses = lines(`
Kim got a yes to sickness benefit.
Kim says no to moving.
Kim said no to a parking space at the flat.
No change is made to your benefit.
The last day to apply for housing allowance is 31 March.
The first payment is on 25 January.
The next payment comes in February.
The money is enough for the rent.
Kim’s wages last the month.
The rent goes down in March.
Kim’s debt drops each month.
The benefit is granted until 31 March.
Kim is entitled to housing benefit.
The allowance stays the same.
Kim wonders if the money will last.
Kim is afraid that the money is not enough.
Nobody has given notice on the flat.
The benefit does not go down.
Kim gets the keys to the flat on 31 January.
The lease is signed in January.
Kim leaves the course but keeps the allowance.
The application for housing allowance has been sent.
We look at the money in January.
The caseworker tells you more about the benefit in March.
The council pays the rent.
Kim does not owe any money.
The agency decides about the benefit in March.
Kim must not pay the benefit back.
The pension is paid every month.
Kim looks for a new flat.
There are no questions about the money.
Kim said no to the flat in Kiruna.
The last step is to apply for the allowance.
There is no time to talk about the money.
Kim has no debts.
Kim goes down to the benefit office.
The flat is to be cleaned in May.
The benefit is 9,000 kronor a month.
The landlord does not say no to a dog in the flat.
Kim wants an answer about the pension.
`)

/** Those that were missed: a no, none, the last one, not enough, less. */
export const refusedOrShort = lines(`
Du får nej till sjukersättning.
Kim fick nej på ansökan om bostadsbidrag.
Kommunen säger nej till försörjningsstöd.
Det blev nej till bostadstillägg.
Inget bistånd beviljas.
Ingen sjukpenning betalas ut i december.
Inga pengar kommer i januari.
Sista utbetalningen är 25 januari.
Det här är den sista utbetalningen av aktivitetsstödet.
I mars får du sjukpenning för sista gången.
Pengarna räcker inte till hyran.
Kims pengar räcker bara till den 20.
Lönen räcker inte längre.
Efter mars finns ingen ersättning kvar.
Dagarna i sjukförsäkringen är slut.
A-kassan har tagit slut.
Din a-kassa tar slut om 3 veckor.
Ersättningen fryser inne.
Kommunen tar inte längre över hyran.
Bidraget gäller bara till och med 31 mars, sedan är det slut.
Bostadsbidraget försvinner när barnen flyttar.
Sjukpenningen går ner till 75 procent.
Ersättningen sjunker i april.
Du har fått för mycket bostadsbidrag och måste betala tillbaka.
Hyresvärden vill säga upp kontraktet.
Kim har fått en uppsägning av lägenheten.
Kim står utan bostad från 1 februari.
Lägenheten måste lämnas 31 januari.
Du behöver flytta ut senast 31 januari.
Kim är uppsagd från boendet.
Kim kan inte bo kvar efter mars.
Kronofogden kommer 12 januari för att vräka Kim.
Andrahandskontraktet förlängs inte.
Hyran är inte betald och hyresvärden har sagt upp kontraktet.
Förlängningen av aktivitetsersättningen blev inte beviljad.
Försäkringskassan godkänner inte ansökan om sjukpenning.
Ansökan om försörjningsstöd gick inte igenom.
Du får avslag på bostadstillägg.
Underhållsstödet har blivit stoppat.
Kim har ingen inkomst alls i januari.
Utan läkarintyg blir det ingen sjukpenning.
Studiestödet ryker om Kim slutar skolan.
Assistansen blir 20 timmar mindre i veckan.
Vi måste dra ned på din assistans.
`)

export const neitherRefusedNorShort = lines(`
Du får ja till sjukersättning.
Kim säger nej till boendestöd i köket.
Kim får pengarna 25 januari.
Sista dagen att söka bostadsbidrag är 31 januari.
Sista ansökningsdag för bostadstillägg är 15 mars.
Pengarna räcker till hyran.
Pengarna räcker hela månaden.
Bistånd beviljas från 1 december.
Sjukpenning betalas ut 25 december.
Nästa utbetalning är 25 januari.
Den första utbetalningen kommer i januari.
Vi pratar om pengarna sista gången vi ses.
Kim vill säga nej till mer arbete utan lön.
Ersättningen ökar i april.
Hyran är betald.
Kim frågar om pengarna räcker till hyran.
Kim är orolig för att pengarna inte räcker.
Ingen ersättning ändras.
Inga pengar försvinner.
Ingenting händer med din ersättning.
Försörjningsstödet fortsätter som vanligt.
Kommunen betalar hyran i januari.
Kim får ingen ny hyresvärd.
Kim söker ett nytt boende.
Bostadstillägget beviljas till och med 31 mars.
Sjukpenningen räknas om i mars.
Kim ska prata med handläggaren om pengarna.
Lägenheten har inget badkar.
Hyresvärden lagar badrummet i lägenheten.
Kim flyttar till lägenheten 1 februari.
Kim hyr ut lägenheten i sommar.
Ansökan om bostadsbidrag är skickad.
Beslutet om sjukpenning kommer i januari.
Kim får inte svar om ersättningen förrän i mars.
Ersättningen påverkas inte av praktiken.
Du behöver inte betala tillbaka bidraget.
Kim får inget avslag.
Kim säger nej till att byta lägenhet.
Kim fick nej till att ha hund i lägenheten.
Ersättningen sjunker inte.
Skulden sjunker i april.
Räntan sjunker.
Kim är inte skyldig Försäkringskassan några pengar.
Handläggaren slutar i mars, men sjukpenningen fortsätter.
`)
