import { lines } from './measured.ts'

/**
 * Sentences of our own about people, a line each; what blames or labels stands between stars. The held-out half was
 * written with the other and is never looked at to mend the rule.
 */
export const tuningWith = lines(`
Kim har *vägrat* ta emot hjälp.
Deltagaren *uteblev* från två bokade möten.
Hon är *omotiverad* och svår att nå.
Han *skyller på* sin chef.
*Klienten* vill inte söka arbete.
Kim *påstår* att ryggen gör ont.
Hon *struntar i* sin medicin.
Deltagaren har *missbruksproblematik* sedan länge.
Han är en *rättshaverist* som överklagar allt.
Hon *saknar insikt* om sin sjukdom.
Kim *utnyttjar systemet*.
Mamman är *överbeskyddande* och styr allt.
Han *orkar inte ens* gå upp på morgonen.
Det är *hennes eget fel* att hon förlorade jobbet.
Familjen är *resurssvag* och bor trångt.
Hon *vill bara ha* pengar från kommunen.
Kim har *misskött* sin praktik.
Han är *utåtagerande* i grupp.
Deltagaren *ljuger* om sin sjukdom.
Hon är *för lat* för att träna.
Kim *borde ha* ringt tidigare.
Han *hittar på ursäkter* varje gång.
Hon *gör inget* för att bli frisk.
Mannen är en *bidragstagare* med skulder.
Kim *lider av* ångest.
Hon är *rullstolsbunden* sedan olyckan.
Patienten är *inte samarbetsvillig*.
Han *gör motstånd* mot alla förslag.
Deltagaren *bryr sig inte* om tiderna.
Kim är *lågpresterande* och långsam.
`)

export const tuningWithout = lines(`
Kim kom inte till mötet i måndags.
Hon säger att ryggen gör ont.
Deltagaren vill söka arbete i höst.
Jag orkar inte gå upp på morgonen.
Kim har en svag signal på sin mobil.
Han tackade nej till platsen.
Hon har varit sjuk länge och är trött.
Svaret från kommunen uteblev.
Kim behöver mer tid på sig.
Vi har ont om tid i dag.
Hon har svårt att läsa långa texter.
Anna klagar inte på maten.
Det är ingens fel att det blev så.
Kim tycker att mötena är för långa.
Ljudet är svagt i telefonen.
Han har inte ringt till läkaren än.
Medicinen är stark och gör Kim trött.
Vi misslyckades med att boka ett rum.
Det är ett passivt stöd.
Kim bor med sin son och en hund.
Han vill prata om sin lön.
Hon har haft tre jobb på ett år.
Datorn vägrar att starta.
Kim har skulder som oroar henne.
Det var fel tid i kallelsen.
Hon blev uppsagd i maj.
Kim lämnade mötet efter en timme.
Han vill inte berätta om sin barndom.
Jag är omotiverad just nu.
Kim sover dåligt och glömmer saker.
`)

export const heldOutWith = lines(`
Han är *ovillig* att pröva något nytt.
*Brukaren* kommer ofta för sent.
Hon *vägrade* att skriva under planen.
Kim är *arbetsskygg*.
Deltagaren *uteblir* ofta utan att ringa.
Han *klagar* på allt.
Hon har en tung *problematik* med alkohol.
Kim är *alkoholist*.
Sonen är *aggressiv* mot personalen.
Hon *överdriver* sina besvär.
Han *går på soc* sedan många år.
Kim är *långt från arbetsmarknaden*.
*Missbrukaren* bor hos sin bror.
Hon *missköter* sin ekonomi.
Han *skyllde på* vädret.
Kim är *opålitlig* och kommer sent.
Pappan *brister i* sin omsorg.
Hon *saknar motivation* att börja jobba.
Deltagaren är *besvärlig* i telefon.
Kim *följer inte planen*.
Han *smiter* från sina skulder.
Hon *borde veta bättre*.
Kim *erkänner att* hon dricker.
Han är *manipulativ* mot sin handläggare.
Grannen är *mentalsjuk*.
Deltagaren är *svag* och behöver styras.
Kim *slösar* bort sina pengar.
Hon har *sig själv att skylla*.
Han är *handikappad* efter olyckan.
Kim är *initiativlös* hemma.
`)

export const heldOutWithout = lines(`
Hon kom en timme för sent till praktiken.
Kim vill vänta med att skriva under.
Han tycker inte om att prata i grupp.
Jag klagade på lönen hos min chef.
Hunden är gammal och svag.
Kim har en son som är 3 år.
Hon sover lite och är orolig.
Han dricker mindre nu än i våras.
Vi struntade i kaffet.
Deltagaren är osäker på om arbetet passar.
Hon behöver hjälp att läsa brev.
Problemet är att bussen går sällan.
Kim har inte öppnat breven från banken.
Anna ringde, men fick inget svar.
Han fick avslag i maj.
Skolan har inte svarat.
Hon säger nej till kursen.
Kim vill ha mer stöd hemma.
Datorn är långsam och skärmen är trasig.
Du har gjort vad du kan.
Det är inte hennes fel.
Vi borde ha ringt dig tidigare.
Hon blev arg på mötet och gick ut.
Kim lever på sina sparade pengar.
Läkaren såg inget fel på knät.
Hans svar kom för sent.
Han vill byta handläggare.
Du sa att du skulle ringa, men det gick inte.
Kims mamma är sjuk.
Det lönar sig att vila.
`)
