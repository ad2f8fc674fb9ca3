import { describe, expect, it } from 'vitest'
import { decideLive, doneWriting, draftsOf, forgetOld, leftAlonePlace, liveHindrance, mostDrafts, nobodyHere, quiet, seenSignalLastsMs, setHere, setKnocking, signalSchema, writingLastsMs, type Live, type LiveCommand } from '#core/meeting/live.ts'
import { commandsOf, may, mayIn } from '#core/meeting/roles.ts'
import { replay } from '#core/meeting/evolve.ts'
import { sections, type Section } from '#core/meeting/view.ts'
import { liveCommandTypes } from '#core/meeting/view-sections.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { asked, mineOf } from '#test/support/given.ts'
import { everybodyIn, minute, openMeeting, recorded, seatIds, seats } from '#test/support/builders.ts'

const { chair, officer, participant, support } = seatIds
const meeting = replay(openMeeting())
const seconds = (count: number) => new Date(Date.parse(minute(0)) + count * 1000).toISOString()
/** The live state after a command; a refusal fails the test. */
const live = (before: Live, command: LiveCommand, by: string, at = minute(0)): Live => {
  const after = decideLive(command, before, asked(meeting, by, at))
  if ('refused' in after) throw new Error(`refused: ${after.refused}`)
  return after
}
const draft = (place: string, text: string): LiveCommand => ({ type: 'keepDraft', place, text })
const paused = live(nobodyHere, { type: 'raiseSignal', signal: 'pause' }, participant)

describe('signals and what is only live', () => {
  it('[SIGNAL-1] there are four, for the participant and the support person', () => {
    expect(signalSchema.options).toEqual(['pause', 'slower', 'notUnderstood', 'wantsToSpeak'])
    expect(seatRoleSchema.options.filter((role) => may(role, 'raiseSignal'))).toEqual(['participant', 'supportPerson'])
    expect(commandsOf('representative')).not.toContain('lowerSignal')
    expect(paused.signals).toEqual([{ seatId: participant, signal: 'pause', at: minute(0), seenAt: null }])
  })

  it('[SIGNAL-1] each lowers their own, and a signal raised again is one', () => {
    const both = live(paused, { type: 'raiseSignal', signal: 'pause' }, support)
    expect(live(both, { type: 'lowerSignal', signal: 'pause' }, support).signals).toEqual(paused.signals)
    expect(live(paused, { type: 'raiseSignal', signal: 'pause' }, participant, minute(1)).signals).toEqual([{ seatId: participant, signal: 'pause', at: minute(1), seenAt: null }])
  })

  it('[SIGNAL-2] who leads answers a signal that is raised', () => {
    expect(seats.filter((seat) => mayIn(meeting, seat.id, seat.role, 'answerSignal')).map((seat) => seat.id)).toEqual([chair])
    const seen = live(paused, { type: 'answerSignal', seatId: participant, signal: 'pause' }, chair, seconds(5))
    expect(seen.signals[0]?.seenAt).toBe(seconds(5))
    const other: LiveCommand = { type: 'answerSignal', seatId: participant, signal: 'slower' }
    expect(decideLive(other, paused, asked(meeting, chair))).toEqual({ refused: 'noSuchSignal' })
    expect(decideLive({ ...other, signal: 'pause', seatId: support }, paused, asked(meeting, chair))).toEqual({ refused: 'noSuchSignal' })
  })

  it('[SIGNAL-2] an answered signal stays a minute, one that waits stays', () => {
    const seen = live(paused, { type: 'answerSignal', seatId: participant, signal: 'pause' }, chair, seconds(0))
    expect(seenSignalLastsMs).toBe(60_000)
    expect(forgetOld(seen, seconds(59)).signals).toHaveLength(1)
    expect(forgetOld(seen, seconds(60)).signals).toEqual([])
    expect(forgetOld(paused, minute(50)).signals).toHaveLength(1)
  })

  it('[SIGNAL-3] chair and support person see all, the participant their own, others none', () => {
    const both = live(paused, { type: 'raiseSignal', signal: 'slower' }, support)
    const seenBy = (role: (typeof seatRoleSchema.options)[number]) => sections.signals.draw(meeting, both, role)?.map((raised) => raised.seatId) ?? null
    expect(seenBy('chair')).toEqual([participant, support])
    expect(seenBy('supportPerson')).toEqual([participant, support])
    expect(seenBy('participant')).toEqual([participant])
    expect([seenBy('representative'), seenBy('referrer'), seenBy('interpreter')]).toEqual([null, null, null])
  })

  it('[SIGNAL-4] writing is said for 12 seconds after the last sign', () => {
    const writing = live(live(nobodyHere, { type: 'setWriting', isWriting: true }, officer, seconds(0)), { type: 'setWriting', isWriting: true }, officer, seconds(5))
    expect(writingLastsMs).toBe(12_000)
    expect(sections.writing.draw(meeting, writing, 'participant')).toEqual([officer])
    expect(forgetOld(writing, seconds(16)).writing).toHaveLength(1)
    expect(forgetOld(writing, seconds(17)).writing).toEqual([])
    expect(live(writing, { type: 'setWriting', isWriting: false }, officer).writing).toEqual([])
  })

  it('[SIGNAL-4] who has put what they wrote is not writing', () => {
    const writing = live(live(nobodyHere, { type: 'setWriting', isWriting: true }, officer), { type: 'setWriting', isWriting: true }, participant)
    expect(doneWriting(writing, officer).writing.map((one) => one.seatId)).toEqual([participant])
    expect(doneWriting(nobodyHere, officer)).toBe(nobodyHere)
  })

  it('[SIGNAL-4] who is gone is not writing, and a signal outlives a dropped line', () => {
    const here = setHere(live(setHere(nobodyHere, officer, true), { type: 'setWriting', isWriting: true }, officer), participant, true)
    expect(setHere(here, officer, false)).toMatchObject({ here: [participant], writing: [] })
    expect(setHere(setHere(paused, participant, true), participant, false).signals).toEqual(paused.signals)
  })

  it('[SIGNAL-7] closing quiets what was raised and half written, and leaves who is here', () => {
    const busy = setHere(live(live(paused, { type: 'setWriting', isWriting: true }, officer), draft('told', 'Halv'), officer), officer, true)
    expect(quiet(busy)).toEqual({ ...busy, signals: [], writing: [], drafts: [] })
    for (const one of [paused, live(nobodyHere, { type: 'setWriting', isWriting: true }, officer), live(nobodyHere, draft('told', 'Halv'), officer)]) expect(quiet(one)).toEqual(nobodyHere)
    expect(quiet(nobodyHere)).toBe(nobodyHere)
  })

  it('[SIGNAL-7] nothing live is done before the start or after the close but keeping drafts, and nothing at all in a frozen meeting', () => {
    for (const type of liveCommandTypes) {
      const said = (['unplanned', 'planned', 'open', 'closed', 'withdrawn'] as const).map((state) => liveHindrance(type, { state }))
      if (type === 'keepDraft') expect(said).toEqual(['meetingNotPlanned', null, null, null, 'consentWithdrawn'])
      else expect(said).toEqual(['meetingNotPlanned', 'meetingNotStarted', null, 'meetingClosed', 'consentWithdrawn'])
    }
  })

  it('[SIGNAL-8] a draft is one for each field of a seat, and empty text forgets it', () => {
    const two = live(live(nobodyHere, draft('told', 'Jag v'), officer), draft('composer', 'Ring'), officer)
    const other = live(two, draft('told', 'Jag undrar'), participant)
    expect(draftsOf(live(other, draft('told', 'Jag vill'), officer), officer)).toEqual([{ place: 'composer', text: 'Ring' }, { place: 'told', text: 'Jag vill' }])
    expect(draftsOf(other, participant)).toEqual([{ place: 'told', text: 'Jag undrar' }])
    expect(draftsOf(live(other, draft('told', ''), officer), officer)).toEqual([{ place: 'composer', text: 'Ring' }])
    expect(draftsOf(live(other, draft('told', ''), officer), participant)).toHaveLength(1)
    expect(live(nobodyHere, draft('told', ''), officer).drafts).toEqual([])
  })

  it('[SIGNAL-8] eight are kept at most, the oldest goes first, and one seat’s never push out another’s', () => {
    const before = live(nobodyHere, draft('told', 'Mitt'), participant)
    const many = Array.from({ length: 10 }, (_, index) => `answer-${index}`).reduce((now, place) => live(now, draft(place, 'Text'), officer), before)
    expect(draftsOf(many, officer).map(({ place }) => place)).toEqual(['answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6', 'answer-7', 'answer-8', 'answer-9'])
    expect(draftsOf(many, participant)).toHaveLength(1)
    expect(draftsOf(live(many, draft('answer-2', 'Text igen'), officer), officer)).toHaveLength(8)
  })

  it('[SIGNAL-8] what the writing help shall leave alone takes no field’s place, and is never the oldest', () => {
    const full = Array.from({ length: mostDrafts }, (_, index) => `answer-${index}`).reduce((now, place) => live(now, draft(place, 'Text'), officer), live(nobodyHere, draft(leftAlonePlace, 'nyckel'), officer))
    expect(draftsOf(full, officer)).toHaveLength(mostDrafts + 1)
    const more = live(live(full, draft('told', 'Text'), officer), draft(leftAlonePlace, 'nyckel till'), officer)
    expect(draftsOf(more, officer).map(({ place }) => place)).toEqual(['answer-1', 'answer-2', 'answer-3', 'answer-4', 'answer-5', 'answer-6', 'answer-7', 'told', leftAlonePlace])
  })

  it('[SIGNAL-8] forgetting a field that holds nothing pushes nothing out', () => {
    const full = Array.from({ length: mostDrafts }, (_, index) => `answer-${index}`).reduce((now, place) => live(now, draft(place, 'Text'), officer), nobodyHere)
    expect(live(full, draft('told', ''), officer).drafts).toEqual(full.drafts)
  })

  it('[SIGNAL-8] is for the seat on the device that is let in, and for nobody else', () => {
    const kept = live(nobodyHere, draft('told', 'Halvskrivet'), officer)
    for (const seat of seats) expect(mineOf(meeting, seat.id, { live: kept }).drafts).toEqual(seat.id === officer ? [{ place: 'told', text: 'Halvskrivet' }] : [])
    expect(mineOf(meeting, officer, { live: kept, device: 'device-other' }).drafts).toEqual([])
    for (const section of Object.values(sections) as Section<unknown>[]) {
      for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as const) expect(JSON.stringify(section.draw(meeting, kept, viewer))).not.toContain('Halvskrivet')
    }
  })

  it('[VIEW-6] what is only live is offered just when it would be done', () => {
    for (const log of [everybodyIn(), openMeeting(), [...openMeeting(), recorded({ type: 'meetingClosed', early: 'Slut.' })], [...openMeeting(), recorded({ type: 'consentWithdrawn' })]]) {
      const now = replay(log)
      for (const { id, role } of seats) {
        const offered = mineOf(now, id).abilities
        for (const type of liveCommandTypes) expect(offered.includes(type), `${type} by ${id}`).toBe(liveHindrance(type, now) === null && mayIn(now, id, role, type))
      }
    }
  })

  it('[SIGNAL-6] a draft that is the same changes nothing that anybody else sees', () => {
    const kept = live(paused, draft('told', 'Halvskrivet'), officer)
    expect([kept.signals, kept.writing, kept.here, kept.knocks].every((one, index) => one === [paused.signals, paused.writing, paused.here, paused.knocks][index])).toBe(true)
  })

  it('[SIGNAL-5] a device knocks once until it leaves', () => {
    const knock = { seatId: officer, device: 'device-01', since: minute(0) }
    const knocking = setKnocking(nobodyHere, knock, true)
    expect(knocking.knocks).toEqual([knock])
    expect(setKnocking(knocking, { ...knock, since: minute(1) }, true)).toBe(knocking)
    expect(setKnocking(knocking, { ...knock, device: 'device-02' }, true).knocks).toHaveLength(2)
    expect(setKnocking(knocking, knock, false).knocks).toEqual([])
  })

  it('[SIGNAL-6] nothing changes where nothing happens', () => {
    expect(live(paused, { type: 'lowerSignal', signal: 'slower' }, participant)).toBe(paused)
    expect(live(paused, { type: 'setWriting', isWriting: false }, officer)).toBe(paused)
    expect(forgetOld(paused, minute(1))).toBe(paused)
    expect(setHere(paused, officer, false)).toBe(paused)
    expect(setKnocking(paused, { seatId: officer, device: 'device-01', since: minute(0) }, false)).toBe(paused)
  })
})
