import { useSession } from '#client/live/use-session.tsx'
import { ItemsList } from '#client/meeting/items/items-list.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { FollowUpSentence } from './follow-up.tsx'
import { OpenLetters } from './open-letters.tsx'
import { ToFollowUp } from './to-follow-up.tsx'
import styles from './panel.module.css'

/** The meeting has ended: what happens now, and the letters. */
export function AfterMeeting() {
  const { view, mine } = useSession().state
  const { about, letter, referrerLetter, items } = view
  const words = useWords()
  const closed = words.panel.closed
  return (
    <>
      <section className={styles.block} data-kind="now" aria-labelledby="closed-title">
        <h2 id="closed-title" role="status">
          {closed.title}
        </h2>
        {about?.early && <p>{closed.early(about.early)}</p>}
        <p>{letter ? closed.what : closed.noLetter}</p>
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
