/** As one writes a phone number here: in groups or together, with the country's number or without. Days, hours and sums are none. */
const phone = /(?<![\p{L}\p{N}])(?:\+\d{1,3}|0)[\d\s()/–-]{5,18}\d(?!\p{N})/gu
const fewestDigits = 7
const isPhone = (written: string) => written.replaceAll(/\D/gu, '').length >= fewestDigits

/** What stands where a number stood. */
const taken = '…'

type Whose = { isTheirs: (text: string) => boolean; isOthers: (text: string) => boolean }

/** A text without phone numbers, unless it says of somebody else alone how to reach them; null where it was nothing but how to reach those who must not be found. */
export function withoutPhone(text: string, { isTheirs, isOthers }: Whose): string | null {
  if (isOthers(text) && !isTheirs(text)) return text
  const left = text.replaceAll(phone, (written) => (isPhone(written) ? taken : written))
  return left !== text && isOnlyHowToReach(left) ? null : left
}

/** “Kim: Telefon …”, and nothing after it. */
const isOnlyHowToReach = (left: string) => /^[^:.]{1,60}: [^.:]{0,30}…\s*$/u.test(left)
