import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

const takeAwayElementId = 'take-away-title'
const draftPlace = 'takeAway'

/** What the participant takes with them, as they say it. */
export function TakeAway() {
  const { readBack, people, about } = useView()
  const { readBack: says } = useWords('panel')
  const { nobody } = useWords('table').items
  const { inWords } = useWords('meeting').answers
  const may = useAbilities()
  const drafts = useDrafts()
  const [isChanging, setIsChanging] = useState(() => drafts.get(draftPlace) !== undefined)
  const name = participantOf(people ?? null)?.name ?? nobody
  const said = readBack?.takeAway ?? null
  const maySay = may('sayTakeAway')
  const isWriting = maySay && (said === null || isChanging)
  // The button that was pressed is gone then.
  const turnTo = (changing: boolean) => {
    setIsChanging(changing)
    goToSoon(takeAwayElementId)
  }
  const shut = () => turnTo(false)
  return (
    <section className={styles.block}>
      <h2 id={takeAwayElementId} tabIndex={-1}>{says.takeAway(name)}</h2>
      {said && !isWriting && <p lang={about?.language}>{inWords(said.words)}</p>}
      {!said && !maySay && <p className={styles.soft}>{says.takeAwayNone}</p>}
      {said && maySay && !isWriting && (
        <div className={styles.acts}>
          <Button appearance="subtle" aria-label={actOn(says.change, says.takeAway(name))} onClick={() => turnTo(true)}>
            {says.change}
          </Button>
        </div>
      )}
      {isWriting && (
        <OneTextForm
          key={said?.words ?? ''}
          label={says.takeAwayLabel(name)}
          submitLabel={says.save}
          about={says.takeAway(name)}
          maxLength={longest.takeAway}
          draftPlace={draftPlace}
          initial={said?.words ?? ''}
          command={(text) => ({ type: 'sayTakeAway', words: text })}
          onDone={shut}
          {...(said && { onCancel: shut, cancelLabel: says.cancel })}
        />
      )}
    </section>
  )
}
