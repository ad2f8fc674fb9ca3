import { isTooLong, lastDayOfYes } from '#core/meeting/longest-yes.ts'
import { describe, expect, it } from 'vitest'
import { paperVersionsFor } from '#core/consent-texts/paper-versions.ts'
import { newestShown } from '#core/consent-texts/texts-shown.ts'
import { commandSchema, type Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema, type ConsentRecord } from '#core/meeting/plan.ts'
import { sections } from '#core/meeting/view.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { consentGaps } from '#core/meeting/consent-gaps.ts'
import { asked, given, played, type Step } from '#test/support/given.ts'
import { apartText, consentTexts } from '#test/support/text-versions.ts'
import { minute, consentFrom, consentsAmong, consentsTaken, content, deviceOf, guardian, letIn, organisationIds, plan, plannedMeeting, recorded, seatIds, seatPlan, seats, withoutParticipant } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer } = seatIds
const { town, jobs, insurance } = organisationIds
const start = { type: 'startMeeting' } as const

/** These seats are let in under these consents. */
const lobby = (records: ConsentRecord[], ...letInSeats: string[]): Recorded[] => [
  ...plannedMeeting(),
  ...(records.length > 0 ? [consentsTaken(records)] : []),
  ...letInSeats.map((seatId) => letIn(seatId)),
]
const gaps = (log: Recorded[]) => consentGaps(given(log).meeting)

describe('consent', () => {
  it('[CONSENT-1] a meeting does not start over a gap, and starts when it is filled', () => {
    const log = lobby(consentsAmong([town, jobs]), chair, officer, adviser)
    given(log).when(start, chair).refused('consentMissing')
    given(played(log, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair])).when(start, chair).done()
  })

  it('[CONSENT-1] who is not here yet does not stop the start', () => {
    given(lobby(consentsAmong([town, jobs]), chair, officer)).when(start, chair).done()
  })

  it('[CONSENT-2] covered is who may tell every other one and be told by them', () => {
    expect(gaps(lobby(consentsAmong([town, jobs, insurance]), chair, officer, adviser))).toEqual([])
    const oneWay = [consentFrom(town, [jobs]), consentFrom(jobs, [insurance])]
    expect(gaps(lobby(oneWay, chair, officer))).toEqual([town, jobs])
  })

  it('[CONSENT-2] consent may come in several records', () => {
    const parts = [consentFrom(town, [jobs]), consentFrom(town, [insurance]), ...consentsAmong([jobs, insurance]), consentFrom(jobs, [town]), consentFrom(insurance, [town])]
    expect(gaps(lobby(parts, chair, officer, referrer))).toEqual([])
  })

  it('[CONSENT-3] consent names organisations of the meeting', () => {
    const meeting = given(lobby([], chair))
    meeting.when({ type: 'recordConsent', records: [consentFrom('org-elsewhere', [jobs])] }, chair).refused('noSuchOrganisation')
    meeting.when({ type: 'recordConsent', records: [consentFrom(jobs, ['org-elsewhere'])] }, 'staff').refused('noSuchOrganisation')
    const records = [consentFrom(jobs, [town])]
    meeting.when({ type: 'recordConsent', records }, chair).then([{ type: 'consentRecorded', records }])
  })

  it('[CONSENT-4] a late organisation is let in when consent reaches it both ways', () => {
    const begun = played(lobby(consentsAmong([town, jobs]), chair, officer), [start, chair])
    const knock = { type: 'admitSeat', seatId: adviser, device: deviceOf(adviser) } as const
    given(begun).when(knock, chair).refused('consentMissing')
    const half = played(begun, [{ type: 'recordConsent', records: [consentFrom(insurance, [town, jobs])] }, chair])
    given(half).when(knock, chair).refused('consentMissing')
    const whole = played(half, [{ type: 'recordConsent', records: [consentFrom(town, [insurance]), consentFrom(jobs, [insurance])] }, chair])
    expect(gaps(played(whole, [knock, chair]))).toEqual([])
  })

  it('[CONSENT-4] before the start the lobby may fill up with a gap in it', () => {
    const log = lobby(consentsAmong([town, jobs]), chair)
    given(log).when({ type: 'admitSeat', seatId: adviser, device: deviceOf(adviser) }, chair).done()
  })

  it('[CONSENT-5] consent holds on its last day and not after', () => {
    const until = (day: string) => consentsAmong([town, jobs]).map((record) => ({ ...record, until: day }))
    expect(gaps(lobby(until('2026-12-03'), chair, officer))).toEqual([])
    expect(gaps(lobby(until('2026-12-02'), chair, officer))).toEqual([town, jobs])
  })

  it('[CONSENT-5] a meeting that comes to begin after the last day does not begin, and nobody is let in then; it is said that the day has passed', () => {
    const lastDay = (ids: string[]) => consentsAmong(ids).map((record) => ({ ...record, until: '2026-12-03' }))
    const [sameEvening, nextDay] = ['2026-12-03T22:59:00.000Z', '2026-12-03T23:01:00.000Z']
    const log = lobby(lastDay([town, jobs, insurance]), chair, officer)
    const decided = (of: Recorded[], command: Command, at: string) => decide(command, replay(of), asked(replay(of), chair, at))
    const admit = { type: 'admitSeat', seatId: adviser, device: deviceOf(adviser) } as const
    const begun = played(log, [start, chair])
    expect([decided(log, start, nextDay), decided(begun, admit, nextDay)]).toEqual([{ refused: 'consentEnded' }, { refused: 'consentEnded' }])
    expect([decided(log, start, sameEvening), decided(begun, admit, sameEvening)]).toEqual([expect.arrayContaining([{ type: 'meetingStarted' }]), [{ type: 'seatAdmitted', seatId: adviser, device: deviceOf(adviser) }]])
    const anew = played(log, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair])
    expect(decided(anew, start, nextDay)).toEqual(expect.arrayContaining([{ type: 'meetingStarted' }]))
  })

  it('[CONSENT-5] a meeting that goes on past the last day shows who is not covered any more, and gives them no turn without a screen', () => {
    const lastDay = consentsAmong([town, jobs, insurance]).map((record) => ({ ...record, until: '2026-12-03' }))
    const phone = seatPlan({ id: 'seat-phone', role: 'representative', organisationId: insurance, attends: 'phone' })
    const log = played(lobby(lastDay, chair, officer), [start, chair], [{ type: 'addSeat', seat: phone, organisation: null }, chair])
    const meeting = replay(log)
    const shown = (today: string) => [sections.consent.draw(meeting, { ...nobodyHere, today }, 'chair')?.gaps, sections.people.draw(meeting, { ...nobodyHere, today }, 'chair')?.seats.find(({ id }) => id === officer)?.isCovered]
    expect([shown('2026-12-03'), shown('2026-12-04')]).toEqual([[[], true], [[town, jobs, insurance], false]])
    const [sameEvening, nextDay] = ['2026-12-03T22:59:00.000Z', '2026-12-03T23:01:00.000Z']
    const decided = (command: Command, at: string) => decide(command, meeting, asked(meeting, chair, at))
    const give = { type: 'giveTurn', seatId: phone.id } as const
    expect([decided(give, sameEvening), decided(give, nextDay)]).toEqual([[{ type: 'turnGiven', seatId: phone.id }], { refused: 'consentEnded' }])
    expect([decided({ type: 'startRound' }, sameEvening), decided({ type: 'startRound' }, nextDay)]).toEqual([[{ type: 'roundStarted', order: [officer, phone.id] }], [{ type: 'roundStarted', order: [officer] }]])
  })

  it('[CONSENT-5] the day of the meeting is the day in Sweden', () => {
    const on = (day: string) => [...plannedMeeting({ startsAt: '2026-12-02T23:30:00.000Z' }), consentsTaken(consentsAmong([town, jobs]).map((record) => ({ ...record, until: day }))), letIn(chair), letIn(officer)]
    expect([gaps(on('2026-12-03')), gaps(on('2026-12-02'))]).toEqual([[], [town, jobs]])
  })

  it.each(['phone', 'room'] as const)('[CONSENT-6] a representative without a screen (%s) is covered before the start, or turned away', (attends) => {
    const byPhone = plan({ seats: seats.map((seat) => (seat.id === adviser ? { ...seat, attends } : seat)) })
    const log = [...plannedMeeting(byPhone), consentsTaken(consentsAmong([town, jobs])), letIn(chair), letIn(officer)]
    expect(gaps(log)).toEqual([insurance])
    given(log).when(start, chair).refused('consentMissing')
    given(played(log, [{ type: 'turnAway', seatId: adviser }, chair])).when(start, chair).done()
  })

  it.each(['phone', 'room'] as const)('[CONSENT-6] who comes without a screen later (%s) gets no turn before consent reaches them', (attends) => {
    const phone = seatPlan({ id: 'seat-phone', role: 'representative', organisationId: insurance, attends })
    const begun = played(lobby(consentsAmong([town, jobs]), chair, officer), [start, chair], [{ type: 'addSeat', seat: phone, organisation: null }, chair])
    given(begun).when({ type: 'giveTurn', seatId: phone.id }, chair).refused('consentMissing')
    given(begun).when({ type: 'startRound' }, chair).then([{ type: 'roundStarted', order: [officer] }])
    const covered = played(begun, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair])
    given(covered).when({ type: 'giveTurn', seatId: phone.id }, chair).done()
    given(covered).when({ type: 'startRound' }, chair).then([{ type: 'roundStarted', order: [officer, phone.id] }])
  })

  it.each(['phone', 'room'] as const)('[CONSENT-6] “Därför är vi här” does not begin with a referrer who came later without a screen (%s), before consent reaches them', (attends) => {
    const late = seatPlan({ id: 'seat-phone', role: 'referrer', organisationId: insurance, attends })
    const planned = plannedMeeting({ seats: seats.filter(({ role }) => role !== 'referrer') })
    const begun = played([...planned, consentsTaken(consentsAmong([town, jobs])), letIn(chair), letIn(officer)], [start, chair], [{ type: 'addSeat', seat: late, organisation: null }, chair])
    const why: Step = [{ type: 'moveToPhase', phaseId: 'question', reason: null }, chair]
    expect(given(played(begun, why)).meeting.speaking).toEqual({ seatId: null, round: null })
    const covered = played(begun, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair], why)
    expect(given(covered).meeting.speaking).toEqual({ seatId: late.id, round: null })
  })

  it('[CONSENT-6] consent taken in a round gives who waited for it a place last in it', () => {
    const late = seatPlan({ id: 'seat-phone', role: 'representative', organisationId: insurance, attends: 'phone' })
    const begun = played(lobby(consentsAmong([town, jobs]), chair, officer), [start, chair], [{ type: 'startRound' }, chair], [{ type: 'addSeat', seat: late, organisation: null }, chair])
    const order = (log: Recorded[]) => given(log).meeting.speaking.round?.order
    const covered = played(begun, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair])
    expect([order(begun), order(covered)]).toEqual([[officer], [officer, late.id]])
    expect(order(played(covered, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair]))).toEqual([officer, late.id])
  })

  it.each(['undertaking', 'question'] as const)('[CONSENT-6] nothing is taken down for them before that: %s', (kind) => {
    const late = seatPlan({ id: 'seat-phone', role: 'representative', organisationId: insurance, attends: 'phone' })
    const phases = ['question', 'story', 'understand', 'contribute', 'recommend'].map((phaseId): Step => [{ type: 'moveToPhase', phaseId, reason: null }, chair])
    const begun = played(lobby(consentsAmong([town, jobs]), chair, officer), [start, chair], ...phases, [{ type: 'addSeat', seat: late, organisation: null }, chair])
    const own = kind === 'question' ? { what: { kind: 'words', words: 'När ringer ni?' } as const, why: null, wait: null } : {}
    const log = played(begun, [{ type: 'addItem', kind, content: content({ ...own, who: { kind: 'seat', seatId: late.id } }) }, officer])
    const itemId = given(log).meeting.items[0]?.id ?? ''
    const takenDown: Command[] = [{ type: 'confirmItem', itemId }, ...(kind === 'question' ? [{ type: 'replyToQuestion', itemId, words: 'På måndag.' } as const] : [])]
    for (const command of takenDown) given(log).when(command, chair).refused('consentMissing')
    const covered = played(log, [{ type: 'recordConsent', records: consentsAmong([town, jobs, insurance]) }, chair])
    for (const command of takenDown) given(covered).when(command, chair).done()
  })

  it('[CONSENT-7] the one without consent is the gap, not those who wait for it', () => {
    expect(gaps(lobby(consentsAmong([town, jobs]), chair, officer, adviser))).toEqual([insurance])
    const toldAbout = [...consentsAmong([town, jobs]), consentFrom(town, [insurance])]
    expect(gaps(lobby(toldAbout, chair, officer, adviser))).toEqual([insurance])
  })

  it('[CONSENT-8] one organisation alone needs no consent', () => {
    expect(gaps(lobby([], chair))).toEqual([])
    expect(gaps(lobby([], chair, officer))).toEqual([town, jobs])
  })

  const onScreen = (from: string, to: string[]) => consentFrom(from, to, { how: 'onScreen' })
  const asking: Command = { type: 'recordConsent', records: [onScreen(town, [jobs]), onScreen(jobs, [town])] }
  const answer = (askId: string, says: 'yes' | 'no'): Command => ({ type: 'answerConsent', askId, answer: says, textVersion: consentTexts.onScreen })
  const { participant, support } = seatIds
  const asksIn = (log: Recorded[]) => given(log).meeting.consentAsks

  it('[CONSENT-13] what is to be said yes to on the screen holds from the participant’s own yes, one organisation at a time', () => {
    const log = played(lobby([], chair, officer, participant), [asking, chair])
    expect(given(log).meeting.consents).toEqual([])
    given(log).when(start, chair).refused('consentMissing')
    const [first, second] = asksIn(log)
    const halfway = played(log, [answer(first!.id, 'yes'), participant])
    expect(given(halfway).meeting.consents).toMatchObject([{ fromOrganisationId: town, toOrganisationIds: [jobs], how: 'onScreen', takenBy: participant }])
    given(halfway).when(start, chair).refused('consentMissing')
    given(played(halfway, [answer(second!.id, 'yes'), participant])).when(start, chair).done()
  })

  it('[CONSENT-13] nobody answers but the participant and a guardian, and nothing that was not asked', () => {
    const log = played([...lobby([], chair, officer, participant, support), recorded({ type: 'seatAdded', seat: guardian, organisation: null }, 'staff'), letIn(guardian.id)], [asking, chair])
    const [ask] = asksIn(log)
    for (const by of [chair, officer, support]) given(log).when(answer(ask!.id, 'yes'), by).refused('notYourRole')
    given(log).when(answer(ask!.id, 'yes'), guardian.id).done()
    given(log).when(answer('no-such-ask-01', 'yes'), participant).refused('changedSince')
    given(plannedMeeting(withoutParticipant)).when(asking, 'staff').refused('noSuchSeat')
  })

  it('[CONSENT-13] what came by another way is taken down at once beside it', () => {
    const events = given(lobby([], chair)).when({ type: 'recordConsent', records: [consentFrom(town, [jobs]), onScreen(jobs, [town])] }, chair).done()
    expect([events.consents.length, events.consentAsks.length]).toEqual([1, 1])
  })

  it('[CONSENT-14] a no may become a yes, and a yes is not taken back here', () => {
    const log = played(lobby([], chair, officer, participant), [asking, chair])
    const [ask] = asksIn(log)
    const no = played(log, [answer(ask!.id, 'no'), participant])
    expect(given(no).meeting.consents).toEqual([])
    given(no).when(answer(ask!.id, 'no'), participant).then([])
    const yes = played(no, [answer(ask!.id, 'yes'), participant])
    expect(given(yes).meeting.consents.length).toBe(1)
    given(yes).when(answer(ask!.id, 'no'), participant).refused('alreadySettled')
    given(yes).when(answer(ask!.id, 'yes'), participant).then([])
  })

  it('[CONSENT-15] what is asked anew takes the place of what was asked and not said yes to', () => {
    const once = played(lobby([], chair, officer, participant), [asking, chair])
    const [first] = asksIn(once)
    const log = played(once, [answer(first!.id, 'no'), participant], [{ type: 'recordConsent', records: [onScreen(town, [jobs, insurance])] }, chair])
    expect(asksIn(log).map(({ record, answer: says }) => [record.fromOrganisationId, record.toOrganisationIds.length, says])).toEqual([[jobs, 1, null], [town, 2, null]])
  })

  it('[CONSENT-16] who represents an organisation does not see what is asked and what was said no to', () => {
    const log = played(lobby([], chair, participant), [asking, chair])
    const sees = (viewer: Viewer) => 'asks' in (sections.consent.draw(given(log).meeting, nobodyHere, viewer) ?? {})
    expect([...seatRoleSchema.options, 'leader' as const, 'stage' as const].filter(sees)).toEqual(['chair', 'participant', 'supportPerson', 'interpreter'])
  })

  it('[CONSENT-18] who took the paper and the day on it are kept, and seen by the chair, the participant and those beside them', () => {
    const paper = { takenBy: 'Doris i receptionen', signedOn: '2026-12-01' }
    const { meeting } = given(played(lobby([], chair), [{ type: 'recordConsent', records: [{ ...consentFrom(jobs, [town]), how: 'written', paper }, { ...onScreen(town, [jobs]), paper }] }, chair]))
    expect(meeting.consents[0]).toMatchObject({ how: 'written', paper })
    for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as const) {
      const drawn = JSON.stringify(sections.consent.draw(meeting, nobodyHere, viewer))
      expect([viewer, drawn.split('Doris').length - 1]).toEqual([viewer, ['chair', 'participant', 'supportPerson', 'interpreter'].includes(viewer) ? 1 : 0])
    }
  })

  it('[CONSENT-31] no paper is signed on a day that has not been yet in Sweden', () => {
    const signed = (signedOn: string): Command => ({ type: 'recordConsent', records: [{ ...consentFrom(jobs, [town]), how: 'written', paper: { takenBy: 'Doris', signedOn } }] })
    given(lobby([], chair)).when(signed('2026-12-04'), chair).refused('decisionNotMadeYet')
    given(lobby([], chair)).when(signed('2026-12-03'), chair).done()
    given(plannedMeeting()).when(signed('2027-12-03'), 'staff').refused('decisionNotMadeYet')
  })

  it('[CONSENT-32] no yes holds for more than a year after the meeting, or after it was given where that is later', () => {
    const until = (day: string, how: 'written' | 'onScreen' | 'spoken' = 'spoken'): Command => ({ type: 'recordConsent', records: [consentFrom(jobs, [town], { until: day, how })] })
    for (const how of ['written', 'onScreen', 'spoken'] as const) {
      given(lobby([], chair)).when(until('2027-12-04', how), chair).refused('consentTooLong')
      given(lobby([], chair)).when(until('2027-12-03', how), chair).done()
    }
    given(plannedMeeting()).when(until('2999-01-01'), 'staff').refused('consentTooLong')
    given(plannedMeeting({ startsAt: '2026-11-02T12:00:00.000Z' })).when(until('2027-12-03'), 'staff').done()
    given(plannedMeeting({ startsAt: '2028-02-29T12:00:00.000Z' })).when(until('2029-03-01'), 'staff').done()
    expect(isTooLong('12027-01-01', lastDayOfYes('2026-12-03', '2026-12-03')), 'a year of five digits').toBe(true)
  })

  it('[CONSENT-19] the version of a yes on the screen is that of the text that stood there', () => {
    const log = played(lobby([], chair, officer, participant), [asking, chair])
    const [ask] = asksIn(log)
    const said: Command = { type: 'answerConsent', askId: ask!.id, answer: 'yes', textVersion: newestShown('screen', 'en') }
    expect(given(log).meeting.consentAsks[0]!.record.textVersion).not.toBe(newestShown('screen', 'en'))
    expect(given(played(log, [said, participant])).meeting.consents[0]?.textVersion).toBe(newestShown('screen', 'en'))
    const { textVersion: _seen, ...unsaid } = said
    expect([said, unsaid].map((one) => commandSchema.safeParse(one).success), 'nobody else can say what stood there').toEqual([true, false])
  })

  it('[CONSENT-19] an answer to a text that was never shown, or in another way, is refused by whatever way it comes', () => {
    const never = 'screen-sv-0123456789abcdef'
    const record = (how: ConsentRecord['how'], textVersion: string): Command => ({ type: 'recordConsent', records: [consentFrom(town, [jobs]), consentFrom(jobs, [town], { how, textVersion })] })
    const atAsk = played(lobby([], chair, officer, participant), [asking, chair])
    const answer = (textVersion: string): Command => ({ type: 'answerConsent', askId: asksIn(atAsk)[0]!.id, answer: 'no', textVersion })
    const apart = (textVersion: string): Command => ({ type: 'answerSeparate', kind: 'teams', answer: 'no', how: 'spoken', textVersion })
    const { spoken, written, onScreen: screen } = consentTexts
    for (const [command, by] of [
      ...[['spoken', written], ['written', spoken], ['onScreen', spoken], ['spoken', never], ['written', 'unknown-sv'], ['written', 'constructor']].map(([how, version]) => [record(how as ConsentRecord['how'], version!), chair] as const),
      [answer(never), participant], [answer(written), participant], [apart(never), chair], [apart(apartText('statistics')), chair], [apart(spoken), chair],
    ] as const) given(atAsk).when(command, by).refused('unknownText')
    for (const [command, by] of [[record('spoken', newestShown('plan', 'en')), chair], [record('written', written), chair], [record('onScreen', screen), chair], [answer(screen), participant], [apart(apartText('teams')), chair]] as const) expect(played(atAsk, [command, by]).length).toBeGreaterThan(atAsk.length)
  })

  it('[CONSENT-29] a yes on paper is to the very text on that paper, also one that is not the newest, and is kept and shown as that', () => {
    const before = lobby([], chair, officer, participant)
    const record = (textVersion: string): Command => ({ type: 'recordConsent', records: [consentFrom(town, [jobs]), consentFrom(jobs, [town], { how: 'written', textVersion })] })
    expect(paperVersionsFor('sv').length).toBeGreaterThan(1)
    for (const version of paperVersionsFor('sv')) {
      const { meeting } = given(played(before, [record(version), chair]))
      expect(meeting.consents.map((one) => one.textVersion)).toContain(version)
      expect(sections.consent.draw(meeting, nobodyHere, 'participant')?.records.map((one) => one.textVersion)).toContain(version)
    }
    given(before).when(record('paper-sv-0123456789abcdef'), chair).refused('unknownText')
  })

  it('[CONSENT-20] to whom and when a yes was said is seen by the chair, the participant and those beside them, and by nobody else', () => {
    const asked = played(lobby([], chair, officer, participant), [{ type: 'recordConsent', records: [consentFrom(jobs, [town], { how: 'spoken' }), onScreen(town, [jobs])] }, chair])
    const log = [...played(asked, [answer(asksIn(asked)[0]!.id, 'yes'), participant]), recorded({ type: 'consentRecorded', records: [consentFrom(insurance, [town])] }, 'staff', minute(-60))]
    const seen = (viewer: Viewer) => sections.consent.draw(given(log).meeting, nobodyHere, viewer)?.records.map(({ takenBy, at }) => [takenBy, typeof at])
    const all = [[{ seatId: chair, role: 'chair' }, 'string'], [{ seatId: participant, role: 'participant' }, 'string'], [{ seatId: null, role: 'staff' }, 'string']]
    for (const viewer of ['chair', 'participant', 'supportPerson', 'interpreter'] as const) expect(seen(viewer), viewer).toEqual(all)
    for (const viewer of ['representative', 'referrer', 'leader'] as const) expect(seen(viewer), viewer).toEqual(all.map(() => [undefined, 'string']))
    expect(seen('stage')).toBeUndefined()
  })
})
