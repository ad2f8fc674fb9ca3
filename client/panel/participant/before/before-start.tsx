import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ConsentText, RoleCard, Wishes } from '../parts-later.tsx'
import { PeopleHere } from '../people/people-here.tsx'
import { PhaseList } from '../phase-now.tsx'
import { useMe } from '../use-me.ts'
import { PreparationLetter } from './preparation-letter.tsx'

/** Let in, and the meeting has not begun: the letter before it, what one wants to talk about, who will be there and why, what happens step by step, what was said yes to. */
export function BeforeStart() {
  const { about, people, agenda } = useView()
  const { isParticipant } = useMe()
  const { before: says } = useWords('participant')
  const locale = useLocale()
  const minutes = agenda?.phases.reduce((sum, phase) => sum + phase.minutes, 0) ?? 0
  return (
    <>
      {about && (
        <section>
          <h2>{says.voluntary}</h2>
          <p>{about.form.voluntary[locale]}</p>
        </section>
      )}
      {!isParticipant && <RoleCard />}
      <PreparationLetter />
      <Wishes />
      {people && (
        <section>
          <h2>{says.who}</h2>
          <PeopleHere people={people} isOpen />
        </section>
      )}
      {isParticipant && <RoleCard />}
      {about && agenda && (
        <section>
          <h2>{says.steps}</h2>
          <p>
            {about.form.purpose[locale]} {says.total(minutes)}
          </p>
          <PhaseList phases={agenda.phases} />
        </section>
      )}
      <ConsentText />
    </>
  )
}
