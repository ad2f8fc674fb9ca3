/** Endings that a kind of word takes; `-` takes its last letter away first. */
const kinds = {
  ar: ['en', 'ar', 'arna'],
  er: ['en', 'er', 'erna'],
  r: ['n', 'er', 'erna'],
  or: ['n', '-or', '-orna'],
  are: ['n', '-na'],
  et: ['et', 'en'],
  onlyEn: ['en'],
  n: ['n', 'na'],
  et1: ['et'],
  na: ['na'],
  t: ['t', 'n', 'na'],
  ad: ['-t', 'e'],
  adj: ['t', 'a'],
  verb: ['r', 'de', 't', 's', 'des', 'ts'],
} as const

/** By the last part of a word, which decides in a compound too. */
const byEnding: Record<keyof typeof kinds, string> = {
  ar: 'ning ing dag tolk träff',
  er: 'ion central kommun enhet het ent eut olog ast coach part plan remiss sats ärd rapport diagnos journal förmån sjuklön inkomst norm plats praktik person grupp uppgift plikt itet enkät case',
  r: 'tor terapi psykiatri',
  or: 'kassa skola förmåga',
  are: 'are',
  et: 'förbund företag landsting ombud team samtal mål slut krav avdrag stöd bidrag tillägg jobb intyg underlag avslag syndrom beslut system',
  onlyEn: 'vård karens sekretess assistans rehab primärvård',
  n: 'manager',
  et1: 'skap ansvar bistånd fack',
  na: 'uppgifter',
  t: 'ärende möte samtycke medgivande överklagande utlåtande arbete mående',
  ad: 'klassad placerad taxerad försäkrad anvisad',
  adj: 'samsjuklig',
  verb: 'träna pröva rapportera rehabilitera avaktualisera remittera överklaga samverka',
}

const bySuffix = new Map(Object.entries(byEnding).flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind as keyof typeof kinds])))
const longestSuffix = Math.max(...[...bySuffix.keys()].map((suffix) => suffix.length))

/** Between forms a comma, for a form may be two words: "följer upp". */
const irregular: Record<string, string> = {
  hinder: 'hindret, hindren', medel: 'medlet, medlen', man: 'mannen, män, männen', ohälsa: 'ohälsan', våld: 'våldet', skriven: 'skrivet, skrivna',
  kartlägga: 'kartlägger, kartlade, kartlagt, kartläggs, kartlades, kartlagts', utreda: 'utreder, utredde, utrett, utreds, utreddes, utretts',
  sjukskriva: 'sjukskriver, sjukskrev, sjukskrivit, sjukskrivs, sjukskrevs', avslå: 'avslår, avslog, avslagit, avslås, avslogs',
  samtycka: 'samtycker, samtyckte, samtyckt', 'följa upp': 'följer upp, följde upp, följt upp, följs upp, följdes upp, följts upp',
}
const irregularEnds = Object.keys(irregular)

const withEnding = (word: string, ending: string) => (ending.startsWith('-') ? word.slice(0, -1) + ending.slice(1) : word + ending)

const withGenitive = (word: string): string[] => (/[sxz]$/u.test(word) ? [word] : [word, `${word}s`])

/** One word and its other forms; one whose ending we do not know has only its genitive, for a wrong form would name a wrong word. */
function formsOfWord(word: string): string[] {
  const end = irregularEnds.find((one) => word.endsWith(one))
  if (end !== undefined) return [word, ...(irregular[end] ?? '').split(', ').map((form) => word.slice(0, -end.length) + form)].flatMap(withGenitive)
  for (let length = Math.min(word.length, longestSuffix); length > 1; length -= 1) {
    const kind = bySuffix.get(word.slice(-length))
    if (kind) return [word, ...kinds[kind].map((ending) => withEnding(word, ending))].flatMap(withGenitive)
  }
  return withGenitive(word)
}

const definiteAdjectives: Record<string, string[]> = { egen: ['egna'], god: ['gode', 'goda'], gemensam: ['gemensamma'] }

/** "personligt" → "personliga", "samordnad" → "samordnade". */
function definite(adjective: string): string[] {
  const known = definiteAdjectives[adjective]
  if (known) return known
  if (/[aes]$|^den$/u.test(adjective)) return [adjective]
  if (/ad$/u.test(adjective)) return [`${adjective}e`]
  if (/at$/u.test(adjective)) return [`${adjective.slice(0, -1)}de`]
  return /[^aeiouyåäö]t$/u.test(adjective) ? [`${adjective}a`, `${adjective.slice(0, -1)}a`] : [`${adjective}a`]
}

const PREPOSITIONS = new Set(['i', 'om', 'för', 'av', 'till', 'med', 'mot', 'mellan', 'enligt'])
/** Names keep their form: "Rusta och matcha", "FK 7804", "Supported Employment". */
const isName = (words: string[]) => words.some((word) => /\d|^\p{Lu}/u.test(word)) || words.some((word, at) => word === 'och' && !words[at - 1]?.endsWith('-'))

/** The head, before a preposition or last, is what is bent, and the adjectives before it with it: "planen för återgång i arbete", "personliga ombudet". */
function formsOfPhrase(words: string[]): string[] {
  if (isName(words)) return withGenitive(words.join(' '))
  const preposition = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
  const head = preposition === -1 ? words.length - 1 : preposition - 1
  const before = words.slice(0, head)
  const after = words.slice(head + 1)
  const starts = before.some((word) => word.endsWith('-')) ? [before] : [before, ...definites(before)]
  return starts.flatMap((start) => formsOfWord(words[head] ?? '').map((form) => [...start, form, ...after].join(' ')))
}

const definites = (adjectives: string[]): string[][] =>
  adjectives.reduce<string[][]>((starts, adjective) => starts.flatMap((start) => definite(adjective).map((one) => [...start, one])), [[]])

/** A word or phrase as it stands in the glossary, in every form that it is written in: itself first, each once. */
export function formsOf(written: string): string[] {
  const words = written.split(' ')
  if (irregular[written] !== undefined) return [...new Set(formsOfWord(written))]
  return [...new Set(words.length === 1 ? formsOfWord(written) : formsOfPhrase(words))]
}
