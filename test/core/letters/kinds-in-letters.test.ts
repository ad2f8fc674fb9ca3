import { describe, expect, it } from 'vitest'
import { letterText } from '#core/letters/plain-text.ts'
import { hiddenFrom } from '#core/meeting/as-read-by.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { copyFor, letterFor } from '#server/rooms/letter-sections.ts'
import { Views } from '#server/rooms/views.ts'
import { by, consentFrom, consentsTaken, content, meetingIn, organisationIds, ownWords, plan, recorded, seatIds } from '#test/support/builders.ts'
import { played } from '#test/support/given.ts'

const { town, jobs, insurance } = organisationIds
const { chair, officer, adviser, referrer, participant } = seatIds
const all = [town, jobs, insurance]
const secret = 'Blodsockret är högt'
const plainly = 'Kontoret öppnar klockan nio'

/** One thing that Arbetsförmedlingen marked as health, and one that it did not, in a closed meeting; `narrowed`: it may no longer tell Försäkringskassan of health. */
function closed(isNarrowed: boolean, more: Recorded[] = []): Meeting {
  const log = played(
    [...meetingIn('recommend'), consentsTaken(all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['health'] })))],
    [{ type: 'addItem', kind: 'information', content: ownWords(`${secret}.`, { ...by(officer), about: 'health', when: null }) }, officer],
    [{ type: 'addItem', kind: 'information', content: ownWords(`${plainly}.`, { ...by(officer), when: null }) }, officer],
  )
  const narrowed = recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [insurance], { kinds: ['work'] })] })
  return replay([...log, ...(isNarrowed ? [narrowed] : []), recorded({ type: 'meetingClosed', early: 'Brandlarmet gick.' }), ...more])
}

const textOf = (letter: ReturnType<typeof letterFor>) => (letter ? letterText(letter) : '')
const gets = {
  participant: (meeting: Meeting) => textOf(letterFor(meeting, 'participant', 'participant', participant)),
  chair: (meeting: Meeting) => textOf(letterFor(meeting, 'chair', 'participant', chair)),
  referrer: (meeting: Meeting) => textOf(letterFor(meeting, 'referrer', 'referrer', referrer)),
  participantsToReferrer: (meeting: Meeting) => textOf(letterFor(meeting, 'referrer', 'participant', referrer)),
  copyOfJobs: (meeting: Meeting) => textOf(copyFor(meeting, seatById(meeting, officer)!, 'participant', '2026-12-03T13:00:00.000Z')),
  copyOfInsurance: (meeting: Meeting) => textOf(copyFor(meeting, seatById(meeting, adviser)!, 'participant', '2026-12-03T13:00:00.000Z')),
}
const whoGets = (meeting: Meeting, words: string) => (Object.keys(gets) as (keyof typeof gets)[]).filter((who) => gets[who](meeting).includes(words))
const everybody = Object.keys(gets)
const notInsurance = ['participant', 'chair', 'copyOfJobs']
const leavesOut = 'En del av det som kom fram står inte här. Samtycket gäller inte det.'

describe('what leaves the house for an organisation', () => {
  it('[LET-21] has all while consent reaches it, and leaves out what it does not reach, and says so', () => {
    expect([whoGets(closed(false), secret), whoGets(closed(false), leavesOut)]).toEqual([everybody, []])
    expect([whoGets(closed(true), secret), whoGets(closed(true), plainly)]).toEqual([notInsurance, everybody])
    expect(whoGets(closed(true), leavesOut)).toEqual(everybody.filter((who) => !notInsurance.includes(who)))
  })

  it('[LET-21] is what the chair looks at before they send it, to the letter', () => {
    const meeting = closed(true)
    expect(letterFor(meeting, 'chair', 'referrer', chair)).toEqual(letterFor(meeting, 'referrer', 'referrer', referrer))
    expect(textOf(letterFor(meeting, 'chair', 'referrer', chair))).toContain(leavesOut)
  })

  it.each([false, true])('[LET-21] [CONSENT-35] [PAPER-3] has what the participant put themselves, but as the chair’s, which it is for its reader, where they are protected (protected: %s)', (isProtected) => {
    const own: Command = { type: 'addItem', kind: 'ownStep', content: content({ ...by(participant), track: 'health' }) }
    const consents = consentsTaken(all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['work'] })))
    const meeting = replay([...played([...meetingIn('recommend', { isProtected }), consents], [own, participant]), recorded({ type: 'meetingClosed', early: 'Slut.' })])
    const hidden = hiddenFrom(meeting, seatById(meeting, referrer)!, 'referrer')
    const onScreen = new Views().changes({ viewer: 'referrer', hidden }, meeting, nobodyHere)?.sections.referrerLetter ?? null
    const letters = [onScreen, letterFor(meeting, 'referrer', 'referrer', referrer), letterFor(meeting, 'chair', 'referrer', chair)].map(textOf)
    expect(letters.map((text) => [text.includes('inger vårdcentralen'), text.includes(leavesOut)])).toEqual(letters.map(() => [!isProtected, isProtected]))
    expect(letters.filter((text) => text.includes('behöver inte göra något')), 'is not said where something is left out').toEqual([])
    expect(new Set(letters).size, 'word for word').toBe(1)
  })

  it('[LET-21] says of a correction of what it leaves out that there is one, and not a word of it', () => {
    const wrong = recorded({ type: 'wrongSaid', correctionId: 'wrong-1', lineId: 'item:new-id-01', words: 'Det var blodtrycket.' }, participant)
    const meeting = closed(true, [wrong])
    expect(whoGets(meeting, 'Det var blodtrycket.')).toEqual(notInsurance)
    expect(whoGets(meeting, 'Version 2')).toEqual(everybody)
  })

  it('[LET-21] is the same of minutes and of answers to referrers, where there are no letters to a participant', () => {
    const changes = { form: { ...plan().form, participantPresent: false, papers: ['referrer', 'minutes'] as ('referrer' | 'minutes')[] }, seats: plan().seats.filter(({ role }) => role !== 'participant' && role !== 'supportPerson') }
    const log = played([...meetingIn('recommend', changes), consentsTaken(all.map((id) => consentFrom(id, all.filter((other) => other !== id), { kinds: ['health'] })))], [{ type: 'addItem', kind: 'information', content: ownWords(`${secret}.`, { ...by(officer), about: 'health', when: null }) }, officer])
    const meeting = replay([...log, recorded({ type: 'consentRecorded', records: [consentFrom(jobs, [insurance], { kinds: ['work'] })] }), recorded({ type: 'meetingClosed', early: 'Brandlarmet gick.' })])
    const minutesOf = (seatId: string) => textOf(letterFor(meeting, seatById(meeting, seatId)!.role, 'minutes', seatId))
    expect([chair, officer, adviser, referrer].map((id) => [minutesOf(id).includes(secret), minutesOf(id).includes(leavesOut)])).toEqual([[true, false], [true, false], [false, true], [false, true]])
    const answer = textOf(letterFor(meeting, 'referrer', 'referrer', referrer))
    expect([answer.includes(secret), answer.includes(leavesOut)]).toEqual([false, true])
  })
})
