import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { clockOf } from '#client/meeting/days.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { isAtTable, participantOf } from '#client/meeting/people-groups.ts'
import { expectedEndMs, phaseTime } from '#client/meeting/phase-time.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import type { Agenda, Phase } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { EndEarly } from '../chair/end-early.tsx'
import { NextButton } from '../chair/next-button.tsx'
import { useSendAndAnswer } from '../chair/use-send-and-answer.ts'
import { Structure, structureElementId } from './structure.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'

/** Where the meeting is: the part, what we do in it, its time, and for who leads the way on. */
export function NowCard() {
  const { view } = useSession().state
  const words = useWords('table').agenda
  const locale = useLocale()
  const { agenda, about } = view
  if (!agenda || !about) return null
  const phase = currentPhase(agenda)
  return (
    <section className={styles.block} data-kind="now">
      <h2 id={nowElementId} tabIndex={-1} aria-live="polite">
        {phase && agenda.current !== null ? words.place(agenda.current + 1, agenda.phases.length, phase.title[locale]) : words.notStarted}
      </h2>
      <p className={styles.soft}>{phase ? <HardText text={phase.plain[locale]} isOurs /> : words.startsAt(clockOf(Date.parse(about.startsAt)))}</p>
      {about.state === 'open' && <ParticipantAway />}
      {phase && <TimeLine phase={phase} agenda={agenda} />}
      <PauseAndNext isPaused={agenda.isPaused} />
      <div id={structureElementId}>
        <Disclosure summary={words.whole}>
          <Structure />
        </Disclosure>
      </div>
    </section>
  )
}

/** For who leads: whom the meeting is about is not at the table. */
function ParticipantAway() {
  const words = useWords('table').agenda
  const may = useAbilities()
  const participant = participantOf(useSession().state.view.people ?? null)
  if (!may('moveToPhase') || participant === null || isAtTable(participant)) return null
  return <p>{words.participantAway(participant.name)}</p>
}

function TimeLine({ phase, agenda }: { phase: Phase; agenda: Agenda }) {
  const words = useWords('table').agenda
  const nowMs = useServerNow()
  const time = phaseTime(phase, agenda, nowMs)
  const endMs = expectedEndMs(agenda, nowMs)
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        <i style={{ width: `${time.part * 100}%` }} />
      </div>
      <div className={`${styles.between} ${styles.small}`}>
        <span>{agenda.isPaused ? words.paused : words.left(time.leftMinutes)}</span>
        {endMs !== null && <span>{words.endsAbout(clockOf(endMs))}</span>}
      </div>
    </div>
  )
}

function PauseAndNext({ isPaused }: { isPaused: boolean }) {
  const words = useWords('table').agenda
  const may = useAbilities()
  const { submit, isSending, trouble } = useSendAndAnswer()
  if (!may('moveToPhase')) {
    return isPaused && may('closeMeeting') ? <EndEarly /> : null
  }
  return (
    <>
      <Trouble text={trouble} />
      <div className={styles.way}>
        <Button
          appearance={isPaused ? 'primary' : 'secondary'}
          disabledFocusable={isSending}
          onClick={() => void submit({ type: isPaused ? 'resumeMeeting' : 'pauseMeeting' })}
        >
          {isPaused ? words.resume : words.pause}
        </Button>
        {!isPaused && <NextButton />}
      </div>
      {isPaused && may('closeMeeting') && <EndEarly />}
    </>
  )
}
