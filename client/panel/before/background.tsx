import { useView } from '#client/live/use-session.tsx'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '../panel.module.css'

/** What was written before the meeting, for those who work in it: how it is made good for the participant, and notes, each said aloud or not. */
export function Background() {
  const { background, about, people = null } = useView()
  const { background: words } = useWords('panel')
  const { adaptationNames } = useWords('table')
  const locale = useLocale()
  if (!background || !about || (background.notes.length === 0 && background.adaptations.length === 0 && background.arrivals.length === 0)) return null
  const name = participantOf(people)?.name
  const noted = (mayBeSaid: boolean) => background.notes.filter((note) => note.mayBeSaid === mayBeSaid).map((note) => note.words)
  return (
    <section className={styles.block}>
      <Disclosure key={about.state} heading="h2" summary={words.title} startsOpen={about.state === 'planned'}>
        <div className={styles.bare}>
          <Lines title={words.arrivals} lines={background.arrivals.map(({ what, by, at }) => words.arrived[what](people?.seats.find(({ id }) => id === by)?.name ?? '', pastMoment(at, locale)))} />
          {name !== undefined && <Lines title={words.adaptations(name)} lines={background.adaptations.map((adaptation) => adaptationNames[adaptation])} />}
          <Lines title={words.notSay} lines={noted(false)} language={about.language} />
          <Lines title={words.maySay} lines={noted(true)} language={about.language} />
        </div>
      </Disclosure>
    </section>
  )
}

function Lines({ title, lines, language }: { title: string; lines: readonly string[]; language?: string }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.bullets} lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
