import { Button, Select, Switch } from '@fluentui/react-components'
import { useId } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { goToSoon } from './go-to.ts'
import { personElementId } from './person-element.ts'
import { Trouble } from './trouble.tsx'
import { TurnAway } from './turn-away.tsx'
import { useAbilities } from './use-abilities.ts'
import { useNames } from './use-names.ts'
import { useSend } from './use-send.ts'
import type { Seat } from './view-parts.ts'
import styles from './people.module.css'

const ways = ['room', 'phone', 'teams', 'browser'] as const
type Way = (typeof ways)[number]

/** What who leads can set for somebody: how they take part, that they listen, and that they are not in the meeting. */
export function PersonActs({ seat }: { seat: Seat }) {
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const words = useWords('table').people.acts
  if (!may('setAttends') && !may('turnAway')) return null
  const isOut = seat.standing === 'turnedAway'
  const takeBack = async () => {
    if (await submit({ type: 'setAttends', seatId: seat.id, attends: seat.attends })) goToSoon(personElementId(seat.id))
  }
  return (
    <div className={styles.personActs}>
      {!isOut && may('setAttends') && <AttendsBy seat={seat} onChange={(attends) => void submit({ type: 'setAttends', seatId: seat.id, attends })} />}
      {!isOut && may('setAttends') && <Listens seat={seat} onChange={(isListening) => void submit({ type: 'setListening', seatId: seat.id, isListening })} />}
      <Trouble text={trouble} />
      <TurnAway seat={seat} />
      {isOut && may('turnAway') && may('setAttends') && <TakeBack seat={seat} isSending={isSending} label={words.backIn} onPress={() => void takeBack()} />}
    </div>
  )
}

function TakeBack({ seat, isSending, label, onPress }: { seat: Seat; isSending: boolean; label: string; onPress: () => void }) {
  const words = useWords('table').people.acts
  const name = useNames().short(seat.id)
  return (
    <Button size="small" disabledFocusable={isSending} aria-label={words.backInName(name)} onClick={onPress}>
      {label}
    </Button>
  )
}

function AttendsBy({ seat, onChange }: { seat: Seat; onChange: (attends: Way) => void }) {
  const words = useWords('table').people
  const id = useId()
  const name = useNames().short(seat.id)
  return (
    <div>
      <label htmlFor={id}>{words.attends}</label>
      <Select id={id} size="small" aria-label={words.acts.attendsName(name)} value={seat.attends} onChange={(_event, { value }) => onChange(ways.find((way) => way === value) ?? seat.attends)}>
        {ways.map((way) => (
          <option key={way} value={way}>
            {words.attendsBy[way]}
          </option>
        ))}
      </Select>
    </div>
  )
}

/** For those whom the round would come to. */
function Listens({ seat: { id, role, isListening }, onChange }: { seat: Seat; onChange: (isListening: boolean) => void }) {
  const may = useAbilities()
  const words = useWords('table').people.acts
  const name = useNames().short(id)
  if (!may('setListening') || (role !== 'representative' && role !== 'referrer')) return null
  return <Switch label={words.listens} aria-label={words.listensName(name)} checked={isListening} onChange={(_event, { checked }) => onChange(checked)} />
}
