import type { Act } from '#core/meeting/item.ts'
import type { SlotMends, SlotOf } from '../slot-mends.ts'
import { thenInInfinitive } from '../acts-alike.ts'
import { svActs } from './acts.ts'
import { andVerb, hiddenVerb, isPresent, isVerb, notVerb, nouns, present } from './present.ts'
import { henAsYou } from './hen-of-kim.ts'
import { ofOthers, toThem } from './of-others.ts'
import { spelledOut } from './spelled-out.ts'
import { asWhoActs } from './who-acts.ts'
import { ofParticipant } from './whose-noun.ts'
import { ofWhoActs } from './whose-own.ts'

/** "Kim’s mamma" and "Kim:s mamma" as "Kims mamma", "Lars’ mamma" as "Lars mamma". */
const withGenitives = (slot: string) => slot.replace(/(?<=\p{Lu}\p{Ll}*[sxz])['’‘´`]s?(?= )/gu, '').replace(/(?<=\p{Ll})(?:['’‘´`]s|(?<=\p{Lu}\p{L}*):s)(?= )/gu, 's')

/** "prata om hyran" as "om hyran", where one talks: the verb is said already. */
const withoutVerb = (slot: string, act: Act) => (act === 'bring' || act === 'help' ? slot : slot.replace(new RegExp(`^${svActs[act].label.split(' ')[0]} (?!och )`, 'iu'), ''))

const without = (word: RegExp) => (slot: string) => slot.replace(word, '')

/** "att" before a verb that is not seen as one, `word` before a noun that is taken for one. */
const named = (word: string) => (slot: string) => (hiddenVerb.test(slot) ? `att ${slot}` : nouns.test(slot) ? `${word} ${slot}`.trimStart() : slot)

/** "inte röka" as "att inte röka". */
const toNot = (slot: string) => slot.replace(/^inte (?:med )?att /iu, 'att inte ').replace(notVerb, 'att $&')

const noTill = without(/^till (?=hemma|med |att )/iu)

/** Somebody who has no seat: "Omar om planen", "Försäkringskassan att …". */
const outsider = /^(?!(?:Mer|Lite|Allt|Mycket|Något|Nyhet|Sanning|Besked|Resultat|Plan|Histori|Berättels|Minne)\p{L}* )\p{Lu}[\p{L}-]+(?: (?:och )?\p{Lu}[\p{L}-]+)*(?: (?:om|att|hur|vad|när|var|varför|vilk\p{L}+|det|allt)(?!\p{L}))/u

const acts = ['boka', 'be', 'fråga', 'berätta', 'säga', 'lämna', 'hämta', 'prata', 'ställa', 'skicka', 'köpa', 'handla', 'ta', 'få', 'ge', 'visa', 'skriva', 'fylla', 'ringa', 'betala', 'göra', 'gå', 'springa', 'cykla', 'promenera', 'träna', 'äta', 'vila', 'hälsa', 'mejla']
/** The same within a slot, of what people do next: "ringer vårdcentralen och boka tid". */
const nextAct = new RegExp(`(?<= och )(?:${acts.join('|')})(?= |$)`, 'giu')
const thenActs = (slot: string) => slot.replace(nextAct, (verb) => present(verb.toLowerCase()))

const ofInfinitive = /(?<!\p{L})(?:att|kan|ska|vill|måste|får|bör)(?!\p{L})/iu
/** "och lägg dem" as "och lägger dem". */
const imperative = /(?<= och )(?:lägg|ring|skriv|säg|läs|köp|fyll|sätt|ställ|hjälp|följ)(?= )/gu

/** What is done next, of any other act: "träffar en kurator och berätta" as "… och berättar". */
const thenToo = (slot: string, act: Act) => (thenInInfinitive.includes(act) || ofInfinitive.test(slot) ? slot : thenActs(slot).replace(imperative, (verb) => present(verb.concat('a'))))

/** "boka tid" as "och bokar tid", "VC: boka tid" and "VC boka tid" as "VC och bokar tid": one does it while one calls. `but` is the act's own verb. */
const alsoActs = (but: string) => {
  const next = `(?!${but}(?!\\p{L}))(?:${acts.join('|')})(?= |$)`
  const word = '(?!(?:och|att|inte|för|eller|om)(?!\\p{L}))\\p{L}+'
  const [first, later] = [new RegExp(`^${next}`, 'iu'), new RegExp(`^(${word}(?: ${word})?)(?: ?[:,–-] ?| )(?=${next})`, 'iu')]
  return (slot: string) => thenActs(slot.replace(later, '$1 och ').replace(first, (verb) => `och ${present(verb.toLowerCase())}`))
}

/** "Kim, om det går" and "Kim: fylla i" as "Kim om det går" and "Kim fylla i"; not "Kim, Anna och läkaren". */
const withoutMark = (slot: string) => slot.replace(/^([\p{L}-]+) ?[,:;–] ?(?=[\p{Ll}\d])/u, '$1 ')

/** "boka resan" as "att boka resan": one plans to do it. */
const firstAct = new RegExp(`^(?:${acts.join('|')})(?= |$)`, 'iu')
const toAct = (slot: string) => toNot(slot).replace(firstAct, 'att $&')

/** "till Anna mitt intyg" as "mitt intyg till Anna". */
const thingFirst = (slot: string) => slot.replace(/^(till|för) (\p{L}+) ((?:min|mitt|mina|en|ett) .+|\p{L}+(?:en|et|an|na))$/iu, '$3 $1 $2')

/** Whose help one gets, and nobody's whom one helps: "med boendestödet", "boendestöd", "med Anna". */
const helper = '(?:min |mitt |en |ett )?(?:\\p{L}*boendestöd|\\p{L}*handläggare|kurator|psykolog|läkare|\\p{L}*sköterska|arbetsterapeut|god man|förvaltare|kontaktperson|personligt ombud|hemtjänst|assistent|\\p{L}*coach|vän|kompis|tolk|jurist|advokat|\\p{L}+rådgivare)\\p{L}*|(?:AF|FK|VC|Arbetsförmedlingen|Försäkringskassan|Kronofogden|Skatteverket|Socialtjänsten|socialtjänsten|Vårdcentralen|vårdcentralen|Psykiatrin|psykiatrin|Kommunen|kommunen)(?!\\p{L})'
const ofHelper = new RegExp(`^(?:(?:med |från )?(?:${helper})|med (?!Swish|Excel|Teams|Facebook)\\p{Lu}\\p{Ll}+)(?= (?:hemma|igen|på|hos|i|med|för|om|att|så|varje|nästa)(?!\\p{L})|$)`, 'u')

/** Whom one helps, where nobody is named: the line is about the participant. */
const ofHelped = /^(?:honom|henne|hen|hon|han)(?= (?:\p{L}{2,}a|med|att|så att|i|på|till|för|genom|igenom|vid)(?!\p{L})|$)/iu

/** Where one goes "på", and says no article. */
const goesOn = /^(?=(?:gym|bio|möten?|kurs|promenad|praktik|träning|rehab|samtal|dagverksamhet|fest)(?!\p{L}))/iu

/** "till läkaren" as "dig till läkaren" where whom is left out; `own` is who it is of their own. */
const whom = (pattern: RegExp, own?: string) => (slot: string, { isOwn }: SlotOf) => (pattern.test(slot) && !(isOwn && own === undefined) ? `${isOwn ? own : 'dig'} ${slot}` : slot)

export const svSlotMends: SlotMends = {
  person:
    /^(?:(?:min|mina|din|dina|sin|sina) )?(?:mig|dig|sig|honom|henne|dem|oss|er|alla|de andra|teamet|gruppen|personalen|någon|varandra|mamma|pappa|syster|bror|son|dotter|barn(?:en)?|farmor|mormor|farfar|morfar|sambo|partner|man|fru|vän|kompis|granne|chef(?:en)?|läkare|läkaren|kurator(?:n)?|handläggare(?:n)?|boendestödet|boendestödjare(?:n)?|kontaktperson(?:en)?|god man|förvaltare|psykolog(?:en)?|arbetsgivare(?:n)?|hyresvärd(?:en)?|lärare|föräldrar|syskon(?:en)?|systrar|bröder|döttrar|söner|vänner|kompisar|grannar|kollegor|anhöriga|kusin|familj)(?!\p{L})/iu,
  opening: /^(?:och|samt) /iu,
  noName: /^(?:Han|Hon|Hen|Honom|Henne|Hennes|Hens|En|Ett|Min|Mitt|Mina|Din|Ditt|Dina|Sin|Sitt|Sina|Mig|Dig|Om|Till|Med|Hur|Vad|När|Var|Vem|Att|På|Hos|Av|För|I|Det|Den|De|Alla|Upp|In|Ut|Mer|Varje|Tid|Svar|Besked|Intyg|Ansökan|Brev|Hyran|Vårdcentralen|Läkaren|Handläggaren|Arbetsgivaren|Chefen|Hyresvärden|Kuratorn)(?= |$)/u,
  nameWords: /^(?:Alma|April|Ask|Ben|Björn|Bo|Bror|Dag|Fred|Frid|Gun|Hans|Jan|Juli|Juni|Kit|Lena|Liv|Lo|Love|Maj|Man|Mark|Max|Mina|Mor|My|Per|Rosa|Sam|Sanna|Sol|Son|Sten|Stig|Tim|Tor|Vide|Viola|Vår)$/iu,
  byRole: /(?<!\p{L})(?:[Pp]atienten|[Kk]lienten|[Dd]eltagaren|[Bb]rukaren|[Dd]en enskild[ea]|pat\.?(?= ))(?<of>s?)(?![\p{L}-])/gu,
  // "I vår" and "till våren" are of the year.
  first: { i: 'Jag', we: /(?<!\p{L})(?:vi|oss|vårt|våra|(?<!(?:i|nästa|förra|denna|under|till|varje|en|på) )vår(?= \p{L}))(?!\p{L})/iu },
  keepsAnd: (rest) => [isVerb, isPresent].some((is) => is(/^(?:inte )?(\p{L}*)/u.exec(rest)?.[1] ?? '')),
  wording: (slot, of) => {
    const plain = toThem(withGenitives(withoutVerb(spelledOut(slot), of.act)), of)
    const ofKim = of.isOwn ? ofWhoActs(of.isTheirs ? plain : henAsYou(plain, of.name), of) : ofOthers(plain, of)
    return andVerb(thenToo(asWhoActs(ofParticipant(ofKim, of), of), of.act))
  },
  mends: {
    call: (slot) => alsoActs('ringa')(slot.replace(/^(?:till|upp) /iu, '')),
    book: (slot) => thenActs(slot.replace(/^((?:(?:en|ny) )*(?:läkar)?tid(?:en)?) (?=(?:VC|vc|vårdcentral|psyk|mottagning|sjukhus|akut)\p{L}*)/u, '$1 på ').replace(/^((?:(?:en|ny) )*tid(?:en)?) (?=(?:läkare|kurator|psykolog|tandläkare|sjuksköterska|dietist)\p{L}*)/u, '$1 hos ')),
    talkTo: (slot) => alsoActs('prata')(slot.replace(/^ihop (?=med )/iu, 'tillsammans ')),
    thinkAbout: (slot) => toNot(slot.replace(/^(?:igenom |om (?=att ))/iu, '')),
    start: (slot) => toNot(slot.replace(/^upp (?=\p{L})/iu, '')).replace(/^att inte (?=\p{L}+a(?!\p{L}))/iu, 'låta bli att '),
    goOn: toNot,
    stop: (slot) => toNot(slot.replace(/^upp /iu, '')),
    plan: toAct,
    choose: toAct,
    send: (slot) => thenActs(thingFirst(slot)),
    bring: (slot) => thingFirst(slot).replace(/^(?=(?:på|i|hos|till|från|när|varje|vid) )/iu, 'med '),
    write: thenActs,
    read: thenActs,
    meet: (slot, of) => {
      const bare = slot.replace(/^(?:upp )?med (?!sig )/iu, '')
      if (/^(?:hemma )?hos dig(?!\p{L})/iu.test(bare)) return bare.replace(/^(?:hemma )?hos dig/iu, 'dig hemma')
      return whom(/^(?:på|i|vid|hemma|klockan) /iu, 'någon')(bare.replace(/^hos /iu, ''), of)
    },
    apply: without(/^om (?!igen)/iu),
    findOut: (slot) => slot.replace(/^(?:reda )?på /iu, '').replace(/^om (?=(?:(?:min|mitt|mina|din|ditt|dina|sin|sitt|sina) )?\p{L}+$)/iu, 'mer om '),
    contact: (slot) => alsoActs('kontakta')(slot.replace(/^(?:kontakt med|med|till) /iu, '')),
    visit: (slot) => alsoActs('besöka')(slot.replace(/^(?:på|hos|till) (?!\p{L}+dag(?!\p{L}))/iu, '')),
    ask: without(/^(?:till|av) /iu),
    goAlong: whom(/^till /iu),
    invite: (slot, of) => whom(/^(?:till|på) /iu)(slot.replace(/^med /iu, ''), of),
    goTo: (slot) => alsoActs('gå')(slot.replace(goesOn, 'på ')),
    goThrough: without(/ igenom$/iu),
    followUp: (slot) => alsoActs('följa')(slot.replace(/^på (?=hur|om|vad|när)/iu, '')),
    fillIn: (slot) => slot.replace(/^(?:i|på|ut) (?!tid)/iu, '').replace(/ klart?$/iu, ''),
    sign: without(/^under (?!(?:\p{L}+ )?\p{L}*(?:möte|mötet|samtal|samtalet|besök|besöket|dag|dagen|vecka|veckan|vår|våren|höst|hösten|sommar|sommaren|vinter|vintern|tid|tiden|natt|natten)(?!\p{L}))/iu),
    rest: without(/^(?:mig|dig|sig) /iu),
    show: (slot) => thingFirst(slot.replace(/^till /iu, 'för ')),
    try: named(''),
    practise: (slot) => named('på')(slot.replace(/^(?:mig|dig|sig) (?=på )/iu, '').replace(/^på (?=inte )/iu, '')),
    help: (slot, { isOwn, isPerson }) => {
      const bare = noTill(isPerson ? withoutMark(slot) : slot).replace(/^till (?=så att )/iu, '')
      if (!isOwn && ofHelped.test(bare)) return bare.replace(ofHelped, 'dig')
      if (isOwn && ofHelper.test(bare)) return bare.replace(/^(?:med |från )?/iu, 'av ')
      return isOwn && isPerson ? `av ${bare}` : named('med')(bare)
    },
    tell: (slot, { isPerson }) => (isPerson || outsider.test(slot) ? `för ${slot}` : slot.replace(/^till /iu, 'för ')),
    remind: (slot, { isOwn, isPerson }) => {
      const about = slot.replace(/^att /iu, 'om att ')
      if (isPerson) return about.replace(/^((?:(?:min|mina|din|dina|sin|sina|\p{L}+s) )?\p{L}+) att /iu, '$1 om att ')
      return isOwn ? about : about.replace(/^(?=(?:om|inför|dagen|varje|på|i) )/iu, 'dig ')
    },
    signUp: whom(/^(?:till|på) /iu, 'dig'),
  },
}
