import { describe, expect, it } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { ItemContent } from '#core/meeting/item.ts'
import { settlementOf } from '#core/meeting/kinds.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema, type Plan } from '#core/meeting/plan.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { drawLobby, sections, type Section } from '#core/meeting/view.ts'
import { mineSchema } from '#core/meeting/view-sections.ts'
import { viewSchema } from '#core/wire/down.ts'
import { mineOf, played } from '#test/support/given.ts'
import { content, letIn, minute, plan, recorded, seatIds, consentsTaken } from '#test/support/builders.ts'

const { chair, officer, adviser, participant } = seatIds

/** As facts were kept before items had track, wait and carrier, plans guardians, and forms more than their first fields. */
function olderPlan(): Plan {
  const { form, seats, ...rest } = plan()
  const { wantedOrganisations: _wanted, teamMoment: _moment, cases: _cases, requiredOrganisations: _required, atLeast: _atLeast, keeps: _keeps, papers: _papers, closing: { asksMoney: _money, requires: _requires, followedUpBy: _follower, ...closing }, phases, ...olderForm } = form
  return { ...rest, form: { ...olderForm, closing, phases: phases.map(({ perCase: _perCase, ...phase }) => phase) }, seats: seats.map(({ answersForParticipant: _guards, ...seat }) => seat) } as unknown as Plan
}
function olderContent(changes: Partial<ItemContent> = {}): ItemContent {
  const { track: _track, wait: _wait, carriedBy: _carrier, ...older } = content(changes)
  return older as ItemContent
}
const item = (itemId: string, kind: 'recommendation' | 'undertaking' | 'ownStep', changes: Partial<ItemContent> = {}): MeetingEvent => ({ type: 'itemAdded', itemId, kind, content: olderContent(changes), isSettledByAuthor: false })

const { answersForParticipant: _guards, ...olderSeat } = { ...plan().seats[5]!, id: 'seat-late', name: 'Moa' }
const log: Recorded[] = [
  recorded({ type: 'meetingPlanned', plan: olderPlan() }, 'staff'),
  consentsTaken(),
  ...plan().seats.map((seat) => letIn(seat.id)),
  recorded({ type: 'seatAdded', seat: olderSeat as Plan['seats'][number], organisation: null }),
  recorded({ type: 'meetingStarted' }),
  ...plan().form.phases.map((phase, index) => recorded({ type: 'phaseEntered', phaseId: phase.id }, chair, minute(index))),
  recorded(item('item-0001', 'recommendation'), officer),
  recorded({ type: 'itemEdited', itemId: 'item-0001', content: olderContent({ why: 'Annat skäl.' }) }, officer),
  recorded({ type: 'itemAnswered', itemId: 'item-0001', answer: 'yes', words: null }, participant),
  recorded(item('item-0002', 'undertaking', { who: { kind: 'seat', seatId: adviser } }), officer),
  recorded({ type: 'itemConfirmed', itemId: 'item-0002' }, adviser),
  recorded(item('item-0003', 'ownStep', { who: { kind: 'seat', seatId: participant }, why: null, when: null }), chair),
  recorded({ type: 'itemEdited', itemId: 'item-0003', content: olderContent({ who: { kind: 'seat', seatId: participant }, why: null, when: null, what: { kind: 'words', words: 'Jag vilar.' } }) }, chair),
  recorded({ type: 'lastUndone', undone: { type: 'itemEdited', itemId: 'item-0003', content: olderContent({ who: { kind: 'seat', seatId: participant }, why: null, when: null }) } }, chair),
  recorded({ type: 'itemAnswered', itemId: 'item-0003', answer: 'notYet', words: null }, participant),
]
const meeting = replay(log)

describe('a log from before', () => {
  it('[ITEM-16] its items stand as if the new fields said nothing', () => {
    for (const one of meeting.items) expect(one.content).toMatchObject({ track: null, wait: null, carriedBy: null })
    for (const change of meeting.items.flatMap(({ history }) => history)) if (change.content) expect(change.content).toMatchObject({ track: null, wait: null, carriedBy: null })
    expect(meeting.items.map((one) => [settlementOf(one), one.reply])).toEqual([['agreed', null], ['agreed', null], ['later', null]])
  })

  it('[PLAN-8] its plan stands as if nobody is a guardian and the form asks for nothing more', () => {
    expect(meeting.seats.map((seat) => seat.answersForParticipant)).toEqual(meeting.seats.map(() => false))
    expect(meeting.plan?.seats).toEqual(meeting.seats.map(({ admittedDevice: _device, admittedAt: _at, hasBeenTurnedAway: _away, ...seat }) => seat))
    expect(meeting.plan?.form).toEqual({ ...plan().form, wantedOrganisations: [], teamMoment: null, closing: { needsFollowUp: true, asksMoney: false, requires: [], warns: [] } })
    expect(meeting.plan?.form).toMatchObject({ needsParticipant: false, cases: 'one', requiredOrganisations: [], atLeast: 0, keeps: [], papers: ['participant', 'referrer'] })
    expect(closingHindrances(meeting)).toEqual(['followUpMissing'])
  })

  it('[VIEW-8] is drawn in the shape that the wire promises, for everybody', () => {
    for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as const) {
      const drawn = Object.fromEntries((Object.entries(sections) as [string, Section<unknown>][]).map(([name, section]) => [name, section.draw(meeting, nobodyHere, viewer)]))
      const checked = viewSchema.partial().safeParse({ ...drawn, lobby: drawLobby(meeting, nobodyHere, 'participant') })
      expect(checked.error?.issues.map((issue) => issue.path.join('.')) ?? [], viewer).toEqual([])
    }
    for (const { id } of meeting.seats) expect(mineSchema.safeParse(mineOf(meeting, id)).success).toBe(true)
  })

  it('[ITEM-16] goes on: its items are answered, undone and worded anew', () => {
    const on = played(log, [{ type: 'takeBackAnswer', itemId: 'item-0001' }, participant], [{ type: 'undoLast' }, participant], [{ type: 'editItem', itemId: 'item-0001', content: content({ why: 'Nytt skäl.' }) }, officer], [{ type: 'undoLast' }, officer])
    expect(replay(on).items[0]).toMatchObject({ content: { ...olderContent({ why: 'Annat skäl.' }), track: null, wait: null, carriedBy: null }, answer: { answer: 'yes' } })
  })
})
