import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'
import { consentElementId } from '../consent/consent-block.tsx'
import { addedId, type AddedSeat } from './add-seat-draft.ts'
import { HandOverLink } from './hand-over-link.tsx'

/** Who was added just now, what is lacking of consent for them, and the link to hand over. */
export function JustAdded({ added: { draft, link }, onDone }: { added: AddedSeat; onDone: () => void }) {
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
