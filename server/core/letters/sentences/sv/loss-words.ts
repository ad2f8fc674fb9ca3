import { anyOf } from '../../wording/any-of.ts'

const benefits = 'penning|ersättning|försörjningsstöd|aktivitetsstöd|underhållsstöd|studiestöd|bistånd|assistans|bidrag|tillägg|pension|pengar|inkomst|lön|utbetalning|sjukförsäkring'
const homes = 'lägenhet|hyreskontrakt|hyresavtal|hyresrätt|andrahandskontrakt|andrahandsavtal'
const ending = '(?:en|et|n|er|erna|ar|arna|na|s|ens|ets)?'
const theirs = '(?:sin|sitt|din|ditt|min|mitt|ett|den|det|hela) '
const reduced = 'sänk\\p{L}*|minska\\p{L}*|sjunk\\p{L}*|lägre|mindre'
const costs = '(?:hyra|hyran|hyrans|skuld|skulden|skulder|skulderna|kostnad|kostnaden|avgift|avgiften|ränta|räntan|skatt|skatten)'
const link = '(?:(?:blir|bli|blev|kan|ska|har|är|kommer|att|nu|då|snart|(?:för|på|i) \\p{L}+) ){0,3}'
const eviction = '(?:vräkning|avhysning|utmätning|löneutmätning|återkrav|avslag|uppsägning|indragning)(?:en|et)?'
const dwelling = '\\p{L}*(?:lägenhet|bostad|boende|rum|hem|hus)(?:en|et|met|t)?'

/** What one lives on, as a word: "sjukpenningen", and on or in. */
const money = `(?:\\p{L}*(?:${benefits})(?:dag)?${ending}|sjp|a-kassedag(?:ar|arna))`
const living = `(?:${money}|a-kass(?:a|an)|\\p{L}*(?:${homes})${ending}|kontrakt(?:et)?|boendet|\\p{L}*bostad(?:en)?)`
/** A few words that do not deny. */
const few = '(?:(?!(?:inte|ej|aldrig) )[\\p{L}\\d-]+ ){0,2}'
/** "Nej till sjukpenning", "nej på ansökan om bidrag", "nej": not "nej till att ha hund". */
const no = `nej(?= (?:från \\p{L}+ )?(?:till|på|om) (?:[\\p{L}\\d-]+ ){0,2}(?:${money}|ansökan|ansökningen|begäran|förlängning)|[,.]|$)`
const none = '(?:ingen|inget|inga)'

/** What may part a verb from its small word: "drar bidraget in". */
const mid = '(?:(?!(?:inte|ej|aldrig) )\\p{L}+ )?'

/** What one lives on or in, and words that say that it ends, grows less or is refused: every form of each verb. */
export const svLossWords = {
  livesOn: anyOf([money, 'ekonomiskt stöd|a-kass(?:a|an)', 'studiemedel|studiemedlen', `\\p{L}*(?:${homes})${ending}`, 'kontrakt(?:et)?', 'hyra|hyran', '\\p{L}*bostad(?:en)?', '\\p{L}*boendet?', 'hemmet|rummet', `${theirs}(?:hem|rum)`]),
  /** Undone by "inte" close to them. */
  ends: anyOf([
    'upphör(?:a|de|t|ande)?', `(?:tar|tog|ta|tagit) ${mid}slut`, '(?:är|var) (?:det )?(?:snart |nu |redan )?slut', `${living} ${few}(?:slutar|slutade|slutat)`, `(?:slutar|slutade) ${living}`, 'avslutas|avslutades|avslutats|avslutad|avslutat',
    '(?:går|gick) (?:\\p{L}*(?:kontrakt|avtal)et )ut', '(?:går|gick|gått|gå) ut(?! (?:ur|från|med)(?!\\p{L}))', `(?:löper|löpte|löpt|löpa) ${mid}ut`, `(?:dra[sr]?|drogs?|dragits?) ${mid}in`, 'indrag(?:en|et|na|ning|ningen)',
    'stoppa(?:s|r|de|des|t|ts|d)?', `(?:sägs|säger|sägas|säga|sades?|sa|sagts?) ${mid}upp`, 'uppsag[dt]a?|uppsägning(?:en)?', 'sänk(?:s|er|a|as|te|tes|t|ts|ta|ning|ningen)', 'minska(?:r|s|de|des|t|ts|d|de)?|minskning(?:en)?', 'halvera(?:r|s|des|ts|d)',
    'försvinn(?:er|a)|försvann|försvunnit', `(?:säger|säga|sade|sa|sagt|får|få|fick|fått|blir|bli|blev|blivit) (?:det )?(?:ett )?${no}`, 'avslå[rs]?|avslogs?|avslagits?|avslag(?:et|en|na)?', 'neka(?:r|s|de|des|t|ts|d)?', `(?:blir|bli|blev|blivit) ${mid}av med`, `(?:blir|bli|blev|blivit|står) ${mid}utan`, 'mister|mista|miste|mist', 'förlora(?:r|de|t|s|ts|d)?',
    'flytta(?:r)? ut', `(?:blir|bli|blev|blivit) ${few}(?:lägre|mindre)`, '(?:lägre|mindre) (?:pengar|ersättning|inkomst|pension|lön|bidrag)', '(?:pausa|frysa?)(?:s|des|ts|t)', '(?:tas|togs|tagits) bort', '(?:håller|hålls|hölls) inne', 'utesluts|utesluten|avstängd|(?:stängs|stängdes) av',
    `${living} ${few}(?:går|gå|gick|gått) ne[dr]`, 'sjunk(?:er|a|it)|sjönk', `(?:dra[sr]?|drogs?|dragits?) ${mid}ne[dr] på`, 'fryser inne|frös inne|ryker', '(?:bara|endast) (?:halva?|hälften)',
    `(?:den |de )?sista (?:\\p{L}+ )?${money}`, 'sista (?:dagen|veckan|månaden) med', '(?:får|fick|kommer|betalas) (?:[\\p{L}\\d-]+ ){0,4}för sista gången', 'sista gången (?:som )?[\\p{L}\\d-]+ (?:får|fick)',
    `${living} ${few}(?:måste|ska|behöver) (?:lämnas|tömmas|utrymmas|vara tomt?)`, `(?:räcker|räckte) (?:bara|knappt|högst)`,
  ]),
  /** They say no themselves. */
  denied: anyOf([
    '(?<!behöver )(?:inte|ej) längre(?! (?:orolig|rädd))', '(?:får|fick) (?:\\p{L}+ )?(?:inte|ingen|inget|inga)(?! (?:något |några |någon )?(?:svar|besked|beslut|brev|reda|prata|avslag|räkning|glömma|veta|mindre|lägre|sänkt|missa))(?!\\p{L})', 'betalas? inte ut', 'betalar inte ut', 'betalas? (?:\\p{L}+ )?inte (?:längre )?ut', 'inte (?:\\p{L}+ )?betalas? ut', '(?:inte|ingen) (?:\\p{L}+ )?rätt till', 'saknar rätt till',
    'inte (?:\\p{L}+ )?bevilja\\p{L}*', 'bevilja(?:s|r|des|de) inte', 'inte (?:\\p{L}+ )?(?:förläng|förny)\\p{L}*', '(?:förlängs|förlänger|förnyas|förnyar|förlängdes|förnyades) inte', 'upphör inte förrän', `inte (?:längre )?får ${few}${money}`,
    // Nothing of it comes.
    `${none} (?:\\p{L}+ )?${money} ${few}(?:bevilja(?:s|des|ts)?|betala(?:s|des|ts)?|utbetala[sd]?|ges|gavs|lämna(?:s|des)|kommer|kvar|alls|längre)`, `${none} (?:mer |ny )?${money} (?:under|efter|förrän)`, `(?:blir|blev|finns|fanns|har|hade|ger|ges) ${few}${none} (?:ny |mer |annan )?${money}`,
    // It is not enough.
    `${money} ${few}(?:inte (?:\\p{L}+ )?räck(?:a|er|te)|räck(?:er|te) (?:\\p{L}+ )?(?:inte|ej))`, `räck(?:er|te) inte (?:\\p{L}+ )?${money}`,
    // It is not paid, not approved, or holds no longer.
    `(?<!behöver |slipper )inte betala(?:r|s)? (?:ut )?(?:\\p{L}+ )?${money}`, '(?:godkänner|godkände|godkänns|godkändes) (?:\\p{L}+ )?inte|inte (?:\\p{L}+ )?godkän\\p{L}*', '(?:ansökan|ansökningen|begäran|förlängningen|överklagan) (?:(?:om|av) \\p{L}+ )?(?:går|gick|gått) inte igenom', 'gäller inte (?:efter|längre)',
  ]),
  /** Whatever stands beside them. Undone by "inte" close to them. */
  alwaysLoss: anyOf(['vräk(?:s|as|a|er|t|tes|ts|ning|ningen)', 'avhys(?:s|as|a|er|t|tes|ts|ning|ningen)', 'utförsäkra\\p{L}*', '\\p{L}*utmät(?:er|s|as|t|tes|ts|ning|ningen)', '(?:ska|måste|behöver|skall) betalas? tillbaka', 'återkrav(?:et)?|återkräv(?:er|s|t)', '(?:måste|tvingas) flytta(?! (?:mötet|tiden|samtalet|besöket|på))', `(?:måste|tvingas|ska) (?:\\p{L}+ )?lämna (?:${theirs}|\\p{L}+s )?${dwelling}`, '(?:blir|bli|blev|blivit|är) (?:hemlös|bostadslös)', 'hyresvärd\\p{L}* (?:har |vill )?(?:säger|sagt|sade|säga) upp', '(?:måste|behöver) (?:flytta ut(?! till)|vara ute ur)']),
  /** What may not go on at all. */
  alwaysDenied: anyOf(['inte (?:\\p{L}+ )?bo kvar', '(?:får|kan|ska) inte bo kvar']),
  /** Costs that grow less, and threats that are over: cut out before all else. */
  good: anyOf([`${costs} ${link}(?:${reduced}|slut)`, `(?:${reduced}) (?:(?:din|sin|den|er|\\p{L}+s) )?${costs}`, `${eviction} (?:\\p{L}+ ){0,2}(?:stoppa\\p{L}*|inställd|ställs in|avblåst|upphäv\\p{L}*|återkalla\\p{L}*|slutar|upphör|upphörde|upphört|tar slut|minskar|sänks)`, `(?:stoppa\\p{L}*|upphäv\\p{L}*|slipper) (?:\\p{L}+ )?${eviction}`]),
  /** What is asked or feared has not happened. "Om" of a decision or of a time does not ask. */
  worry: anyOf(['undra\\p{L}*', 'rädd\\p{L}*', 'orolig\\p{L}*', 'oro|oron|oroar|oroade|oroad', '(?<!(?:beslut|beslutet|besked|beskedet|ansökan|ansöka|ansökt|sökt|brev|brevet|avtal|avtalet|information|informerar|informerade|berättade|berättar|dom|domen) )om(?! (?:\\d+|en|ett|två|tre|fyra|fem|sex|några) (?:dag|veck|månad|år|tim))']),
  /** From the participant, these are a fear too. */
  guess: anyOf(['tror|trodde', 'kanske', 'nog', 'tänk om', 'kan komma att', 'risk(?:en|erar)?']),
  notBefore: /(?<!\p{L})(?:inte|aldrig|ej|slipper|ingen|inget|inga)\s+(?:\p{L}+\s+){0,2}$/iu,
  notAfter: /^\s+(?:(?:alltså|då|nu|dock|ändå|heller|därför)\s+)?(?:inte|aldrig|ej)(?!\p{L})(?!\s+(?:förrän|längre))/iu,
  /** A new start within a sentence: what was feared before it is another thing. */
  newClause: /[;:–]\s|,\s+(?:men|och|nu)\s/iu,
  /** It speaks of what was just said. */
  refersBack: /^(?:den|det|de)(?!\s+(?:här|där))(?!\p{L})/iu,
}
