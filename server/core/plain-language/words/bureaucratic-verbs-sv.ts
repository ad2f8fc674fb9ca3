/**
 * Verbs of the office and the verbs of speech: infinitive/present/past/supine = the same, and the imperative last. A
 * row without better words has none that fits every sentence.
 */
export const bureaucraticVerbs = `
v: adressera/adresserar/adresserade/adresserat
v: anhålla om/anhåller om/anhöll om/anhållit om = be om/ber om/bad om/bett om/be om
v: anlända/anländer/anlände/anlänt = komma/kommer/kom/kommit/kom
v: anmoda/anmodar/anmodade/anmodat = be/ber/bad/bett/be
v: anskaffa/anskaffar/anskaffade/anskaffat = skaffa/skaffar/skaffade/skaffat/skaffa
v: assistera/assisterar/assisterade/assisterat = hjälpa/hjälper/hjälpte/hjälpt/hjälp
v: avge ett yttrande/avger ett yttrande/avgav ett yttrande/avgett ett yttrande = svara/svarar/svarade/svarat/svara
v: avge yttrande/avger yttrande/avgav yttrande/avgett yttrande = svara/svarar/svarade/svarat/svara
- avlägsna oss/avlägsna sig/avlägsnade oss/avlägsnade sig/avlägsnar oss/avlägsnar sig
v: avlägsna/avlägsnar/avlägsnade/avlägsnat = ta bort/tar bort/tog bort/tagit bort/ta bort
v: avse att/avser att/avsåg att/avsett att = tänka/tänker/tänkte/tänkt
v: avvakta med/avvaktar med/avvaktade med/avvaktat med = vänta med/väntar med/väntade med/väntat med/vänta med
v: avvakta/avvaktar/avvaktade/avvaktat
v: //avslog/avslagit = //sa nej till/sagt nej till
v: avslå = säga nej till
beaktas/beaktades/beaktats
v: beakta/beaktar/beaktade/beaktat = tänka på/tänker på/tänkte på/tänkt på/tänk på
v: besitta/besitter/besatt/besuttit = ha/har/hade/haft
v: //beviljade din ansökan/beviljat din ansökan = //sa ja till din ansökan/sagt ja till din ansökan
v: //beviljade ansökan/beviljat ansökan = //sa ja till ansökan/sagt ja till ansökan
v: //beviljade/beviljat
v: bibehålla/bibehåller/bibehöll/bibehållit = behålla/behåller/behöll/behållit/behåll
v: bistå med/bistår med/bistod med/bistått med = hjälpa till med/hjälper till med/hjälpte till med/hjälpt till med/hjälp till med
v: bistå/bistår/bistod/bistått = hjälpa/hjälper/hjälpte/hjälpt/hjälp
v: delge/delger/delgav/delgett = ge/ger/gav/gett/ge
v: distribuera/distribuerar/distribuerade/distribuerat = dela ut/delar ut/delade ut/delat ut/dela ut
v: effektuera/effektuerar/effektuerade/effektuerat
v: efterfråga/efterfrågar/efterfrågade/efterfrågat = fråga efter/frågar efter/frågade efter/frågat efter/fråga efter
v: efterkomma/efterkommer/efterkom/efterkommit = följa/följer/följde/följt/följ
v: erhålla/erhåller/erhöll/erhållit = få/får/fick/fått
erhålls/erhölls/erhållas
v: erinra om/erinrar om/erinrade om/erinrat om = påminna om/påminner om/påminde om/påmint om/påminn om
v: erlägga/erlägger/erlade/erlagt = betala/betalar/betalade/betalat/betala
erfordras/erfordrades/erfordrar/erfordrade = behövs/behövdes/behöver/behövde
etablera kontakt/etablerar kontakt/etablerade kontakt/etablerat kontakt = ta kontakt/tar kontakt/tog kontakt/tagit kontakt
v: fastställa/fastställer/fastställde/fastställt
fordras/fordrades = behövs/behövdes
föreligga/föreligger/förelåg/förelegat = finnas/finns/fanns/funnits
v: förete/företer/företedde/företett = visa/visar/visade/visat/visa
v: förorda/förordar/förordade/förordat = föreslå/föreslår/föreslog/föreslagit/föreslå
v: föranleda/föranleder/föranledde/föranlett = leda till/leder till/ledde till/lett till
v: genomföra/genomför/genomförde/genomfört
v: ha behov av att/har behov av att/hade behov av att/haft behov av att = behöva/behöver/behövde/behövt
v: ha behov av/har behov av/hade behov av/haft behov av = behöva/behöver/behövde/behövt
v: ha för avsikt att/har för avsikt att/hade för avsikt att/haft för avsikt att = tänka/tänker/tänkte/tänkt
v: ha möjlighet att/har möjlighet att/hade möjlighet att/haft möjlighet att = kunna/kan/kunde/kunnat
v: hemställa om/hemställer om/hemställde om/hemställt om = be om/ber om/bad om/bett om/be om
v: hemställa/hemställer/hemställde/hemställt = be/ber/bad/bett/be
v: härröra från/härrör från/härrörde från/härrört från = komma från/kommer från/kom från/kommit från
v: ianspråkta/ianspråktar/ianspråktog/ianspråktagit = använda/använder/använde/använt/använd
v: implementera/implementerar/implementerade/implementerat = börja använda/börjar använda/började använda/börjat använda/börja använda
v: indikera/indikerar/indikerade/indikerat = tyda på/tyder på/tydde på/tytt på
v: informera om/informerar om/informerade om/informerat om = berätta om/berättar om/berättade om/berättat om/berätta om
v: inhämta/inhämtar/inhämtade/inhämtat = samla in/samlar in/samlade in/samlat in/samla in
v: inhämta samtycke/inhämtar samtycke/inhämtade samtycke/inhämtat samtycke = be om samtycke/ber om samtycke/fick samtycke/fått samtycke/be om samtycke
v: inhämta samtycke från/inhämtar samtycke från/inhämtade samtycke från/inhämtat samtycke från = få samtycke av/får samtycke av/fick samtycke av/fått samtycke av
v: inhämta ditt samtycke/inhämtar ditt samtycke/inhämtade ditt samtycke/inhämtat ditt samtycke = be om ditt samtycke/ber om ditt samtycke/fick ditt samtycke/fått ditt samtycke/be om ditt samtycke
v: initiera kontakt/initierar kontakt/initierade kontakt/initierat kontakt = ta kontakt/tar kontakt/tog kontakt/tagit kontakt/ta kontakt
v: initiera/initierar/initierade/initierat
v: inkomma med/inkommer med/inkom med/inkommit med = lämna in/lämnar in/lämnade in/lämnat in/lämna in
v: inkomma/inkommer/inkom/inkommit = komma in/kommer in/kom in/kommit in
v: inneha/innehar/innehade/innehaft = ha/har/hade/haft
v: insända/insänder/insände/insänt = skicka in/skickar in/skickade in/skickat in/skicka in
v: klargöra/klargör/klargjorde/klargjort = förklara/förklarar/förklarade/förklarat/förklara
v: konstatera att/konstaterar att/konstaterade att/konstaterat att
v: kvarstå/kvarstår/kvarstod/kvarstått = finnas kvar/finns kvar/fanns kvar/funnits kvar
v: medföra att/medför att/medförde att/medfört att = göra att/gör att/gjorde att/gjort att
v: medföra/medför/medförde/medfört
v: medverka i/medverkar i/medverkade i/medverkat i = vara med i/är med i/var med i/varit med i/var med i
v: medverka vid/medverkar vid/medverkade vid/medverkat vid = vara med på/är med på/var med på/varit med på/var med på
v: möjliggöra/möjliggör/möjliggjorde/möjliggjort
v: närvara vid/närvarar vid/närvarade vid/närvarat vid = vara med på/är med på/var med på/varit med på/var med på
v: närvara/närvarar/närvarade/närvarat = vara med/är med/var med/varit med/var med
nödgas/nödgades/nödgats
v: nyttja/nyttjar/nyttjade/nyttjat = använda/använder/använde/använt/använd
v: ombesörja/ombesörjer/ombesörjde/ombesörjt = ordna/ordnar/ordnade/ordnat/ordna
v: påbörja/påbörjar/påbörjade/påbörjat = börja med/börjar med/började med/börjat med/börja med
v: påvisa/påvisar/påvisade/påvisat = visa/visar/visade/visat/visa
v: redogöra/redogör/redogjorde/redogjort
v: reducera/reducerar/reducerade/reducerat = minska/minskar/minskade/minskat/minska
v: resultera i/resulterar i/resulterade i/resulterat i = leda till/leder till/ledde till/lett till
v: revidera/reviderar/reviderade/reviderat = ändra/ändrar/ändrade/ändrat/ändra
v: slutföra/slutför/slutförde/slutfört = avsluta/avslutar/avslutade/avslutat/avsluta
v: synliggöra/synliggör/synliggjorde/synliggjort = visa/visar/visade/visat/visa
v: säkerställa att/säkerställer att/säkerställde att/säkerställt att = se till att/ser till att/såg till att/sett till att/se till att
v: säkerställa/säkerställer/säkerställde/säkerställt
tilldelas/tilldelades
kommer att tilldelas/ska tilldelas/har tilldelats/hade tilldelats = kommer att få/ska få/har fått/hade fått
v: tillgodose/tillgodoser/tillgodosåg/tillgodosett
v: tillhandahålla/tillhandahåller/tillhandahöll/tillhandahållit
v: tillse att/tillser att/tillsåg att/tillsett att = se till att/ser till att/såg till att/sett till att/se till att
v: tillställa/tillställer/tillställde/tillställt = skicka/skickar/skickade/skickat/skicka
v: tillsända/tillsänder/tillsände/tillsänt = skicka/skickar/skickade/skickat/skicka
v: tillämpa/tillämpar/tillämpade/tillämpat = använda/använder/använde/använt/använd
v: tydliggöra/tydliggör/tydliggjorde/tydliggjort = förklara/förklarar/förklarade/förklarat/förklara
v: underrätta/underrättar/underrättade/underrättat
v: uppbära/uppbär/uppbar/uppburit = få/får/fick/fått
v: upphöra/upphör/upphörde/upphört = sluta/slutar/slutade/slutat
v: upprätta kontakt/upprättar kontakt/upprättade kontakt/upprättat kontakt = ta kontakt/tar kontakt/tog kontakt/tagit kontakt/ta kontakt
v: upprätta/upprättar/upprättade/upprättat = göra/gör/gjorde/gjort/gör
v: uppsöka/uppsöker/uppsökte/uppsökt = gå till/går till/gick till/gått till/gå till
v: utgöra/utgör/utgjorde/utgjort = vara/är/var/varit
v: utnyttja/utnyttjar/utnyttjade/utnyttjat = använda/använder/använde/använt/använd
v: utröna/utröner/utrönte/utrönt = ta reda på/tar reda på/tog reda på/tagit reda på/ta reda på
v: vara i behov av att/är i behov av att/var i behov av att/varit i behov av att = behöva/behöver/behövde/behövt
v: vara i behov av/är i behov av/var i behov av/varit i behov av = behöva/behöver/behövde/behövt
v: verifiera/verifierar/verifierade/verifierat = kontrollera/kontrollerar/kontrollerade/kontrollerat/kontrollera
v: verka för att/verkar för att/verkade för att/verkat för att = arbeta för att/arbetar för att/arbetade för att/arbetat för att/arbeta för att
v: verkställa/verkställer/verkställde/verkställt
v: vidta åtgärder/vidtar åtgärder/vidtog åtgärder/vidtagit åtgärder = göra något/gör något/gjorde något/gjort något/gör något
v: vidtala/vidtalar/vidtalade/vidtalat = fråga/frågar/frågade/frågat/fråga
v: åligga/åligger/ålåg/ålegat
v: åtnjuta/åtnjuter/åtnjöt/åtnjutit = ha/har/hade/haft
v: äga rum/äger rum/ägde rum/ägt rum = vara/är/var/varit
v: äga rätt att/äger rätt att/ägde rätt att/ägt rätt att = få/får/fick/fått
v: överenskomma om/överenskommer om/överenskom om/överenskommit om = komma överens om/kommer överens om/kom överens om/kommit överens om
v: överenskomma att/överenskommer att/överenskom att/överenskommit att = komma överens om att/kommer överens om att/kom överens om att/kommit överens om att
v: översända/översänder/översände/översänt = skicka/skickar/skickade/skickat/skicka
v: överväga/överväger/övervägde/övervägt = fundera på/funderar på/funderade på/funderat på/fundera på
`
