import type { Language } from '../finding.ts'
import { phraseList } from '../phrases.ts'
import { listOf, setOf } from '../word-list.ts'

/** What whoever promises it can do themselves: "Anna lovar att ringa". */
const ownActs = listOf(`ringa skriva mejla maila messa skicka svara höra återkomma komma kontakta berätta säga fråga prata tala läsa tänka försöka följa hjälpa ta hämta lämna boka
  lyssna stötta stödja finnas kolla vara göra träna gå åka visa påminna öva vila`).map((act) => `- lovar att ${act}/lova att ${act}`).join('\n')

/** Who decides, and what one says in advance that they will do: "kommunen kommer att betala", "Försäkringskassan godkänner". */
const deciders = listOf('soc socialen försäkringskassan arbetsförmedlingen kommunen socialtjänsten regionen vården arbetsgivaren chefen a-kassan')
const decisions = 'kommer att betala; kommer att ordna; kommer att fixa; kommer att anställa; kommer att ge dig; kommer att skriva under; godkänner; betalar din; betalar hyran; betalar skulden; anställer dig; säger ja'.split('; ')
/** Who also decides, but orders rooms and gives out papers besides. */
const othersWhoDecide = listOf('af fk csn myndigheten socialnämnden nämnden handläggaren läkaren domstolen hyresvärden banken skolan kronofogden pensionsmyndigheten skatteverket')
const plainDecisions = 'godkänner; betalar din; betalar hyran; betalar skulden; anställer dig; säger ja; går med på'.split('; ')
/** What they do on a day is a promise; that they do it at all is only what they are for. */
const paidOut = [...deciders, ...othersWhoDecide].map((who) => `${who} betalar ut`)
const decidedAhead = [...deciders.flatMap((who) => decisions.map((what) => `${who} ${what}`)), ...othersWhoDecide.flatMap((who) => plainDecisions.map((what) => `${who} ${what}`))].join('\n')

/** What is said in advance to be taken back: "ersättningen dras in". */
const takenBack = listOf(`ersättning ersättningen sjukpenning sjukpenningen sjukersättning sjukersättningen aktivitetsersättning aktivitetsersättningen aktivitetsstöd aktivitetsstödet
  försörjningsstöd försörjningsstödet bidrag bidraget bostadsbidrag bostadsbidraget pengar pengarna lönebidrag lönebidraget boendestöd boendestödet stödet`)
  .map((thing) => ['dras in', 'tas bort', 'stoppas', 'sänks', 'tas ifrån dig', 'kommer att dras in', 'kommer att sänkas', 'kommer att stoppas'].map((end) => `${thing} ${end}`).join('/')).join('\n')

/** "Kommer att få" is "kommer få" as most people say it. */
export const withoutAtt = (said: string): string => said.replace(/(?<=kommer (?:inte )?)att (?=\p{L})/gu, '')

/** Every row, and its forms with "kommer att" once more without "att". */
const saidShortToo = (rows: string): string =>
  rows.split('\n').flatMap((row) => {
    const mark = row.startsWith('- ') ? '- ' : ''
    const short = row.slice(mark.length).split('/').filter((said) => withoutAtt(said) !== said).map(withoutAtt)
    return short.length > 0 ? [row, `${mark}${short.join('/')}`] : [row]
  }).join('\n')

/**
 * Words that promise what somebody else decides, or what nobody can know. What has been decided already ("beviljades",
 * "har beviljats") is a fact and stands elsewhere. "Kommer att få" before a benefit is found by the rule itself.
 */
export const promisesSv = phraseList(saidShortToo(`
${ownActs}
${decidedAhead}
${paidOut.join('\n')}
beviljas/bevilja/beviljar
kommer att bevilja/kommer att beviljas/ska beviljas/blir beviljad/blir beviljat/blir beviljade
godkänns/kommer att godkänna/kommer att godkännas/ska godkännas
blir godkänd/blir godkänt/blir godkända
avslås/avslår/kommer att avslås/kommer att avslå/får avslag/ska avslås
nekas/kommer att nekas
kommer att få avslag/kommer att få bifall/kommer att få ja/kommer att få nej/kommer du att få avslag/kommer du att få ja/det blir avslag/det blir bifall/blir det avslag/blir det bifall
kommer att sjukskriva
garanterar/garantera/garanteras/garanterat/garanterad/garanti
lovar/lova/lovas/utlovar/utlova/utlovas/utlovat
- lova dig själv/lovar mig själv
är berättigad till/är berättigade till/har laglig rätt till
är säker på att få/kan vara säker på att få/kan räkna med att få
får säkert/får garanterat/får definitivt/får självklart
kommer säkert att/kommer garanterat att/kommer definitivt att/kommer självklart att
utan tvekan/helt säkert/hundra procent säkert
ordnar sig säkert/löser sig säkert
säger säkert ja/säger säkert nej/säger definitivt ja/säger garanterat ja/kommer säkert få
behöver inte oroa dig/behöver inte vara orolig/behöver du inte oroa dig/behöver du inte vara orolig/kan känna dig trygg med
kommer att gå bra/kommer säkert gå bra/går säkert bra/ska nog gå bra/det ska gå bra
måste anställa/måste bevilja/måste godkänna/måste säga ja
beslutet blir positivt/beslutet blir ja/beslutet blir bra/svaret blir ja/svaret blir positivt/beskedet blir positivt/beskedet blir bra
ansökan går igenom/ansökan kommer att gå igenom/ansökan går säkert igenom/överklagan går igenom
operationen kommer att hjälpa/behandlingen kommer att hjälpa/medicinen kommer att hjälpa/rehabiliteringen kommer att hjälpa
operationen gör dig/behandlingen gör dig/medicinen gör dig
blir anställd/blir fast anställd/kommer att bli anställd
ingen risk att/finns ingen risk
du blir frisk/blir frisk igen/blir helt frisk/kommer att bli frisk/kommer att bli helt frisk
kommer att säga ja/kommer att säga nej
- du kommer att säga ja/du kommer att säga nej
allt blir bra/allt kommer att bli bra/det kommer att bli bra
kommer att bli bra/kommer att bli bra igen/kommer att bli helt bra/kommer att må bra/blir frisk/blir bra igen
det blir nog bra/det blir säkert bra/det blir bra till slut/det blir bra igen/det ska nog bli bra
allt ordnar sig/det ordnar sig/kommer att ordna sig/allt löser sig/det löser sig/kommer att lösa sig/det fixar sig/allt fixar sig/kommer att fixa sig
vi fixar det/det fixar vi/jag fixar det/det fixar jag/vi fixar allt/vi löser det/det löser vi/vi löser allt/det ordnar vi/det ordnar jag/vi ordnar allt/tar hand om allt
löser det åt dig/fixar det åt dig/ordnar det åt dig
kan räkna med att/räkna med att få/kan du räkna med att
oroa dig inte/var inte orolig/var inte oroliga/kan vara lugn/kan vara lugna/kan känna dig lugn
det går igenom/går garanterat igenom/går säkert igenom
de säger ja/kan inte säga nej/kan inte neka/ingen kan neka/ingen kan säga nej/kommer inte att säga nej/kommer inte att neka
så gott som klart/så gott som klar/i princip klart/i princip beviljat/så gott som beviljat/så gott som godkänt/i en liten ask/bara en formalitet/en ren formalitet
kommer att gå vägen/går nog vägen/går garanterat bra/du kommer att klara/kommer att visa att
ingen tvekan om att/utan minsta tvekan/inga tvivel om att/blir inga problem med ansökan/blir inga problem med beslutet/kommer inte att bli några problem
kommer in på kursen/kommer in på utbildningen/kommer in på programmet
slipper betala/slipper betala tillbaka/slipper betala hyran/slipper återkravet/slipper skulden/slipper skulderna
blir av med värken/blir av med smärtan/blir av med ångesten/blir av med skulden/blir av med skulderna/blir smärtfri/blir fri från/blir skuldfri
aldrig mer behöva/aldrig mer att behöva/med öppna armar
lita på mig/tro mig/blir du frisk/blir du helt frisk/blir du bra igen/vinner överklagan/vinner målet/har lovat dig/räkna med att du får/räkna med att de
det blir ja/det blir ett ja/det blir nej/det blir ett nej/blir det ja/blir det ett ja/blir det nej/blir det ett nej/bestämt att säga ja/bestämt sig för att säga ja
får bo kvar/får du bo kvar/domstolen ger dig rätt/ger dig säkert rätt
${takenBack}
reder sig/pengarna är på väg/är som ny/till din fördel/till hennes fördel/till hans fördel/kan inte gå fel/jobbet i hamn/kommer att räcka/tar dig tillbaka/kommer att få stanna/får garanterat stanna
kommer att bli godkänd/kommer att bli godkänt/kommer att bli beviljad/kommer att bli beviljat/kommer att bli fast anställd/brukar alltid säga ja/säger alltid ja/brukar säga ja
behöver inte vara rädd/behöver inte vara rädda/behöver aldrig oroa dig/inget att oroa dig för/ingenting att oroa dig för
får jobbet/får tjänsten/får lägenheten/får du jobbet/får du tjänsten/får du lägenheten
pengarna kommer/ersättningen kommer/sjukpenningen kommer
`))

/** These promise something only of somebody, with "att" or without: "Kim blir frisk", not "planen kommer att bli bra". */
export const promisesOfPeople: ReadonlySet<string> = new Set(['kommer bli bra', 'kommer bli bra igen', 'kommer bli helt bra', 'kommer må bra', 'blir frisk', 'blir bra igen', 'kommer in på kursen', 'kommer in på utbildningen', 'kommer in på programmet', 'får jobbet', 'får tjänsten', 'får lägenheten'])
/** These are promises by themselves: not "det blir nog bra väder", "det blir nog bra med tisdag". */
export const promisesAlone: ReadonlySet<string> = new Set(['slipper betala', 'det blir nog bra', 'det blir säkert bra', 'det ska nog bli bra', 'kan vara lugn', 'kan vara lugna', 'kan känna dig lugn', 'det går igenom', 'de säger ja', 'reder sig', 'oroa dig inte', 'var inte orolig', 'var inte oroliga', 'det blir ja', 'det blir ett ja', 'det blir nej', 'det blir ett nej', 'blir det ja', 'blir det ett ja', 'blir det nej', 'blir det ett nej', 'får bo kvar', 'får du bo kvar'])
/** These are promises only of a day to come: "pengarna kommer på fredag", not "från kommunen". */
export const promisesOfADay: ReadonlySet<string> = new Set([...paidOut, 'pengarna kommer', 'ersättningen kommer', 'sjukpenningen kommer', 'the money will arrive', 'the money will come', 'your money will arrive', 'your money will come'])
/** "Du kan räkna med att mötet tar en timme" only says how long. */
export const countsOn: ReadonlySet<string> = new Set(['kan räkna med att', 'kan du räkna med att'])
export const howLong: ReadonlySet<string> = setOf('tar dröjer varar vänta väntetid väntetiden hinner minuter timme timmar')
/** What comes after a thing that is not given: "får jobbet klart", "gets the job done". */
export const doneWith: ReadonlySet<string> = setOf('klart gjort färdigt undan förklarat beskrivet att done finished explained')
/** Where there is room: "får plats i bilen", not "på kursen". */
export const roomIn: ReadonlySet<string> = setOf('kön bilen bilarna bussen taxin tåget båten väskan lådan rummet salen hallen köket soffan stolen sängen bordet hissen garaget förrådet skåpet källaren lägenheten huset')
export const afterPromise: ReadonlySet<string> = setOf('till när så snart igen sedan sen och för i på efter ska tror säger ändå direkt')

/** What is written with an apostrophe, once with each that people type. */
export const withBothApostrophes = (said: readonly string[]): string[] => said.flatMap((one) => (one.includes("'") ? [one, one.replaceAll("'", '’')] : [one]))

const ownActsEn = listOf('call listen write help send answer be try ask tell talk speak read think follow bring book check look do take meet keep let visit come support remind contact get go')
  .flatMap((act) => [`- promise to ${act}`, `- promises to ${act}`, `- promised to ${act}`])
/** What somebody else will decide, with every way to say that it is to come. */
const willDo = listOf('approve grant reject').concat('say yes', 'say no', 'pay your', 'pay for your', 'hire you', 'employ you', 'accept your', 'accept you', 'give you the job', 'let you keep').flatMap((act) =>
  ["will", "they'll", "he'll", "she'll", "it'll", 'is going to', 'are going to', "they're going to"].map((to) => `${to} ${act}`))
const willBe = listOf('granted approved refused rejected denied accepted').flatMap((done) => ['will', "it'll", "they'll", "you'll", "she'll", "he'll", 'is going to', 'are going to', "you're going to"].map((to) => `${to} be ${done}`))

export const promisesEn = phraseList(withBothApostrophes([...ownActsEn, ...willDo, ...willBe, ...`
is granted/are granted
is approved/are approved
is denied
guarantee/guarantees/guaranteed
promise/promises/promised
is entitled to/are entitled to
you can be sure/you can count on
will certainly/will definitely/will of course
without a doubt/no risk that
- you will say yes
- you will say no
everything will be fine/everything will be all right/it will all work out/it'll be fine/it'll all work out/you'll be fine/you will be fine/nothing to worry about
the treatment will help/the operation will help/the medicine will help/must accept you/have to accept you/must approve/must say yes
will get well/you'll get well/will recover fully/will make a full recovery
we will fix it/we'll fix it/we will sort it out/we'll sort it out/will sort itself out/don't worry/do not worry/you need not worry/no doubt/just a formality/the money will arrive/the money will come/your money will arrive/your money will come/as good as done/cannot say no/can't say no
`.trim().split(/[\n/]/u)]).join('\n'))

/**
 * Words that promise the thing after them, if an authority decides about it. `*` is up to three words, none of which
 * denies it: "ser (vi) till att (du) får".
 */
export const promiseThings: Record<Language, readonly string[]> = {
  sv: [
    'kommer * få', 'ska * få', 'har * rätt till', 'har * rätt att få', 'får * behålla', 'kommer * behålla',
    'förlorar * inte', 'mister * inte', 'blir * inte av med', 'ser * till att * får',
    'förlorar * inga', 'förlorar * ingen', 'förlorar * inget', 'mister * inga', 'mister * ingen', 'mister * inget', 'ingen tar din', 'ingen tar ditt', 'ingen tar dina', 'jag är säker på att * får', 'jag är helt säker på att * får', 'vi är säkra på att * får', 'blir inga problem med', 'inga problem att få', 'inget problem att få',
    'kommer * inte att förlora', 'kommer * inte att mista', 'kommer * inte att bli av med', 'kommer * inte förlora', 'kommer * inte mista', 'kommer * inte bli av med', 'kan * räkna med', 'ger dig', 'ger henne', 'ger honom',
    'självklart får', 'självklart får *', 'givetvis får *', 'naturligtvis får *', 'såklart får *', 'så klart får *', 'visst får *', 'får såklart', 'får givetvis', 'får naturligtvis', 'får så klart', 'ordnar * så att * får', 'fixar * så att * får', 'bestämt att * får', 'slipper', 'klart * får', 'klart att * får',
    'får till och med', 'beslutat att * får', 'avgjort att * får', 'får stanna kvar i', 'får bo kvar i', 'får tillbaka', 'får * tillbaka', 'kommer * få tillbaka', 'blir inte utan', 'kommer inte att bli utan', 'kommer inte bli utan',
  ],
  en: [
    'will * get', 'will * receive', "you'll * get", "you'll * receive", "they'll * get", "they'll * receive", 'are going to get', 'is going to get',
    'have * the right to', 'has * the right to', 'will * keep', 'get to keep', 'will not lose', "won't lose", 'of course you get', 'of course * will get', 'get back', 'will get * back',
  ],
}
/** Said of a day to come these promise the thing after them: "du får ett jobb i vår"; of today it is how things are. */
export const promiseThingsToCome: Record<Language, readonly string[]> = { sv: ['får', 'får du', 'får ni', 'får hon', 'får han', 'får hen'], en: ['get', 'receive'] }
/** The same after the day: "från mars har du sjukersättning". */
export const promiseThingsAfterDay: Record<Language, readonly string[]> = { sv: ['har', 'har du', 'har ni', 'har hon', 'har han', 'har hen'], en: ['have'] }
/** That somebody loses the thing after them. */
export const lossesOfThings: Record<Language, readonly string[]> = {
  sv: ['förlorar', 'förlorar du', 'förlorar ni', 'förlorar hon', 'förlorar han', 'mister', 'mister du', 'mister ni', 'blir * av med', 'drar in', 'drar * in', 'tar bort', 'tar * bort', 'tar * ifrån', 'stoppar', 'stoppar de', 'sänker', 'sänker de', 'kommer * förlora', 'kommer * mista', 'kommer * bli av med', 'kommer * dra in', 'kommer * stoppa'],
  en: ['will lose', "you'll lose", 'will stop', "they'll stop", 'will withdraw', "they'll withdraw", 'will take away', "they'll take away", 'going to lose'],
}
/** Who fears a loss, or asks what would come of it, promises none. */
export const fears: ReadonlySet<string> = setOf('rädd rädda orolig oroliga oro oroar risk risken riskerar befarar jag när tills innan afraid worried risk i when until')
/** Begins a day to come where it begins the sentence: "snart får du". */
export const timesToComeFirst: ReadonlySet<string> = setOf('snart nästa efter soon next after')
/** Begins a day to come, or follows "i": "i vår". */
export const timesToCome: ReadonlySet<string> = setOf('snart nästa när efter senare senast imorgon next soon when after later')
export const seasonsToCome: ReadonlySet<string> = setOf(`vår höst sommar vinter januari februari mars april maj juni juli augusti september oktober november december
  spring autumn summer winter january february march april may june july august september october november december`)

export const weekdaysToCome: ReadonlySet<string> = setOf('måndag tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday')
/** After "till": "till sommaren". */
export const comingSeasons: ReadonlySet<string> = setOf('våren hösten sommaren vintern nyår jul')
/** Before a day these make it the end or the beginning of something: "till den 3 maj". */
export const endsOfTimes: ReadonlySet<string> = setOf('till med sedan och until since')

/** "Vi hoppas att du kommer att få": says that it is not sure. */
export const hedges: ReadonlySet<string> = setOf('hoppas tror kanske troligen möjligen undrar hope think maybe perhaps')
/** What nobody can promise to find for somebody else. */
export const findsForSomebody: ReadonlySet<string> = setOf('fixar ordnar skaffar')
export const foundForSomebody: ReadonlySet<string> = setOf('jobb jobbet arbete anställning tjänst bostad bostaden lägenhet lägenheten boende')

/** What an authority decides about: after "kommer att få" a promise. */
export const decidedThings: ReadonlySet<string> = setOf(`ersättning ersättningen sjukpenning sjukpenningen sjukersättning sjukersättningen aktivitetsersättning aktivitetsersättningen
  rehabiliteringspenning rehabiliteringsersättning arbetslöshetsersättning a-kassa a-kassan aktivitetsstöd aktivitetsstödet
  försörjningsstöd försörjningsstödet ekonomiskt bistånd biståndet bidrag bidraget bostadsbidrag bostadsbidraget bostadstillägg bostadstillägget pengar pengarna
  pension pensionen lönebidrag lönestöd anställning anställningen jobb jobbet arbete tjänst tjänsten bostad bostaden lägenhet
  lägenheten boende plats platsen praktikplats praktikplatsen utbildning utbildningen assistans assistent boendestöd boendestödet
  kontaktperson färdtjänst stödet hyran skulden skulderna hjälpmedel remiss operation operationen behandling behandlingen medicin diagnos
  benefit benefits compensation allowance sickness job employment flat housing apartment grant pension subsidy treatment money rent debt debts`)
