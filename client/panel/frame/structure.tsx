import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { goToSoon } from '#client/meeting/go-to.ts'
import { leapTo } from '#client/meeting/next-phase.ts'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { phaseTime } from '#client/meeting/phase-time.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import type { Agenda, Phase } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { EndEarly } from '../chair/end-early.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'

export const structureElementId = 'structure'

/** Every part of the meeting: done, now, next; for the chair a way to each. */
export function Structure() {
  const { agenda } = useView()
  const may = useAbilities()
  if (!agenda) return null
  return (
    <div className={styles.bare}>
      <ol className={styles.phases}>
        {agenda.phases.map((phase) => (
          <PhaseRow key={phase.id} phase={phase} agenda={agenda} />
        ))}
      </ol>
      {/* In a pause it stands beside the way back. */}
      {may('closeMeeting') && !agenda.isPaused && <EndEarly />}
    </div>
  )
}

function PhaseRow({ phase, agenda }: { phase: Phase; agenda: Agenda }) {
  const words = useWords('table').agenda
  const locale = useLocale()
  const may = useAbilities()
  const time = phaseTime(phase, agenda, useServerNow())
  const minutes = time.usedMinutes > 0 || phase.state === 'done' ? words.usedMinutes(time.usedMinutes, time.plannedMinutes) : words.minutes(time.plannedMinutes)
  return (
    <li data-state={phase.state}>
      <div className={styles.row}>
        <div>
          <span className={styles.phaseTitle}>{phase.title[locale]}</span>
          <p className={styles.small}>
            {words.states[phase.state]} · {minutes}
          </p>
          {phase.skippedBecause !== null && phase.state === 'skipped' && <p className={styles.small}>{words.because(phase.skippedBecause)}</p>}
        </div>
        {may('moveToPhase') && phase.state !== 'now' && <GoToPhase key={agenda.current} phase={phase} agenda={agenda} />}
      </div>
    </li>
  )
}

function GoToPhase({ phase, agenda }: { phase: Phase; agenda: Agenda }) {
  const words = useWords('table').agenda
  const locale = useLocale()
  const { submit, isSending, trouble } = useSend()
  const draftPlace = `skip-${phase.id}`
  const drafts = useDrafts()
  const [isAsking, setIsAsking] = useState(() => drafts.get(draftPlace) !== undefined)
  const leap = leapTo(agenda, phase.id)
  const title = phase.title[locale]
  const isBack = agenda.phases.indexOf(phase) < (agenda.current ?? 0)
  if (isAsking && leap.kind === 'barred') return <p role="status">{words.barred(leap.by.title[locale])}</p>
  if (isAsking && leap.kind === 'skips') {
    return (
      <div style={{ flexBasis: '100%' }}>
        <p className={styles.small}>{words.skipTitle(leap.phases.map((skipped) => skipped.title[locale]).join(', '))}</p>
        <OneTextForm
          label={words.skipWhy}
          submitLabel={words.skip}
          submitName={words.skipName(title)}
          maxLength={longest.reason}
          draftPlace={draftPlace}
          command={(reason) => ({ type: 'moveToPhase', phaseId: phase.id, reason })}
          onDone={() => goToSoon(nowElementId)}
          onCancel={() => setIsAsking(false)}
          cancelLabel={words.cancel}
          takesFocus
        />
      </div>
    )
  }
  const go = async () => {
    if (leap.kind !== 'none') return setIsAsking(true)
    if (await submit({ type: 'moveToPhase', phaseId: phase.id, reason: null })) goToSoon(nowElementId)
  }
  return (
    <>
      <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={isBack ? words.goBackName(title) : words.goToName(title)} onClick={() => void go()}>
        {isBack ? words.goBack : words.goTo}
      </Button>
      <Trouble text={trouble} />
    </>
  )
}
