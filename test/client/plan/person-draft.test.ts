import { describe, expect, it } from 'vitest'
import { emptyPerson, kindNamed, numbersStandIn, personLacks, placeOf, type PersonDraft } from '#client/plan/people/person-draft.ts'
import { wholePlan } from './a-plan.ts'

const { organisations, people } = wholePlan()
const lacks = (fields: Partial<PersonDraft>, usualWhy = '') => personLacks({ ...emptyPerson('somebody-new', fields.role ?? 'representative'), ...fields }, usualWhy, organisations, people)

describe('the form for a person', () => {
  it('asks for a name, an organisation of who works there, and why', () => {
    expect(lacks({})).toEqual(['name', 'organisation', 'why'])
    expect(lacks({ role: 'chair' })).toEqual(['name', 'organisation', 'why'])
    expect(lacks({ role: 'supportPerson' })).toEqual(['name', 'why'])
    expect(lacks({ name: 'Lena', organisation: organisations[0]!.id, why: 'Lena är med.' })).toEqual([])
  })

  it('takes the usual reason of a role, until another is written or it is taken out', () => {
    expect(lacks({ role: 'interpreter', name: 'Ali' }, 'Tolkar.')).toEqual([])
    expect(lacks({ role: 'interpreter', name: 'Ali', why: '' }, 'Tolkar.')).toEqual(['why'])
    const { why } = placeOf({ ...emptyPerson('ali', 'interpreter'), name: 'Ali' }, null, 'Tolkar.')
    expect(why).toBe('Tolkar.')
  })

  it('asks what a new organisation is called, and what it is where its name does not say', () => {
    expect(lacks({ name: 'Lena', why: 'x', organisation: 'new' })).toEqual(['organisationName'])
    expect(lacks({ name: 'Lena', why: 'x', organisation: 'new', organisationName: 'Bageriet' })).toEqual(['organisationKind'])
    expect(lacks({ name: 'Lena', why: 'x', organisation: 'new', organisationName: 'Bageriet', organisationKind: 'employer' })).toEqual([])
    expect(['Försäkringskassan', 'Region Norr', 'Nacka kommun', 'Samordningsförbundet', 'Bageriet'].map(kindNamed)).toEqual(['forsakringskassan', 'region', 'municipality', 'association', null])
  })

  it('tells two of one name, role and organisation apart, but not one from herself', () => {
    const anna = people.find(({ name }) => name === 'Anna')!
    expect(lacks({ name: ' anna', organisation: anna.organisationId!, why: 'x' })).toEqual(['alike'])
    expect(lacks({ name: 'Anna', role: 'referrer', organisation: anna.organisationId!, why: 'x' })).toEqual([])
    expect(lacks({ id: anna.id, name: 'Anna', organisation: anna.organisationId!, why: 'x' })).toEqual([])
  })

  it('finds the field where a personal number stands', () => {
    expect(numbersStandIn({ ...emptyPerson('somebody', 'referrer'), name: 'Kim 811228-9874', why: 'Ring 08-123 45 67' })).toEqual(['name'])
  })

  it('keeps of the form only what belongs to the role', () => {
    const all = { ...emptyPerson('somebody', 'interpreter'), name: 'Ali', isNew: true, isListening: true, answersFor: true }
    expect(placeOf(all, null, 'Tolkar.')).toMatchObject({ mandate: null, isNew: false, isListening: false, answersForParticipant: false, attends: 'browser' })
    expect(placeOf({ ...all, role: 'supportPerson' }, null, 'x').answersForParticipant).toBe(true)
    expect(placeOf({ ...all, role: 'representative', mandate: 'decides' }, 'org', 'x')).toMatchObject({ mandate: 'decides', isNew: true, isListening: true, attends: 'teams' })
  })
})
