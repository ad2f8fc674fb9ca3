import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { fullDay } from '#client/meeting/day-in-words.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import styles from '../panel.module.css'
import type { GapTrouble } from './ask-gaps.ts'
import { useReleased } from './use-released.ts'

type Known = NonNullable<ReturnType<typeof useReleased>['known']>['gaps'][number]
type Act = ReturnType<typeof useReleased>['act']

/** After the close, for the chair: what was noted goes on when the chair has read it, each by itself. */
export function ReleaseGaps() {
  const { state } = useSession()
  return state.mine?.role === 'chair' && state.view.about?.state === 'closed' && (state.view.gaps ?? []).length > 0 ? <Open /> : null
}

function Open() {
  const { releasedGaps: words } = useWords('later')
  const { known, isAway, ask, act } = useReleased()
  const [told, setTold] = useState('')
  return (
    <section className={styles.bare} aria-labelledby="released-gaps-title">
      <h3 id="released-gaps-title" tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.help}</p>
      <Announcer text={told} />
      {isAway && (
        <>
          <Trouble text={words.away} />
          <Button onClick={() => void ask()}>{words.again}</Button>
        </>
      )}
      {known?.gaps.map((gap, index) => (gap.released ? <Gone key={gap.id} gap={gap} act={act} onBack={() => setTold(words.takenBack)} /> : <ToRead key={gap.id} gap={gap} number={index + 1} act={act} />))}
    </section>
  )
}

/** A note that has not gone on: its words, to be read and changed. */
function ToRead({ gap, number, act }: { gap: Known; number: number; act: Act }) {
  const { releasedGaps: words } = useWords('later')
  const { gaps } = useWords('panel')
  const { refusals } = useWords('refusals')
  const [text, setText] = useState(gap.words)
  const [trouble, setTrouble] = useState<GapTrouble | 'missing' | null>(null)
  const [isSending, setIsSending] = useState(false)
  const place = `released-gap-${gap.id}`
  const release = async (isSure: boolean) => {
    if (isSending) return
    if (oneLine(text) === '') {
      setTrouble('missing')
      return goToSoon(place)
    }
    setIsSending(true)
    const why = await act('/release', { gapId: gap.id, words: oneLine(text), isSure })
    setIsSending(false)
    setTrouble(why)
    goToSoon(why === null ? `released-gap-${gap.id}-gone` : place)
  }
  const beside = trouble === 'personalNumber' ? refusals.personalNumber : trouble === 'missing' || trouble === 'saysWho' ? words[trouble] : undefined
  return (
    <form id={place} tabIndex={-1} className={styles.bare} noValidate onSubmit={(event) => (event.preventDefault(), void release(false))}>
      <p className={styles.small}>{gaps.kinds[gap.kind]}</p>
      <WrittenField label={words.words(number)} problem={beside} text={text} onText={(said) => (setText(said), setTrouble(null))} longest={longest.gap} readOnly={isSending} audience="professional" />
      {trouble !== null && beside === undefined && <Trouble text={trouble === 'tooLate' ? words.tooLate : words.away} />}
      <div className={styles.acts}>
        {trouble === 'saysWho' && (
          <Button appearance="subtle" onClick={() => void release(true)}>
            {words.anyway}
          </Button>
        )}
        <Button type="submit" disabledFocusable={isSending}>
          {isSending ? words.releasing : words.release}
        </Button>
      </div>
    </form>
  )
}

/** A note that has gone on, as it went, with its answer. */
function Gone({ gap, act, onBack }: { gap: Known; act: Act; onBack: () => void }) {
  const { releasedGaps: words } = useWords('later')
  const locale = useLocale()
  const [trouble, setTrouble] = useState<GapTrouble | null>(null)
  const { released } = gap
  if (!released) return null
  const takeBack = async () => {
    const why = await act('/take-back', { gapId: gap.id })
    setTrouble(why)
    if (why === null) onBack()
    goToSoon(why === null ? `released-gap-${gap.id}` : `released-gap-${gap.id}-gone`)
  }
  return (
    <div id={`released-gap-${gap.id}-gone`} tabIndex={-1} className={styles.bare}>
      <p className={styles.small}>{words.released(fullDay(released.releasedOn, locale))}</p>
      <p>{released.words}</p>
      {released.answer && (
        <>
          <p className={styles.small}>{words.answered[released.answer.by]}</p>
          <p>{released.answer.words}</p>
        </>
      )}
      {trouble && <Trouble text={trouble === 'tooLate' ? words.tooLate : words.away} />}
      {!released.answer && (
        <div className={styles.acts}>
          <Button size="small" appearance="subtle" onClick={() => void takeBack()}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </div>
  )
}
