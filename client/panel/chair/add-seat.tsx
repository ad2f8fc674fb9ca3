import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goTo, goToSoon } from '#client/meeting/go-to.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import { consentElementId } from './consent-block.tsx'
import { HandOverLink } from './hand-over-link.tsx'
import { SeatForm } from './seat-form.tsx'
import { seatDraftPlace, type AddedSeat } from './use-seat-form.ts'

const openId = 'add-seat'
const addedId = 'seat-added'

/** Somebody more has come: a seat in the meeting that is on, and for a screen of their own the link to hand over. */
export function AddSeat() {
  const { addSeat: words } = useWords('panel')
  const may = useAbilities()
  const drafts = useDrafts()
  const [isOpen, setIsOpen] = useState(() => drafts.get(seatDraftPlace) !== undefined)
  const [added, setAdded] = useState<AddedSeat | null>(null)
  if (!may('addSeat')) return null
  const close = () => {
    setIsOpen(false)
    goToSoon(openId)
  }
  const seatAdded = (seat: AddedSeat) => {
    setIsOpen(false)
    setAdded(seat)
    goToSoon(addedId)
  }
  return (
    <section className={styles.block} aria-labelledby={isOpen ? 'add-seat-title' : openId}>
      {added && (
        <JustAdded
          added={added}
          onDone={() => {
            setAdded(null)
            goToSoon(openId)
          }}
        />
      )}
      {isOpen ? (
        <>
          <h2 id="add-seat-title">{words.title}</h2>
          <SeatForm onAdded={seatAdded} onCancel={close} />
        </>
      ) : (
        <div className={styles.acts}>
          <Button id={openId} size="small" data-side="start" appearance="subtle" onClick={() => (setAdded(null), setIsOpen(true))}>
            {words.open}
          </Button>
        </div>
      )}
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
    <div className={styles.bare}>
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
