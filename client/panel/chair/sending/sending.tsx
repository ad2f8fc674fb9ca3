import type { ComponentType } from 'react'
import { useSession, useView } from '#client/live/use-session.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import type { OneTextFormProps } from '#client/meeting/one-text-form.tsx'
import { MailForm } from '#client/meeting/notices/mail-form.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'
import { letterVersionOf } from '#core/letters/letter-version.ts'
import type { Deliveries, Delivery } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import { CopyCodes } from './copy-codes.tsx'
import { Copies } from './copies.tsx'
import { Corrections } from './corrections.tsx'
import { EidRelease } from './eid-release.tsx'
import { ExplainedForm } from './explained-form.tsx'
import { Handed } from './handed.tsx'
import { OlderVersions } from './older-versions.tsx'
import { sendOutcome } from './send-outcome.ts'
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
  const { sending } = useWords('later')
  const isOfMinutes = useView().letter?.recipient === 'minutes'
  const words = isOfMinutes ? { ...sending, ...sending.ofMinutes } : sending
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
      <OlderVersions older={known.older} post={post} />
      {deliveries.map((delivery) => (
        <OneReader key={delivery.recipient} delivery={delivery} byMail={byMail} version={version} post={post} />
      ))}
      <Copies copies={known.copies} mayTake={known.mayTake} version={known.version} />
      <CopyCodes copyNotices={known.copyNotices} byMail={byMail} version={version} post={post} />
      <WhoHasSeen token={getToken() ?? ''} label={words.whoHasSeen} name={words.whoHasSeen} />
      <WhoHasSeen what="record" token={getToken() ?? ''} label={words.record} name={words.record} />
    </section>
  )
}

type OneReaderProps = { delivery: Delivery; byMail: Deliveries['byMail']; version: number; post: Post }

function OneReader({ delivery, byMail, version, post }: OneReaderProps) {
  const { sending: words } = useWords('later')
  const { letter, referrerLetter, corrections } = useView()
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
          <MailForm notice={delivery.notice} name={name} send={async (asked) => sendOutcome(await post('', { ...asked, recipient: delivery.recipient, version: letterVersionOf({ corrections: corrections ?? [] }) }))} />
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
