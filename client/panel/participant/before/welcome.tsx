import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { RoleCard } from '../parts-later.tsx'
import { PeopleHere } from '../people/people-here.tsx'

/** While everybody says who they are: the people and why, that it is voluntary. The consent stands at the foot of the page. */
export function Welcome() {
  const { about, people } = useView()
  const { before: says } = useWords('participant')
  const locale = useLocale()
  return (
    <>
      {people && (
        <section>
          <h2>{says.who}</h2>
          <PeopleHere people={people} isOpen />
        </section>
      )}
      {about && (
        <section>
          <h2>{says.voluntary}</h2>
          <p>{about.form.voluntary[locale]}</p>
        </section>
      )}
      <RoleCard />
    </>
  )
}
