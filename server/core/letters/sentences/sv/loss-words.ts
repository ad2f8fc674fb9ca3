import { anyOf } from '../../wording/any-of.ts'

const benefits = 'penning|ersättning|försörjningsstöd|aktivitetsstöd|underhållsstöd|studiestöd|bistånd|assistans|bidrag|tillägg|pension|pengar|inkomst|lön|utbetalning|sjukförsäkring'
const homes = 'lägenhet|hyreskontrakt|hyresavtal|hyresrätt|andrahandskontrakt|andrahandsavtal'
const ending = '(?:en|et|n|er|erna|ar|arna|na|s|ens|ets)?'
const theirs = '(?:sin|sitt|din|ditt|min|mitt|ett|den|det|hela) '
const reduced = 'sänk\\p{L}*|minska\\p{L}*|lägre|mindre'
const costs = '(?:hyra|hyran|hyrans|skuld|skulden|skulder|skulderna|kostnad|kostnaden|avgift|avgiften|ränta|räntan|skatt|skatten)'
const link = '(?:(?:blir|bli|blev|kan|ska|har|är|kommer|att|nu|då|snart|(?:för|på|i) \\p{L}+) ){0,3}'
const eviction = '(?:vräkning|avhysning|utmätning|löneutmätning|återkrav|avslag|uppsägning|indragning)(?:en|et)?'
const dwelling = '\\p{L}*(?:lägenhet|bostad|boende|rum|hem|hus)(?:en|et|met|t)?'

/** What may part a verb from its small word: "drar bidraget in". */
const mid = '(?:(?!(?:inte|ej|aldrig) )\\p{L}+ )?'

/** What one lives on or in, and words that say that it ends, grows less or is refused: every form of each verb. */
export const svLossWords = {
  livesOn: anyOf([`\\p{L}*(?:${benefits})(?:dag)?${ending}`, 'ekonomiskt stöd|a-kass(?:a|an)', 'studiemedel|studiemedlen', `\\p{L}*(?:${homes})${ending}`, 'kontrakt(?:et)?', 'hyra|hyran', '\\p{L}*bostad(?:en)?', '\\p{L}*boendet?', 'hemmet|rummet', `${theirs}(?:hem|rum)`]),
  /** Undone by "inte" close to them. */
  ends: anyOf([
    'upphör(?:a|de|t|ande)?', `(?:tar|tog|ta|tagit) ${mid}slut`, '(?:är|var) (?:snart |nu |redan )?slut', 'slutar|slutade|slutat', 'avslutas|avslutades|avslutats|avslutad|avslutat',
    '(?:går|gick) (?:\\p{L}*(?:kontrakt|avtal)et )ut', '(?:går|gick|gått|gå) ut(?! (?:ur|från|med)(?!\\p{L}))', `(?:löper|löpte|löpt|löpa) ${mid}ut`, `(?:dra[sr]?|drogs?|dragits?) ${mid}in`, 'indrag(?:en|et|na|ning|ningen)',
    'stoppa(?:s|r|de|des|t|ts|d)?', `(?:sägs|säger|sägas|säga|sades?|sa|sagts?) ${mid}upp`, 'uppsag[dt]a?|uppsägning(?:en)?', 'sänk(?:s|er|a|as|te|tes|t|ts|ta|ning|ningen)', 'minska(?:r|s|de|des|t|ts|d|de)?|minskning(?:en)?', 'halvera(?:r|s|des|ts|d)',
    'försvinn(?:er|a)|försvann|försvunnit', '(?:säger|säga|sade|sa|sagt) nej', 'avslå[rs]?|avslogs?|avslagits?|avslag(?:et|en|na)?', 'neka(?:r|s|de|des|t|ts|d)?', `(?:blir|bli|blev|blivit) ${mid}av med`, `(?:blir|bli|blev|blivit|står) ${mid}utan`, 'mister|mista|miste|mist', 'förlora(?:r|de|t|s|ts|d)?',
    'flytta(?:r)? ut', '(?:blir|bli|blev|blivit) (?:\\p{L}+ )?(?:lägre|mindre)', '(?:lägre|mindre) (?:pengar|ersättning|inkomst|pension|lön|bidrag)', '(?:pausa|frysa?)(?:s|des|ts|t)', '(?:tas|togs|tagits) bort', '(?:håller|hålls|hölls) inne', 'utesluts|utesluten|avstängd|(?:stängs|stängdes) av',
  ]),
  /** They say no themselves. */
  denied: anyOf([
    '(?<!behöver )(?:inte|ej) längre(?! (?:orolig|rädd))', '(?:får|fick) (?:\\p{L}+ )?(?:inte|ingen|inget|inga)(?! (?:glömma|veta|mindre|lägre|sänkt|missa))(?!\\p{L})', 'betalas? inte ut', 'betalar inte ut', 'betalas? (?:\\p{L}+ )?inte (?:längre )?ut', 'inte (?:\\p{L}+ )?betalas? ut', '(?:inte|ingen) (?:\\p{L}+ )?rätt till', 'saknar rätt till',
    'inte (?:\\p{L}+ )?bevilja\\p{L}*', 'bevilja(?:s|r|des|de) inte', 'inte (?:\\p{L}+ )?(?:förläng|förny)\\p{L}*', '(?:förlängs|förlänger|förnyas|förnyar|förlängdes|förnyades) inte', 'upphör inte förrän',
  ]),
  /** Whatever stands beside them. Undone by "inte" close to them. */
  alwaysLoss: anyOf(['vräk(?:s|as|a|er|t|tes|ts|ning|ningen)', 'avhys(?:s|as|a|er|t|tes|ts|ning|ningen)', 'utförsäkra\\p{L}*', '\\p{L}*utmät(?:er|s|as|t|tes|ts|ning|ningen)', '(?:ska|måste|behöver|skall) betala tillbaka', 'återkrav(?:et)?|återkräv(?:er|s|t)', '(?:måste|tvingas) flytta(?! (?:mötet|tiden|samtalet|besöket|på))', `(?:måste|tvingas|ska) (?:\\p{L}+ )?lämna (?:${theirs}|\\p{L}+s )?${dwelling}`, '(?:blir|bli|blev|blivit) (?:hemlös|bostadslös)']),
  /** What may not go on at all. */
  alwaysDenied: anyOf(['inte (?:\\p{L}+ )?bo kvar', '(?:får|kan|ska) inte bo kvar']),
  /** Costs that grow less, and threats that are over: cut out before all else. */
  good: anyOf([`${costs} ${link}(?:${reduced})`, `(?:${reduced}) (?:(?:din|sin|den|er|\\p{L}+s) )?${costs}`, `${eviction} (?:\\p{L}+ ){0,2}(?:stoppa\\p{L}*|inställd|ställs in|avblåst|upphäv\\p{L}*|återkalla\\p{L}*|slutar|upphör|upphörde|upphört|tar slut|minskar|sänks)`, `(?:stoppa\\p{L}*|upphäv\\p{L}*|slipper) (?:\\p{L}+ )?${eviction}`]),
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
