import { LetterView } from '#client/meeting/letter-view.tsx'
import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LetterButtons } from './letter-buttons.tsx'
import { useMe } from './use-me.ts'

/** The meeting is over: the letter, for those it is for, and whom to ask. */
export function AfterClose() {
  const { about, letter } = useView()
  const { closed: says } = useWords('participant')
  const { isParticipant, role } = useMe()
  return (
    <>
      <section>
        <p>{letter && isParticipant ? says.thanks : says.thanksOther}</p>
        {letter && about?.early !== null && <p>{says.early}</p>}
        {letter && <p>{says.keep}</p>}
        {letter && <LetterButtons />}
        {!letter && role !== 'interpreter' && <p>{says.none}</p>}
        {about && <p>{says.ask(about.contact.name, about.contact.phone)}</p>}
      </section>
      {letter && <LetterView letter={letter} level={2} />}
    </>
  )
}
