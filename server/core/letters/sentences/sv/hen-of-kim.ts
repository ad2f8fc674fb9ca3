import { yoursOf } from './whose-noun.ts'

/** Somebody else: of them "hen" may be. */
const somebody = /(?<!\p{L})(?:\p{Lu}\p{Ll}+|\p{Ll}*(?:mamma|pappa|syster|bror|syskon|sambo|fru|vän|kompis|chef|läkare|kurator|handläggare|psykolog|coach|granne|dotter|son|barn|tolk|sköterska|ombud|förvaltare)(?:n|en|t|et|er|na)?)(?!\p{L})/gu
const place = /(?<!\p{L})(?:(?<=(?:om|att|när|hur|vad|som|så|var|varför|tills|innan|eftersom|vilk[aeo]\p{L}*|(?:hur|vilk[aeo]\p{L}*) \p{Ll}+|det|allt) )(?<acts>hen|han|hon)|(?<=(?:för|till|av|med|om|hos|mot|åt|kring) )(?<whom>hen|honom|henne)|(?<whose>hens|hans|hennes)(?= (?<noun>[\p{L}-]+)))(?!\p{L})/gu

/** "vad hen vill" as "vad du vill" in advice to the participant: nobody else is spoken of before it. */
export const henAsYou = (slot: string, name: string | undefined): string =>
  slot.replace(place, (word, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>
    const before = slot.slice(0, rest.at(-3) as number)
    if ([...before.matchAll(somebody)].some(([one]) => one !== name)) return word
    if (groups['acts'] !== undefined) return 'du'
    return groups['whom'] !== undefined ? 'dig' : (yoursOf(groups['noun'] ?? '') ?? word)
  })
