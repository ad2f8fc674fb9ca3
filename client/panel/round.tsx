import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { seatOf } from '#client/meeting/people-groups.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Seat, Speaking } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from './panel.module.css'

/** Who speaks: the round with its order, and the floor that the chair gives. Nothing when there is nothing to see or do. */
export function Round() {
  const { view, mine } = useSession().state
  const words = useWords().panel.round
  const may = useAbilities()
  const { speaking, people } = view
  if (!speaking || !people) return null
  const isMine = speaking.seatId === mine?.seatId
  if (speaking.round === null && !isMine && !may('giveTurn')) return null
  if (speaking.round === null && !isMine) return <FloorForChair />
  return (
    <section className={styles.block} aria-labelledby="round-title">
      <h2 id="round-title">{speaking.round ? words.title : words.speakersTitle}</h2>
      {speaking.round && <RoundOrder speaking={speaking} />}
      <TurnActs />
      {may('giveTurn') && <GiveTurn />}
    </section>
  )
}

type RoundPlace = 'now' | 'done' | 'passed' | 'waiting'

/** Where somebody stands in the round. */
export function roundPlace({ seatId, round }: Speaking, id: string): RoundPlace {
  if (seatId === id) return 'now'
  if (round?.done.includes(id)) return 'done'
  return round?.passed.includes(id) ? 'passed' : 'waiting'
}

function RoundOrder({ speaking }: { speaking: Speaking }) {
  const { view } = useSession().state
  const words = useWords().panel.round
  const order = speaking.round?.order ?? []
  const isOver = order.every((id) => ['done', 'passed'].includes(roundPlace(speaking, id)))
  return (
    <>
      <ol className={styles.rows}>
        {order.map((id) => {
          const seat = seatOf(view.people ?? null, id)
          const place = roundPlace(speaking, id)
          return (
            seat && (
              <li key={id} className={styles.row} aria-current={place === 'now' ? 'true' : undefined}>
                <PersonLine seat={seat} withPlace />
                <span className={place === 'now' ? undefined : styles.small}>{words.states[place]}</span>
              </li>
            )
          )
        })}
      </ol>
      {isOver && <p className={styles.soft}>{words.over}</p>}
    </>
  )
}

/** Done, or passing: for who has the floor, and for the chair on their behalf. */
function TurnActs() {
  const { view, mine } = useSession().state
  const words = useWords().panel.round
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const speaker = seatOf(view.people ?? null, view.speaking?.seatId ?? null)
  if (!speaker || !(may('endTurn') || may('passTurn'))) return null
  const isMine = speaker.id === mine?.seatId
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {may('passTurn') && view.speaking?.round && (
          <Button appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'passTurn' })}>
            {isMine ? words.pass : words.passFor(speaker.name)}
          </Button>
        )}
        {may('endTurn') && (
          <Button appearance={isMine && mine?.role !== 'chair' ? 'primary' : 'secondary'} disabledFocusable={isSending} onClick={() => void submit({ type: 'endTurn' })}>
            {isMine ? words.done : words.doneFor(speaker.name)}
          </Button>
        )}
      </div>
    </>
  )
}

/** Outside a round, nobody or somebody else has the floor: the chair may end it, or give it on. */
function FloorForChair() {
  return (
    <section className={styles.block}>
      <TurnActs />
      <GiveTurn />
    </section>
  )
}

/** For the chair: the floor to anybody who is here, or a round. */
function GiveTurn() {
  const { view } = useSession().state
  const words = useWords().panel.round
  const { submit, isSending, trouble } = useSend()
  const may = useAbilities()
  const mayHave = (seat: Seat) => seat.id !== view.speaking?.seatId && (seat.isAdmitted || seat.attends === 'phone' || seat.attends === 'room')
  return (
    <Disclosure summary={words.give}>
      <div className={styles.bare}>
        <Trouble text={trouble} />
        <ul className={styles.rows}>
          {(view.people?.seats ?? []).filter(mayHave).map((seat) => (
            <li key={seat.id} className={styles.row}>
              <PersonLine seat={seat} withPlace />
              <Button size="small" disabledFocusable={isSending} aria-label={words.giveName(seat.name)} onClick={() => void submit({ type: 'giveTurn', seatId: seat.id })}>
                {words.give}
              </Button>
            </li>
          ))}
        </ul>
        {may('startRound') && (
          <div className={styles.acts}>
            <Button size="small" appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'startRound' })}>
              {view.speaking?.round ? words.restart : words.start}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}
