import type { DigitGroup } from './digit-groups.ts'

const FEW_WORDS = String.raw`(?:\s+\p{L}+){0,3}`
const VERB = String.raw`(?:ring(?:a|er|de|t)?|når?|nås|nådde|sms:?(?:a|ar|as)?|mess(?:a|ar)|call|phone|text|reach)${FEW_WORDS}`
const NOUN = String.raw`(?:(?:mobil|telefon|växel|kundcent|kundtjänst|kontaktcent|reception|switchboard)\p{L}*|tel|tele|tfn|nummer|numret|nr|cell|number)(?:\s+(?:till|to)(?:\s+\p{L}+)?)?(?:\s+(?:är|på|is|on))?`
/** "Ring mig på", "mobil:", "numret är", just before a number. */
const SAYS_PHONE = new RegExp(String.raw`(?<![\p{L}-])(?:${VERB}(?!\p{L}|$)|${NOUN})[\s.:,(–-]{0,3}$`, 'iu')
/** "Ring om hans personnummer" is no phone. */
const SAYS_PERSON = /pers(?:on)?\.?[\s-]*n(?:r|um)|pnr|samordning|född|fött|födel|birth|born|identi/iu
const REACH = 48

/** An area code and its number that nothing parts, in ten digits. */
const BARE = /^0[1-9]\d{8}$/

/** The commonest mobile numbers: more often a phone than somebody born in 2007. */
const MOBILE = /^070/

/** Whether ten digits in a row may be a phone number: said to be one just before ("ring mig på 0701231235"), or to a mobile with no word near that says whose number it is. */
export const mayBePhone = (text: string, { digits, start, end }: DigitGroup): boolean => {
  if (!BARE.test(digits) || end - start !== digits.length) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  if (SAYS_PERSON.test(before)) return false
  return SAYS_PHONE.test(before) || (MOBILE.test(digits) && !SAYS_PERSON.test(text.slice(end, end + REACH)))
}
