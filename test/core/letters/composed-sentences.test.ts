import { describe, expect, it } from 'vitest'
import type { Meeting } from '#core/meeting/meeting.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { composed } from './composed.ts'
import { eightPeople } from './full-meetings.ts'
import { handedOver, keptMeeting } from './kept-meetings.ts'
import { wholeText } from './letter-sentences.ts'
import { meeting, mutualConsents, told } from './written-meetings.ts'

describe.each(Object.entries({ ...writtenMeetings, 'eight-people': eightPeople }))('the letters of %s', (_, one) => {
  it.each(['sv', 'en'] as const)('have no sentence of ours over fifteen words, with names, places and days in it, in %s [S1]', (language) => {
    for (const each of [one, withLongNames(one)])
      for (const letter of [participantLetter, referrerLetter, preparationLetter].map((write) => write(each, language)))
        for (const [text, count] of letter ? composed(each.items, letter) : []) expect([text, count <= 15]).toEqual([text, true])
  })
})

/** Where an authority has one word for its name it gets three. */
const withLongNames = (one: Meeting): Meeting => ({
  ...one,
  plan: one.plan && { ...one.plan, organisations: one.plan.organisations.map((each) => ({ ...each, name: each.name.includes(' ') ? each.name : `${each.name} i Haninge` })) },
})

describe('who takes over from whom', () => {
  const said = (no: boolean, language: 'sv' | 'en') => {
    const answers = { receives: no ? { answer: 'no' as const, by: 'seat-anna', at: '2026-12-03T12:30:00.000Z' } : null, handsOver: null }
    const receiver = { kind: 'outside' as const, name: 'Omar', organisation: 'Habiliteringen i Södra Stockholms län' }
    return wholeText(participantLetter(keptMeeting({ handover: { ...handedOver!, receiver, answers } }, { told: told('Hej.') }), language)!)
  }

  it('is two sentences where their names make one too long [S1]', () => {
    expect(said(true, 'sv')).toContain('Tanken var att Omar på Habiliteringen i Södra Stockholms län skulle ta över.\nDå skulle Maria på Psykiatrin i Haninge lämna över.')
    expect(said(false, 'sv')).toContain('Tanken är att Omar på Habiliteringen i Södra Stockholms län tar över.\nDå lämnar Maria på Psykiatrin i Haninge över.')
    expect(said(true, 'en')).toContain('The idea was that Omar at Habiliteringen i Södra Stockholms län would take over.\nThen Maria at Psykiatrin i Haninge would hand over.')
  })
})

describe('who may talk with each other', () => {
  const categories = ['hälsa', 'arbete', 'ekonomi', 'boende', 'utbildning', 'stödet i dag', 'behov av hjälpmedel']
  const [one] = mutualConsents
  const text = (...consents: Meeting['consents']) => wholeText(participantLetter(meeting({ told: told('Hej.'), consents }))!)

  it('is a sentence where they are few and what it is about is little, and else a list [S1]', () => {
    const both = [{ ...one!, fromOrganisationId: 'org-fk', toOrganisationIds: ['org-af'] }, { ...one!, fromOrganisationId: 'org-af', toOrganisationIds: ['org-fk'] }]
    expect(text(...both)).toContain('De här får prata med varandra om dig: Arbetsförmedlingen och Försäkringskassan.\nDitt ja gäller hälsa, arbete och ekonomi till och med onsdag 30 juni 2027.')
    expect(text(...mutualConsents)).toContain('De här får prata med varandra om dig:\nHaninge kommun\nArbetsförmedlingen\n')
    expect(text(...both.map((record) => ({ ...record, categories })))).toContain('De får prata om:\nhälsa\narbete\nekonomi\nboende\nutbildning\nstödet i dag\nbehov av hjälpmedel\nDitt ja gäller till och med onsdag 30 juni 2027.')
  })

  it('is said of one at a time where they do not fit one sentence [S1]', () => {
    const fromAll = ['org-haninge', 'org-af', 'org-fk'].map((from) => ({ ...one!, fromOrganisationId: from, toOrganisationIds: ['org-region'] }))
    expect(text(...fromAll.slice(1))).toContain('Arbetsförmedlingen och Försäkringskassan får berätta om dig för Psykiatrin i Haninge.')
    const names = { organisations: meeting().plan!.organisations.map((each) => ({ ...each, name: `${each.name} i Södra Stockholms län` })) }
    const long = wholeText(participantLetter(meeting({ told: told('Hej.'), consents: fromAll, of: names }))!)
    expect(long).toContain('Arbetsförmedlingen i Södra Stockholms län får berätta om dig för:\nPsykiatrin i Haninge i Södra Stockholms län\nFörsäkringskassan i Södra Stockholms län får')
  })
})
