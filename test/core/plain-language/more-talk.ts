import { lines } from './measured.ts'

/** More of talk, written after the rules were widened; what they missed of the first two thirds then mended them. */
export const morePromises = lines(`
Du får såklart ditt boendestöd.
Vi ordnar så att du får en praktikplats.
Ingen fara, kommunen betalar.
Det är lugnt, pengarna är på väg.
Du kommer att bli godkänd.
Beslutet blir till din fördel.
Läkaren skriver garanterat ett intyg.
Jag ser till att de säger ja.
Du behöver inte vara rädd för att bli av med lägenheten.
Det reder sig.
Vi har redan bestämt att du får platsen.
Till hösten jobbar du igen.
Din chef tar dig tillbaka.
Du är som ny om ett år.
Vi lovar att aldrig ta bort ditt stöd.
Försäkringskassan brukar alltid säga ja.
Du har jobbet i hamn.
Det kan inte gå fel.
Sjukpenningen kommer att räcka.
Kim kommer att få stanna.
Du kommer definitivt att få aktivitetsersättning.
Det är ingen risk att du blir av med bostaden.
Vi garanterar dig en plats på kursen.
De beviljar alltid sådana ansökningar.
Kim får jobbet, det är klart.
Lita på mig, det går bra.
Du har rätt till färdtjänst.
Självklart beviljas du stöd.
Jag lovar att du får en lägenhet.
Efter operationen blir du helt frisk.
Kommunen kommer att betala skulden.
Vi ser till att du slipper hyran.
Du får naturligtvis behålla din ersättning.
Du vinner överklagan.
Försäkringskassan godkänner det här direkt.
Det kommer att bli bra, tro mig.
Du får en egen lägenhet till sommaren.
Arbetsgivaren har lovat dig jobbet.
Räkna med att du får ja.
Vi fixar bostad åt er.
Du kommer att få ja på din ansökan.
Klart att de godkänner dig.
Vi ordnar ett boende åt dig före jul.
Chefen anställer dig efter praktiken.
Du blir av med smärtan om du tränar.
Det finns ingen risk att de säger nej.
Du behöver inte oroa dig för hyran.
Vi lovar att det blir en lösning.
Pengarna kommer på onsdag.
Du får garanterat en kontaktperson.
Läkaren kommer att sjukskriva dig.
Kim klarar utbildningen utan problem.
Ansökan blir godkänd.
Regionen kommer att ordna resan.
Du får sjukersättning till hösten.
`)

export const moreBlame = lines(`
Kim har bara sig själv att tacka.
Hon är för lat för att gå upp.
Du har ju inte ens försökt.
Kim lägger sig på tvären.
Hon utnyttjar oss.
Han ställer bara krav.
Det är systerns fel.
Kim sköter inte sina tider.
Du är så negativ.
Kim tar för mycket plats.
Hon är svår att samarbeta med.
Han gnäller om allt.
Kim struntar i vad vi säger.
Du skulle ha ringt.
Hon saknar driv.
Kim är inte mottaglig.
Han är lättstött.
Kim bara sitter hemma.
Hon är en belastning för gruppen.
Kim hittar på.
Kim är alltid sen.
Det är din mammas fel.
Hon måste skärpa till sig.
Kim tar inte sitt ansvar.
Han vägrar att lyssna.
Du har bara dig själv att skylla.
Kim är så omogen.
Hon vill inte bli bättre.
Kim missköter sin medicin.
Han är otacksam.
Du måste lära dig att passa tider.
Kim har dålig attityd.
Hon är bortskämd av sina föräldrar.
Kim manipulerar alla.
Han kunde inte ens ringa.
Det är typiskt Kim att glömma.
Hon orkar aldrig någonting.
Du förstör för dig själv.
Kim är en börda.
Han ljuger om sin värk.
Kim lyssnar aldrig.
Hon är oansvarig.
Det är hennes eget fel.
Kim borde ha sagt till tidigare.
Han vill inte samarbeta.
Du måste ta ansvar för ditt liv.
Kim klagar på allt.
Hon är ointresserad av att jobba.
Kim har slarvat med papperen.
Han är aggressiv.
Kim lägger skulden på andra.
Hon överdriver sina besvär.
Du lovade ju att komma.
Kim är ett problem för gruppen.
Han vägrade ta emot hjälp.
`)

export const moreOfNeither = lines(`
Vi vet inte hur det går.
Du får ringa när du vill.
Kim får hjälp av Sara i dag.
Mötet kommer att ta en timme.
Det går bra att ringa.
Vi fixar fika.
Oroa dig inte om du blir sen.
Anna säger ja till tiden.
Pengarna räcker inte.
Du får tillbaka pappren.
Självklart är du välkommen.
Jag lovar att skicka brevet.
Vi har ingen tvekan i frågan.
Du får platsen bredvid Kim.
Läkaren kommer att ringa dig.
Beslutet kommer i maj.
Klart slut.
Kan du räkna ut summan?
Vi tar emot dig i receptionen.
Det löser sig kanske.
Kim är hemma i dag.
Hon är negativ till tabletter, säger hon.
Kim söker stöd.
Det är fel nummer.
Kim sitter bra.
Han ställer frågor.
Kim tar emot hjälp.
Det är svårt att samarbeta på distans.
Provet var negativt.
Kim orkar två timmar.
Han är sur över beslutet, säger han själv.
Grädden är sur.
Det är en konstig blankett.
Kim är trött och det är jobbigt.
Vi kan göra fel.
Det är Annas tur.
Kim vill jobba.
Du måste ringa.
Kim svarar inte i dag.
Reglerna är omöjliga.
Vi hörs på fredag.
Du har rätt att läsa din journal.
Kim fick ja på sin ansökan i går.
Anna tror att det går bra.
Vi vet svaret i maj.
Kommunen betalar tolken på mötet.
Försäkringskassan prövar ansökan.
Lita inte på ryktet.
Du vinner tid.
Det är ingen risk att gå hem.
Jag får jobbet gjort på en dag.
Läkaren godkänner inte intyget.
Har du fått jobbet?
Vi garanterar ingenting.
Du får en kopia till dörren.
Kim behåller sin tid.
Sara betalar sin hyra själv.
Räkna med kö.
Operationen är i maj.
Kim blir hemma.
Kim blir sen på fredag.
Det är mammas telefon.
Vi måste skärpa tonen.
Kim tar sin medicin.
Hon lyssnar på radio.
Du kan skylla på mig.
Kim vill bli bättre på svenska.
Han tackade oss.
Vi lär oss att passa tider.
Kim har en positiv attityd.
Hon bor hos sina föräldrar.
Alla kunde ringa.
Det är typiskt höstväder.
Hon orkar inte lyfta.
Regnet förstör vägen.
Väskan är en börda för ryggen.
Kim har ont.
Det är Omars förslag.
Kim är tacksam.
Vi glömde mötet.
Anna skriver till regionen.
Kim har svårt att komma i tid.
Vi pratar om hur Kim kan få hjälp.
Du bestämmer själv.
Anna ordnar tolk till mötet.
Försäkringskassan ringer dig på onsdag.
Om ansökan blir godkänd ringer vi.
Läkaren undersöker knät.
Du får ett brev till hösten.
Kim vill gå utbildningen.
Hon lyssnar gärna på musik.
Vi har ansvar för planen.
Kim berättade om sina besvär.
Det är ett problem med hissen.
Kim lovade att ringa.
Vi säger till dig i tid.
Du får betalt den 25.
Kim är ledsen över beskedet.
Han är stark.
Vi har pratat om pengarna.
`)
