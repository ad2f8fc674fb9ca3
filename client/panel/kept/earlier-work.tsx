import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { dayText } from '#core/letters/item-sentences.ts'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { longest, oneLine } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Kept } from '#client/meeting/view-parts.ts'
import { WrittenField } from '#client/meeting/writing-help/written-field.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { PanelForm } from '../panel-form.tsx'
import { useDraftForm } from '../use-draft-form.ts'
import { wordsOfPoint } from './earlier-words.ts'
import { RaiseForm, raisePlace } from './obstacle-forms.tsx'
import { keptElementId } from './kept-places.ts'
import { keptTitleId } from './kept-block.tsx'
import styles from '../panel.module.css'

export type EarlierPoint = Kept['earlier'][number]
type How = NonNullable<EarlierPoint['answer']>['how']
type Why = 'waits' | 'notDone'
type Writes = Why | 'raised'

/** What was open last time, point by point, and how each went: before the meeting goes on. */
export function EarlierWork() {
  const { kept } = useView()
  const { earlier: words } = useWords('kept')
  const points = kept?.earlier ?? []
  const left = points.filter(({ answer }) => answer === null).length
  return (
    <section id={keptElementId('earlier')} tabIndex={-1} className={styles.block} aria-labelledby={keptTitleId('earlier')}>
      <h2 id={keptTitleId('earlier')}>{words.title}</h2>
      <p className={styles.soft}>{points.length === 0 ? words.none : words.help}</p>
      <ul className={styles.rows}>
        {points.map((point) => (
          <li key={point.id}>
            <Point point={point} />
          </li>
        ))}
      </ul>
      {points.length > 0 && (
        <p role="status" className={styles.small}>
          {left === 0 ? words.allSaid : words.left(left)}
        </p>
      )}
    </section>
  )
}

function Point({ point }: { point: EarlierPoint }) {
  const { earlier: words, shared } = useWords('kept')
  const locale = useLocale()
  const may = useAbilities()
  const drafts = useDrafts()
  const [writes, setWrites] = useState<Writes | null>(() => (['waits', 'notDone', 'raised'] as const).find((how) => drafts.get(placeOf(point, how)) !== undefined) ?? null)
  const [isChanging, setIsChanging] = useState(false)
  const done = () => {
    setWrites(null)
    setIsChanging(false)
    goToSoon(keptElementId('earlier'))
  }
  const isOpen = may('settleEarlier') && (point.answer === null || isChanging)
  return (
    <div className={styles.bare}>
      {point.caseCode !== null && <p className={styles.small}>{words.ofCase(point.caseCode)}</p>}
      <PointWords point={point} />
      {point.day !== null && point.answer === null && <p className={styles.small}>{words.day(dayText(point.day, locale))}</p>}
      {!isOpen && <EarlierSaid point={point} />}
      {isOpen && writes === null && <Answers point={point} onWrite={setWrites} onDone={done} />}
      {isOpen && writes === 'raised' && <RaiseForm point={point} onDone={done} />}
      {isOpen && writes !== null && writes !== 'raised' && <WhyForm point={point} how={writes} onDone={done} onCancel={() => setWrites(null)} />}
      {!isOpen && may('settleEarlier') && (
        <div className={styles.acts}>
          <Button size="small" appearance="subtle" aria-label={words.changeName(nameOf(point))} onClick={() => setIsChanging(true)}>
            {shared.change}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What a button about it is told apart by. */
const nameOf = ({ what, obstacle }: EarlierPoint): string => obstacle ?? what

/** What came as an obstacle is read first; which one it is, and from where, stands under it. */
function PointWords({ point }: { point: EarlierPoint }) {
  const { about } = useView()
  const { obstacle, rest } = wordsOfPoint(point)
  return (
    <>
      {obstacle !== null && (
        <p lang={about?.language}>
          <strong>
            <HardText text={obstacle} />
          </strong>
        </p>
      )}
      <p lang={about?.language} className={obstacle === null ? undefined : styles.soft}>
        <HardText text={rest} />
      </p>
    </>
  )
}

/** Where what is half written of it is kept. */
const placeOf = ({ id }: EarlierPoint, how: Writes): string => (how === 'raised' ? raisePlace(id) : `${how}-${id}`)

/** What it waits for, or why it was not done, in own words. */
function WhyForm({ point, how, onDone, onCancel }: { point: EarlierPoint; how: Why; onDone: () => void; onCancel: () => void }) {
  const { earlier: words, shared } = useWords('kept')
  const { draft, change, leave, save, isTried, ...sent } = useDraftForm<{ words: string }>({
    place: placeOf(point, how),
    stands: { words: '' },
    commandOf: (fields) => (oneLine(fields.words) === '' ? null : { type: 'settleEarlier', pointId: point.id, answer: { how, words: oneLine(fields.words) } }),
    onDone,
  })
  const problem = isTried && oneLine(draft.words) === '' ? shared.missing.words : undefined
  return (
    <PanelForm onSave={save} onCancel={() => leave(onCancel)} words={shared} about={point.what} {...sent}>
      <WrittenField label={words.why[how]} problem={problem} text={draft.words} onText={(text) => change({ words: text })} longest={longest.why} takesFocus />
    </PanelForm>
  )
}

const hows: readonly Exclude<How, 'raised'>[] = ['done', 'underWay', 'waits', 'notDone', 'notKnown']

/** One tap each; what it waits for, or why it was not done, is asked for first. What came as an obstacle may become one of this meeting, once. */
function Answers({ point, onWrite, onDone }: { point: EarlierPoint; onWrite: (how: Writes) => void; onDone: () => void }) {
  const { earlier: words } = useWords('kept')
  const { submit, isSending, trouble } = useSend()
  const may = useAbilities()
  const isRaisable = point.raisedBy !== undefined && point.answer?.how !== 'raised' && may('raiseObstacle')
  const choose = async (how: (typeof hows)[number]) => {
    if (how === 'waits' || how === 'notDone') return onWrite(how)
    if (await submit({ type: 'settleEarlier', pointId: point.id, answer: { how, words: null } })) onDone()
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {hows.map((how) => (
          <Button key={how} size="small" appearance="secondary" disabledFocusable={isSending} aria-label={words.answerName(words.answers[how], nameOf(point))} onClick={() => void choose(how)}>
            {words.answers[how]}
          </Button>
        ))}
        {isRaisable && (
          <Button size="small" appearance="secondary" disabledFocusable={isSending} aria-label={words.answerName(words.raise, nameOf(point))} onClick={() => onWrite('raised')}>
            {words.raise}
          </Button>
        )}
      </div>
    </>
  )
}

/** How it went, in one line. */
export function EarlierSaid({ point: { answer } }: { point: EarlierPoint }) {
  const { earlier: words } = useWords('kept')
  if (!answer) return <p className={styles.soft}>{words.unsaid}</p>
  const said = answer.how === 'waits' || answer.how === 'notDone' ? words.said[answer.how](answer.words ?? '') : words.said[answer.how]
  return (
    <p>
      <HardText text={said} isOurs />
    </p>
  )
}
