import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { evolve, replay, type Recorded } from '#core/meeting/evolve.ts'
import { bearerOf } from '#core/meeting/item.ts'
import { kindRules, settlementOf } from '#core/meeting/kinds.ts'
import { decideLive, nobodyHere, setHere, setKnocking, signalSchema, watchLeader, type Live, type LiveCommand } from '#core/meeting/live.ts'
import { leaderOf, participantOf, seatById, type Meeting } from '#core/meeting/meeting.ts'
import { professionalRoles, seatRoleSchema } from '#core/meeting/plan.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { drawLobby, sections, type Section } from '#core/meeting/view.ts'
import { mineSchema } from '#core/meeting/view-sections.ts'
import { viewSchema } from '#core/wire/down.ts'
import { asked, mineOf } from '#test/support/given.ts'
import { minute } from '#test/support/builders.ts'
import { attempt, awayMs, beginningArbitrary, moveArbitrary, type Move } from './random-meeting.ts'

const meetingArbitrary = fc.tuple(beginningArbitrary, fc.array(moveArbitrary, { maxLength: 60, size: 'max' }))
type Tried = { command: Command; by: string; before: Meeting; after: Meeting; answer: ReturnType<typeof decide>; at: string; log: Recorded[] }

/** Holds a meeting as chance wants it and shows every attempt. A failure prints seed and path. */
const everyMeeting = (runs: number, look: (tried: Tried, move: Move) => void, end?: (log: Recorded[], meeting: Meeting) => void) =>
  fc.assert(
    fc.property(meetingArbitrary, ([beginning, moves]) => {
      let log = beginning
      let meeting = replay(beginning)
      let minutes = 0
      for (const move of moves) {
        minutes += move.minutes
        const at = minute(minutes)
        const [command, by] = attempt(move, meeting)
        const answer = decide(command, meeting, { ...asked(meeting, by, at), leaderAwayMs: awayMs(move) })
        const facts = 'refused' in answer ? [] : answer.map((event): Recorded => ({ event, by, at }))
        const after = facts.reduce(evolve, meeting)
        log = [...log, ...facts]
        look({ command, by, before: meeting, after, answer, at, log }, move)
        meeting = after
      }
      end?.(log, meeting)
    }),
    { numRuns: runs },
  )

const ofGate = new Set(['notYourRole', 'notAdmitted', 'meetingClosed', 'meetingNotPlanned', 'meetingNotStarted', 'notInThisPhase', 'somebodyElseLeads', 'consentWithdrawn'])
/** What the gate would say as well, said of somebody else than who asks. */
const saysItOfAnother = ({ command, by, before }: Tried) => command.type === 'giveTurn' || (command.type === 'turnAway' && command.seatId === by) || (command.type === 'setAttends' && seatById(before, command.seatId)?.hasBeenTurnedAway)
/** What somebody does by the code of their letter, without a page of ours that has buttons. */
const isByLetter = ({ command, by, before }: Tried) => ['sayWrong', 'withdrawConsent', 'takeBackWithdrawal'].includes(command.type) && (seatById(before, by)?.admittedDevice ?? null) === null

const standing = ({ items, told, undo: _taken, ...rest }: Meeting) => ({
  ...rest,
  items: items.map(({ history: _history, ...item }) => item),
  told: told.map(({ changes: _count, ...one }) => one),
})

const viewers = [...seatRoleSchema.options, 'leader', 'stage'] as const
const drawnSections = Object.entries(sections) as [keyof typeof sections, Section<unknown>][]

function livelier(live: Live, { pick, other, hasReason }: Move, meeting: Meeting, at: string): Live {
  const seatId = meeting.seats[pick % meeting.seats.length]!.id
  const signal = signalSchema.options[other % 4]!
  const said: LiveCommand = other % 3 === 0 ? { type: 'keepDraft', place: `told-${pick % 9}`, text: hasReason ? 'kanarie-utkast' : '' } : hasReason ? { type: 'raiseSignal', signal } : { type: 'setWriting', isWriting: pick % 2 === 0 }
  const after = decideLive(said, live, asked(meeting, seatId, at))
  const heard = 'refused' in after ? live : after
  const settled = setKnocking(setHere(heard, seatId, pick % 3 === 0), { seatId, device: 'device-knock', since: at }, other % 2 === 0)
  return watchLeader(settled, meeting.state === 'open' ? leaderOf(meeting) : null, at)
}

describe('meetings as chance wants them', () => {
  it('[GATE-8] every attempt gets facts or a known refusal', () => {
    const seen = new Map<string, number>()
    everyMeeting(150, ({ command, answer }) => {
      if ('refused' in answer) expect(refusalSchema.safeParse(answer.refused).success).toBe(true)
      else seen.set(command.type, (seen.get(command.type) ?? 0) + 1)
    })
    // The chance is fair enough that most of what can be done has been done.
    expect(seen.size).toBeGreaterThan(28)
  })

  it('[GATE-9] the log, also as it is written down, leads to the meeting that was lived', () => {
    everyMeeting(100, () => {}, (log, meeting) => {
      expect(replay(log)).toEqual(meeting)
      expect(replay(JSON.parse(JSON.stringify(log)) as Recorded[])).toEqual(meeting)
    })
  })

  it('[GATE-9] a refusal and nothing to do leave the very same meeting', () => {
    everyMeeting(60, ({ before, after, answer }) => {
      if ('refused' in answer || answer.length === 0) expect(after).toBe(before)
    })
  })

  it('[UNDO-2] whatever can be undone is put back exactly', () => {
    everyMeeting(200, ({ command, before, after, by, at, answer }) => {
      if ('refused' in answer || command.type === 'undoLast' || after.undo[by] === before.undo[by] || !after.undo[by]) return
      const undone = decide({ type: 'undoLast' }, after, asked(after, by, at))
      if ('refused' in undone) throw new Error(`${command.type} cannot be undone at once: ${undone.refused}`)
      const back = undone.reduce((meeting, event) => evolve(meeting, { event, by, at }), after)
      const isNew = (id: string) => [...before.items, ...before.told].every((one) => one.id !== id)
      const { items, told, ...rest } = standing(back)
      expect({ ...rest, items: items.filter((item) => !isNew(item.id)), told: told.filter((one) => !isNew(one.id)) }).toEqual(standing(before))
      for (const item of items.filter((one) => isNew(one.id))) expect(item.isWithdrawn).toBe(true)
      for (const one of told.filter((note) => isNew(note.id))) expect(one.isRemoved).toBe(true)
    })
  })

  it('[UNDO-3] undo touches nothing but what the seat itself last did', () => {
    everyMeeting(150, ({ command, before, after, by, answer }) => {
      if (command.type !== 'undoLast' || 'refused' in answer) return
      const target = before.undo[by]?.targetId
      expect(after.items.filter((item) => item.id !== target)).toEqual(before.items.filter((item) => item.id !== target))
      expect(after.told.filter((told) => told.id !== target)).toEqual(before.told.filter((told) => told.id !== target))
      expect(before.items.find((item) => item.id === target)?.history.at(-1)?.by ?? by).toBe(by)
    })
  })

  it('[ITEM-8] items agree with themselves', () => {
    everyMeeting(150, ({ after, before }) => {
      for (const item of after.items) {
        expect(item.history[0]?.change).toBe('added')
        expect(item.history.slice(0, before.items.find((one) => one.id === item.id)?.history.length ?? 0)).toEqual(before.items.find((one) => one.id === item.id)?.history ?? [])
        const { answers, settledBy } = kindRules[item.kind]
        if (item.answer) expect(answers).toContain(item.answer.answer)
        if (settledBy !== 'bearer') expect(item.confirmedAt).toBeNull()
        if (item.kind !== 'question') expect(item.reply).toBeNull()
        if (settledBy === 'noting' && !item.isWithdrawn) expect(settlementOf(item)).toBe('noted')
        if (settledBy === 'bearer') expect(seatById(after, bearerOf(item) ?? '')?.role).toMatch(/^(chair|representative|referrer)$/)
        if (item.kind === 'ownStep') expect(item.content.who).toEqual({ kind: 'seat', seatId: participantOf(after)?.id })
        if (item.isWithdrawn) expect(settlementOf(item)).toBe('withdrawn')
      }
    })
  })

  it('[CLOSE-1] a meeting that closes without a reason has nothing open', () => {
    everyMeeting(200, ({ before, after, command }) => {
      // The team's notes (which end what could be undone), what is said of the letter, what is asked apart, the chair who sits down again, and consent that is taken back, which hides all and changes nothing.
      const { state, withdrawal, gaps, undo, corrections, separate } = before
      const isTheSame = { ...after, gaps, undo, corrections, separate, state, withdrawal, seats: command.type === 'enter' ? before.seats : after.seats }
      if (before.state === 'closed') expect(isTheSame).toEqual(before)
      if (command.type !== 'closeMeeting' || command.early !== null || after.state !== 'closed' || before.state === 'closed') return
      expect(closingHindrances(before)).toEqual([])
      expect(after.items.every((item) => settlementOf(item) !== 'open')).toBe(true)
    })
  })

  it('[AGENDA-6] time that was used is never more than time that went by', () => {
    everyMeeting(100, ({ after, at }) => {
      const used = after.agenda.phases.reduce((sum, phase) => sum + phase.usedMs, 0)
      const went = after.agenda.startedAt === null ? 0 : Date.parse(at) - Date.parse(after.agenda.startedAt)
      expect(used).toBeLessThanOrEqual(Math.max(0, went))
      if (after.agenda.isPaused || after.state !== 'open') expect(after.agenda.runningSince).toBeNull()
      else expect(after.agenda.runningSince).not.toBeNull()
    })
  })

  it('[VIEW-6] buttons and rules agree', () => {
    everyMeeting(200, (tried, move) => {
      const { command, before, by, answer, at } = tried
      const since = awayMs(move)
      const live = { ...nobodyHere, leaderAwaySince: since === null ? null : new Date(Date.parse(at) - since).toISOString() }
      const mine = mineOf(before, by, { device: seatById(before, by)?.admittedDevice ?? 'none', at, live })
      if (command.type === 'enter' || isByLetter(tried)) return
      if (!mine.abilities.includes(command.type)) expect('refused' in answer || answer.length === 0, `${command.type} by ${by}`).toBe(true)
      else if ('refused' in answer && !saysItOfAnother(tried)) expect(ofGate, `${command.type} by ${by}`).not.toContain(answer.refused)
      const isBare = Object.keys(command).length === 1
      if (isBare && mine.abilities.includes(command.type) && 'refused' in answer) expect(answer.refused).toBe('consentMissing')
    })
  })

  it('[VIEW-7] what is drawn from the same objects is the same, for every role', () => {
    let live = nobodyHere
    everyMeeting(30, ({ before, after, at }, move) => {
      const liveBefore = live
      live = livelier(live, move, after, at)
      for (const [name, section] of drawnSections) {
        const was = section.reads(before, liveBefore)
        const isSame = section.reads(after, live).every((object, index) => Object.is(object, was[index]))
        if (!isSame) continue
        for (const role of viewers) {
          expect(JSON.stringify(section.draw(after, live, role)), `${name} for ${role}`).toBe(JSON.stringify(section.draw(before, liveBefore, role)))
        }
      }
    })
  })

  it('[VIEW-8] whatever is drawn has the shape that the wire promises', () => {
    let live = nobodyHere
    everyMeeting(20, ({ after, at, by }, move) => {
      live = livelier(live, move, after, at)
      for (const role of viewers) {
        const view = Object.fromEntries(drawnSections.map(([name, section]) => [name, section.draw(after, live, role)]))
        const checked = viewSchema.partial().safeParse({ ...view, lobby: drawLobby(after, live, 'participant') })
        expect(checked.error?.issues.map((issue) => issue.path.join('.')) ?? []).toEqual([])
      }
      expect(mineSchema.safeParse(mineOf(after, by, { device: 'device-x', live, at })).success).toBe(true)
    })
  })

  it('[VIEW-12] nobody sees what they may not, whatever has happened', () => {
    let live = nobodyHere
    everyMeeting(40, ({ after, at }, move) => {
      live = livelier(live, move, after, at)
      for (const viewer of viewers) {
        const drawn = Object.fromEntries(drawnSections.map(([name, section]) => [name, section.draw(after, live, viewer)]))
        const shown = Object.keys(drawn).filter((name) => drawn[name] !== null)
        if (after.state === 'withdrawn') expect(shown).toEqual(['about'])
        if (viewer === 'stage') expect(shown.filter((name) => !['about', 'people', 'agenda', 'speaking', 'items', 'writing'].includes(name))).toEqual([])
        if (viewer !== 'chair') expect([drawn['knocks'], drawn['ready']]).toEqual([null, null])
        if (viewer === 'representative') expect(drawn['preparation']).toBeNull()
        if (viewer !== 'leader' && !(professionalRoles as readonly string[]).includes(viewer)) expect(drawn['gaps']).toBeNull()
        expect(JSON.stringify(drawn)).not.toContain('kanarie-utkast')
      }
    })
  })

  it('[LEAD-5] somebody else leads only an open or frozen meeting, is at the table, and represents somebody', () => {
    everyMeeting(150, ({ after }) => {
      if (!after.lead) return
      expect(['open', 'withdrawn']).toContain(after.state)
      expect(seatById(after, after.lead.seatId)).toMatchObject({ role: 'representative' })
      expect(seatById(after, after.lead.seatId)?.admittedDevice).not.toBeNull()
    })
  })

  it('[CONSENT-10] a frozen meeting changes in nothing until it is taken back, but for where the chair sits', () => {
    everyMeeting(150, ({ before, after, command, by }) => {
      if (before.state !== 'withdrawn') return
      if (command.type === 'enter') return expect({ ...after, seats: before.seats }).toEqual(before)
      if (after === before) return
      expect([command.type, after.state]).toEqual(['takeBackWithdrawal', before.withdrawal?.from])
      expect([before.withdrawal?.by === by, seatById(before, by)?.role === 'participant']).toContain(true)
      expect({ ...after, agenda: { ...after.agenda, isPaused: before.agenda.isPaused } }).toEqual({ ...before, state: before.withdrawal?.from, withdrawal: null })
    })
  })
})
