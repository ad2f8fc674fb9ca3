import { phraseList } from '../phrases.ts'
import { setOf } from '../word-list.ts'

/** Abbreviations without their last stop, and what they stand for; none where what they stand for must be inflected. */
export const abbreviatedSv = phraseList(`
t.ex/t ex/tex/exv = till exempel/till exempel/till exempel/till exempel
bl.a/bl a = bland annat/bland annat
p.g.a/p g a/pga/p.gr.a = på grund av/på grund av/på grund av/på grund av
fr.o.m/fr o m/f.o.m/f o m/fom = från och med/från och med/från och med/från och med/från och med
t.o.m/t o m = till och med/till och med
d.v.s/d v s/dvs = det vill säga/det vill säga/det vill säga
o.s.v/o s v/osv/etc = och så vidare/och så vidare/och så vidare/och så vidare
m.m/m m = med mera/med mera
m.fl/m fl/mfl = med flera/med flera/med flera
o.d/o d/o.dyl/o dyl = och liknande/och liknande/och liknande/och liknande
e.d/e d/e.dyl/e dyl = eller liknande/eller liknande/eller liknande/eller liknande
f.n/f n = just nu/just nu
f.d/f d = före detta/före detta
f.ö/f ö = för övrigt/för övrigt
i.o.m/i o m/iom = i och med/i och med/i och med
m.a.o/m a o = med andra ord/med andra ord
e.ö.k/ö.k/enl.ö.k
ca/cirka/c:a = ungefär/ungefär/ungefär
^ ang = när det gäller
^ avs
enl/jfr/jmf/ang/avs/inkl/exkl = enligt/jämför/jämför/om/om/med/utan
ex.vis/exvis/iofs/i o f s = till exempel/till exempel/i och för sig/i och för sig
o/mkt/ngn/ngt/ngra/iaf/mvh = och/mycket/någon/något/några/i alla fall/med vänlig hälsning
sid = sidan
nr/tfn/tel/mobilnr/telnr/telefonnr = nummer/telefon/telefon/mobilnummer/telefonnummer/telefonnummer
ggr/kap/hemadr = gånger/kapitel/hemadress
kl = klockan
asap/fyi/em/fm/s.k/s k/ev/resp/avd/adr/forts/ssk/usk/dsk/vc/handl/beh/pat/diagn/ist/mtrl/ö.h.t/anst/arb/utb/gm/sjg/sjskr/sjuksk/undersk/kont/uppf/insk
`)

export const abbreviatedEn = phraseList(`
e.g/i.e/etc/approx = for example/that is/and so on/about
appt/appts/dept/incl = appointment/appointments/department/including
tel/govt/esp/min/mins/hrs = phone/government/especially
asap/a.s.a.p/n.b/cf/viz/w.r.t/pt/pts/dx/rx/hx
`)

/** Letters that nobody asks about, and words that are only written large. */
export const knownLetters: ReadonlySet<string> = setOf(`SMS PDF TV IT ID DVD USB OK EU USA UK US FN QR VD PIN AB HB IKEA ICA SL SJ SVT SR TV4 GPS WC CD PC APP WIFI NATO HLR
  II III IV VI VII VIII IX XI XII OBS INTE ALLA EJ JA NEJ DU VI OCH SKA NU HEJ TACK ELLER ALLT BARA SÅ HAR ÄR FÅR MÅSTE
  NOT ALL YES NO AND THE YOU WE MUST NOW HI PM AM`)
