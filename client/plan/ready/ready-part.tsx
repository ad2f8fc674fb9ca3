import { Button } from '@fluentui/react-components'
import { goTo } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import { NewKey } from '../door/new-key.tsx'
import { Part } from '#client/ui/part.tsx'
import { places } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import styles from '../plan.module.css'
import type { usePlanning } from './use-planning.ts'
import { worthOf, type Lack, type Worth } from './what-is-missing.ts'

type ReadyPartProps = { lacks: Lack[]; sending: ReturnType<typeof usePlanning>; onStaff: (staff: Staff) => void }

/** What is missing, what is worth a thought, and the button that plans. */
export function ReadyPart({ lacks, sending, onStaff }: ReadyPartProps) {
  const { ready: words, door } = useWords('plan')
  const { refusals } = useWords('refusals')
  const { send, stopped, isSending, isLocked, forget } = sending
  const troubles = { unanswered: words.unanswered, busy: words.busy, tooLong: words.tooLong, needsKey: door.otherKey, number: refusals.personalNumber, unknownText: refusals.unknownText, alike: words.alike, alreadyPlanned: words.planned, added: words.added, away: door.away, taken: words.taken, closed: words.closed, refused: words.refused }
  const renewed = (staff: Staff) => {
    forget()
    onStaff(staff)
  }
  return (
    <Part id={places.ready} title={words.title}>
      {lacks.length > 0 ? <Lacks lacks={lacks} /> : <p>{words.allThere}</p>}
      <WorthAThought />
      <Trouble text={stopped && troubles[stopped.stopped]} />
      {stopped?.stopped === 'needsKey' && <NewKey onStaff={renewed} />}
      <p role="status" className={styles.quiet}>
        {isSending ? words.planning : ''}
      </p>
      <div className={styles.acts}>
        <Button size="large" appearance="primary" disabledFocusable={isSending} onClick={() => void send()}>
          {isLocked && !isSending ? words.again : words.plan}
        </Button>
      </div>
    </Part>
  )
}

function Lacks({ lacks }: { lacks: Lack[] }) {
  const { ready: words } = useWords('plan')
  return (
    <div>
      <p>{words.lacking}</p>
      <ul className={styles.list}>
        {lacks.map(({ says, place }) => (
          <li key={`${says} ${place}`}>
            <span>{words.must[says]}</span>
            <Button size="small" appearance="subtle" aria-label={actOn(words.show, words.must[says])} onClick={() => goTo(place)}>
              {words.show}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function WorthAThought() {
  const { draft, form, today } = usePlan()
  const { ready: words, consent } = useWords('plan')
  const ofKinds = useWords('table').people
  const locale = useLocale()
  const thoughts = worthOf(draft, form, today, consent.categoryNames)
  const says = (worth: Worth) => {
    if (worth.says === 'roleNeeded') return ofKinds.roleNeeded[worth.what]
    if (worth.says === 'needed') return ofKinds.needed(ofKinds.organisationKinds[worth.what])
    if (worth.says === 'tooFew') return ofKinds.tooFew(worth.count, worth.kinds.map((kind) => ofKinds.organisationKinds[kind]).join(', '))
    if (worth.says === 'notInvited') return ofKinds.notInvited[worth.what]
    if (worth.says === 'partsOfCare') return words.partsOfCare(worth.what[locale])
    return worth.says === 'gap' || worth.says === 'ends' ? words[worth.says](worth.what) : words[worth.says]
  }
  if (draft.people.length === 0 || thoughts.length === 0) return null
  return (
    <div>
      <h3>{words.worth}</h3>
      <p className={styles.quiet}>{words.worthHelp}</p>
      <ul className={styles.bullets}>
        {thoughts.map((worth) => (
          <li key={JSON.stringify(worth)}>{says(worth)}</li>
        ))}
      </ul>
    </div>
  )
}
