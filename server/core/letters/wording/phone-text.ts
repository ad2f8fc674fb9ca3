import { inGroups, readPhone } from '#core/plain-language/phone-numbers.ts'

/** A Swedish number as one reads it (N5), `0812345678` as `08-123 456 78`; with +46 where it had that. What is already in groups, or is no such number alone, comes back as typed. */
export function phoneText(typed: string): string {
  const written = typed.trim()
  const phone = /^\+?[\d\s()./–-]+$/u.test(written) ? readPhone(written) : undefined
  if (!phone || phone.isGrouped) return typed
  const groups = inGroups(phone.digits, ' ')
  return /^(?:\+|00)/u.test(written) ? `+46 ${groups.slice(1).replace('-', ' ')}` : groups
}
