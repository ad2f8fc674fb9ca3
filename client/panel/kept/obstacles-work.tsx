import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { dayText, whoText } from '#core/letters/item-sentences.ts'
import { useDrafts, useSession, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { listed } from '#client/meeting/listed.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { inShort } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { KeptBlock, keptTitleId } from './kept-block.tsx'
import { AnswerForm, RaiseForm, type Obstacle } from './obstacle-forms.tsx'
import styles from '../panel.module.css'

/** What stands in the way between authorities, each with its answer. */
export function ObstaclesWork() {
  const { kept } = useView()
  const { obstacles: words } = useWords('kept')
  const may = useAbilities()
  return (
    <KeptBlock thing="obstacles" title={words.title} write={words.raise} mayWrite={may('raiseObstacle')} draftPlace="obstacle" form={(shut) => <RaiseForm onDone={shut} />}>
      <p className={styles.soft}>{words.help}</p>
      {(kept?.obstacles ?? []).map((one) => (
        <ObstacleSaid key={one.id} obstacle={one} />
      ))}
    </KeptBlock>
  )
}

function ObstacleSaid({ obstacle }: { obstacle: Obstacle }) {
  const { about, people } = useView()
  const { obstacles: words } = useWords('kept')
  const may = useAbilities()
  const locale = useLocale()
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(`obstacleAnswer-${obstacle.id}`) !== undefined)
  const shut = () => {
    setIsWriting(false)
    goToSoon(keptTitleId('obstacles'))
  }
  const organisations = (people?.organisations ?? []).filter(({ id }) => obstacle.between.includes(id)).map(({ name }) => name)
  return (
    <div className={styles.bare}>
      <h3 lang={about?.language}>
        <HardText text={obstacle.words} />
      </h3>
      <p className={styles.soft}>
        {words.isBetween(listed(organisations, locale))} {words.cameFrom(obstacle.raisedBy)}
      </p>
      <AnswerSaid obstacle={obstacle} />
      {isWriting && may('answerObstacle') ? <AnswerForm obstacle={obstacle} onDone={shut} /> : <ObstacleActs obstacle={obstacle} onAnswer={() => setIsWriting(true)} />}
    </div>
  )
}

function AnswerSaid({ obstacle }: { obstacle: Obstacle }) {
  const { people } = useView()
  const { obstacles: words } = useWords('kept')
  const locale = useLocale()
  const answer = obstacle.answer?.answer
  if (!answer) return <p>{words.open}</p>
  if (answer.kind === 'handedOn') return <p>{words.handedOn(answer.to, answer.reason)}</p>
  if (answer.kind !== 'action') return <p>{words[answer.kind](answer.reason)}</p>
  return people && <p>{words.action(whoText(answer.of, people, locale, 'others'), dayText(answer.by, locale), answer.reason)}</p>
}

function ObstacleActs({ obstacle, onAnswer }: { obstacle: Obstacle; onAnswer: () => void }) {
  const { mine } = useSession().state
  const { obstacles: words, shared } = useWords('kept')
  const may = useAbilities()
  const leads = useLeaderId() === mine?.seatId
  const { submit, isSending, trouble } = useSend()
  const about = inShort(obstacle.words)
  const remove = async () => {
    if (await submit({ type: 'removeObstacle', obstacleId: obstacle.id })) goToSoon(keptTitleId('obstacles'))
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {may('removeObstacle') && (obstacle.by === mine?.seatId || leads) && (
          <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={shared.removeName(about)} onClick={() => void remove()}>
            {shared.remove}
          </Button>
        )}
        {may('answerObstacle') && (
          <Button size="small" appearance={obstacle.answer ? 'subtle' : 'secondary'} aria-label={(obstacle.answer ? words.changeName : words.answerName)(about)} onClick={onAnswer}>
            {obstacle.answer ? shared.change : words.answer}
          </Button>
        )}
      </div>
    </>
  )
}
