import { lines } from './measured.ts'

/**
 * Sentences of our own as they may stand in a plan, a line each; what promises somebody else's decision, or what nobody
 * can know, stands between stars. The held-out half was written with the other and is never looked at to mend the rule.
 */
export const tuningWith = lines(`
Din ansökan *beviljas*.
Du *kommer att få sjukpenning*.
Vi *lovar* att hjälpen kommer.
Du *får ett jobb* i vår.
Kommunen *betalar din hyra*.
Försäkringskassan *kommer att godkänna* planen.
Du *behöver inte oroa dig* för pengarna.
Du *blir frisk* till sommaren.
Det *kommer att gå bra*.
Du *har rätt till lönebidrag*.
Vi *ser till att du får en lägenhet*.
Du *får din ersättning* i maj.
Arbetsgivaren *måste anställa* dig.
Jag *garanterar* att du får plats.
Du *slipper skulderna*.
Handläggaren *säger säkert ja*.
Du *förlorar inte din sjukpenning*.
Beslutet *blir positivt*.
Du *kan räkna med* aktivitetsstöd.
Vi *fixar ett jobb* till dig.
Du *kommer inte att förlora* ditt boende.
Operationen *kommer att hjälpa*.
Du *är garanterad* en plats.
Ansökan *går igenom*.
Du *får behålla* din lägenhet.
Ingen *kommer att ta* ditt bidrag.
Din ansökan *avslås*.
Försäkringskassan *ger dig sjukersättning*.
Du *blir anställd* efter praktiken.
Det är *ingen risk* att du förlorar hjälpen.
`)

export const tuningWithout = lines(`
Försäkringskassan bestämmer om du får sjukpenning.
Du kan söka aktivitetsstöd.
Anna ringer dig på torsdag.
Vi vet inte om du får platsen.
Du fick lönebidrag i maj.
Kommunen prövar din ansökan.
Vi kan inte lova att det går.
Du kommer att få ett brev från Anna.
Omar frågar om du kan få ett boendestöd.
Om du får jobbet ringer du Anna.
Läkaren skriver ett intyg.
Du vill bli frisk och börja jobba.
Du har sjukpenning till maj.
Vi hjälper dig att söka bostad.
Arbetsgivaren bestämmer om anställningen.
Du får fråga Anna om pengarna.
Beslutet kommer i mars.
Du kan överklaga beslutet.
Du har rätt att säga nej.
Din ansökan beviljades förra året.
Det går buss till praktiken.
Du sa att det blir bra med fredag.
Är du säker på att du vill ha platsen?
Du får hjälp att fylla i blanketten.
Du söker jobb tillsammans med Omar.
Kommunen har godkänt planen.
Har du fått din ersättning?
Anna ser till att du får ett brev.
Du kan få behandling om läkaren tycker det.
Kim lovade att ringa.
`)

export const heldOutWith = lines(`
Du *kommer snart att få sjukersättning*.
Vi *lovar* dig en bostad.
Kommunen *kommer att bevilja* boendestöd.
Du *ska få en praktikplats*.
Försäkringskassan *godkänner* din plan.
Du *har rätt till färdtjänst*.
*Allt löser sig* med pengarna.
Du *får garanterat* plats på kursen.
Vi *ordnar en lägenhet* åt dig.
Du *förlorar inte ditt jobb*.
Ansökan *kommer att avslås*.
Du *är berättigad till* bostadsbidrag.
Du *blir helt frisk* av behandlingen.
Det är *helt säkert* att hjälpen kommer.
Arbetsförmedlingen *kommer att säga ja*.
Du *blir inte av med bostaden*.
Du *kommer att vinna* målet.
Chefen *kommer att anställa* dig.
Du *får tillbaka* ditt arbete.
Domstolen *ger dig rätt*.
Vi *garanterar* att pengarna räcker.
Du *kommer att få en egen kontaktperson*.
Ditt bidrag *godkänns* i juni.
Du *kan vara säker på att få* ett jobb.
Vi *ser till att du får ditt lönebidrag*.
Du *har rätt att få assistans*.
Inget *kommer att hända* med din ersättning.
Du *får lägenheten* när den är klar.
*Det ordnar sig* med hyran.
Din ansökan *nekas*.
`)

export const heldOutWithout = lines(`
Försäkringskassan beslutar om din plan.
Vi lovar ingenting i dag.
Kommunen svarar på ansökan i maj.
Du kommer att få frågor om din hälsa.
Fråga läkaren om du kan bli frisk.
Du söker lönebidrag med Omar.
Vi vet inte vad kommunen bestämmer.
Du fick behålla lägenheten efter mötet.
Du har rätt till en kopia av brevet.
Anna ordnar ett rum till mötet.
Om du får sjukersättning ändras din skatt.
Det tar tid att bli frisk.
Du ska få en länk till mötet.
Chefen bestämmer om du får arbetet.
Du har haft färdtjänst i två år.
Vad händer om ansökan avslås?
Du kan få veta mer på fredag.
Kommunen beviljade boendestöd i april.
Vi frågar om du har rätt till pension.
Du får träffa en läkare i mars.
Planen är godkänd av alla.
Du har jobb till sommaren.
Ingen vet om platsen finns kvar.
Du får säga ja eller nej.
Det blir bra väder i dag.
Anna berättar vad du kan söka.
Du vill behålla din bostad.
Har du rätt till bidrag?
Kommunen kan säga nej.
Räkna med en timme för mötet.
`)
