import { describe, expect, it } from 'vitest'
import { emptyPerson } from '#client/plan/people/person-draft.ts'
import { emptyPlan, nextWithSame, type PlanDraft } from '#client/plan/plan-draft.ts'
import { allowedName, withoutProtection, withProtection } from '#client/plan/protect-draft.ts'
import { aliases } from '#core/meeting/protected-identity.ts'
import { seatPlan } from '#test/support/builders.ts'

let ids = 0
const newId = () => `id-${(ids += 1)}`
const draft: PlanDraft = {
  ...emptyPlan(newId, 'resursradet', 'sv', 'Syfte'),
  question: 'Vad hjälper Fatima att börja? Fatimas läkare vet.',
  people: [
    seatPlan({ id: 'a', role: 'chair', name: 'Maria', why: 'Leder mötet åt Fatima.' }),
    seatPlan({ id: 'b', role: 'participant', name: 'Fatima' }),
    seatPlan({ id: 'c', role: 'supportPerson', name: 'Bo' }),
    seatPlan({ id: 'd', role: 'supportPerson', name: 'Ali (god man)' }),
  ],
  background: { notes: [{ id: 'n', words: 'fatima bor hos Ali (god man) i Alingsås.', mayBeSaid: false }], talkAbout: '', notTalkAbout: 'Fatimas bror', adaptations: [] },
}

describe('a plan for somebody whose identity is protected', () => {
  it('gives them and who comes with them names of ours at once, also in what is written, and leaves the others', () => {
    const { people, question, background, isProtected } = withProtection(draft, true)
    const [chair, participant, likeOurs, beside] = people.map(({ name }) => name)
    expect([isProtected, chair, likeOurs === 'Bo', new Set(people.map(({ name }) => name)).size]).toEqual([true, 'Maria', false, 4])
    for (const name of [participant, likeOurs, beside]) expect(aliases).toContain(name)
    expect(question).toBe(`Vad hjälper ${participant} att börja? ${participant}s läkare vet.`)
    expect([background.notes[0]?.words, background.notTalkAbout, people[0]?.why]).toEqual([`${participant} bor hos ${beside} i Alingsås.`, `${participant}s bror`, `Leder mötet åt ${participant}.`])
    expect(JSON.stringify(withProtection(draft, true))).not.toMatch(/fatima|god man\)/i)
  })

  it('leaves a word that is a short name too', () => {
    const per = withProtection({ ...draft, question: 'Vad kostar det Per per månad? PERS frågor.', people: [seatPlan({ id: 'b', role: 'participant', name: 'Per' })] }, true)
    const alias = per.people[0]?.name ?? ''
    expect(per.question).toBe(`Vad kostar det ${alias} per månad? ${alias}S frågor.`)
  })

  it('takes no other name in the form, keeps the name of ours when the tick is taken away, and is so again in the next meeting', () => {
    const form = withProtection({ ...draft, writing: { ...emptyPerson('b', 'participant'), name: 'Fatima' } }, true)
    expect([form.writing?.name, allowedName(form, { name: 'Hamid', role: 'supportPerson' }), allowedName(form, { name: 'Hamid', role: 'interpreter' }), allowedName(form, { name: 'Robin', role: 'participant' })]).toEqual(['', '', 'Hamid', 'Robin'])
    const back = withProtection(form, false)
    expect([back.isProtected, back.people.map(({ name }) => name)]).toEqual([false, form.people.map(({ name }) => name)])
    expect(nextWithSame({ draft: form, meetingId: 'meeting-1' }, newId, 'Syfte').isProtected).toBe(true)
    expect(withProtection(draft, false)).toEqual(draft)
  })

  it('gives back all that stood there when the tick is taken away again, but what somebody has written since', () => {
    const before: PlanDraft = { ...draft, writing: { ...emptyPerson('w', 'participant'), name: 'Fatima', why: 'Fatima vill det.' } }
    const after = withProtection(before, true)
    const ticked = { before, after }
    expect(withoutProtection(after, ticked)).toEqual(before)
    const changed = { ...after, question: 'Vad gör vi nu?', people: after.people.map((one) => (one.id === 'c' ? { ...one, name: 'Bosse' } : one)), background: { ...after.background, notes: [...after.background.notes, { id: 'm', words: 'Ny.', mayBeSaid: false }] } }
    const back = withoutProtection(changed, ticked)
    expect([back.question, back.people.map(({ name }) => name), back.background.notes.map(({ words }) => words)]).toEqual(['Vad gör vi nu?', ['Maria', 'Fatima', 'Bosse', 'Ali (god man)'], [draft.background.notes[0]?.words, 'Ny.']])
    expect(withoutProtection(after, null), 'after a reload nobody knows them').toEqual({ ...after, isProtected: false })
  })

  it('[PAPER-5] takes their phone number out of all that is written, leaves how others are reached, and gives all of it back', () => {
    const note = (id: string, words: string) => ({ id, words, mayBeSaid: false })
    const before: PlanDraft = {
      ...draft,
      question: 'Ring Fatima på +46 70 123 45 67.',
      background: { ...draft.background, notes: [note('p', 'Fatima: Telefon 070-123 45 67'), note('q', 'Maria: Telefon 010-123 45 67'), note('r', 'Hon svarar på 0701234567 efter klockan 9.'), note('s', 'Mötet är 2026-12-03 kl. 08-16 och kostar 0 kr.')], talkAbout: 'Mitt nummer är (08) 123 456 78', notTalkAbout: '' },
    }
    const after = withProtection(before, true)
    expect(after.background.notes.map(({ words }) => words)).toEqual(['Maria: Telefon 010-123 45 67', 'Hon svarar på … efter klockan 9.', 'Mötet är 2026-12-03 kl. 08-16 och kostar 0 kr.'])
    expect(JSON.stringify(after).replaceAll('010-123 45 67', '')).not.toMatch(/123 ?45/)
    expect(withoutProtection(after, { before, after })).toEqual(before)
  })
})
