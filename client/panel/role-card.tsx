import { Switch } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { seatOf } from '#client/meeting/people-groups.ts'
import { isBesideRepresentative, roleCardOf } from '#client/meeting/role-card.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Seat } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from './panel.module.css'

/** What this seat may and should do, and what not: open before the start, one tap away after it. */
export function RoleCard() {
  const { view, mine } = useSession().state
  const { roleCards: words } = useWords('meeting')
  const seat = seatOf(view.people ?? null, mine?.seatId ?? null)
  if (!seat) return null
  const isBefore = view.about?.state === 'planned'
  const mayLeavePromises = view.people !== null && view.people !== undefined && isBesideRepresentative(seat, view.people)
  const { is, does, doesNot } = words.cards[roleCardOf(seat)]
  return (
    <section className={styles.block}>
      <Disclosure key={String(isBefore)} heading="h2" summary={words.title} startsOpen={isBefore}>
        <div className={styles.bare}>
          <p>
            <strong>{is}</strong>
          </p>
          <Lines title={words.does} lines={does} />
          <Lines title={words.doesNot} lines={mayLeavePromises ? [...doesNot, words.representativePromises] : doesNot} />
          {seat.isNew && <Newcomer />}
          <Listening seat={seat} />
        </div>
      </Disclosure>
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** For who is here for the first time: how the meeting goes, and its words. */
function Newcomer() {
  const { newcomer } = useWords('meeting').roleCards
  return (
    <>
      <Lines title={newcomer.title} lines={newcomer.steps} />
      <div>
        <h3 className={styles.small}>{newcomer.wordsTitle}</h3>
        <dl>
          {newcomer.words.map(({ term, means }) => (
            <div key={term}>
              <dt>
                <strong>{term}</strong>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}

/** Keeping a low profile, for those whom the round would come to. */
function Listening({ seat: { id, role, isListening } }: { seat: Seat }) {
  const { role: words } = useWords('panel')
  const may = useAbilities()
  const { submit, trouble } = useSend()
  if (!may('setListening') || (role !== 'representative' && role !== 'referrer')) return null
  return (
    <div>
      <Switch
        label={words.listening}
        checked={isListening}
        aria-describedby="listening-help"
        onChange={(_event, { checked }) => void submit({ type: 'setListening', seatId: id, isListening: checked })}
      />
      <p id="listening-help" className={styles.small}>
        {words.listeningHelp}
      </p>
      <Trouble text={trouble} />
    </div>
  )
}
