import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { isHandedOver } from '#core/meeting/subjects/handover.ts'
import { given, played } from '#test/support/given.ts'
import { consentsAmong, minute, openMeeting, organisationIds, seatIds, seatPlan, seats } from '#test/support/builders.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
type Terms = Extract<Command, { type: 'nameReceiver' }>['handover']
const toOfficer: Terms = { receiver: { kind: 'seat', seatId: officer }, handsOver: referrer, firstContact: '2026-12-10', ifItSlips: 'Ring Lena.' }
const outside: Terms = { ...toOfficer, receiver: { kind: 'outside', name: 'Pia', organisation: 'Vårdcentralen Norr' } }
const name = (handover: Terms): Command => ({ type: 'nameReceiver', handover })
const answer = (side: 'receives' | 'handsOver', says: 'yes' | 'no' = 'yes'): Command => ({ type: 'confirmHandover', side, answer: says })
const phone = seatPlan({ id: 'seat-on-phone', role: 'representative', name: 'Ture', organisationId: organisationIds.jobs, attends: 'phone' })
const form = keepingForm(['handover'])
const open = openMeeting({ form })
const named = played(open, [name(toOfficer), chair, minute(5)])
const answersOf = (log: typeof open) => replay(log).kept.handover?.answers

describe('handover', () => {
  it('[HANDOVER-1] is named by any professional, to somebody there or outside, and anew replaces what stood', () => {
    for (const handover of [toOfficer, outside]) given(open).when(name(handover), adviser).then([{ type: 'receiverNamed', handover }])
    for (const by of [participant, support]) given(open).when(name(toOfficer), by).refused('notYourRole')
    given(named).when(name(toOfficer), referrer).then([])
    expect(replay(played(named, [name(outside), chair])).kept.handover).toMatchObject(outside)
  })

  it('[HANDOVER-1] has a day of first contact that is today or later', () => {
    given(open).when(name({ ...toOfficer, firstContact: '2026-12-02' }), chair).refused('dayHasPassed')
    given(open).when(name({ ...toOfficer, firstContact: '2026-12-03' }), chair).done()
  })

  it('[HANDOVER-2] is between two professionals who are there', () => {
    for (const seatId of [participant, support, 'seat-nobody']) {
      given(open).when(name({ ...toOfficer, receiver: { kind: 'seat', seatId } }), chair).refused('noSuchSeat')
      given(open).when(name({ ...toOfficer, handsOver: seatId }), chair).refused('noSuchSeat')
    }
    given(open).when(name({ ...toOfficer, handsOver: officer }), chair).refused('sameSeatTwice')
    given(played(open, [{ type: 'turnAway', seatId: officer }, chair])).when(name(toOfficer), chair).refused('seatNotHere')
  })

  it('[HANDOVER-3] each side answers for itself, and who names it stands by their own', () => {
    expect(answersOf(named)).toEqual({ receives: null, handsOver: null })
    expect(answersOf(played(open, [name(toOfficer), referrer, minute(5)]))).toEqual({ receives: null, handsOver: { answer: 'yes', by: referrer, at: minute(5) } })
    expect(answersOf(played(open, [name(toOfficer), officer, minute(6)]))).toEqual({ receives: { answer: 'yes', by: officer, at: minute(6) }, handsOver: null })
    given(named).when(answer('receives'), officer).then([{ type: 'handoverConfirmed', side: 'receives', answer: 'yes' }])
    for (const by of [chair, adviser, referrer]) given(named).when(answer('receives'), by).refused('notYours')
    given(named).when(answer('handsOver'), officer).refused('notYours')
    given(open).when(answer('receives'), officer).refused('handoverMissing')
    given(played(named, [answer('receives'), officer])).when(answer('receives'), officer).then([])
    expect(answersOf(played(named, [answer('receives'), officer], [answer('receives', 'no'), officer]))?.receives?.answer).toBe('no')
    expect(answersOf(played(named, [answer('receives'), officer], [name({ ...toOfficer, firstContact: '2026-12-11' }), chair]))?.receives).toBeNull()
  })

  it('[HANDOVER-3] who is outside, or has no screen, is taken down by who leads, once consent reaches them', () => {
    const far = played(open, [name(outside), referrer])
    given(far).when(answer('receives'), chair).done()
    given(far).when(answer('receives'), officer).refused('notYours')
    const byPhone = openMeeting({ form, seats: [...seats, phone] })
    const toPhone = played(byPhone, [name({ ...toOfficer, receiver: { kind: 'seat', seatId: phone.id } }), referrer])
    given(toPhone).when(answer('receives'), chair).done()
    given(toPhone).when(answer('receives'), adviser).refused('notYours')
    const unit = { id: 'org-care', name: 'Vårdcentralen Norr', kind: 'region' as const }
    const late = played(byPhone, [{ type: 'addSeat', seat: { ...phone, id: 'seat-late', name: 'Ylva', organisationId: unit.id }, organisation: unit }, chair], [name({ ...toOfficer, receiver: { kind: 'seat', seatId: 'seat-late' } }), chair])
    given(late).when(answer('receives'), chair).refused('consentMissing')
    given(played(late, [{ type: 'recordConsent', records: consentsAmong([...Object.values(organisationIds), unit.id]) }, chair])).when(answer('receives'), chair).done()
  })

  it('[HANDOVER-4] is done when both sides have said yes', () => {
    const done = (log: typeof open) => isHandedOver(replay(log).kept.handover!)
    const one = played(named, [answer('receives'), officer])
    expect(done(played(named, [answer('handsOver'), referrer]))).toBe(false)
    expect([done(named), done(one), done(played(one, [answer('handsOver'), referrer])), done(played(one, [answer('handsOver', 'no'), referrer]))]).toEqual([false, false, true, false])
  })
})
