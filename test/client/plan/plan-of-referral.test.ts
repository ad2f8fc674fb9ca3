import { describe, expect, it } from 'vitest'
import { backgroundOf } from '#client/plan/background/background-draft.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import { emptyPlan } from '#client/plan/plan-draft.ts'
import { places } from '#client/plan/places.ts'
import { lacksOf } from '#client/plan/ready/what-is-missing.ts'
import { planOfReferral, withAdded } from '#client/plan/waiting/plan-of-referral.ts'
import { planMeetingBodySchema } from '#core/wire/http.ts'
import { categoryNames, countedIds, purpose, wholePlan, textVersions } from './a-plan.ts'
import { kept, referral } from './a-referral.ts'

const usual = { usualWhy: (role: string) => `Som ${role}.`, phoneNote: (phone: string) => `Nås på ${phone}` }
const planned = (changes?: object) => planOfReferral(emptyPlan(countedIds(), 'resursradet', 'sv', purpose), kept(changes), countedIds('other-id'), usual)

it('a referral begins a plan with its question, its people and what is known beforehand', () => {
  const draft = planned()
  expect(draft).toMatchObject({ question: referral.question, referral: { id: 'referral-0000001', version: 1 }, background: { talkAbout: 'Pengarna', notTalkAbout: '', adaptations: ['byPhone', 'breaks'] } })
  expect(draft.people.map(({ name, role, attends, why }) => [name, role, attends, why])).toEqual([['Maria', 'participant', 'phone', 'Som participant.'], ['Anna', 'referrer', 'browser', 'Som referrer.']])
  expect(draft.organisations.map(({ name, kind }) => [name, kind])).toEqual([['Arbetsförmedlingen', 'arbetsformedlingen']])
  expect(draft.people[1]?.organisationId).toBe(draft.organisations[0]?.id)
})

it('how people are reached is a note that nobody says aloud', () => {
  expect(planned().background.notes.map(({ words, mayBeSaid }) => [words, mayBeSaid])).toEqual([['Maria: Nås på 070-123 45 67', false], ['Anna: Nås på 010-123 45 67', false], ['Praktik i våras', true]])
  const own = planned({ referrer: null, adaptations: [] })
  expect([own.people.length, own.people[0]?.attends, own.organisations]).toEqual([1, 'browser', []])
})

it('what is known beforehand is sent as the server takes it, and nothing of it where nothing was written', () => {
  const draft = { ...wholePlan(), background: planned().background, referral: { id: 'referral-0000001', version: 4 } }
  const body = planBodyOf(draft, { case: 'named', cases: 'one' }, categoryNames, textVersions)
  expect(planMeetingBodySchema.parse(body)).toMatchObject({ referralId: 'referral-0000001', referralVersion: 4, plan: { adaptations: ['byPhone', 'breaks'], wishes: { talkAbout: 'Pengarna', notTalkAbout: null } } })
  expect(backgroundOf({ notes: [{ id: 'a', words: '  ', mayBeSaid: true }], talkAbout: ' ', notTalkAbout: '', adaptations: [] }, [])).toEqual({})
  expect(planBodyOf(wholePlan(), { case: 'named', cases: 'one' }, categoryNames, textVersions)).not.toHaveProperty('referralId')
})

it('the next meeting goes on from the one before only where somebody says so', () => {
  const draft = { ...wholePlan(), earlier: { meetingId: 'meeting-0001', goesOn: false } }
  expect(planBodyOf(draft, { case: 'named', cases: 'one' }, categoryNames, textVersions)).not.toHaveProperty('follows')
  expect(planMeetingBodySchema.parse(planBodyOf({ ...draft, earlier: { ...draft.earlier, goesOn: true } }, { case: 'named', cases: 'one' }, categoryNames, textVersions))).toMatchObject({ follows: 'meeting-0001' })
})

it('what is added to a referral comes into the plan beside what was written there', () => {
  const draft = planned()
  const own = { ...draft, background: { ...draft.background, notes: [...draft.background.notes, { id: 'own-note', words: 'Eget', mayBeSaid: true }] } }
  const added = withAdded(own, { ...kept({ talkAbout: 'Sömnen', notTalkAbout: 'Min bror', notes: [...referral.notes, { words: 'Nytt', mayBeSaid: false }] }), version: 2 }, countedIds('added-id'))
  expect(added.background.notes.map(({ words }) => words).slice(-3)).toEqual(['Praktik i våras', 'Eget', 'Nytt'])
  expect([added.background.talkAbout, added.background.notTalkAbout, added.referral]).toEqual(['Sömnen', 'Min bror', { id: 'referral-0000001', version: 2, said: { talkAbout: 'Sömnen', notTalkAbout: 'Min bror', adaptations: ['byPhone', 'breaks'], notes: [expect.objectContaining({ mayBeSaid: true }), { id: 'added-id-0001-xxxxxxxx', mayBeSaid: false }] }, seats: { person: expect.any(String), referrer: expect.any(String) } }])
})

describe('what the person took away', () => {
  const away = (draft: ReturnType<typeof planned>) => withAdded(draft, { ...kept({ talkAbout: null, notTalkAbout: null, adaptations: [] }), version: 2 }, countedIds('added-id')).background
  const said = { talkAbout: 'Min skuld', notTalkAbout: 'Min syster', adaptations: ['breaks', 'noVideo'] }

  it('[ASK-28] is gone from the plan, words and ticks', () => {
    expect(away(planned(said))).toMatchObject({ talkAbout: '', notTalkAbout: '', adaptations: [] })
  })

  it('[ASK-28] is gone from a plan that an older page kept', () => {
    const draft = planned(said)
    const { said: _said, ...old } = draft.referral!
    expect(away({ ...draft, referral: old })).toMatchObject({ talkAbout: '', notTalkAbout: '', adaptations: [] })
  })

  it('[ASK-28] takes nothing along that who plans wrote or ticked where the person changed nothing', () => {
    const draft = planned({ ...said, notTalkAbout: null })
    const own = { ...draft, background: { ...draft.background, notTalkAbout: 'Skriver den som planerar', adaptations: ['breaks', 'interpreter'] as const } }
    expect(away(own)).toMatchObject({ talkAbout: '', notTalkAbout: 'Skriver den som planerar', adaptations: ['interpreter'] })
    const unchanged = withAdded(own, { ...kept({ ...said, notTalkAbout: null }), version: 2 }, countedIds('added-id')).background
    expect(unchanged).toMatchObject({ talkAbout: 'Min skuld', notTalkAbout: 'Skriver den som planerar', adaptations: ['breaks', 'interpreter'] })
  })
})

it('[ASK-28] a note that who plans took out or reworded comes back with no change of the request, and a new one comes in once', () => {
  const notes = [...referral.notes, { words: 'Sover dåligt', mayBeSaid: true }, { words: 'Har hund', mayBeSaid: false }]
  const draft = planned({ notes })
  const own = { ...draft, background: { ...draft.background, notes: draft.background.notes.flatMap((note) => (note.words === 'Sover dåligt' ? [] : note.words === 'Har hund' ? [{ ...note, words: 'Har en hund hemma' }] : [note])) } }
  const added = withAdded(own, { ...kept({ notes: [...notes, { words: 'Nytt', mayBeSaid: false }] }), version: 2 }, countedIds('added-id'))
  const again = withAdded(added, { ...kept({ notes: [...notes, { words: 'Nytt', mayBeSaid: false }] }), version: 3 }, countedIds('more-id'))
  for (const one of [added, again]) expect(one.background.notes.map(({ words }) => words).slice(-2)).toEqual(['Har en hund hemma', 'Nytt'])
  expect(again.background.notes.length).toBe(own.background.notes.length + 1)
  const { said, ...old } = own.referral!
  const { notes: _read, ...saidBefore } = said!
  const older = withAdded({ ...own, referral: { ...old, said: saidBefore } }, { ...kept({ notes: [...own.background.notes, { words: 'Nytt', mayBeSaid: false }] }), version: 2 }, countedIds('added-id'))
  expect(older.background.notes.at(-1)?.words, 'of a plan that an older page kept').toBe('Nytt')
})

it('[ASK-14] a note that is added to a plan with as many as there is room for stands there, and who plans chooses what goes', () => {
  const notes = Array.from({ length: 18 }, (_one, n) => ({ words: `Anteckning ${n}`, mayBeSaid: false }))
  const draft = { ...wholePlan(), ...planned({ notes }) }
  const added = withAdded(draft, { ...kept({ notes: [...notes, { words: 'Nytt', mayBeSaid: false }] }), version: 2 }, countedIds('added-id'))
  expect([draft.background.notes.length, added.background.notes.length, added.background.notes.at(-1)?.words]).toEqual([20, 21, 'Nytt'])
  const lacks = (one: typeof draft) => lacksOf(one, { participantPresent: true, case: 'named', cases: 'one' }, '2026-12-01').filter(({ place }) => place === places.background)
  expect([lacks(draft), lacks(added)]).toEqual([[], [{ says: 'tooManyNotes', place: places.background }]])
})

it('[ASK-18] of somebody whose identity is protected is protected from the start, also where an older page sent a phone number', () => {
  const draft = planned({ isProtected: true, question: 'Vad hjälper Maria?' })
  expect([draft.isProtected, draft.people.map(({ name }) => name).includes('Maria'), draft.question.includes('Maria')]).toEqual([true, false, false])
  expect(draft.background.notes.map(({ words }) => words)).toEqual(['Anna: Nås på 010-123 45 67', 'Praktik i våras'])
})
