import { useView } from '#client/live/use-session.tsx'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { useHasMinutes } from '#client/meeting/use-about-nobody.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { KeptWork, LetterLength, Minutes, ToldNotes } from '../forms-later.ts'
import { CloseMeeting } from '../chair/close-meeting.tsx'
import { FollowUp } from './follow-up.tsx'
import { ItemsWork } from './items-work.tsx'
import { Money } from './money.tsx'
import { LetterForm } from '../letter-form.tsx'
import { OpenLetters } from '../open-letters.tsx'
import { TakeAway } from './take-away.tsx'
import { useToldWords } from './told-words.ts'
import styles from '../panel.module.css'
import type { NewItem } from './use-new-item.ts'

/** The letter read together, what the participant takes with them, who gets in touch, and the end. What hinders the end comes first for who leads. */
export function ReadBackWork({ newItem }: { newItem: NewItem }) {
  const { referrerLetter, items } = useView()
  const words = useWords('panel')
  const hasMinutes = useHasMinutes()
  const told = useToldWords()
  const leads = useAbilities()('moveToPhase')
  const hasOpen = (items ?? []).some((item) => item.settlement === 'open')
  return (
    <>
      {!leads && <LetterNow hasMinutes={hasMinutes} />}
      {!hasMinutes && <TakeAway />}
      <Money asksNow />
      <KeptWork />
      <FollowUp />
      {leads && <LetterNow hasMinutes={hasMinutes} />}
      {hasOpen || newItem.isOpen ? (
        <ItemsWork title={words.readBack.itemsTitle} newItem={newItem} />
      ) : (
        <Disclosure summary={words.readBack.itemsTitle}>
          <ItemsWork title={words.readBack.itemsTitle} newItem={newItem} />
        </Disclosure>
      )}
      <Disclosure summary={told.title}>
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

function LetterNow({ hasMinutes }: { hasMinutes: boolean }) {
  const { letter } = useView()
  const words = useWords('panel')
  if (hasMinutes) return <Minutes form={LetterForm} />
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
