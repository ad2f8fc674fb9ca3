import { phraseList } from '../phrases.ts'

/** What is said of a verb and its particle is said with such a word between, too: "skyller alltid på". */
const adverbs = ['alltid', 'bara', 'jämt', 'ständigt', 'ofta', 'hela tiden']
const partedByAdverbs = ['skyller på', 'skyllde på', 'struntar i', 'struntade i', 'slarvar med', 'hittar på ursäkter', 'kommer med ursäkter', 'ställer till problem', 'gnäller om', 'tjatar om']
  .flatMap((said) => adverbs.map((adverb) => said.replace(' ', ` ${adverb} `))).join('\n')

/** "Lyssnar inte" and "lyssnar aldrig" are one blame: each row once more with "aldrig", where no row has it. */
function saidOfAlwaysToo(rows: string): string {
  const known = new Set(rows.split(/[\n/]/u))
  const never = rows.split('\n').filter((row) => !/ = |^- /u.test(row)).flatMap((row) => row.split('/')).filter((said) => / inte(?: |$)/u.test(said)).map((said) => said.replace(' inte', ' aldrig'))
  return [rows, ...[...new Set(never)].filter((said) => !known.has(said))].join('\n')
}

/**
 * Words that blame a person, doubt them or make them their trouble, and words that say what happened. Better words keep
 * to what was seen or said; where a choice must be made of whom one means, none is offered.
 */
export const disrespectfulSv = phraseList(saidOfAlwaysToo(`
${partedByAdverbs}
n: brukaren/brukarens/klienten/klientens/vårdtagaren/vårdtagarens = personen/personens/personen/personens/personen/personens
n: brukarna/brukarnas/klienterna/klienternas = personerna/personernas/personerna/personernas
n: en brukare/en klient/varje brukare/varje klient = en person/en person/varje person/varje person
vårdtagare/vårdtagares/omsorgstagare/brukare/brukares/klient/klients/klienter/klienters/vederbörande/vederbörandes
- brukare av rullstol
n: den enskilde individen/den enskilda individen/den enskilda personen/den enskilda människan = personen/personen/personen/personen
n: den enskilde/den enskildes = personen/personens
n: patienten ifråga/personen ifråga/individen ifråga = patienten/personen/personen
n: missbrukaren/missbrukarens/missbrukarna = personen med beroende/personens/personerna med beroende
missbrukare/missbrukares/narkoman/narkomanen/narkomaner/alkoholist/alkoholisten/alkoholister/alkis/pundare/knarkare
problematik/problematiken/problematiks/missbruksproblematik/missbruksproblematiken/beroendeproblematik/alkoholproblematik
problembild/problembilden/problemfamilj/problemfamiljen/problemtyngd/komplex problematik/social problematik/psykisk problematik
v: //vägrade att = //ville inte
vägrar/vägra/vägrade/vägrat
v: //uteblev från = //kom inte till
uteblev/uteblir/utebli/uteblivit/utebliven/uteblivet/uteblivna
v: påstå att/påstår att/påstod att/påstått att = säga att/säger att/sa att/sagt att
påstår sig/påstod sig = säger sig/sa sig
enligt egen utsago/enligt eget påstående = enligt personen själv/enligt personen själv
v: hävda att/hävdar att/hävdade att/hävdat att = säga att/säger att/sa att/sagt att
v: medge att/medger att/medgav att/medgett att = berätta att/berättar att/berättade att/berättat att
v: erkänna att/erkänner att/erkände att/erkänt att = berätta att/berättar att/berättade att/berättat att
svag/svaga/svagt fungerande/lågfungerande/högfungerande/lågbegåvad/lågbegåvade/svagbegåvad/svagbegåvade/resurssvag/resurssvaga/socialt svag/svag i svenska/svag i matte/svag i skolan/svaga i svenska/svag på svenska
- svag i armen/svag i benen/svag i handen/svag i kroppen/svag i ryggen/svag i knät/svag puls/svag lukt/känner mig svag/känner sig svag/känner du dig svag/kände sig svag/kände mig svag/svag värk/svaga ben/svaga muskler
långt från arbetsmarknaden/långt ifrån arbetsmarknaden/långt ifrån arbete/utanför arbetsmarknaden/icke anställningsbar/inte anställningsbar/anställningsbar/oanställbar
oengagerad/oengagerade/osjälvständig/osjälvständiga/motsträvig/motsträviga/är inte motiverad/är inte motiverade/var inte motiverad/är inte så motiverad/har inget driv/har inte viljan/medverkar inte/medverkade inte/ovillig/ovilliga/ovilligt/omotiverad/omotiverade/bristande motivation/saknar motivation/motivationsbrist/bristande sjukdomsinsikt/saknar sjukdomsinsikt/bristande insikt/saknar insikt
samarbetsvillig/inte samarbetsvillig/samarbetsovillig/bristande samarbetsvilja/vill inte samarbeta/ville inte samarbeta/vägrar samarbeta/bristande medverkan/följer inte planen/följde inte planen
misskött/misskötte/missköter/missköta/misskötsel/misskötsam/misskötsamhet/slarvade/slarvat/slarvar/slarvig/slarv/struntade i/struntat i/struntar i/brydde sig inte/bryr sig inte/inte ens försökt/inte ens försökte
lat/lata sig/latar sig/lathet/oföretagsam/initiativlös/passiv/passiva/nonchalant/nonchalerade/ansvarslös/oansvarig/opålitlig/opålitliga/inte pålitlig/inte pålitliga/passar inte tider/passar inte tiden/passade inte tiden/kunde ha försökt mer/kunde ha ansträngt sig/kunde ha ansträngt dig/låg begåvning/avvek från praktiken/avvek från jobbet/avvek från mötet/avvek från boendet/omogen/ointresserad/ointresserade
skyller på/skyllde på/skylla på/skyllt på/gör sig till offer/offerroll/offerrollen/offermentalitet/sjukroll/sjukrollen/simulerar/simulera/simulant/överdriver/överdrev/dramatiserar/gnäller/gnällde/gnällig/klagar/klagade/kverulant/kverulerar
självupptagen/självupptagna/självcentrerad/självcentrerade/egocentrisk/egocentriska/är inte trovärdig/var inte trovärdig/låg motivation/dålig motivation/ställer orimliga krav/ställde orimliga krav/orimliga krav på oss/drar benen efter sig/drog benen efter sig/överdrivet orolig/beter sig illa/betedde sig illa/uppför sig illa/uppförde sig illa/söker medlidande/tycker synd om sig själv/tyckte synd om sig själv/vill slippa ta ansvar
manipulativ/manipulerar/manipulerade/utåtagerande/aggressiv/aggressiva/hotfull/besvärlig/besvärliga/jobbig person/svår person/rättshaverist/krävande/krävande person/inte medgörlig/inte medgörliga/inte så medgörlig/omedgörlig/omedgörliga/kravställande/gränslös/gränslösa/obstinat/trotsig/uppkäftig
hopplöst fall/hopplösa fall/hopplös/hopplösa/tungt ärende/tunga ärenden/tung klient/tunga klienter/svårt fall/svåra fall/evighetsärende/långliggare/följsam/icke följsam/inte följsam/bristande följsamhet/compliance/bristande compliance
- hopplös situation/hopplöst läge/känner sig hopplös
bidragstagare/bidragstagaren/bidragsberoende/socialbidragstagare/socialfall/socialfallet/belastning/samhällsbelastning/kostar samhället/lever på bidrag/levt på bidrag/går på bidrag/går på soc
lider av/led av/lidit av = har/hade/haft
drabbad av/drabbats av/offer för/bunden till rullstol/rullstolsbunden/rullstolsbundna
handikappad/handikappade/handikapp/handikappet/invalid/invalidiserad/funktionshindrad/funktionshindrade/utvecklingsstörd/utvecklingsstörda/förståndshandikappad/mentalsjuk/mentalsjuka/sinnessjuk/galen/psykfall/psykfallet/psyksjuk/psykopat/psykopaten/schizofren/är ett problembarn/kom inte som avtalat/kom inte som överenskommet
n: en autist/autisten/en schizofren/schizofrenen = en person med autism/personen med autism/en person med schizofreni/personen med schizofreni
autister/schizofrena/epileptiker/diabetiker/bipolär person/adhd-barn/adhd-person/bokstavsbarn
hemmasittare/hemmasittaren/hemmasittande/avvikare/kriminell/kriminella/interner
invandrarkvinna/invandrarman/icke-svensk/icke svensk/utomnordisk/utomeuropeisk/analfabet/analfabeter/outbildad/outbildade/lågutbildad/lågutbildade
utnyttjar systemet/utnyttjade systemet/utnyttjar bidragen/lever på andra/ljuger/ljög/ljugit/lögnare/lögnaren/fuskar/fuskade/fuskat/fuskare
överbeskyddande/lågpresterande/motvillig/motvilliga/oseriös/oseriösa/bortskämd/bortskämda/barnslig/barnsliga/otacksam/otacksamma/självisk/själviska/egoist/egoistisk/egoistiska
oförskämd/oförskämda/otrevlig/otrevliga/fientlig/fientliga/provocerande/provocerar/provocerade/bråkig/bråkiga/bråkstake/bråkmakare/labil/labila/slö/slöa/hysterisk/hysteriska/knäpp/knäppa
gör motstånd/gjorde motstånd/trilskas/trilskades/krånglar/krånglade/underpresterar/underpresterade/hittar på ursäkter/hittade på ursäkter/kommer med ursäkter/kom med ursäkter
undanflykter/bortförklaringar/skyller ifrån sig/skyllde ifrån sig/bara ute efter/tänker bara på sig själv/vill bara ha/ville bara ha
gör inget för att/gör ingenting för att/gjorde inget för att/gjorde ingenting för att/försöker inte ens/försökte inte ens/vill inte ens/ville inte ens/anstränger sig inte/ansträngde sig inte
tar inget ansvar/tog inget ansvar/tar inte ansvar/tog inte ansvar/lyssnar inte/lyssnade inte/sköter sig inte/skötte sig inte/ställer till problem/ställde till problem/ställer till besvär/borde ha
kommer alltid för sent/kom alltid för sent/saknar vilja/saknar disciplin/saknar driv/har ingen vilja
- misslyckades med att nå/misslyckats med att nå/misslyckades med att få tag/misslyckats med att få tag/misslyckades med att hitta
- klagar hos/klagade hos
- slarvade bort/slarvat bort/slarvar bort
- svårt fall av/svåra fall av
bristfällig förmåga/bristande förmåga/oförmåga/oförmögen/oförmögna/inkapabel/misslyckades/misslyckats/misslyckande/misslyckad/misslyckat/dög inte/duger inte/klarade inte ens/orkar inte ens/orkade inte ens
du borde ha/hon borde ha/han borde ha/personen borde ha/borde förstå/måste förstå/måste inse/bör inse/har själv orsakat/själv orsakade/själv orsakat/själv har orsakat/själv försatt sig/själv ställt till/skyll dig själv/har sig själv att skylla/får skylla sig själv/får skylla sig själva/eget fel/ditt fel/hennes fel/hans fel/sitt eget fel/självförvållat/självförvållad
- inte ditt fel/inte hennes fel/inte hans fel/inte eget fel/ingens fel
missar/missade/missat/dyker inte upp/dyker aldrig upp/dök inte upp/dök aldrig upp/inte dykt upp/aldrig dykt upp
dök hon inte upp/dök han inte upp/dök hen inte upp/dök du inte upp/dök de inte upp/dyker hon inte upp/dyker han inte upp/dyker hen inte upp/dyker du inte upp/dyker de inte upp
skärpa sig/skärpa dig/skärp dig/skärper sig/skärpte sig/skärper dig/ta sig i kragen/ta dig i kragen/tar sig i kragen/rycka upp sig/rycka upp dig/ryck upp dig/ta sig samman/ta dig samman
skylla sig själv/skylla sig själva/skylla dig själv/sig själv att skylla/sig själva att skylla/får stå sitt kast/har själv valt det/själv valt det här/egen skuld/eget ansvar att
ta tag i sitt liv/ta tag i ditt liv/tar tag i sitt liv/tar inte tag i/tog inte tag i/måste börja ta ansvar/måste ta ansvar/borde ta ansvar/måste ta eget ansvar
lat av sig/bekväm av sig/bara bekväm/för bekväm/omöjlig att ha att göra med/omöjlig/omöjliga/jobbig/jobbiga/sur/sura/konstig/konstiga/dum/dumma/korkad/korkade/trög/tröga/lättkränkt/inkompetent/inkompetenta/ohjälpsam/obegåvad
kan om han vill/kan om hon vill/kan om hen vill/kan om de vill/om han hade velat/om hon hade velat/om hen hade velat/om de hade velat/om du hade velat/vill inte jobba/vill inte arbeta/vill inte bli frisk
söker uppmärksamhet/söker bara uppmärksamhet/borde veta bättre/borde skämmas/borde vara tacksam/anstränga sig mer/anstränga dig mer/faktiskt anstränga sig
kan du inte bara/hur kunde du missa/hur kunde du glömma/hur kunde du göra/hur kan du vara så/vad trodde du skulle
sumpade/sumpat/sumpar/sjabblade/schabblade/sabbade/sabbat/strular/strulade/strulat/klantade/slösar bort/slösade bort/maskar/maskade
skiter i/sket i/ger blanka/orkar inte bry sig/ger upp direkt/gav upp direkt/ger upp för lätt/gör det svårt för alla/gör det svårt för oss
vill inte hjälpa sig själv/hjälper inte sig själv/kommer bara med/svarar aldrig/hör aldrig av sig/alldeles för känslig/tål ingenting/tål inget/tål ingen kritik
lever i sin egen värld/lever i en egen värld/låtsas vara/låtsades vara/spelar sjuk/spelade sjuk/drar sig undan ansvar/drar sig undan allt ansvar/sitt eget bästa/gör aldrig som vi/gör inte som vi/gör aldrig som man/gjorde aldrig som/gör inte som man/gör aldrig som hon/gör aldrig som han/klarar inte ens/ältar/ältade/smutsig/smutsiga/slösar/slösade/slösaktig/skolkar/skolkade/skolkat
kostar kommunen/kostar skattebetalarna/kostar oss
på tvären/utnyttjar oss/utnyttjar andra/utnyttjar personalen/ställer bara krav/så negativ/alltid negativ/tar för mycket plats/svår att samarbeta med/svår att ha att göra med/inte mottaglig/lättstött
alltid sen/ständigt sen/jämt sen/alltid försenad/skärpa till sig/skärpa till dig/tar inte sitt ansvar/tar inte ditt ansvar/dig själv att skylla/vill inte bli bättre/lära sig att passa tider/lära dig att passa tider/lära sig att komma i tid/lära dig att komma i tid
dålig attityd/attitydproblem/kunde inte ens/kan inte ens/orkar aldrig något/orkar aldrig någonting/gör aldrig något/gör aldrig någonting/förstör för dig själv/förstör för sig själv/förstör för alla/förstör för oss/en börda för oss/en börda för alla/en börda för familjen
- skylla på mig/skyll på mig/skylla på oss
sitter bara hemma/bara sitter hemma/gör ingenting på dagarna/gör inget på dagarna/sig själv att tacka/dig själv att tacka/sköter inte/skötte inte/tjatar/tjatade/tjatig/tjatiga/härskar/kräver och kräver
samarbetar inte/samarbetade inte/inte samarbetat/samarbetar aldrig
underlåtit/underlät/underlåter/underlåtenhet/försummade/försummat/försummar/försumlig/undanhöll/undanhållit/undanhåller/undviker kontakt/undvek kontakt/smiter/smet/gömmer sig/håller sig undan/höll sig undan
`))

export const disrespectfulEn = phraseList(`
the client/clients/the user/service user/service users/case load
addict/addicts/junkie/alcoholic/alcoholics/drunk/substance abuser/substance abusers/drug abuser/drug abusers
refused to/refuses to/refuse to = did not want to/does not want to/do not want to
refused treatment/refuses treatment/refused help/refuses help
failed to turn up/fails to turn up = did not come/does not come
failed to attend/fails to attend/did not bother/does not bother
failed to/fails to/no show/no-show
claims that/claimed that = says that/said that
admits that/admitted that = says that/said that
suffers from/suffered from/suffer from = has/had/have
suffering from
wheelchair-bound/wheelchair bound/confined to a wheelchair/handicapped/the handicapped/the disabled/the mentally ill/crippled/retarded/crazy/insane/mentally handicapped
unmotivated/uncooperative/non-compliant/noncompliant/non-compliance/unwilling/lazy/difficult person/difficult case/manipulative/attention-seeking/attention seeking/lacks insight/lack of insight/lacks motivation/lack of motivation
careless/irresponsible/unreliable/complaining/complains/whining/plays the victim/blames others/exaggerates
far from the labour market/unemployable/hard to place/low functioning/low-functioning/high functioning/high-functioning/hopeless case
your fault/own fault/her fault/his fault/should have known/must understand/needs to realise/needs to realize
pull yourself together/pull himself together/pull herself together/get your act together/get a grip/should know better/himself to blame/herself to blame/yourself to blame/only wants attention
- not your fault/not her fault/not his fault
benefit dependent/dependent on benefits/scrounger/burden on society/a burden
`)
