import { describe, expect, it } from 'vitest'
import { Cases } from '#client/panel/cases.tsx'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import type { Agenda } from '#client/meeting/view-parts.ts'
import { drawnInMeeting } from '../meeting/drawn-in-meeting.tsx'

type One = NonNullable<Agenda['cases']>[number]
const aCase = (id: string, code: string, changes: Partial<One>): One => ({ id, code, question: 'Vad håller?', referrerSeatId: 'seat-petra', state: 'ahead', usedMs: 0, putOffBecause: null, ...changes })

describe('the cases in the panel', () => {
  const agenda: Agenda = {
    phases: [], current: 0, startedAt: null, runningSince: null, isPaused: false,
    cases: [aCase('case-1', 'K 1', {}), aCase('case-2', 'K 2', { state: 'putOff', putOffBecause: 'Tiden räckte inte.' }), aCase('case-3', 'K 3', { state: 'putOff', putOffBecause: 'Petra tar det till rådet.', isElsewhere: true })],
  }
  const drawn = (locale: 'sv' | 'en', abilities: string[] = ['moveToCase', 'putOffCase'], of = agenda) => drawnInMeeting(<Cases form={OneTextForm} />, { view: { agenda: of }, me: 'seat-sara', abilities, locale })

  it('[CASES-8] say that one does not belong there and where it goes, and who leads can say so of each that is not said to', async () => {
    const lines = await drawn('sv')
    expect(lines.filter((line) => /Petra .*·|^Skälet|^Så går|^Skjut|^Hör|^Ta upp/.test(line)).map((line) => line.replace(/^Petra.*· /, ''))).toEqual(['väntar', 'Skjut upp', 'Hör inte hit', 'Ta upp', 'uppskjutet', 'Skälet: Tiden räckte inte.', 'Hör inte hit', 'Ta upp', 'hör inte hit', 'Så går det vidare: Petra tar det till rådet.', 'Skjut upp', 'Ta upp'])
    expect((await drawn('en', [])).join('\n')).toMatch(/does not belong here\nWhere it goes instead: Petra tar det till rådet\.$/)
  })

  it('[CASES-5] [CASES-8] say of the one that is on that it is put off or does not belong there, and why or where it goes, and offer to take it up', async () => {
    const onIt = async (changes: Partial<One>) => (await drawn('sv', undefined, { ...agenda, cases: [aCase('case-1', 'K 1', { state: 'now', ...changes })] })).slice(-4)
    expect((await onIt({})).slice(-3)).toEqual([expect.stringMatching(/ · nu$/), 'Skjut upp', 'Hör inte hit'])
    expect(await onIt({ putOffBecause: 'Petra tar det till rådet.', isElsewhere: true })).toEqual([expect.stringMatching(/ · nu · hör inte hit$/), 'Så går det vidare: Petra tar det till rådet.', 'Skjut upp', 'Ta upp'])
    expect(await onIt({ putOffBecause: 'Tiden räckte inte.' })).toEqual([expect.stringMatching(/ · nu · uppskjutet$/), 'Skälet: Tiden räckte inte.', 'Hör inte hit', 'Ta upp'])
  })
})
