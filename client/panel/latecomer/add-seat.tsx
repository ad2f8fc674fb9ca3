import { useState } from 'react'
import { useDrafts } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { JustAdded, SeatForm } from '../forms-later.ts'
import styles from '../panel.module.css'
import { addedId, seatDraftPlace, type AddedSeat } from './add-seat-draft.ts'

const elementId = 'add-seat'

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
