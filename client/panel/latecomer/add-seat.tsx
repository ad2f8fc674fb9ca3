import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goTo, goToSoon } from '#client/meeting/go-to.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { SeatForm } from '../forms-later.ts'
import styles from '../panel.module.css'
import { consentElementId } from '../consent/consent-block.tsx'
import { seatDraftPlace, type AddedSeat } from './add-seat-draft.ts'
import { HandOverLink } from './hand-over-link.tsx'

const elementId = 'add-seat'
const addedId = 'seat-added'

/** Somebody more has come: a seat in the meeting that is on, and for a screen of their own the link to hand over. */
export function AddSeat() {
  const { addSeat: words } = useWords('panel')
  const may = useAbilities()
  const drafts = useDrafts()
  const [added, setAdded] = useState<AddedSeat | null>(null)
  /** The form is a new one, and folded, each time it has been used. */
  const [used, setUsed] = useState(0)
  if (!may('addSeat')) return null
  const seatAdded = (seat: AddedSeat) => {
    setUsed(used + 1)
    setAdded(seat)
    goToSoon(addedId)
  }
  const putAway = () => {
    setUsed(used + 1)
    setAdded(null)
    goToSoon(elementId)
  }
  return (
    <section className={styles.block}>
      <Disclosure key={used} heading="h2" titleId={elementId} summary={words.open} startsOpen={used === 0 && drafts.get(seatDraftPlace) !== undefined}>
        <SeatForm onAdded={seatAdded} onCancel={putAway} />
      </Disclosure>
      {added && <JustAdded added={added} onDone={putAway} />}
    </section>
  )
}

function JustAdded({ added: { draft, link }, onDone }: { added: AddedSeat; onDone: () => void }) {
  const { people = null } = useView()
  const { addSeat: words, ready } = useWords('panel')
  const seat = people?.seats.find(({ name, role, attends }) => name === draft.name.trim() && role === draft.role && attends === draft.attends)
  const organisation = seat && !seat.isCovered ? organisationOf(people, seat) : null
  const lacksConsent = organisation && words.needsConsent(organisation.name)
  return (
    <div className={styles.bare} style={{ paddingBlockEnd: 'var(--spacingVerticalM)' }}>
      <p id={addedId} tabIndex={-1} role="status">
        {words.added(draft.name)}
      </p>
      {lacksConsent && (
        <div className={styles.row}>
          <p>{lacksConsent}</p>
          <Button size="small" appearance="subtle" aria-label={ready.showName(lacksConsent)} onClick={() => goTo(consentElementId)}>
            {ready.show}
          </Button>
        </div>
      )}
      {link !== null && <HandOverLink name={draft.name} link={link} onDone={onDone} />}
    </div>
  )
}
