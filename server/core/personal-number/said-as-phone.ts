import type { DigitGroup } from './digit-groups.ts'

const FEW_WORDS = String.raw`(?:\s+\p{L}+){0,3}`
const VERB = String.raw`(?:ring(?:a|er|de|t)?|når?|nås|nådde|sms:?(?:a|ar|as)?|mess(?:a|ar)|call|phone|text|reach)${FEW_WORDS}`
const NOUN = String.raw`(?:(?:mobil|telefon)\p{L}*|tel|tele|tfn|nummer|numret|nr|cell|number)(?:\s+(?:till|to)(?:\s+\p{L}+)?)?(?:\s+(?:är|is))?`
/** "Ring mig på", "mobil:", "numret är", just before a number. */
const SAYS_PHONE = new RegExp(String.raw`(?<![\p{L}-])(?:${VERB}|${NOUN})[\s.:,(–-]{0,3}$`, 'iu')
/** "Ring om hans personnummer" is no phone. */
const SAYS_PERSON = /pers(?:on)?\.?[\s-]*n(?:r|um)|pnr|samordning|född|fött|födel|birth|born|identi/iu
const REACH = 48

/** A mobile number that nothing parts: ten digits after one of these. */
const MOBILE = /^07[02369]\d{7}$/

/** Whether ten digits in a row are said to be a phone number just before: "ring mig på 0701231235". */
export const isSaidAsPhone = (text: string, { digits, start }: DigitGroup): boolean => {
  if (!MOBILE.test(digits)) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  return SAYS_PHONE.test(before) && !SAYS_PERSON.test(before)
}
