import { describe, expect, it } from 'vitest'
import { askedOf, itemsToFollow } from '#core/follow-up/followed-items.ts'
import { offeredCodes } from '#core/follow-up/offered-codes.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { act, item, meeting, by, byDay, question, talk } from '../letters/written-meetings.ts'

const formOf = (id: string) => allMeetingForms.find((one) => one.id === id)!
const withoutKim = meeting().plan!.seats.filter(({ role }) => role !== 'participant')
const rut = { ...withoutKim.find(({ role }) => role === 'referrer')!, id: 'seat-rut', name: 'Rut', organisationId: 'org-af' }
const cases = [{ id: 'case-0001', code: 'K 12', question: 'Vad håller?', referrerSeatId: 'seat-maria' }, { id: 'case-0002', code: 'K 15', question: 'Vem håller ihop?', referrerSeatId: 'seat-rut' }]
const codesOf = (one: Meeting, seatId: string) => offeredCodes(one, seatById(one, seatId), '2026-12-10T12:00:00.000Z').map(({ voice, caseId, seatId: holder }) => [voice, caseId, holder])
const yes = [{ kind: 'followUp' as const, answer: 'yes' as const, how: 'onScreen' as const, textVersion: 'v1', takenBy: 'seat-kim', at: '2026-12-03T12:30:00.000Z' }]

describe('which codes of the follow-up a seat may take out', () => {
  it.each(['lotsarende', 'lokusgrupp'])('[FOLLOW-18] in %s, without anybody’s yes: one for who brought the question, else the chair, and one for each who works there', (id) => {
    const about = meeting({ of: { form: formOf(id), seats: withoutKim }, consents: [] })
    expect([codesOf(about, 'seat-maria'), codesOf(about, 'seat-sara'), codesOf(about, 'seat-anna')]).toEqual([[['referrer', null, 'seat-maria']], [['referrer', null, 'seat-maria']], [['team', null, 'seat-anna']]])
    const noReferrer = meeting({ of: { form: formOf(id), seats: withoutKim.filter(({ role }) => role !== 'referrer') }, consents: [] })
    expect(codesOf(noReferrer, 'seat-sara')).toEqual([['referrer', null, 'seat-sara']])
  })

  it.each(['kommunvist-team', 'lokal-samverkansgrupp'])('[FOLLOW-18] in %s one for each case, held by who brought it, and for who works there one of the cases they have something to do in', (id) => {
    const items = [{ ...item('recommendation', { what: act('call', 'vårdcentralen'), who: by('seat-anna'), when: byDay('2026-12-11'), why: null }), caseId: 'case-0002' }]
    const several = meeting({ of: { form: formOf(id), seats: [...withoutKim, rut], cases }, consents: [], items })
    expect([codesOf(several, 'seat-maria'), codesOf(several, 'seat-rut'), codesOf(several, 'seat-anna'), codesOf(several, 'seat-lena')]).toEqual([[['referrer', 'case-0001', 'seat-maria']], [['referrer', 'case-0002', 'seat-rut']], [['team', 'case-0002', 'seat-anna']], []])
    expect(codesOf(several, 'seat-sara')).toEqual([['referrer', 'case-0001', 'seat-maria'], ['referrer', 'case-0002', 'seat-rut']])
    expect([itemsToFollow(several, 'case-0001'), itemsToFollow(several, 'case-0002').map(({ nr }) => nr)]).toEqual([[], [1]])
  })

  it('[FOLLOW-20] a referrer as one of the team in the cases of others where they have something to do, also where the chair brings all', () => {
    const todo = (seatId: string, caseId: string) => ({ ...item('recommendation', { what: act('call', 'vårdcentralen'), who: by(seatId), when: byDay('2026-12-11'), why: null }), caseId })
    const several = (brings: readonly string[], ...items: ReturnType<typeof todo>[]) => meeting({ of: { form: formOf('kommunvist-team'), seats: [...withoutKim, rut], cases: cases.map((one, at) => ({ ...one, referrerSeatId: brings[at]! })) }, consents: [], items })
    const both = several(['seat-maria', 'seat-rut'], todo('seat-maria', 'case-0001'), todo('seat-maria', 'case-0002'), todo('seat-anna', 'case-0002'))
    expect(['seat-maria', 'seat-rut', 'seat-anna'].map((id) => codesOf(both, id))).toEqual([[['referrer', 'case-0001', 'seat-maria'], ['team', 'case-0002', 'seat-maria']], [['referrer', 'case-0002', 'seat-rut']], [['team', 'case-0002', 'seat-anna']]])
    expect(askedOf(both, 'seat-maria', itemsToFollow(both, 'case-0002'))).toEqual([1])
    const chairs = several(['seat-sara', 'seat-sara'], todo('seat-maria', 'case-0001'))
    expect(['seat-maria', 'seat-rut', 'seat-sara'].map((id) => codesOf(chairs, id))).toEqual([[['team', 'case-0001', 'seat-maria']], [], [['referrer', 'case-0001', 'seat-sara'], ['referrer', 'case-0002', 'seat-sara']]])
    expect(offeredCodes(both, seatById(both, 'seat-maria'), '2026-12-10T12:00:00.000Z').map(({ sees }) => sees)).toEqual(['questions', 'outcomes'])
  })

  it('[FOLLOW-1] where somebody is named: none without their yes, and after it each their own', () => {
    const [no, after] = [meeting(), meeting({ separate: yes })]
    for (const { id } of no.seats) expect(codesOf(no, id)).toEqual([])
    expect(['seat-kim', 'seat-maria', 'seat-anna'].map((id) => codesOf(after, id))).toEqual([[['participant', null, 'seat-kim']], [['referrer', null, 'seat-maria']], [['team', null, 'seat-anna']]])
    expect(codesOf(after, 'seat-sara')).toEqual([['referrer', null, 'seat-maria'], ['participant', null, 'seat-kim']])
    expect([codesOf(meeting({ separate: yes, state: 'open' }), 'seat-kim'), codesOf(meeting({ separate: yes, consents: [] }), 'seat-anna')]).toEqual([[], []])
  })

  it('[CONSENT-5] after the last day of the consent the participant’s alone, and what the chair holds', () => {
    const [first] = meeting().consents
    const last = meeting({ separate: yes, consents: meeting().consents.map((one) => ({ ...one, until: '2026-12-09' })) })
    const on = (at: string) => ['seat-kim', 'seat-maria', 'seat-anna', 'seat-sara'].map((id) => offeredCodes(last, seatById(last, id), at).length)
    expect([first?.until, on('2026-12-09T22:00:00.000Z'), on('2026-12-09T23:30:00.000Z')]).toEqual(['2027-06-30', [1, 1, 1, 2], [1, 0, 0, 2]])
  })

  it('[FOLLOW-20] asks each about the items that were theirs to do or take along, and who holds the talk afterwards about all', () => {
    const todo = (who: string) => item('recommendation', { what: act('call', 'vårdcentralen'), who: by(who), when: byDay('2026-12-11'), why: null })
    const about = meeting({ items: [todo('seat-anna'), todo('seat-lena'), question('När är intyget klart?', { kind: 'organisation', organisation: 'Vården' }, '2026-12-11', 'seat-anna')] })
    const asked = (one: Meeting, seatId: string) => askedOf(one, seatId, itemsToFollow(one))
    expect(['seat-anna', 'seat-lena', 'seat-sara'].map((id) => asked(about, id))).toEqual([[1, 3], [2], []])
    expect(asked({ ...about, followUp: talk('seat-lena', '2026-12-15') }, 'seat-lena')).toEqual([1, 2, 3])
    expect(itemsToFollow(about).map(({ organisation, byMonth }) => [organisation, byMonth])).toEqual([['arbetsformedlingen', '2026-12'], ['forsakringskassan', '2026-12'], [null, '2026-12']])
  })

  it('[FOLLOW-1] for who brought their own question: the participant’s alone', () => {
    const own = meeting({ of: { seats: meeting().plan!.seats.filter(({ role }) => role !== 'referrer') }, separate: yes })
    expect([codesOf(own, 'seat-sara'), codesOf(own, 'seat-kim')]).toEqual([[['participant', null, 'seat-kim']], [['participant', null, 'seat-kim']]])
  })
})
