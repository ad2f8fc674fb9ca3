import { useLocale, useWords } from '#client/text/use-words.tsx'
import { momentInWords } from '#client/meeting/day-in-words.ts'
import { CodeParts } from '#client/meeting/reading-code/issued-code.tsx'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { asWritten } from '../plan-body.ts'
import { contactNameOf } from '../plan-draft.ts'
import type { SeatPlan } from '../plan-parts.ts'
import type { Planned } from './planned.ts'
import styles from '../plan.module.css'
import { isWithoutScreen } from './without-screen.ts'

/** On paper alone: a slip for each person, with how to come in and whom to ask, and no word of what the meeting is about. */
export function Slips({ planned, issuedTo }: { planned: Planned; issuedTo: Readonly<Record<string, ReadingCode>> }) {
  return (
    <div className={styles.slips}>
      {planned.draft.people.map((person) => (
        <Slip key={person.id} person={person} planned={planned} opensWith={issuedTo[person.id]?.opensWith ?? null} />
      ))}
    </div>
  )
}

function Slip({ person, planned: { draft, links }, opensWith }: { person: SeatPlan; planned: Planned; opensWith: ReadingCode['opensWith'] }) {
  const words = useWords('planned').planned.slip
  const { notice } = useWords('paste')
  const locale = useLocale()
  const { contact, people, place } = draft
  const { name, role, attends } = person
  const chair = people.find((one) => one.role === 'chair')?.name
  return (
    <article className={styles.slip}>
      <h2>{words.title(name)}</h2>
      <p>
        {draft.teamName}
        <br />
        {momentInWords(draft.day, draft.clock, locale)}
        <br />
        {place}
      </p>
      {attends === 'phone' && (
        <p>
          {words.phone} {role === 'participant' && chair !== undefined && words.calls(chair)}
        </p>
      )}
      {attends === 'room' && <p>{words.room(place)}</p>}
      {isWithoutScreen(person) ? (
        <p>
          {`${notice.kept} ${notice.stop}`} <small>{words.called(newestVersions[locale])}</small>
        </p>
      ) : (
        <HowIn link={links.find(({ seatId }) => seatId === person.id)?.link ?? ''} />
      )}
      {opensWith && <BeforeMeeting opensWith={opensWith} />}
      {person.role === 'participant' && !opensWith && <p>{words.sayBefore}</p>}
      <p>{words.ask(contactNameOf(draft), contact.phone, asWritten(contact.from), asWritten(contact.to))}</p>
    </article>
  )
}

function BeforeMeeting({ opensWith }: { opensWith: NonNullable<ReadingCode['opensWith']> }) {
  const words = useWords('planned').planned.slip
  const { code } = useWords('later')
  return (
    <>
      <h3>{words.before}</h3>
      <p>{words.beforeHelp}</p>
      <CodeParts opensWith={opensWith} />
      {opensWith.asksForEid && <p>{code.withEid}</p>}
      <p>{code.soon}</p>
      <p>{words.writeBefore}</p>
    </>
  )
}

function HowIn({ link }: { link: string }) {
  const words = useWords('planned').planned.slip
  return (
    <>
      <h3>{words.how}</h3>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.link}>{link}</p>
      <p>{words.onlyYours}</p>
    </>
  )
}
