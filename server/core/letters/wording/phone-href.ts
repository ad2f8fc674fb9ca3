/** `08-123 45 67` as `tel:+4681234567`; null when it is no number that can be dialled. */
export function phoneHref(phone: string): string | null {
  if (!/^\+?[\d\s()–-]+$/u.test(phone)) return null
  const digits = phone.replace(/\(0\)|\D/g, '')
  const international = phone.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : digits.startsWith('0') ? `46${digits.slice(1)}` : null
  return international !== null && international.length >= 7 && international.length <= 15 ? `tel:+${international}` : null
}
