import { describe, expect, it } from 'vitest'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { earlierPoints } from '#core/letters/earlier-points.ts'
import { minutes } from '#core/letters/minutes.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { asReadBy, hiddenFrom } from '#core/meeting/as-read-by.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { copyFor, letterFor } from '#server/rooms/letter-sections.ts'
import { Views } from '#server/rooms/views.ts'
import { consentFrom, consentsTaken, everybodyIn, meetingIn, organisationIds, plan, recorded, seatIds } from '#test/support/builders.ts'
import { given, mineOf, played, type Step } from '#test/support/given.ts'

const { town, jobs, insurance } = organisationIds
const { chair, officer, adviser, referrer, participant, support } = seatIds
const all = [town, jobs, insurance]
const everybody = [chair, officer, adviser, referrer, participant, support]
const withoutJobs = [chair, adviser, referrer, participant, support]
const among = (kinds: InformationKind[] | null) => consentsTaken(all.map((id) => consentFrom(id, all.filter((other) => other !== id), kinds === null ? {} : { kinds })))
/** Försäkringskassan may tell Arbetsförmedlingen of the work alone. */
const narrowed = recorded({ type: 'consentRecorded', records: [consentFrom(insurance, [jobs], { kinds: ['work'] })] })
const begun = (...more: Recorded[]) => [...meetingIn('takeAway'), among(['work', 'money']), ...more]

const words = 'Sjukpenningen slutar i mars'
type Said = Extract<Command, { type: 'sayMoney' }>
const said: Said = { type: 'sayMoney', money: { kind: 'said', seatId: adviser, words: `${words}.` } }
const findsOut: Said = { type: 'sayMoney', money: { kind: 'findsOut', seatId: adviser, by: '2026-12-11' } }
const notDiscussed: Said = { type: 'sayMoney', money: { kind: 'notDiscussed', reason: 'Kim är skuldsatt.' } }

const readers = (meeting: Meeting) => meeting.seats.filter((seat) => asReadBy(meeting, seat).money !== null).map(({ id }) => id)
const after = (money: Said, by: string, log = begun(narrowed)) => replay(played(log, [money, by]))
const closed = (meeting: Recorded[]) => replay([...meeting, recorded({ type: 'meetingClosed', early: 'Slut.' })])

describe('what stands of the money, where consent names kinds', () => {
  it.each([said, findsOut])('[CONSENT-34] is read by nobody whose organisation may be told of other kinds alone by who said it or finds it out: $money.kind', (money) => {
    expect(readers(after(money, adviser))).toEqual(withoutJobs)
    expect(readers(after(money, chair))).toEqual(withoutJobs)
    expect(readers(after(money, officer)), 'who wrote it has heard it').toEqual(everybody)
    expect(readers(after(money, adviser, begun()))).toEqual(everybody)
    expect(readers(after(money, adviser, [...meetingIn('takeAway'), among(null)])), 'of before kinds were there').toEqual(everybody)
    expect(readers(after(money, adviser, meetingIn('takeAway'))), 'no kinds are named').toEqual(everybody)
  })

  it('[CONSENT-34] is bound, where it was not talked about, by the consent of who wrote why', () => {
    expect(readers(after(notDiscussed, adviser))).toEqual(withoutJobs)
    expect(readers(after(notDiscussed, chair))).toEqual(everybody)
  })

  it('[CONSENT-34] [CONSENT-36] stays so when the consent that kept it back has ended', () => {
    const log = [...meetingIn('takeAway').filter(({ event }) => event.type !== 'consentRecorded'), consentsTaken(all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['work'], until: '2026-12-03' })))]
    const meeting = replay(played(log, [said, adviser]))
    const hidden = (at: string) => hiddenFrom(meeting, seatById(meeting, officer)!, undefined, at)
    expect([hidden('2026-12-03T13:00:00.000Z'), hidden('2026-12-04T09:00:00.000Z')]).toEqual([['money'], ['money']])
    given(played(log, [said, adviser])).when(findsOut, officer, '2026-12-04T09:00:00.000Z').refused('moneyIsHidden')
  })

  it('[CONSENT-34] stands on no page, large screen, letter, copy or minutes of theirs, nor goes on, and of a correction of it not a word', () => {
    const log = [...played(begun(narrowed), [said, adviser]), recorded({ type: 'meetingClosed', early: 'Slut.' }), recorded({ type: 'wrongSaid', correctionId: 'wrong-1', lineId: 'money', words: 'Den slutar i april.' }, participant)]
    const meeting = replay(log)
    const at = '2026-12-03T13:00:00.000Z'
    const text = (letter: ReturnType<typeof letterFor>) => (letter ? letterText(letter) : '')
    const page = (seatId: string, viewer: 'representative' | 'stage') => JSON.stringify(new Views().changes({ viewer, hidden: hiddenFrom(meeting, seatById(meeting, seatId)!, viewer) }, meeting, nobodyHere))
    const minutesOf = (seatId: string) => {
      const read = asReadBy(meeting, seatById(meeting, seatId)!)
      return text(minutes({ ...read, plan: { ...read.plan!, form: { ...read.plan!.form, papers: ['minutes'] } } }))
    }
    const ofJobs = [page(officer, 'representative'), page(officer, 'stage'), text(copyFor(meeting, seatById(meeting, officer)!, 'participant', at)), minutesOf(officer)]
    for (const one of ofJobs) expect(one).not.toMatch(/Sjukpenningen|april/)
    for (const one of ofJobs.slice(2)) expect(one).toContain('En del av det som kom fram står inte här.')
    expect(ofJobs[2]).not.toContain('behöver inte göra något')
    const ofOthers = [page(adviser, 'representative'), text(copyFor(meeting, seatById(meeting, adviser)!, 'participant', at)), text(letterFor(meeting, 'participant', 'participant', participant)), text(letterFor(meeting, 'referrer', 'referrer', referrer)), minutesOf(adviser)]
    for (const one of ofOthers) expect(one).toContain(words)
    const form = wholeForm({ ...plan().form, keeps: ['earlier'] })
    expect(JSON.stringify(earlierPoints(meeting, plan({ form })))).not.toContain('Sjukpenningen')
  })

  it('[CONSENT-34] is not said anew by who does not read it, who is told that it is there', () => {
    const log = played(begun(narrowed), [said, adviser])
    const anew: Said = { type: 'sayMoney', money: { kind: 'said', seatId: officer, words: 'Lönen blir densamma.' } }
    given(log).when(anew, officer).refused('moneyIsHidden')
    given(log).when(anew, chair).done()
    given(begun(narrowed)).when(anew, officer).done()
    const meeting = replay(log)
    const offered = (seatId: string) => mineOf(meeting, seatId).abilities.includes('sayMoney')
    expect([officer, adviser, referrer, chair].map(offered)).toEqual([false, true, true, true])
    expect(mineOf(replay(begun(narrowed)), officer).abilities).toContain('sayMoney')
    const isTold = (seatId: string) => sections.readBack.draw(asReadBy(meeting, seatById(meeting, seatId)!), nobodyHere, 'representative')?.isMoneyHidden
    expect([officer, adviser].map(isTold)).toEqual([true, undefined])
  })

  it('[CONSENT-34] [CLOSE-1] [VIEW-13] answers for the money though who leads does not read it, who sees that it does', () => {
    const led = [...begun(narrowed), recorded({ type: 'leadTaken', seatId: officer })]
    const left = (log: Recorded[]) => {
      const meeting = replay(log)
      return sections.readBack.draw(asReadBy(meeting, seatById(meeting, officer)!), nobodyHere, 'leader')?.hindrances
    }
    expect(left(led)).toContain('moneyMissing')
    const answered = played(led, [said, adviser])
    expect(left(answered)).not.toContain('moneyMissing')
    expect(closingHindrances(replay(answered))).toEqual(left(answered))
    given(answered).when({ type: 'closeMeeting', early: null }, chair).refused(closingHindrances(replay(answered))[0]!)
  })

  it('[CONSENT-34] is everybody’s where the meeting is about nobody by name', () => {
    const people = plan().seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson')
    const meeting = replay([...everybodyIn({ form: wholeForm(lokusgrupp), seats: people }), narrowed, recorded({ type: 'moneySaid', money: said.money }, adviser)])
    expect(readers(meeting)).toEqual(people.map(({ id }) => id))
  })
})

describe('what holds a meeting open', () => {
  it('[VIEW-13] is seen by who leads in the chair’s stead also where they do not read what it is', () => {
    const content = { what: { kind: 'act', act: 'call', object: 'vårdcentralen' }, why: 'Du vill veta.', who: { kind: 'seat', seatId: participant }, when: { kind: 'by', date: '2026-12-11' }, track: 'health', wait: { kind: 'none' }, carriedBy: null } as const
    const log = [...played([...meetingIn('recommend'), among(['work'])], [{ type: 'addItem', kind: 'recommendation', content }, adviser]), recorded({ type: 'leadTaken', seatId: officer })]
    const meeting = replay(log)
    const read = asReadBy(meeting, seatById(meeting, officer)!)
    expect(read.items).toEqual([])
    expect(sections.readBack.draw(read, nobodyHere, 'leader')?.hindrances).toEqual(closingHindrances(meeting))
    expect(sections.readBack.draw(read, nobodyHere, 'leader')?.isItemHidden, 'is told that there is one').toBe(true)
    expect(sections.readBack.draw(read, nobodyHere, 'representative')).not.toHaveProperty('isItemHidden')
    expect(closingHindrances(meeting)).toContain('openItems')
    expect(sections.readBack.draw(read, nobodyHere, 'representative')?.hindrances).toEqual([])
    expect(JSON.stringify(sections.readBack.draw(read, nobodyHere, 'leader'))).not.toContain('vårdcentralen')
    const isTold = (...steps: Step[]) => {
      const now = replay(played(log, ...steps))
      return sections.readBack.draw(asReadBy(now, seatById(now, officer)!), nobodyHere, 'leader')?.isItemHidden
    }
    const beside: Step = [{ type: 'addItem', kind: 'recommendation', content: { ...content, track: 'work' } }, adviser]
    expect(isTold(beside), 'also beside one that they see').toBe(true)
    expect(isTold(beside, [{ type: 'answerItem', itemId: 'new-id-01', answer: 'yes', words: null }, participant]), 'until that is settled').toBeUndefined()
  })
})

describe('what somebody protected puts', () => {
  const own: Command = { type: 'addItem', kind: 'ownStep', content: { what: { kind: 'act', act: 'call', object: 'vårdcentralen' }, why: null, who: { kind: 'seat', seatId: participant }, when: { kind: 'by', date: '2026-12-11' }, track: 'health', wait: null, carriedBy: null } }
  const readersOf = (by: string, isProtected: boolean) => {
    const meeting = replay(played([...meetingIn('recommend', { isProtected }), among(['work'])], [own, by]))
    return meeting.seats.filter((seat) => asReadBy(meeting, seat).items.length === 1).map(({ id }) => id)
  }

  it('[CONSENT-35] is read by those who read what the chair takes down, so that nobody can tell it from that', () => {
    expect(readersOf(participant, true)).toEqual(readersOf(chair, true))
    expect(readersOf(participant, true)).toEqual([chair, participant, support])
    expect(readersOf(participant, false)).toEqual(everybody)
    expect(readersOf(chair, false)).toEqual([chair, participant, support])
  })

  it('[CONSENT-35] may be marked as what the chair takes down may', () => {
    const marked = { ...own, content: { ...own.content, about: 'health' as const } }
    given([...meetingIn('recommend', { isProtected: true }), among(['work'])]).when(marked, participant).refused('kindNotCovered')
    given([...meetingIn('recommend'), among(['work'])]).when(marked, participant).done()
  })

  it('[CONSENT-35] goes on to the next meeting as that', () => {
    const form = wholeForm({ ...plan().form, keeps: ['earlier'] })
    const goesOn = (by: string, isProtected: boolean) => earlierPoints(closed(played([...meetingIn('recommend', { isProtected }), among(['work'])], [own, by])), plan({ form }))[0]?.asHealth
    expect(goesOn(participant, true)).toEqual(goesOn(chair, true))
    expect(goesOn(participant, true)).toEqual({ from: town, had: [] })
    expect(goesOn(participant, false)).toEqual({ had: all })
  })
})
