import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { isAtTable, participantOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import { FollowUpFirst } from './follow-up-first.tsx'
import styles from '../panel.module.css'

const draftPlace = 'endEarly'

/** Ending before everything is done, with a reason; it cannot be undone, so it is said before. */
export function EndEarly() {
  const words = useWords('table').agenda
  const drafts = useDrafts()
  const participant = participantOf(useView().people ?? null)
  const isAbsent = participant !== null && !isAtTable(participant)
  const [isAsking, setIsAsking] = useState(() => drafts.get(draftPlace) !== undefined)
  if (!isAsking) {
    return (
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" data-side="start" onClick={() => setIsAsking(true)}>
          {words.endEarly}
        </Button>
      </div>
    )
  }
  return (
    <>
      <FollowUpFirst />
      <OneTextForm
        label={words.endEarlyWhy}
        hint={isAbsent ? words.endEarlyHelpAbsent : words.endEarlyHelp}
        submitLabel={words.endEarlyNow}
        maxLength={longest.early}
        draftPlace={draftPlace}
        command={(early) => ({ type: 'closeMeeting', early })}
        onCancel={() => setIsAsking(false)}
        cancelLabel={words.cancel}
        takesFocus
      />
    </>
  )
}
