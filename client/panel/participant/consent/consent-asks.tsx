import { dayText } from '#core/letters/item-sentences.ts'
import { kindText } from '#core/letters/wording/kind-of-information.ts'
import { useView } from '#client/live/use-session.tsx'
import { screenVersion } from '#client/meeting/consent-text/consent-text-version.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { listed } from '#client/meeting/listed.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Consent } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useMe } from '../use-me.ts'
import styles from './consent.module.css'

type Ask = NonNullable<Consent['asks']>[number]
const elementId = 'consent-asks'

/** What the participant is asked to say yes to on their own screen, one organisation at a time; read by those who sit with them. */
export function ConsentAsks() {
  const { consent } = useView()
  const { consentAsk: says } = useWords('later')
  const { isParticipant, name } = useMe()
  const asks = consent?.asks ?? []
  if (asks.length === 0) return null
  return (
    <section id={elementId} tabIndex={-1} aria-labelledby={`${elementId}-title`}>
      <h2 id={`${elementId}-title`}>{isParticipant ? says.title : says.titleOf(name)}</h2>
      <p>{isParticipant ? says.lead : says.leadOf(name)}</p>
      {asks.map((ask) => (
        <OneAsk key={ask.id} ask={ask} />
      ))}
    </section>
  )
}

function OneAsk({ ask: { id, record, answer } }: { ask: Ask }) {
  const { people, about } = useView()
  const later = useWords('later')
  const { consentAsk: says } = later
  const locale = useLocale()
  const { isParticipant, name } = useMe()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const named = (ids: string[]) => (people?.organisations ?? []).filter((one) => ids.includes(one.id)).map((one) => one.name)
  const from = named([record.fromOrganisationId]).join()
  const say = async (yesOrNo: 'yes' | 'no') => {
    if (await submit({ type: 'answerConsent', askId: id, answer: yesOrNo, textVersion: screenVersion(later, locale) })) goToSoon(elementId)
  }
  const button = (label: string, yesOrNo: 'yes' | 'no') => (
    <LargeButton disabledFocusable={isSending} aria-label={says.answerName(label, from)} onClick={() => void say(yesOrNo)}>
      {label}
    </LargeButton>
  )
  return (
    <div className={styles.question} role="group" aria-labelledby={`${id}-ask`}>
      <h3 id={`${id}-ask`}>{says.asks(from, listed(named(record.toOrganisationIds), locale))}</h3>
      <p>{says.about(listed(record.categories.map((one) => kindText(one, locale) ?? one), locale))}</p>
      <p>
        {says.why}:{' '}
        <q lang={about?.language}>
          <HardText text={record.purpose} />
        </q>
      </p>
      <p>{says.until(dayText(record.until, locale, 'another'))}</p>
      {answer === 'no' && <p>{isParticipant ? says.saidNo : says.saidNoOf(name)}</p>}
      {trouble && <p role="alert">{trouble}</p>}
      {may('answerConsent') && (
        <div className={styles.answers}>
          {button(answer === 'no' ? says.change : says.yes, 'yes')}
          {answer !== 'no' && button(says.no, 'no')}
        </div>
      )}
    </div>
  )
}
