import { describe, expect, it } from 'vitest'
import { addSeatBodySchema } from '#core/wire/http.ts'
import { emptySeat, numberStandsIn, seatBodyOf, seatLacks, type SeatDraft } from '#client/panel/latecomer/add-seat-draft.ts'

const id = '0123456789abcdef-0123'
const lena: SeatDraft = { ...emptySeat, name: ' Lena ', organisation: 'org-insurance', why: 'Lena vet hur sjukpenning fungerar.', attends: 'phone' }

describe('a seat for who has come', () => {
  it('needs a name, for an authority also which one, and why they are here', () => {
    expect(seatLacks(emptySeat)).toEqual(['name', 'organisation', 'why'])
    expect(seatLacks({ ...emptySeat, role: 'interpreter' })).toEqual(['name', 'why'])
    expect(seatLacks({ ...lena, organisation: 'new', organisationName: ' ' })).toEqual(['organisationName'])
    expect(seatBodyOf(emptySeat, id)).toBeNull()
  })

  it.each([
    ['a representative', lena, { role: 'representative', organisationId: 'org-insurance', mandate: 'recommends', answersForParticipant: false }],
    ['a referrer, whose mandate is not asked for', { ...lena, role: 'referrer', mandate: 'decides' } as const, { mandate: 'recommends' }],
    ['an interpreter of no organisation', { ...lena, role: 'interpreter', organisation: '' } as const, { organisationId: null, mandate: null }],
    ['a guardian', { ...lena, role: 'supportPerson', organisation: '', answersFor: 'yes' } as const, { answersForParticipant: true, mandate: null }],
    ['one who is new and only listens', { ...lena, isNew: 'yes', isListening: 'yes' } as const, { isNew: true, isListening: true }],
    ['a support person who was ticked as new before the role was changed', { ...lena, role: 'supportPerson', organisation: '', isNew: 'yes', isListening: 'yes' } as const, { isNew: false, isListening: false }],
    ['a representative who was ticked as guardian before the role was changed', { ...lena, answersFor: 'yes' } as const, { answersForParticipant: false }],
  ])('is sent as the server takes it: %s', (_who, draft, seat) => {
    const body = seatBodyOf(draft, id)
    expect(addSeatBodySchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({ seat: { name: 'Lena', attends: 'phone', ...seat }, organisation: null })
  })

  it('brings its organisation along when it is new', () => {
    const body = seatBodyOf({ ...lena, organisation: 'new', organisationName: 'Försäkringskassan', organisationKind: 'forsakringskassan' }, id)
    expect(addSeatBodySchema.parse(body)).toMatchObject({ seat: { organisationId: null }, organisation: { name: 'Försäkringskassan', kind: 'forsakringskassan' } })
  })

  it('finds the field in which a refused number stands', () => {
    expect(numberStandsIn({ ...lena, why: 'Har hand om 19121212-1212.' })).toBe('why')
    expect(numberStandsIn({ ...lena, name: 'Lena 121212 1212' })).toBe('name')
    expect(numberStandsIn(lena)).toBeNull()
  })
})
