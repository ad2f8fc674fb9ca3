import type { FoundNumber } from './found-number.ts'
import { isPersonalNumber } from './valid-number.ts'

const WORD = String.raw`(?:de|är|och|streck|bindestreck|minus|plus|nr|nummer|hyphen|dash|mina|sina|hans|hennes|sista|fyra|siffra|siffror|siffrorna|slutsiffror|slutsiffrorna|slutar|på|med|sen|sedan|följt|av|the|my|his|her|last|four|digits|are|ending|then|kod|koden|code|in)`
const PARTING = String.raw`[\s,.;:()–-]{1,3}`
/** A few words between a birth date and four digits, with what parts them, as a pattern. */
export const WORDS_BETWEEN = String.raw`${PARTING}(?:${WORD}${PARTING}){1,6}`
/** A birth date in digits, a few words of which one says that the end follows, and four digits. */
const PARTED = new RegExp(String.raw`(?<!\d)(?<date>\d{6}|\d{8}|(?:\d{2}|\d{4})(?<mark>[-./ –])\d{2}\k<mark>\d{2})(?<words>${WORDS_BETWEEN})(?<end>\d{4})(?!\d)`, 'giu')
const SAYS_END = /sista|slut|siffr|last|ending|digits|streck|minus|plus|nr|nummer|hyphen|dash|kod|code|sen|sedan|then|följt/iu

/** Whether words between a birth date and four digits say that these are its end. */
export const saysEnd = (words: string): boolean => SAYS_END.test(words)

/** Numbers whose last four stand apart and are said to: "850412, sista fyra 1230". They ask. */
export const partedByWords = (text: string): FoundNumber[] =>
  [...text.matchAll(PARTED)].flatMap(({ 0: all, index, groups }) => {
    const { date = '', words = '', end = '' } = groups ?? {}
    return saysEnd(words) && isPersonalNumber(date.replace(/\D/gu, '') + end) ? [{ start: index, end: index + all.length, certainty: 'asks' }] : []
  })
