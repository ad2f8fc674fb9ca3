import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { ConsentText } from './people/consent-text.tsx'
import { PeopleHere } from './people/people-here.tsx'
import { PhaseList } from './phase-now.tsx'

/** Let in, and the meeting has not begun: who will be there and why, what happens step by step, what was said yes to. */
export function BeforeStart() {
  const { about, people, agenda, consent } = useView()
  const { before: says } = useWords('participant')
  const locale = useLocale()
  const minutes = agenda?.phases.reduce((sum, phase) => sum + phase.minutes, 0) ?? 0
  return (
    <>
      {about && (
        <section>
          <h2>{says.voluntary}</h2>
          <p>{about.form.voluntary[locale]}</p>
          <h2>{says.what}</h2>
          <p>{about.form.purpose[locale]}</p>
        </section>
      )}
      {people && (
        <section>
          <h2>{says.who}</h2>
          <PeopleHere people={people} isOpen />
        </section>
      )}
      {agenda && (
        <section>
          <h2>{says.steps}</h2>
          <p>{says.total(minutes)}</p>
          <PhaseList phases={agenda.phases} />
        </section>
      )}
      {consent && people && <ConsentText consent={consent} people={people} />}
    </>
  )
}
