import { useState } from 'react'
import { goToSoon } from '#client/meeting/go-to.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, type Asked, type Stopped } from '../asking/ask-settings.ts'
import { differing, standsWith, type Chosen, type Decided } from './decision.ts'

export const decidingPlaces = { days: 'settings-days', municipalities: 'settings-municipalities', part: 'settings-decide' } as const

type Outcome = { stopped: Stopped } | 'saved' | null

/** What is chosen; `outcome` of the last saving until something is chosen anew. */
function useChosen(now: Decided) {
  const [chosen, setChosen] = useState<Chosen>({})
  const [outcome, setOutcome] = useState<Outcome>(null)
  const stands = standsWith(now, chosen)
  const choose = (next: Chosen) => {
    setOutcome(null)
    setChosen((before) => ({ ...before, ...next }))
  }
  return { stands, chosen, choose, outcome, setOutcome, changed: differing(stands, now), lacks: { days: stands.retentionDays === null, municipalities: stands.municipalities === null }, clear: () => setChosen({}) }
}

/** How what is chosen is saved: on the decision that was read, so that nobody's newer one is lost. */
export function useDeciding({ now }: SettingsAnswer, read: () => Promise<Asked<SettingsAnswer>>) {
  const { key } = useAdministrator().administrator
  const form = useChosen(now)
  const { stands, changed, lacks, setOutcome, clear } = form
  const [isTried, setIsTried] = useState(false)
  const [isSending, setIsSending] = useState(false)
  /** How it stood when somebody else was first. */
  const [overtaken, setOvertaken] = useState<Decided | null>(null)
  const send = async () => {
    setIsSending(true)
    const asked = await askSettings<SettingsAnswer>('/api/settings', key, { version: now.version, ...Object.fromEntries(changed.map((setting) => [setting, stands[setting]])) })
    const isDone = 'answer' in asked
    const isChanged = !isDone && asked.stopped.why === 'changed'
    const newest = isDone || isChanged ? await read() : null
    setIsSending(false)
    setOutcome(isDone ? 'saved' : asked)
    if (isDone) clear()
    if (isDone) setOvertaken(null)
    else if (isChanged && newest !== null && 'answer' in newest) setOvertaken(now)
  }
  const decide = () => {
    if (isSending || (changed.length === 0 && !lacks.days && !lacks.municipalities)) return
    setIsTried(lacks.days || lacks.municipalities)
    if (lacks.days || lacks.municipalities) goToSoon(lacks.days ? decidingPlaces.days : decidingPlaces.municipalities)
    else void send()
  }
  return { ...form, isTried, isSending, overtaken, decide, forget: () => setOutcome(null) }
}
