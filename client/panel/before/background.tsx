import { useSession, useView } from '#client/live/use-session.tsx'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { listed } from '#client/meeting/listed.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import type { BackgroundNote } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { mayRead } from '#core/meeting/may-tell.ts'
import { MarkNote } from './mark-note.tsx'
import styles from '../panel.module.css'
import { useToday } from '#client/meeting/use-today.ts'

/** What was written before the meeting, for those who work in it: how it is made good for the participant, and notes, each said aloud or not. */
export function Background() {
  const { background, about, people = null } = useView()
  const mine = useSession().state.mine
  const { background: words } = useWords('writing')
  const { adaptationNames } = useWords('table')
  const locale = useLocale()
  const markOf = useMark()
  const notes = [...(background?.notes ?? []), ...(mine?.notes ?? [])]
  if (!background || !about || (notes.length === 0 && background.adaptations.length === 0 && background.arrivals.length === 0)) return null
  const name = participantOf(people)?.name
  const noted = (mayBeSaid: boolean) => notes.flatMap((note, index) => (note.mayBeSaid === mayBeSaid ? [{ text: note.words, mark: markOf(note), ...(note.kind === undefined && { index }) }] : []))
  const lines = (texts: readonly string[]) => texts.map((text) => ({ text, mark: null }))
  return (
    <section className={styles.block}>
      <Disclosure key={about.state} heading="h2" summary={words.title} startsOpen={about.state === 'planned'}>
        <div className={styles.bare}>
          <Lines title={words.arrivals} lines={lines(background.arrivals.map(({ what, by, at }) => words.arrived[what](people?.seats.find(({ id }) => id === by)?.name ?? '', pastMoment(at, locale))))} />
          {name !== undefined && <Lines title={words.adaptations(name)} lines={lines(background.adaptations.map((adaptation) => adaptationNames[adaptation]))} />}
          <Lines title={words.notSay} lines={noted(false)} language={about.language} />
          <Lines title={words.maySay} lines={noted(true)} language={about.language} />
        </div>
      </Disclosure>
    </section>
  )
}

/** What kind of information a note is; and for the chair, who does not read it. */
function useMark(): (note: BackgroundNote) => string | null {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const { kinds: words } = useWords('later')
  const { consent: names } = useWords('panel')
  const locale = useLocale()
  const today = useToday()
  return (note) => {
    if (note.kind === undefined || !about || !people) return null
    const reach = { plan: { organisations: people.organisations, startsAt: about.startsAt }, consents: consent?.records ?? [] }
    const reads = (role: string) => role === 'referrer' || (role === 'representative' && note.mayBeSaid)
    const hidden = people.organisations.filter(({ id }) => people.seats.some((seat) => seat.organisationId === id && reads(seat.role)) && !mayRead(note, id, reach, today()))
    const says = mine?.role === 'chair' && hidden.length > 0 ? [words.notReadBy(listed(hidden.map(({ name }) => name), locale))] : []
    return [`${names.categoryNames[note.kind]}.`, ...says].join(' ')
  }
}

/** `index`: of a note that nobody has marked. */
type Line = { text: string; mark: string | null; index?: number }

function Lines({ title, lines, language }: { title: string; lines: readonly Line[]; language?: string }) {
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.bullets} lang={language}>
        {lines.map(({ text, mark, index }) => (
          <li key={text}>
            {text}
            {mark !== null && (
              <span className={styles.small} lang={locale}>
                {' '}
                {mark}
              </span>
            )}
            {index !== undefined && (
              <div lang={locale}>
                <MarkNote index={index} text={text} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
