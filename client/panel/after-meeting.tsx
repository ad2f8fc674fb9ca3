import { useSession } from '#client/live/use-session.tsx'
import { ItemsList } from '#client/meeting/items/items-list.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { FollowUpSentence } from './work/follow-up.tsx'
import { OpenLetters } from './open-letters.tsx'
import { ToFollowUp } from './work/to-follow-up.tsx'
import styles from './panel.module.css'

/** The meeting has ended: what happens now, and the letters. */
export function AfterMeeting() {
  const { view, mine } = useSession().state
  const { about, letter, referrerLetter, items, told, readBack, people } = view
  const words = useWords()
  const closed = words.panel.closed
  const name = participantOf(people ?? null)?.name ?? words.items.nobody
  // The letter belongs to those it was written for; for the others it is there without being theirs to read.
  const isAnythingWritten = (items ?? []).some(({ settlement }) => settlement !== 'withdrawn') || (told ?? []).length > 0 || (readBack?.takeAway ?? null) !== null
  return (
    <>
      <section className={styles.block} data-kind="now" aria-labelledby="closed-title">
        <h2 id="closed-title" aria-live="polite">
          {closed.title}
        </h2>
        {about?.early && <p>{closed.early(about.early)}</p>}
        <p>{letter ? closed.what : isAnythingWritten ? closed.othersLetter(name) : closed.noLetter}</p>
        {letter && mine?.role === 'chair' && <p>{closed.chair}</p>}
        <FollowUpSentence />
        <OpenLetters />
      </section>
      <ToFollowUp />
      {letter && (
        <Disclosure heading="h2" summary={words.panel.letters.readHere} startsOpen>
          <div className={styles.letter}>
            <LetterView letter={letter} level={3} />
          </div>
        </Disclosure>
      )}
      {referrerLetter && (
        <Disclosure heading="h2" summary={words.panel.letters.referrerHere}>
          <div className={styles.letter}>
            <LetterView letter={referrerLetter} level={3} />
          </div>
        </Disclosure>
      )}
      {(items ?? []).length > 0 && <ItemsList title={words.panel.readBack.itemsTitle} />}
    </>
  )
}
