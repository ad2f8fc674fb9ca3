import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { keptWarnings } from '#core/meeting/kept-hindrances.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { closingHindrances } from '#core/meeting/subjects/closing.ts'
import { sections } from '#core/meeting/view.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { given, played } from '#test/support/given.ts'
import { consentsAmong, meetingIn, minute, openMeeting, organisationIds, seatIds, seatPlan, seats, severalCases } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
type Owner = Extract<Command, { type: 'nameOwner' }>['owner']
const seat = (seatId: string): Owner => ({ kind: 'seat', seatId })
const place = (organisationId: string): Owner => ({ kind: 'organisation', organisationId })
const name = (owner: Owner, caseId: string | null = null): Command => ({ type: 'nameOwner', caseId, owner })
const says = (answer: 'yes' | 'no', caseId: string | null = null): Command => ({ type: 'answerOwner', caseId, answer })
const form = keepingForm(['owner'])
const open = openMeeting({ form })
const named = played(open, [name(seat(officer)), chair, minute(5)])
const answerOf = (log: typeof open) => replay(log).kept.owners[0]?.answer?.answer ?? null
const phone = seatPlan({ id: 'seat-on-phone', role: 'representative', name: 'Ture', organisationId: organisationIds.jobs, attends: 'phone' })

describe('who holds a case together', () => {
  it('[OWNER-1] is somebody at the table, or an organisation that somebody there is from, and anew replaces what stood', () => {
    for (const owner of [seat(officer), seat(chair), place(organisationIds.jobs)]) given(open).when(name(owner), adviser).then([{ type: 'ownerNamed', caseId: null, owner }])
    for (const seatId of [participant, support, 'seat-nobody']) given(open).when(name(seat(seatId)), chair).refused('noSuchSeat')
    for (const by of [participant, support]) given(open).when(name(seat(officer)), by).refused('notYourRole')
    given(open).when(name(place('org-nowhere')), chair).refused('noSuchOrganisation')
    const away = played(open, [{ type: 'turnAway', seatId: officer }, chair])
    given(away).when(name(seat(officer)), chair).refused('seatNotHere')
    given(away).when(name(place(organisationIds.jobs)), chair).refused('seatNotHere')
    given(named).when(name(seat(officer)), referrer).then([])
    expect(replay(played(named, [name(seat(referrer)), chair])).kept.owners).toMatchObject([{ caseId: null, owner: seat(referrer) }])
    given(openMeeting({ form: keepingForm(['plan']) })).when(name(seat(officer)), chair).refused('notKept')
  })

  it('[OWNER-1] is of each case its own', () => {
    const several = openMeeting({ ...severalCases, form: { ...severalCases.form!, keeps: ['owner'] } })
    given(several).when(name(seat(officer)), chair).refused('noSuchCase')
    given(open).when(name(seat(officer), 'case-0001'), chair).refused('noSuchCase')
    const both = played(several, [name(seat(officer), 'case-0001'), chair], [name(seat(referrer), 'case-0002'), chair], [name(seat(chair), 'case-0001'), chair])
    expect(replay(both).kept.owners.map(({ caseId, owner }) => [caseId, owner])).toEqual([['case-0002', seat(referrer)], ['case-0001', seat(chair)]])
  })

  it('[OWNER-2] says yes or no for themselves, and who names themselves has said yes', () => {
    expect([named, played(open, [name(seat(officer)), officer]), played(named, [says('yes'), officer]), played(named, [says('yes'), officer], [says('no'), officer])].map(answerOf)).toEqual([null, 'yes', 'yes', 'no'])
    for (const by of [chair, adviser, referrer]) given(named).when(says('yes'), by).refused('notYours')
    given(open).when(says('yes'), officer).refused('ownerMissing')
    given(played(named, [says('yes'), officer])).when(says('yes'), officer).then([])
    expect(answerOf(played(named, [says('yes'), officer], [name(seat(adviser)), chair]))).toBeNull()
  })

  it('[OWNER-2] an organisation says it by anybody there from it', () => {
    const log = played(open, [name(place(organisationIds.insurance)), chair])
    expect([log, played(log, [says('yes'), referrer]), played(log, [says('yes'), adviser]), played(open, [name(place(organisationIds.insurance)), referrer])].map(answerOf)).toEqual([null, 'yes', 'yes', 'yes'])
    given(log).when(says('yes'), officer).refused('notYours')
  })

  it('[OWNER-2] who has no screen is taken down by who leads, once consent reaches them', () => {
    const byPhone = openMeeting({ form, seats: [...seats.filter(({ id }) => id !== officer), phone] })
    for (const owner of [seat(phone.id), place(organisationIds.jobs)]) {
      const log = played(byPhone, [name(owner), chair])
      given(log).when(says('yes'), chair).done()
      given(log).when(says('yes'), adviser).refused('notYours')
    }
    const unit = { id: 'org-care', name: 'Vårdcentralen Norr', kind: 'region' as const }
    const late = played(byPhone, [{ type: 'addSeat', seat: { ...phone, id: 'seat-late', name: 'Ylva', organisationId: unit.id }, organisation: unit }, chair])
    for (const owner of [seat('seat-late'), place(unit.id)]) {
      const log = played(late, [name(owner), chair])
      given(log).when(says('yes'), chair).refused('consentMissing')
      given(played(log, [{ type: 'recordConsent', records: consentsAmong([...Object.values(organisationIds), unit.id]) }, chair])).when(says('yes'), chair).done()
    }
  })

  const ended = (of: MeetingForm) => played(meetingIn('takeAway', { form: of }), [{ type: 'noteTold', words: 'Jag vill arbeta.' }, participant])
  const drawn = (log: typeof open) => sections.readBack.draw(replay(log), nobodyHere, 'chair')

  it('[OWNER-3] stands between the meeting and its close where the form requires it', () => {
    const last = ended(form)
    expect(closingHindrances(replay(last))).toEqual(['ownerMissing'])
    given(last).when({ type: 'closeMeeting', early: null }, chair).refused('ownerMissing')
    const asked = played(last, [name(seat(officer)), chair])
    given(asked).when({ type: 'closeMeeting', early: null }, chair).refused('ownerMissing')
    expect(closingHindrances(replay(played(asked, [says('no'), officer])))).toEqual(['ownerMissing'])
    given(played(asked, [says('yes'), officer])).when({ type: 'closeMeeting', early: null }, chair).done()
    given(last).when({ type: 'closeMeeting', early: 'Tiden räckte inte.' }, chair).done()
  })

  it('[OWNER-3] is a reminder to the chair alone where the form warns', () => {
    const last = ended({ ...form, closing: { ...form.closing, requires: [], warns: ['owner'] } })
    expect([closingHindrances(replay(last)), keptWarnings(replay(last)), drawn(last)?.warnings]).toEqual([[], ['ownerMissing'], ['ownerMissing']])
    expect(sections.readBack.draw(replay(last), nobodyHere, 'referrer')?.warnings).toBeUndefined()
    given(last).when({ type: 'closeMeeting', early: null }, chair).done()
    expect(keptWarnings(replay(played(last, [name(seat(chair)), chair])))).toEqual([])
  })

  it('[OWNER-3] is asked for each case that was taken up and not put off', () => {
    const of = wholeForm({ ...severalCases.form!, keeps: ['owner'], closing: { needsFollowUp: false, requires: ['owner'] } })
    const taken = played(meetingIn('question', { ...severalCases, form: of }), [{ type: 'moveToPhase', phaseId: 'story', reason: null }, chair], [{ type: 'noteTold', words: 'Det står still.' }, referrer], [name(seat(referrer), 'case-0001'), referrer])
    const second = played(taken, [{ type: 'moveToCase', caseId: 'case-0002' }, chair])
    const lacks = (log: typeof open) => closingHindrances(replay(log)).filter((one) => one.startsWith('owner'))
    expect([lacks(taken), lacks(second), lacks(played(second, [{ type: 'putOffCase', caseId: 'case-0002', reason: 'Tiden räckte inte.' }, chair])), lacks(played(second, [name(seat('seat-rut'), 'case-0002'), 'seat-rut']))]).toEqual([[], ['ownerMissing'], [], []])
  })
})
