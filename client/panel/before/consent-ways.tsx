import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { goTo, goToSoon } from '#client/meeting/go-to.ts'
import { tableElementId } from '#client/meeting/person-element.ts'
import { TurnAway } from '#client/meeting/turn-away.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { consentElementId } from '../consent/consent-block.tsx'
import { peopleBeyondConsent } from './ready-notes.ts'
import styles from '../panel.module.css'

/** More than these are seen around the table rather than one button each. */
const mostNamed = 3

/** Where consent does not reach somebody at the table there are two ways on: it is taken down, or they are not in the meeting. */
export function ConsentWays() {
  const { people, consent = null } = useView()
  const { ready: words, consent: says } = useWords('panel')
  const { title } = useWords('table').people
  if (!people) return null
  const gaps = people.organisations.filter(({ id }) => consent?.gaps.includes(id) === true).map(({ name }) => name).join(', ')
  const beyond = peopleBeyondConsent(people, consent)
  return (
    <div className={styles.acts}>
      {beyond.length <= mostNamed ? (
        beyond.map((seat) => <TurnAway key={seat.id} seat={seat} isNamed onDone={() => goToSoon(consentElementId)} />)
      ) : (
        <Button size="small" appearance="subtle" onClick={() => goTo(tableElementId)}>
          {words.showName(title)}
        </Button>
      )}
      <Button size="small" aria-label={words.writeDownName(gaps)} onClick={() => goTo(consentElementId)}>
        {says.open}
      </Button>
    </div>
  )
}
