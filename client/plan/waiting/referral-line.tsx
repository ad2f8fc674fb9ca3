import type { Waiting } from '#core/wire/before.ts'
import { dayInWords } from '#client/meeting/day-in-words.ts'
import { dayOf } from '#client/meeting/days.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '../plan.module.css'

export type WaitingReferral = Waiting['referrals'][number]

const dayMs = 24 * 3_600_000
export const daysSince = (at: string) => Math.round((Date.parse(dayOf(Date.now())) - Date.parse(dayOf(Date.parse(at)))) / dayMs)

/** Who has asked for whom, since when, and until when it is kept. */
export function ReferralLine({ referral: { createdAt, expiresAt, personName, referredBy } }: { referral: WaitingReferral }) {
  const { waiting: words } = useWords('plan')
  const locale = useLocale()
  return (
    <span className={styles.quiet}>
      {referredBy === null ? words.self(personName) : words.by(personName, referredBy)}. {words.since(daysSince(createdAt))}. {words.erasedAt(dayInWords(dayOf(Date.parse(expiresAt)), locale))}
    </span>
  )
}
