import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { momentText } from '#client/meeting/notices/moment-text.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Deliveries } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'

/** Everybody who may take a copy: who has, in which form and version, and who has not. */
export function Copies({ copies, mayTake, version: newest }: Pick<Deliveries, 'copies' | 'mayTake' | 'version'>) {
  const { copies: words } = useWords('later').sending
  const { people = null } = useView()
  const locale = useLocale()
  const nameOf = useNames()
  // An organisation's copy is the organisation's, whoever took it.
  const whose = (seatId: string) => {
    const seat = people?.seats.find(({ id }) => id === seatId)
    return (seat?.role === 'representative' ? organisationOf(people, seat)?.name : undefined) ?? nameOf.short(seatId)
  }
  const taken = copies.map(({ seatId, recipient, form, at, version }) => {
    const hasNewest = copies.some((one) => one.seatId === seatId && one.version === newest)
    return [words.took(whose(seatId), words.of[recipient]((recipient === 'minutes' ? words.minutesForms : words.forms)[form] ?? form), momentText(at, locale)), ...(version < newest && !hasNewest ? [(recipient === 'minutes' ? words.isOldMinutes : words.isOld)(version, newest)] : [])].join(' ')
  })
  const names = new Set(copies.map(({ seatId }) => whose(seatId)))
  const notTaken = [...new Set(mayTake.map(whose))].filter((name) => !names.has(name))
  if (taken.length === 0 && notTaken.length === 0) return null
  return (
    <section className={styles.bare}>
      <h3>{words.title}</h3>
      {taken.length > 0 && (
        <ul className={styles.rows}>
          {taken.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      {notTaken.length > 0 && <p className={styles.soft}>{words.notYet(listed(notTaken, locale))}</p>}
    </section>
  )
}
