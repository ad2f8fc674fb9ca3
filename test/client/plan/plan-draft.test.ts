import { describe, expect, it } from 'vitest'
import { planMeetingBodySchema } from '#core/wire/http.ts'
import { draftOf } from '#client/plan/people/person-draft.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import { contactNameOf, nextWithSame, organisationsAtTable, withPersonAgain, withWritten, withoutPerson } from '#client/plan/plan-draft.ts'
import { emptyConsent, tick } from '#client/plan/consent/consent-draft.ts'
import { categoryNames, countedIds, idOf, purpose, wholePlan, textVersions } from './a-plan.ts'

const bodyOf = (draft: ReturnType<typeof wholePlan>) => planBodyOf(draft, { case: 'named', cases: 'one' }, categoryNames, textVersions)!

describe('a plan that is being written', () => {
  it('becomes a body that the server takes', () => {
    const body = bodyOf(wholePlan())
    expect(planMeetingBodySchema.safeParse(body).error).toBeUndefined()
    expect(body.plan).toMatchObject({ startsAt: '2026-12-11T12:30:00.000Z', contact: { name: 'Sara', hours: { from: '09.00', to: '16.00' } } })
    expect(body.plan.seats.map(({ name, mandate, attends }) => [name, mandate, attends])).toEqual([
      ['Sara', null, 'teams'],
      ['Kim', null, 'browser'],
      ['Anna', 'recommends', 'teams'],
      ['Petra', 'recommends', 'teams'],
      ['Omar', 'recommends', 'phone'],
    ])
  })

  it('has an organisation once, however its name is spaced and cased, with the kind that its name says', () => {
    expect(wholePlan().organisations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Sjöviks kommun', 'municipality'],
      ['Arbetsförmedlingen', 'arbetsformedlingen'],
      ['Sjöviks vårdcentral', 'region'],
    ])
  })

  it('sends no organisation that nobody sits there for', () => {
    const draft = wholePlan()
    const omar = draft.people.find(({ name }) => name === 'Omar')!
    expect(organisationsAtTable(withoutPerson(draft, omar.id)).map(({ name }) => name)).toEqual(['Sjöviks kommun', 'Arbetsförmedlingen'])
  })

  it('puts somebody who was taken away back where they were', () => {
    const draft = wholePlan()
    const anna = draft.people[2]!
    expect(withPersonAgain(withoutPerson(draft, anna.id), anna, 2)).toEqual(draft)
  })

  it('changes somebody at their place and keeps their id', () => {
    const draft = wholePlan()
    const anna = draft.people[2]!
    const changed = withWritten({ ...draft, writing: { ...draftOf(anna), name: 'Anneli' } }, '', countedIds('other'))
    expect(changed.people.map(({ name }) => name)).toEqual(['Sara', 'Kim', 'Anneli', 'Petra', 'Omar'])
    expect(changed.people[2]).toEqual({ ...anna, name: 'Anneli' })
    expect(changed.writing).toBeNull()
  })

  it('names the chair as whom to ask, until somebody else is written', () => {
    const draft = wholePlan()
    expect(contactNameOf(draft)).toBe('Sara')
    expect(contactNameOf({ ...draft, contact: { ...draft.contact, name: 'Lina' } })).toBe('Lina')
    expect(contactNameOf({ ...draft, contact: { ...draft.contact, name: '' } })).toBe('')
  })

  it('gives the next meeting the same people under new ids, and no day, question or consent', () => {
    const draft = wholePlan()
    const asked = { ...draft, consent: tick(draft.consent, idOf(draft, 'Arbetsförmedlingen'), [idOf(draft, 'Sjöviks kommun')], true) }
    const next = nextWithSame({ draft: asked, meetingId: 'meeting-0001' }, countedIds('next-id'), purpose)
    expect(next).toMatchObject({ day: '', question: '', teamName: draft.teamName, place: draft.place, contact: draft.contact })
    expect(next.consent).toEqual(emptyConsent(purpose))
    expect([next.earlier, next.background.notes]).toEqual([{ meetingId: 'meeting-0001', goesOn: false }, []])
    const whole = (one: typeof draft) => one.people.map(({ name, role, why, organisationId }) => [name, role, why, one.organisations.find(({ id }) => id === organisationId)?.name])
    expect(whole(next)).toEqual(whole(draft))
    const ids = (one: typeof draft) => [one.id, ...one.organisations.map(({ id }) => id), ...one.people.map(({ id }) => id)]
    expect(new Set([...ids(draft), ...ids(next)]).size).toBe(18)
  })
})
