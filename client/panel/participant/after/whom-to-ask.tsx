import { phoneHref } from '#core/letters/wording/phone-href.ts'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../page.module.css'

/** Whom one can call afterwards; a tap dials. */
export function WhomToAsk() {
  const contact = useView().about?.contact
  const { closed: says } = useWords('participant')
  if (!contact) return null
  const href = phoneHref(contact.phone)
  return (
    <p>
      {says.ask(contact.name)}{' '}
      {href === null ? (
        contact.phone
      ) : (
        <a className={styles.phone} href={href}>
          {contact.phone}
        </a>
      )}
    </p>
  )
}
