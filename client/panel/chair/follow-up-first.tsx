import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goTo, goToSoon } from '#client/meeting/go-to.ts'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { FollowUpForm } from '../forms-later.ts'
import { FollowUpSentence, followUpElementId } from '../work/follow-up.tsx'
import { followUpDraftPlace } from '../work/follow-up-draft.ts'
import styles from '../panel.module.css'

const elementId = 'follow-up-first'

/** Before a meeting ends too soon: who gets in touch afterwards, if that can still be said. It hinders nothing. */
export function FollowUpFirst() {
  const { agenda, people, readBack } = useView()
  const words = useWords('panel')
  const may = useAbilities()
  const drafts = useDrafts()
  // In the last part the form stands on the page already.
  const isOnPage = agenda !== undefined && agenda !== null && currentPhase(agenda)?.shows === 'readBack'
  const [isSetting, setIsSetting] = useState(() => drafts.get(followUpDraftPlace) !== undefined)
  const participant = participantOf(people ?? null)
  if (readBack?.followUp) {
    return (
      <div id={elementId} tabIndex={-1}>
        <FollowUpSentence />
      </div>
    )
  }
  if (!participant || !may('setFollowUp')) return null
  const shut = () => {
    setIsSetting(false)
    goToSoon(elementId)
  }
  return (
    <section id={elementId} tabIndex={-1} className={styles.bare}>
      <p {...(!isOnPage && { id: 'follow-up-title' })}>{words.close.followUpFirst(participant.name)}</p>
      {isSetting && !isOnPage ? (
        <FollowUpForm onDone={shut} onCancel={shut} />
      ) : (
        <div className={styles.acts}>
          <Button data-side="start" onClick={() => (isOnPage ? goTo(followUpElementId) : setIsSetting(true))}>
            {words.close.setFollowUp}
          </Button>
        </div>
      )}
    </section>
  )
}
