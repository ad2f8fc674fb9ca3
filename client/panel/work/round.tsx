import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { isAtTable, seatOf } from '#client/meeting/people-groups.ts'
import { whoIsHere } from '#client/meeting/who-is-here.ts'
import { PersonLine } from '#client/meeting/person-line.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Seat, Speaking } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { useSendAndAnswer } from '../chair/use-send-and-answer.ts'
import styles from '../panel.module.css'

const roundElementId = 'round-title'

/** Who speaks: the round with its order, one's own turn, and the floor that who leads gives. Nothing when there is nothing to see or do. `isAgain`: it had gone around already and begins anew. */
export function Round({ isAgain = false }: { isAgain?: boolean }) {
  const { view, mine } = useSession().state
  const words = useWords('panel').round
  const may = useAbilities()
  const [isGiving, setIsGiving] = useState(false)
  const { speaking, people } = view
  if (!speaking || !people) return null
  const speaker = seatOf(people, speaking.seatId)
  const isMine = speaking.seatId === mine?.seatId
  const mayGive = may('giveTurn')
  if (speaking.round === null && !isMine && !mayGive) return null
  return (
    <section className={styles.block}>
      <h2 id={roundElementId} tabIndex={-1}>{speaking.round ? words.title : words.speakersTitle}</h2>
      <p role="status" className={styles.soft}>{isAgain && words.again}</p>
      {speaking.round ? <RoundOrder speaking={speaking} /> : <p>{speaker ? <PersonLine seat={speaker} withPlace /> : words.nobody}</p>}
      <TurnActs>
        {mayGive && (
          <Button appearance="subtle" aria-expanded={isGiving} onClick={() => setIsGiving(!isGiving)}>
            {words.give} …
          </Button>
        )}
      </TurnActs>
      {mayGive && isGiving && <GiveTurn onDone={() => (setIsGiving(false), goToSoon(roundElementId))} />}
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
  const words = useWords('panel').round
  const order = speaking.round?.order ?? []
  const here = view.people ? whoIsHere(view.people).here : []
  const listeners = here.filter((seat) => seat.isListening && ['representative', 'referrer'].includes(seat.role) && !order.includes(seat.id))
  const isOver = order.every((id) => ['done', 'passed'].includes(roundPlace(speaking, id)))
  return (
    <>
      <ol className={styles.rows}>
        {order.map((id) => {
          const seat = seatOf(view.people ?? null, id)
          const place = roundPlace(speaking, id)
          return (
            seat && (
              <li key={id} className={styles.row}>
                <PersonLine seat={seat} withPlace />
                <span className={place === 'now' ? undefined : styles.small}>{words.states[place]}</span>
              </li>
            )
          )
        })}
      </ol>
      {listeners.length > 0 && (
        <ul className={styles.rows} aria-label={words.listeners}>
          {listeners.map((seat) => (
            <li key={seat.id}>
              <PersonLine seat={seat} withPlace />
            </li>
          ))}
        </ul>
      )}
      {isOver && <p className={styles.soft}>{words.over}</p>}
    </>
  )
}

/** Done, or passing: for who has the floor, and for who leads on their behalf. */
function TurnActs({ children }: { children: ReactNode }) {
  const { view, mine } = useSession().state
  const words = useWords('panel').round
  const { done, pass } = useWords('meeting').speaking
  const names = useNames()
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const speaker = seatOf(view.people ?? null, view.speaking?.seatId ?? null)
  const isMine = speaker?.id === mine?.seatId
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {children}
        {speaker && may('passTurn') && view.speaking?.round && (
          <Button disabledFocusable={isSending} onClick={() => void submit({ type: 'passTurn', seatId: speaker.id })}>
            {isMine ? pass : words.passFor(names.short(speaker.id))}
          </Button>
        )}
        {speaker && may('endTurn') && (
          <Button appearance={isMine && !may('giveTurn') ? 'primary' : 'secondary'} disabledFocusable={isSending} onClick={() => void submit({ type: 'endTurn', seatId: speaker.id })}>
            {isMine ? done : words.doneFor(names.short(speaker.id))}
          </Button>
        )}
      </div>
    </>
  )
}

/** For who leads: the floor to anybody who is here, or a round. */
function GiveTurn({ onDone }: { onDone: () => void }) {
  const { view } = useSession().state
  const words = useWords('panel').round
  const names = useNames()
  const { submit, isSending, trouble } = useSendAndAnswer()
  const may = useAbilities()
  const mayHave = (seat: Seat) => seat.id !== view.speaking?.seatId && isAtTable(seat)
  const give = async (seatId: string) => {
    if (await submit({ type: 'giveTurn', seatId })) onDone()
  }
  const start = async () => {
    if (await submit({ type: 'startRound' })) onDone()
  }
  return (
    <div className={styles.bare}>
      <Trouble text={trouble} />
      <ul className={styles.rows}>
        {(view.people?.seats ?? []).filter(mayHave).map((seat) => (
          <li key={seat.id} className={styles.row}>
            <PersonLine seat={seat} withPlace />
            <Button size="small" disabledFocusable={isSending} aria-label={words.giveName(names.short(seat.id))} onClick={() => void give(seat.id)}>
              {words.give}
            </Button>
          </li>
        ))}
      </ul>
      {may('startRound') && (
        <div className={styles.acts}>
          <Button size="small" disabledFocusable={isSending} onClick={() => void start()}>
            {view.speaking?.round ? words.restart : words.start}
          </Button>
        </div>
      )}
    </div>
  )
}
