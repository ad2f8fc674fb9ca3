import type { FoundNumber } from './found-number.ts'
import { isPersonalNumber } from './valid-number.ts'

const BETWEEN = String.raw`(?:de|är|och|streck|bindestreck|minus|nr|nummer|hyphen|dash|mina|sina|sista|fyra|siffra|siffror|siffrorna|slutsiffror|slutsiffrorna|slutar|på|med|the|my|last|four|digits|are|ending|kod|koden|code|in)`
/** A birth date, a few words of which one says that the end follows, and four digits. */
const PARTED = new RegExp(String.raw`(?<!\d)(?<date>\d{6}|\d{8}|(?:\d{2}|\d{4})(?<mark>[-./ –])\d{2}\k<mark>\d{2})[\s,.;:()–-]{1,3}(?<words>(?:${BETWEEN}[\s,.;:()–-]{1,3}){1,6})(?<end>\d{4})(?!\d)`, 'giu')
const SAYS_END = /sista|slut|last|ending|streck|minus|nr|nummer|hyphen|dash|kod|code/iu

/** Numbers whose last four stand apart and are said to: "850412, sista fyra 1230". They ask. */
export const partedByWords = (text: string): FoundNumber[] =>
  [...text.matchAll(PARTED)].flatMap(({ 0: all, index, groups }) => {
    const { date = '', words = '', end = '' } = groups ?? {}
    return SAYS_END.test(words) && isPersonalNumber(date.replace(/\D/gu, '') + end) ? [{ start: index, end: index + all.length, certainty: 'asks' }] : []
  })
