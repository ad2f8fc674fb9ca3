import { describe, expect, it } from 'vitest'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { decide, hindrance } from '#core/meeting/decide.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere, type Live } from '#core/meeting/live.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { drawLobby, sections, type Section } from '#core/meeting/view.ts'
import { asked, given, mineOf, played } from '#test/support/given.ts'
import { consents, content, everybodyIn, guardian, meetingIn, minute, plan, recorded, seatIds, seats, withGuardian } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const withdraw: Command = { type: 'withdrawConsent' }
const takeBack: Command = { type: 'takeBackWithdrawal' }
const withdrawn = (log: Recorded[], by: string) => played(log, [withdraw, by, minute(10)])
const full = played(
  meetingIn('recommend', withGuardian),
  [{ type: 'noteTold', words: 'Jag vill ut.' }, chair],
  [{ type: 'addItem', kind: 'recommendation', content: content() }, officer],
  [{ type: 'giveTurn', seatId: participant }, chair],
)
const closed = [...full, recorded({ type: 'meetingClosed', early: 'Brandlarm.' }, chair)]
const closedKept = [...full, recorded({ type: 'meetingClosed', early: 'Brandlarm.', keepsWhenWithdrawn: true }, chair)]
const later = (ms: number) => new Date(Date.parse(minute(10)) + ms).toISOString()
const everyType = commandSchema.options.map((option) => option.shape.type.value)

describe('consent that is withdrawn', () => {
  it.each([participant, guardian.id, chair, 'staff'])('[CONSENT-9] is withdrawn by %s, before the start, in the meeting and after it has closed', (by) => {
    for (const log of [everybodyIn(withGuardian), full, closed]) given(log).when(withdraw, by).then([{ type: 'consentWithdrawn' }])
  })

  it('[CONSENT-9] is withdrawn by who leads, and by nobody else', () => {
    for (const log of [full, closed]) for (const by of [officer, adviser, referrer, support]) given(log).when(withdraw, by).refused('notYourRole')
    given([...full, recorded({ type: 'leadTaken', seatId: officer }, officer)]).when(withdraw, officer).done()
  })

  it('[GATE-2] is withdrawn after the close, and then taken back, also by a participant who is let in on no device, and before it only by one who is', () => {
    const without = (log: Recorded[]) => log.filter(({ event }) => event.type !== 'seatAdmitted' || event.seatId !== participant)
    given(without(full)).when(withdraw, participant).refused('notAdmitted')
    given(without(closed)).when(withdraw, participant).then([{ type: 'consentWithdrawn' }])
    given(played(without(closed), [withdraw, participant, minute(10)])).when(takeBack, participant, later(1)).done()
    given(without(played(full, [withdraw, chair, minute(10)]))).when(takeBack, participant, later(1)).refused('notAdmitted')
    expect(mineOf(replay(without(closed)), participant).abilities).toEqual([])
  })

  it('[CONSENT-17] is kept, hidden, where that was decided when the meeting closed, and else erased', () => {
    expect(given(closed).when(withdraw, participant, minute(10)).done().withdrawal).toEqual({ at: minute(10), by: participant, from: 'closed', isKept: false })
    const kept = replay(closedKept)
    expect(decide(withdraw, kept, { ...asked(kept, participant), keptUntil: '2026-12-17T12:00:00.000Z' }), 'until when').toEqual([{ type: 'consentWithdrawn', isKept: true, keptUntil: '2026-12-17T12:00:00.000Z' }])
    expect(decide(withdraw, replay(closed), { ...asked(replay(closed), participant), keptUntil: '2026-12-17T12:00:00.000Z' }), 'not of one that is erased').toEqual([{ type: 'consentWithdrawn' }])
    const meeting = given(closedKept).when(withdraw, participant, minute(10)).then([{ type: 'consentWithdrawn', isKept: true }])
    expect(meeting.withdrawal).toEqual({ at: minute(10), by: participant, from: 'closed', isKept: true })
    const before = replay(full)
    expect(decide({ type: 'closeMeeting', early: 'Slut.' }, before, { ...asked(before, chair), keepsWhenWithdrawn: true })).toEqual([{ type: 'meetingClosed', early: 'Slut.', keepsWhenWithdrawn: true }])
    given(full).when({ type: 'closeMeeting', early: 'Slut.' }, chair).then([{ type: 'meetingClosed', early: 'Slut.' }])
    expect(sections.about.draw(replay(closedKept), nobodyHere, 'participant')).toMatchObject({ keepsWhenWithdrawn: true, withdrawal: null })
    expect(sections.about.draw(replay(closed), nobodyHere, 'participant')).toMatchObject({ keepsWhenWithdrawn: false })
  })

  it('[CONSENT-10] freezes the meeting and stops its clock', () => {
    const meeting = given(full).when(withdraw, participant, minute(10)).done()
    expect(meeting.state).toBe('withdrawn')
    expect(meeting.withdrawal).toEqual({ at: minute(10), by: participant, from: 'open', isKept: false })
    expect(meeting.agenda.runningSince).toBeNull()
    expect(meeting.agenda.phases[5]?.usedMs).toBe(5 * 60_000)
    expect(given(everybodyIn()).when(withdraw, participant).done().withdrawal?.from).toBe('planned')
  })

  it.each([
    [participant, [participant]],
    [guardian.id, [participant, guardian.id]],
    [chair, [chair, participant]],
    ['staff', [participant]],
  ] as [string, string[]][])('[CONSENT-11] withdrawn by %s it is taken back by %j within half a minute', (by, mayTakeBack) => {
    const log = withdrawn(full, by)
    for (const { id } of plan(withGuardian).seats) {
      const isTheirs = mayTakeBack.includes(id)
      expect(mineOf(replay(log), id, { at: later(29_999) }).abilities.includes('takeBackWithdrawal'), id).toBe(isTheirs)
      if (isTheirs) given(log).when(takeBack, id, later(29_999)).then([{ type: 'withdrawalTakenBack' }])
      else expect(decide(takeBack, replay(log), asked(replay(log), id, later(1)))).toEqual({ refused: [chair, guardian.id].includes(id) ? 'notYours' : 'notYourRole' })
    }
    if (by === 'staff') given(log).when(takeBack, by, later(1)).done()
    else given(log).when(takeBack, 'staff', later(1)).refused('notYours')
  })

  it('[CONSENT-11] the meeting is where it was, in a pause if it had begun', () => {
    const before = replay(full)
    const back = replay(played(withdrawn(full, chair), [takeBack, participant, later(20_000)]))
    expect(back).toEqual({ ...before, agenda: { ...before.agenda, phases: back.agenda.phases, runningSince: null, isPaused: true } })
    expect(back.agenda.phases[5]?.usedMs).toBe(5 * 60_000)
    given(played(withdrawn(full, chair), [takeBack, chair, later(1)])).when({ type: 'resumeMeeting' }, chair).done()
    const lobby = everybodyIn()
    expect(replay(played(withdrawn(lobby, participant), [takeBack, participant, later(1)]))).toEqual(replay(lobby))
    expect(replay(played(closed, [withdraw, participant, minute(10)], [takeBack, participant, later(1)]))).toEqual(replay(closed))
    given(full).when(takeBack, participant).then([])
  })

  it('[CONSENT-12] after that half minute it stands', () => {
    const log = withdrawn(full, participant)
    given(log).when(takeBack, participant, later(30_000)).refused('consentWithdrawn')
    given(withdrawn(full, chair)).when(takeBack, chair, later(90_000)).refused('consentWithdrawn')
    expect(mineOf(replay(log), participant, { at: later(30_000) }).abilities).toEqual([])
  })

  it('[GATE-12] nothing is done in a frozen meeting but sitting down as the chair and taking it back', () => {
    const meeting = replay(withdrawn(full, participant))
    for (const type of everyType) {
      for (const seat of plan(withGuardian).seats) {
        const why = hindrance(type, meeting, { by: seat.id, role: seat.role })
        if (type === 'enter') expect(why).toBeNull()
        else if (type === 'takeBackWithdrawal' && why !== 'notYourRole') expect(why).toBeNull()
        else expect(['consentWithdrawn', 'notYourRole'], `${type} by ${seat.id}`).toContain(why)
      }
    }
    given(withdrawn(full, participant)).when({ type: 'recordConsent', records: consents }, 'staff').refused('consentWithdrawn')
    given(withdrawn(full, participant)).when({ type: 'addItem', kind: 'recommendation', content: content() }, officer).refused('consentWithdrawn')
    given(withdrawn(full, participant)).when({ type: 'enter', device: 'device-02' }, chair).then([{ type: 'seatAdmitted', seatId: chair, device: 'device-02' }])
    for (const seat of plan(withGuardian).seats) expect(mineOf(meeting, seat.id, { at: later(1) }).abilities.filter((type) => type !== 'takeBackWithdrawal')).toEqual([])
  })

  it('[VIEW-12] nothing is drawn but that it is, by whom in which role, and when it is erased', () => {
    const live: Live = {
      here: [chair],
      knocks: [{ seatId: officer, device: 'device-k', since: minute(1) }],
      writing: [{ seatId: officer, at: minute(1) }],
      signals: [{ seatId: participant, signal: 'pause', at: minute(1), seenAt: null }],
      drafts: [{ seatId: officer, place: 'told', text: 'halvskrivet' }],
      leaderAwaySince: minute(1),
    }
    for (const [log, by, byRole] of [[full, guardian.id, 'supportPerson'], [everybodyIn(withGuardian), chair, 'chair'], [closed, participant, 'participant'], [closedKept, 'staff', 'staff']] as const) {
      const isAfterClose = log === closed || log === closedKept
      const meeting = replay(withdrawn(log, by))
      for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as const) {
        const drawn = Object.fromEntries((Object.entries(sections) as [string, Section<unknown>][]).map(([name, section]) => [name, section.draw(meeting, live, viewer)]))
        expect(Object.keys(drawn).filter((name) => drawn[name] !== null)).toEqual(['about'])
        expect(sections.about.draw(meeting, live, viewer)).toMatchObject({ state: 'withdrawn', question: '', place: '', early: null, withdrawal: { at: minute(10), byRole, isAfterClose, isKept: log === closedKept, erasesAt: later(30_000) } })
        const said = JSON.stringify({ ...drawn['about'] as object, contact: null })
        for (const word of [plan().question, ...seats.map((seat) => seat.name), 'halvskrivet', 'vårdcentralen', 'Brandlarm']) expect(said).not.toContain(word)
      }
      expect([drawLobby(meeting, live, 'participant')?.isOver, drawLobby(meeting, live, 'participant')?.isStopped ?? false]).toEqual([true, !isAfterClose])
    }
    expect(sections.about.draw(replay(full), live, 'chair')).toMatchObject({ state: 'open', withdrawal: null, question: plan().question })
    expect(sections.items.draw(replay(played(withdrawn(full, chair), [takeBack, chair, later(1)])), nobodyHere, 'participant')).toHaveLength(1)
  })

  it('[VIEW-7] a section that was hidden is drawn anew when the meeting comes back', () => {
    const frozen = replay(withdrawn(full, chair))
    for (const section of Object.values(sections) as Section<unknown>[]) {
      const [open, closed] = [section.reads(replay(full), nobodyHere), section.reads(frozen, nobodyHere)]
      expect(open.every((object, index) => object === closed[index])).toBe(false)
    }
  })
})
