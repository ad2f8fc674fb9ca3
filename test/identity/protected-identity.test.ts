import { describe, expect, it } from 'vitest'
import { minutes } from '#core/letters/minutes.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { asReadBy } from '#core/meeting/as-read-by.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere, setHere } from '#core/meeting/live.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import { sections } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { copyFor, letterFor } from '#server/rooms/letter-sections.ts'
import { Views } from '#server/rooms/views.ts'
import { by, content, guardian, letIn, meetingIn, minute, plan, plannedMeeting, recorded, seatIds, seats } from '#test/support/builders.ts'

const [participantAlias, supportAlias] = aliases
const named = seats.map((seat) => (seat.id === seatIds.participant ? { ...seat, name: participantAlias, attends: 'phone' as const } : seat.id === seatIds.support ? { ...seat, name: supportAlias } : seat))
const planned = plannedMeeting({ isProtected: true, seats: named })
const away = replay(planned)
const there = replay([...planned, letIn(seatIds.participant), letIn(seatIds.support)])
const live = [seatIds.participant, seatIds.support].reduce((before, id) => setHere(before, id, true), nobodyHere)
const seen = (viewer: Viewer, isThere: boolean) => sections.people.draw(isThere ? there : away, isThere ? live : nobodyHere, viewer)?.seats.filter(({ id }) => id === seatIds.participant || id === seatIds.support)

describe('a meeting with somebody whose identity is protected', () => {
  it.each<Viewer>(['representative', 'referrer', 'stage'])('[PAPER-3] looks alike to %s whether they are there or not', (viewer) => {
    expect(seen(viewer, true)).toEqual(seen(viewer, false))
    expect(seen(viewer, true)?.map(({ name, role, attends }) => [name, role, attends])).toEqual([[participantAlias, 'participant', 'room'], [supportAlias, 'supportPerson', 'room']])
  })

  it.each<Viewer>(['chair', 'leader', 'participant', 'supportPerson', 'interpreter'])('[PAPER-3] tells %s who is there', (viewer) => {
    expect([seen(viewer, false), seen(viewer, true)].map((both) => both?.map(({ isHere, isPresenceHidden }) => [isHere, isPresenceHidden]))).toEqual([[[false, undefined], [false, undefined]], [[true, undefined], [true, undefined]]])
  })

  /** What is written, answered, told and said before the table is read to, by one of them: the participant themselves, or the chair for them. */
  const saidBy = (seatId: string, turn: string | null) => {
    const events: MeetingEvent[] = [
      { type: 'itemAnswered', itemId: 'item-1', answer: 'yes', words: null },
      { type: 'itemAnswerTakenBack', itemId: 'item-1' },
      { type: 'itemAnswered', itemId: 'item-1', answer: 'notYet', words: 'Efter jul.' },
      { type: 'itemAdded', itemId: 'item-2', kind: 'ownStep', content: content(by(seatIds.participant)), isSettledByAuthor: false },
      { type: 'toldNoted', toldId: 'told-1', words: 'Jag sover dåligt.' },
      { type: 'takeAwaySaid', words: 'Att det går framåt.' },
    ]
    const item = recorded({ type: 'itemAdded', itemId: 'item-1', kind: 'recommendation', content: content(by(seatIds.officer)), isSettledByAuthor: false }, seatIds.officer)
    return replay([...meetingIn('takeAway', { isProtected: true, seats: named }), item, ...events.map((event) => recorded(event, seatId)), ...(turn ? [recorded({ type: 'turnGiven', seatId: turn })] : [])])
  }
  const drawnFor = (meeting: Meeting, viewer: Viewer, writing: string[] = []) =>
    new Views().changes({ viewer, hidden: [] }, meeting, { ...live, writing: writing.map((seatId) => ({ seatId, at: minute(0) })) })?.sections

  it.each<Viewer>(['representative', 'referrer', 'stage'])('[PAPER-3] shows %s the same whether they answer, write and speak themselves or the chair takes it down', (viewer) => {
    const [own, taken] = [drawnFor(saidBy(seatIds.participant, seatIds.participant), viewer, [seatIds.participant]), drawnFor(saidBy(seatIds.chair, null), viewer)]
    expect(own).toEqual(taken)
    expect([own?.writing, own?.items?.map((item) => [item.answer?.answer, item.answer?.by, item.by])]).toEqual([[], [['notYet', seatIds.chair, seatIds.officer], [undefined, undefined, seatIds.chair]]])
  })

  it('[PAPER-3] tells the chair and the participant which of the two it was', () => {
    const answeredBy = (viewer: Viewer) => [seatIds.participant, seatIds.chair].map((seatId) => drawnFor(saidBy(seatId, null), viewer)?.items?.[0]?.answer?.by)
    for (const viewer of ['chair', 'participant'] as const) expect(answeredBy(viewer)).toEqual([seatIds.participant, seatIds.chair])
  })

  it('[PAPER-3] writes the same letters for these, and minutes that list neither, whoever it was and however they take part', () => {
    const read = (meeting: Meeting, seatId: string) => asReadBy(meeting, seatById(meeting, seatId)!)
    const [own, taken] = [saidBy(seatIds.participant, null), saidBy(seatIds.chair, null)]
    for (const seatId of [seatIds.officer, seatIds.referrer]) expect(participantLetter(read(own, seatId))).toEqual(participantLetter(read(taken, seatId)))
    const before = (seatId: string) => JSON.stringify(preparationLetter(read(away, seatId)))
    expect([before(seatIds.participant), before(seatIds.referrer)].map((text) => text.includes('Du är med på'))).toEqual([true, false])
    const there = (meeting: Meeting) => JSON.stringify(minutes({ ...meeting, plan: { ...meeting.plan!, form: { ...meeting.plan!.form, papers: ['minutes'] } } })?.blocks.find(({ kind }) => kind === 'list'))
    expect(there(own)).toContain('Maria')
    expect([there(own).includes(participantAlias), there({ ...own, plan: { ...own.plan!, isProtected: false } }).includes(participantAlias)]).toEqual([false, true])
  })

  describe('where somebody may answer for them', () => {
    const people = [...seats, guardian].map((seat) => ({ ...seat, name: named.find(({ id }) => id === seat.id)?.name ?? (seat.id === guardian.id ? 'Lo' : seat.name) }))
    const item = recorded({ type: 'itemAdded', itemId: 'item-1', kind: 'recommendation', content: content(by(seatIds.participant)), isSettledByAuthor: false }, seatIds.officer)
    const answered = (seatId: string) => replay([...meetingIn('recommend', { isProtected: true, seats: people }), letIn(guardian.id), item, recorded({ type: 'itemAnswered', itemId: 'item-1', answer: 'yes', words: null }, seatId), recorded({ type: 'meetingClosed', early: 'Slut.' })])
    const wished = (seatId: string) => replay([...plannedMeeting({ isProtected: true, seats: people }), recorded({ type: 'wishSaid', wish: 'talkAbout', words: 'Om hur det går.' }, seatId)])
    const text = (letter: ReturnType<typeof letterFor>) => (letter ? letterText(letter) : '')

    it('[PAPER-3] [LET-4] what they answered is said to be theirs in every letter, and never the participant’s own', () => {
      const meeting = answered(guardian.id)
      const letters = [letterFor(meeting, 'chair', 'referrer', seatIds.chair), letterFor(meeting, 'referrer', 'referrer', seatIds.referrer), drawnFor(meeting, 'referrer')?.referrerLetter ?? null, letterFor(meeting, 'chair', 'participant', seatIds.chair), copyFor(meeting, seatById(meeting, seatIds.officer)!, 'participant', '2026-12-03T13:00:00.000Z')].map(text)
      expect(letters.map((one) => [one.includes('Lo har sagt ja till det här'), one.includes('Du har sagt ja')])).toEqual(letters.map(() => [true, false]))
      expect(text(letterFor(answered(seatIds.chair), 'referrer', 'referrer', seatIds.referrer))).not.toContain('Lo har sagt ja')
    })

    it('[PAPER-3] [LET-8] and so what they wrote before the meeting', () => {
      const readBy = (meeting: Meeting) => [text(letterFor(meeting, 'chair', 'preparation', seatIds.chair)), text(letterFor(meeting, 'referrer', 'preparation', seatIds.referrer))].map((one) => one.includes('Lo skriver vad du vill prata om'))
      expect([readBy(wished(guardian.id)), readBy(wished(seatIds.participant))]).toEqual([[true, true], [false, false]])
    })

    it('[PAPER-3] at the table it is as taken down by the chair: that they answer on a screen says that they are there', () => {
      for (const viewer of ['representative', 'referrer', 'stage'] as const) expect(drawnFor(answered(guardian.id), viewer)?.items).toEqual(drawnFor(answered(seatIds.chair), viewer)?.items)
    })
  })

  it('[PAPER-3] hides nobody else, and nobody where nobody is protected', () => {
    expect(sections.people.draw(there, live, 'stage')?.seats.filter(({ isPresenceHidden }) => isPresenceHidden).map(({ id }) => id)).toEqual([seatIds.participant, seatIds.support])
    const open = replay(plannedMeeting({ seats: plan().seats }))
    expect(sections.people.draw(open, nobodyHere, 'stage')?.seats.filter(({ isPresenceHidden }) => isPresenceHidden)).toEqual([])
  })
})
