import { Button } from '@fluentui/react-components'
import type { ComponentType } from 'react'
import { useSession, useView } from '#client/live/use-session.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import type { OneTextFormProps } from '#client/meeting/one-text-form.tsx'
import { listed } from '#client/meeting/listed.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'
import type { Deliveries, Delivery } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import { ReadingCode } from '../../forms-later.ts'
import { Corrections } from './corrections.tsx'
import { EidRelease } from './eid-release.tsx'
import { ExplainedForm } from './explained-form.tsx'
import { Handed } from './handed.tsx'
import { MailForm } from './mail-form.tsx'
import { momentText } from './moment-text.ts'
import { useDeliveries, type Post } from './use-deliveries.ts'
import { WhatIsKnown } from './what-is-known.tsx'

type SendingProps = { form: ComponentType<OneTextFormProps> }

/** After the close, for the chair: who may get the letter, what they would get to the letter, and how it arrived. Nobody is chosen from the start. */
export function Sending({ form }: SendingProps) {
  const { about, letter } = useView()
  const { mine } = useSession().state
  return mine?.role === 'chair' && about?.state === 'closed' && letter ? <Open form={form} /> : null
}

function Open({ form }: SendingProps) {
  const { sending: words } = useWords('later')
  const { known, isAway, post } = useDeliveries()
  const { getToken } = useSession()
  if (!known) return isAway ? <p className={styles.soft}>{words.away}</p> : null
  const { byMail, deliveries, version } = known
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      <p>{byMail === 'yes' ? words.help : byMail === 'onPaper' ? words.onPaper : words.notSetUp}</p>
      {version > 1 && <p>{words.version(version)}</p>}
      <Corrections form={form} />
      {deliveries.map((delivery) => (
        <OneReader key={delivery.recipient} delivery={delivery} byMail={byMail} version={version} post={post} />
      ))}
      <Copies copies={known.copies} mayTake={known.mayTake} version={known.version} />
      <CopyCodes copyFor={known.copyFor} />
      <WhoHasSeen token={getToken() ?? ''} label={words.whoHasSeen} name={words.whoHasSeen} />
    </section>
  )
}

type OneReaderProps = { delivery: Delivery; byMail: Deliveries['byMail']; version: number; post: Post }

function OneReader({ delivery, byMail, version, post }: OneReaderProps) {
  const { sending: words } = useWords('later')
  const { letter, referrerLetter } = useView()
  const name = useNames().short(delivery.seatId)
  const shown = delivery.recipient === 'participant' ? letter : referrerLetter
  return (
    <section className={styles.bare}>
      <h3>{words.to(name)}</h3>
      {!delivery.isCovered && <p>{delivery.hasEnded ? words.consentEnded(name) : words.noConsent(name)}</p>}
      <WhatIsKnown delivery={delivery} version={version} post={post} />
      {shown && (
        <Disclosure summary={words.exactly(name)}>
          <div className={styles.letter}>
            <LetterView letter={shown} level={3} />
          </div>
        </Disclosure>
      )}
      {byMail === 'yes' && delivery.isCovered && !delivery.hasCode && <p className={styles.soft}>{words.noCode(name)}</p>}
      {byMail === 'yes' && delivery.isCovered && delivery.hasCode && (
        <Disclosure summary={words.mail.open(name)}>
          <MailForm delivery={delivery} name={name} post={post} />
        </Disclosure>
      )}
      <EidRelease delivery={delivery} name={name} post={post} />
      <Handed delivery={delivery} name={name} version={version} post={post} />
      <Disclosure summary={words.note.open}>
        <ExplainedForm delivery={delivery} name={name} post={post} />
      </Disclosure>
    </section>
  )
}

/** Who has no account comes back another day by a code of their organisation's own. Nobody has one from the start. */
function CopyCodes({ copyFor }: Pick<Deliveries, 'copyFor'>) {
  const { copies: words } = useWords('later').sending
  const { people = null } = useView()
  const seats = (people?.seats ?? []).filter(({ id }) => copyFor.includes(id))
  if (seats.length === 0) return null
  return (
    <Disclosure summary={words.byCode}>
      {seats.map((seat) => (
        <ReadingCode key={seat.id} recipient={{ copyOf: seat.id }} name={[seat.name, organisationOf(people, seat)?.name].filter(Boolean).join(', ')} button={(label, press) => <Button onClick={press}>{label}</Button>} />
      ))}
    </Disclosure>
  )
}

/** Everybody who may take a copy: who has, in which form and version, and who has not. */
function Copies({ copies, mayTake, version: newest }: Pick<Deliveries, 'copies' | 'mayTake' | 'version'>) {
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
    return [words.took(whose(seatId), words.of[recipient](words.forms[form] ?? form), momentText(at, locale)), ...(version < newest && !hasNewest ? [words.isOld(version, newest)] : [])].join(' ')
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
