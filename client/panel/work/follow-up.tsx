import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { clockText, dayText, whoText } from '#core/letters/item-sentences.ts'
import { useDrafts, useSession, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { FollowUpForm } from '../forms-later.ts'
import { followUpDraftPlace } from './follow-up-draft.ts'
import styles from '../panel.module.css'

export const followUpElementId = 'follow-up'

/** Who gets in touch after the meeting and when, or why nobody does. */
export function FollowUp() {
  const { readBack } = useView()
  const words = useWords('panel').readBack
  const may = useAbilities()
  const drafts = useDrafts()
  const [isChanging, setIsChanging] = useState(() => drafts.get(followUpDraftPlace) !== undefined)
  const isSet = (readBack?.followUp ?? null) !== null
  const maySet = may('setFollowUp')
  if (!isSet && !maySet) return null
  // The button that was pressed is gone then.
  const turnTo = (changing: boolean) => {
    setIsChanging(changing)
    goToSoon(followUpElementId)
  }
  const shut = () => turnTo(false)
  const isForm = maySet && (!isSet || isChanging)
  return (
    <section id={followUpElementId} tabIndex={-1} className={styles.block} aria-labelledby="follow-up-title">
      <h2 id="follow-up-title">{words.followUp}</h2>
      {isForm ? <FollowUpForm onDone={shut} {...(isSet && { onCancel: shut })} /> : <FollowUpSentence />}
      {isSet && maySet && !isForm && (
        <div className={styles.acts}>
          <Button appearance="subtle" aria-label={actOn(words.change, words.followUp)} onClick={() => turnTo(true)}>
            {words.change}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Whom the talk is with is said of "du" to who holds it. */
export function FollowUpSentence() {
  const { view, mine } = useSession().state
  const { readBack, people } = view
  const words = useWords('panel').readBack
  const locale = useLocale()
  const followUp = readBack?.followUp
  if (!followUp || !people) return null
  if (followUp.kind === 'none') return <p>{words.noFollowUp(followUp.reason)}</p>
  const name = followUp.seatId === mine?.seatId ? null : whoText({ kind: 'seat', seatId: followUp.seatId }, people, locale, 'others')
  const day = dayText(followUp.date, locale)
  const clock = followUp.time === null ? null : clockText(followUp.time, locale)
  if (name === null) return <p>{words.followUpIsYou(clock === null ? day : `${day} ${clock}`)}</p>
  return <p>{clock === null ? words.followUpIs(name, day) : words.followUpIsAt(name, day, clock)}</p>
}
