import type { SlotMends } from '../slot-mends.ts'

const without = (word: RegExp) => (slot: string) => slot.replace(word, '')

/** Nouns in -a where a verb could stand: "övar på svenska", "hjälper dig med läxa". */
const nouns = /^(?:(?:ungerska|svenska|engelska|tyska|franska|spanska|finska|norska|danska|polska|ryska|ukrainska|turkiska|grekiska|persiska|arabiska|kurdiska|somaliska|tigrinska|kinesiska|rumänska|bosniska|läxa)(?!\p{L})|(?:mamma|pappa|varandra)(?!\p{L}))/iu
/** Verbs in -s, and verbs with a word before them, that are not seen as verbs. */
const hiddenVerb = /^(?:andas|hoppas|minnas|trivas|umgås|träffas|ses|höras|slåss|skämmas|(?:inte|bara|också|själv) \p{L}+a(?!\p{L}))/iu

/** "att" before a verb that is not seen as one, `word` before a noun that is taken for one. */
const named = (word: string) => (slot: string) => (hiddenVerb.test(slot) ? `att ${slot}` : nouns.test(slot) ? `${word} ${slot}`.trimStart() : slot)

const noTill = without(/^till (?=hemma|med )/iu)

export const svSlotMends: SlotMends = {
  person:
    /^(?:(?:min|mina|din|dina|sin|sina) )?(?:mig|dig|sig|honom|henne|dem|oss|er|alla|någon|varandra|mamma|pappa|syster|bror|son|dotter|barn(?:en)?|farmor|mormor|farfar|morfar|sambo|partner|man|fru|vän|kompis|granne|chef(?:en)?|läkare|läkaren|kurator(?:n)?|handläggare(?:n)?|boendestödet|boendestödjare(?:n)?|kontaktperson(?:en)?)(?!\p{L})/iu,
  mends: {
    meet: without(/^med (?!sig )/iu),
    apply: without(/^om (?!igen)/iu),
    contact: without(/^med /iu),
    visit: without(/^(?:på|hos|till) (?!\p{L}+dag(?!\p{L}))/iu),
    fillIn: without(/^i (?!tid)/iu),
    try: named(''),
    practise: named('på'),
    help: (slot, { isOwn, isPerson }) => {
      const bare = noTill(slot)
      return isOwn && isPerson ? `av ${bare}` : named('med')(bare)
    },
    tell: (slot, { isPerson }) => (isPerson ? `för ${slot}` : slot),
    remind: (slot) => slot.replace(/^att /iu, 'om att '),
    signUp: (slot, { isOwn }) => (isOwn && /^(?:till|på) /iu.test(slot) ? `sig ${slot}` : slot),
  },
}
