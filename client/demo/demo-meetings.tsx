import { Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { Demo } from '#core/wire/http.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { FollowUpTry } from './follow-up-try.tsx'
import { fourSeats } from './four-seats.ts'
import { PlayControls } from './play-controls.tsx'
import { SeatFrames } from './seat-frames.tsx'
import { SeatLinks } from './seat-links.tsx'
import { useDemo } from './use-demo.ts'
import styles from './demo.module.css'

/** The demo: choose a meeting, see four of its seats, play it. */
export function DemoMeetings() {
  const words = useWords('start').demo
  const { demo, hasFailed, read, readAgain } = useDemo()
  if (hasFailed) return <p role="alert">{words.failed}</p>
  if (!demo) return <p role="status">{words.loading}</p>
  return <Chosen demo={demo} read={read} readAgain={readAgain} />
}

type ChosenProps = { demo: Demo } & Pick<ReturnType<typeof useDemo>, 'read' | 'readAgain'>

function Chosen({ demo, read, readAgain }: ChosenProps) {
  const words = useWords('start').demo
  const [place, setPlace] = useState(0)
  const meeting = demo.meetings[place]
  if (!meeting) return <p role="alert">{words.failed}</p>
  return (
    <>
      <section className={styles.play} aria-labelledby="try-title">
        <div className={styles.choice}>
          <h2 id="try-title">{words.tryTitle}</h2>
          <p>{words.tryText}</p>
          <Field label={words.choose}>
            <Select value={String(place)} onChange={(_event, { value }) => setPlace(Number(value))}>
              <MeetingOptions demo={demo} kind="ordinary" label={words.ordinary} />
              <MeetingOptions demo={demo} kind="otherForm" label={words.otherForms} />
              <MeetingOptions demo={demo} kind="difficult" label={words.difficult} />
            </Select>
          </Field>
        </div>
        <PlayControls key={meeting.meetingId} meetingId={meeting.meetingId} staffToken={demo.staffToken} onRestart={read} onGone={readAgain} />
      </section>
      <SeatFrames seats={fourSeats(meeting.seats, meeting.frames)} />
      <SeatLinks seats={meeting.seats} />
      <FollowUpTry codes={demo.followUpCodes} />
    </>
  )
}

type Kind = 'ordinary' | 'otherForm' | 'difficult'

const kindOf = ({ form, difficulty }: Demo['meetings'][number]): Kind => (form ? 'otherForm' : difficulty ? 'difficult' : 'ordinary')

/** Ordinary meetings by their question; those of other kinds by the kind; difficult ones by what is difficult. */
function MeetingOptions({ demo, kind, label }: { demo: Demo; kind: Kind; label: string }) {
  const locale = useLocale()
  const all = demo.meetings.map((meeting, index) => ({ ...meeting, index }))
  return (
    <optgroup label={label}>
      {all
        .filter((meeting) => kindOf(meeting) === kind)
        .map(({ meetingId, form, difficulty, question, index }) => (
          <option key={meetingId} value={index}>
            {(form ?? difficulty)?.[locale] ?? question}
          </option>
        ))}
    </optgroup>
  )
}
