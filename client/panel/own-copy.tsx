import type { ComponentType } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import { organisationOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { LetterFormProps } from './letter-form.tsx'
import styles from './panel.module.css'

/** After the close: the participant's letter for the records of one's own organisation, where consent reaches it. That it was taken is noted, and seen by the chair. Where the letters are on paper it says how to get it. `form`: the panel's own, so that it is not fetched twice. */
export function OwnCopy({ form: LetterForm }: { form: ComponentType<LetterFormProps> }) {
  const { view, mine } = useSession().state
  const { ownCopy: words } = useWords('later').sending
  const mayHaveFiles = useMayHaveFiles()
  const people = view.people ?? null
  const seat = people?.seats.find(({ id }) => id === mine?.seatId)
  const organisation = seat ? organisationOf(people, seat) : null
  const isWritten = (view.items ?? []).some(({ settlement }) => settlement !== 'withdrawn') || (view.told ?? []).length > 0 || (view.readBack?.takeAway ?? null) !== null
  const mayTake = seat && (seat.role === 'representative' || seat.role === 'chair') && seat.isCovered && isWritten && view.about?.state === 'closed'
  if (!mayTake || !organisation) return null
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      {mayHaveFiles ? (
        <p>
          {words.help(organisation.name)} {seat.role !== 'chair' && words.seen}
        </p>
      ) : (
        <p>{words.onPaper}</p>
      )}
      <div className={styles.letterForms}>
        {(['text', 'pdf', 'html'] as const).map((form) => (
          <LetterForm key={form} address={`/letters/participant/${form}`} label={words[form]} name={words.name(words[form])} isFirst />
        ))}
      </div>
    </section>
  )
}
