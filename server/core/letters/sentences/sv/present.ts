import { beginsWithVerb } from '../../wording/swedish-slot.ts'

/** Nouns in -a where a verb could stand: "övar på svenska", "hjälper dig med läxa". */
export const nouns = /^(?:(?:ungerska|svenska|engelska|tyska|franska|spanska|finska|norska|danska|polska|ryska|ukrainska|turkiska|grekiska|persiska|arabiska|kurdiska|somaliska|tigrinska|kinesiska|rumänska|bosniska|läxa|skola|mamma|pappa|syrra|varandra|\p{L}*sköterska)(?!\p{L}))/iu
/** "inte röka", "bara vila". */
export const notVerb = /^(?:inte|bara|också|själv|alltid|aldrig) (?:\p{L}+as?|be|bli|bo|få|ge|gå|ha|må|se|stå|ta|ses)(?!\p{L})/iu
/** Verbs in -s, and those, that are not seen as verbs. */
export const hiddenVerb = new RegExp(`^(?:(?:nå|tro|klä|sy)(?= )|andas|hoppas|minnas|trivas|umgås|träffas|ses|höras|slåss|skämmas)|${notVerb.source}`, 'iu')

const odd: Record<string, string> = { vara: 'är', veta: 'vet' }
/** "köra" as "kör", unlike "svara". */
const dropsA = /(?:gö|kö|hö|hy|lä|fö|begä|bä|rö|stö|sty|skä)ra$/u
/** "ringa" as "ringer", unlike "boka". */
const inEr = /(?:^åk|läs|lös|köp|ställ|sätt|sök|skriv|ring|lägg|ät|byt|bryt|möt|tänk|sitt|ligg|drick|säg|fyll|hjälp|följ|håll|känn|finn|vinn|hinn|välj|sälj|lev|sov|rök|res|stäng|häng|glömm|stämm|komm|vänd|sänd|bygg|väck|släck|tryck|lyft|bjud|släpp|stödj)a$/u

/** "träna" as "tränar", "läsa" as "läser", "se" as "ser", "hyra" as "hyr". */
export const present = (verb: string): string => odd[verb] ?? (dropsA.test(verb) ? verb.slice(0, -1) : inEr.test(verb) ? verb.replace(/a$/u, 'er') : verb.concat('r'))

/** Whether a word, in small letters, is an infinitive where more follows. */
export const isVerb = (word: string): boolean => /^\p{Ll}/u.test(word) && beginsWithVerb(`${word} nu`) && !nouns.test(word)

const noVerb = /(?:ning|kompis|grann|dag|timm)ar$/u
/** The same of "tränar" and "ringer", so that what is mended stays. */
export const isPresent = (word: string): boolean => !noVerb.test(word) && [word.slice(0, -1), word.replace(/er$/u, 'a'), word.concat('a')].some((verb) => isVerb(verb) && present(verb) === word)

/** "och träna" as "och tränar": "går och tränar". */
export const andVerb = (slot: string): string => slot.replace(/^och (inte )?(\p{L}+)/iu, (and, not: string | undefined, verb: string) => (isVerb(verb) ? `och ${present(verb)}${not === undefined ? '' : ' inte'}` : and))
