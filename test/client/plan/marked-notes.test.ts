import { describe, expect, it } from 'vitest'
import { backgroundOf, markOf, unmarked, type NoteDraft } from '#client/plan/background/background-draft.ts'
import { whoReads } from '#client/plan/background/who-reads.ts'
import { tick, type Category } from '#client/plan/consent/consent-draft.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import type { PlanDraft } from '#client/plan/plan-draft.ts'
import { categoryNames, idOf, textVersions, wholePlan } from './a-plan.ts'

const today = '2026-12-01'
const draft = wholePlan()
const [town, work, care] = ['Sjöviks kommun', 'Arbetsförmedlingen', 'Sjöviks vårdcentral'].map((name) => idOf(draft, name)) as [string, string, string]
const note = (kind?: Category, from?: string, mayBeSaid = true): NoteDraft => ({ id: 'note-1', words: ' Sover dåligt. ', mayBeSaid, kind, from })

/** Everybody may tell everybody about these. */
function withConsent(categories: Category[]): PlanDraft {
  const ids = [town, work, care]
  const consent = ids.reduce((one, from) => tick(one, from, ids.filter((id) => id !== from), true), draft.consent)
  return { ...draft, consent: { ...consent, terms: { ...consent.terms, categories, how: 'spoken' } } }
}
const names = (one: NoteDraft, plan: PlanDraft) => whoReads(one, plan, today).not.map(({ id }) => id)

describe('a note of the plan that is marked', () => {
  it('[CONSENT-21] says which organisations would not read it, as consent stands in the plan', () => {
    expect(names(note('health', care), draft), 'nobody has said yes yet').toEqual([work])
    expect(names(note('health', care), withConsent(['health']))).toEqual([])
    expect(names(note('health', town), withConsent(['work']))).toEqual([work, care])
    expect(names(note('health'), withConsent(['work']))).toEqual([work, care])
    expect(names(note(), draft)).toEqual([])
    const asked = withConsent(['health'])
    const onScreen = { ...asked, consent: { ...asked.consent, terms: { ...asked.consent.terms, how: 'onScreen' as const } } }
    expect(names(note('health', town), onScreen), 'not answered yet').toEqual([work, care])
    expect(whoReads(note('health', town), withConsent(['health']), today).reads.map(({ id }) => id)).toEqual([work, care])
  })

  it('[CONSENT-28] sends with a wish what it is about, and nothing of a wish without words or where nobody is asked', () => {
    const background = { ...draft.background, talkAbout: 'Jag sover dåligt.', notTalkAbout: '', wishKinds: { talkAbout: 'health', notTalkAbout: 'work' } as const }
    expect(backgroundOf(background, []).wishes).toEqual({ talkAbout: 'Jag sover dåligt.', notTalkAbout: null, about: { talkAbout: 'health' } })
    expect(backgroundOf(unmarked(background), []).wishes).toEqual({ talkAbout: 'Jag sover dåligt.', notTalkAbout: null })
  })

  it('[CONSENT-21] says of one that must not be said aloud only what the referrer’s organisation would not read', () => {
    expect(names(note('health', town, false), withConsent(['work']))).toEqual([work])
    const without = { ...withConsent([]), people: draft.people.filter(({ role }) => role !== 'referrer') }
    expect(whoReads(note('health', town, false), without, today), 'the chair alone').toEqual({ reads: [], not: [] })
  })

  it('is sent with its kind and whose it is, and of an organisation that has left the table with nobody', () => {
    const sent = (one: NoteDraft, atTable = [{ id: care }]) => backgroundOf({ notes: [one], talkAbout: '', notTalkAbout: '', adaptations: [] }, atTable).background
    expect(sent(note('health', care))).toEqual([{ words: 'Sover dåligt.', mayBeSaid: true, kind: 'health', from: care }])
    expect(sent(note('health', care), [])).toEqual([{ words: 'Sover dåligt.', mayBeSaid: true, kind: 'health' }])
    expect(sent(note(undefined, care))).toEqual([{ words: 'Sover dåligt.', mayBeSaid: true }])
    expect(markOf({ kind: undefined, from: care }, [{ id: care }])).toEqual({})
  })

  it('is sent without its mark where nobody is asked for consent', () => {
    const plan = { ...withConsent(['health']), background: { ...draft.background, notes: [note('health', care)] } }
    const sent = (which: 'named' | 'none') => planBodyOf(plan, { case: which, cases: 'one' }, categoryNames, textVersions)?.plan.background
    expect(sent('none')).toEqual([{ words: 'Sover dåligt.', mayBeSaid: true }])
    expect(sent('named')).toMatchObject([{ kind: 'health', from: care }])
  })
})
