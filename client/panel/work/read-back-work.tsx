import { useView } from '#client/live/use-session.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { KeptWork, LetterLength } from '../forms-later.ts'
import { CloseMeeting } from '../chair/close-meeting.tsx'
import { FollowUp } from './follow-up.tsx'
import { ItemsWork } from './items-work.tsx'
import { Money } from './money.tsx'
import { OpenLetters } from '../open-letters.tsx'
import { TakeAway } from './take-away.tsx'
import { ToldNotes } from './told-notes.tsx'
import styles from '../panel.module.css'
import type { NewItem } from './use-new-item.ts'

/** The letter read together, what the participant takes with them, who gets in touch, and the end. What hinders the end comes first for who leads. */
export function ReadBackWork({ newItem }: { newItem: NewItem }) {
  const { referrerLetter, items, people } = useView()
  const words = useWords('panel')
  const leads = useAbilities()('moveToPhase')
  const hasOpen = (items ?? []).some((item) => item.settlement === 'open')
  return (
    <>
      {!leads && <LetterNow />}
      <TakeAway />
      <Money asksNow />
      <KeptWork />
      <FollowUp />
      {leads && <LetterNow />}
      {hasOpen || newItem.isOpen ? (
        <ItemsWork title={words.readBack.itemsTitle} newItem={newItem} />
      ) : (
        <Disclosure summary={words.readBack.itemsTitle}>
          <ItemsWork title={words.readBack.itemsTitle} newItem={newItem} />
        </Disclosure>
      )}
      <Disclosure summary={words.told.title(participantOf(people ?? null)?.name ?? '')}>
        <ToldNotes />
      </Disclosure>
      {referrerLetter && (
        <Disclosure summary={words.letters.referrerHere}>
          <div className={styles.letter}>
            <LetterView letter={referrerLetter} level={3} />
          </div>
        </Disclosure>
      )}
      {leads && <CloseMeeting />}
    </>
  )
}

function LetterNow() {
  const { letter } = useView()
  const words = useWords('panel')
  return (
    <section className={styles.bare}>
      <h2>{words.readBack.letterTitle}</h2>
      <p className={styles.soft}>{letter ? words.readBack.letterHelp : words.readBack.noLetter}</p>
      <LetterLength />
      {letter && (
        <div className={styles.letter}>
          <LetterView letter={letter} level={3} />
        </div>
      )}
      <OpenLetters />
    </section>
  )
}
