import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { EarlierMeetings } from '#core/wire/before.ts'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { usePlan } from '../plan-context.ts'
import { places } from '../places.ts'
import { withPeopleOf } from '../plan-draft.ts'
import styles from '../plan.module.css'
import { askEarlier, askPeople } from '../waiting/ask-waiting.ts'

const atFirst = 5
const newId = () => crypto.randomUUID()

/** The people of an earlier meeting, in one step: found by day and team, since there is nobody to look for. */
export function EarlierPeople() {
  const { staff, change } = usePlan()
  const { people: words, waiting } = useWords('plan')
  const locale = useLocale()
  const [found, setFound] = useState<EarlierMeetings['meetings'] | null>(null)
  const [shown, setShown] = useState(atFirst)
  const [trouble, setTrouble] = useState<string | null>(null)
  /** Goes on with what came; tells when it did not. */
  const take = async <T,>(asking: Promise<T | 'gone' | 'away'>, onTaken: (taken: T) => void) => {
    const taken = await asking
    setTrouble(taken === 'gone' ? words.earlier.gone : taken === 'away' ? waiting.away : null)
    if (taken !== 'gone' && taken !== 'away') onTaken(taken)
  }
  const takePeople = (meetingId: string) =>
    take(askPeople(meetingId, staff), (people) => {
      change((before) => withPeopleOf(before, { meetingId, ...people }, newId))
      goToSoon(places.people)
    })
  return (
    <div className={styles.fields}>
      <Trouble text={trouble} />
      {found === null ? (
        <div>
          <Button onClick={() => void take(askEarlier(staff), ({ meetings }) => setFound(meetings))}>{words.earlier.ask}</Button>
        </div>
      ) : (
        <p role="status">{found.length === 0 ? words.earlier.none : words.earlier.choose}</p>
      )}
      <ul className={styles.handOuts}>
        {(found ?? []).slice(0, shown).map(({ meetingId, startsAt, teamName, formName }) => {
          const says = `${teamName}, ${pastMoment(startsAt, locale)}`
          return (
            <li key={meetingId} className={styles.person}>
              <p>
                {says}. {formName[locale]}
              </p>
              <div className={styles.acts}>
                <Button size="small" aria-label={`${words.earlier.take}: ${says}`} onClick={() => void takePeople(meetingId)}>
                  {words.earlier.take}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {found !== null && found.length > shown && (
        <div>
          <Button size="small" onClick={() => setShown(found.length)}>
            {words.earlier.more(found.length - shown)}
          </Button>
        </div>
      )}
    </div>
  )
}
