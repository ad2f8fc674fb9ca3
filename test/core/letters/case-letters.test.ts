import { describe, expect, it } from 'vitest'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { outcomePhrases } from '#core/letters/wording/outcome-phrases.ts'
import { outcomes } from '#core/letters/sentences/outcomes-by-language.ts'
import type { CaseOwner, Earlier, Rest } from '#core/meeting/kept-cases.ts'
import { languages } from '#core/meeting/languages.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { askedInWriting, keepingForm } from '#test/support/keeping-form.ts'
import { headings } from './letter-sentences.ts'
import { keptMeeting } from './kept-meetings.ts'
import { act, by, byDay, item, meeting, talk, told } from './written-meetings.ts'

const at = '2026-12-03T12:30:00.000Z'
const written = { by: 'seat-sara', at }
const toKim = (one: Meeting, language?: 'en') => letterText(participantLetter(one, language)!)
const toMaria = (one: Meeting, language?: 'en') => letterText(referrerLetter(one, language)!)
const owner = (owns: CaseOwner['owner'], answer: 'yes' | 'no' | null, caseId: string | null = null): CaseOwner => ({ caseId, owner: owns, answer: answer && { answer, by: 'seat-sara', at }, ...written })
const seat = (seatId: string): CaseOwner['owner'] => ({ kind: 'seat', seatId })
const said = { told: told('Jag vill arbeta lite.'), followUp: talk('seat-sara', '2026-12-15') }
const owned = (...owners: CaseOwner[]) => keptMeeting({ owners }, said)

const rest: Rest = { id: 'rest-0001', of: { kind: 'case', caseId: null }, because: 'care', waitsFor: 'en tid hos psykiatrin', since: '2026-04-12', meanwhile: 'Anna ringer en gång i månaden.', looksAgain: { seatId: 'seat-anna', by: '2026-12-18' }, ...written }
const point = (id: string, changes: Partial<Earlier> = {}): Earlier => ({ id, caseCode: null, what: 'Anna på Arbetsförmedlingen ringer Kim.', day: null, answer: null, ...changes })
const went = (how: NonNullable<Earlier['answer']>['how'], words: string | null = null) => ({ how, words, ...written })

const perCase = allMeetingForms.find(({ id }) => id === 'kommunvist-team')!
const seats = [...meeting().plan!.seats.filter(({ role }) => role !== 'participant'), { ...meeting().plan!.seats.find(({ role }) => role === 'referrer')!, id: 'seat-rut', name: 'Rut', organisationId: 'org-af' }]
const cases = [{ id: 'case-0001', code: 'K 12', question: 'Vad håller?', referrerSeatId: 'seat-maria' }, { id: 'case-0002', code: 'K 15', question: 'Vem håller ihop?', referrerSeatId: 'seat-rut' }]
const team = (kept: Partial<Meeting['kept']>): Meeting =>
  meeting({ of: { form: perCase, seats, cases, question: 'Vad bryter rundgången?' }, consents: [], told: [{ ...told('Bussen är hindret.')[0]!, caseId: 'case-0001' }], kept: { ...meeting().kept, ...kept }, agenda: { ...meeting().agenda, cases: cases.map(({ id }) => ({ id, usedMs: 0, isVisited: true, putOffBecause: null })) } })

describe('who holds the case together, in a letter', () => {
  it('[LET-16] stands right under the box, as what is so only with a yes', () => {
    const letter = toKim(owned(owner(seat('seat-sara'), 'yes')))
    expect(letter).toMatch(/Sara( på [^.]+)? håller ihop ditt ärende\./)
    expect(letter.indexOf('Den som håller ihop ditt ärende')).toBeLessThan(letter.indexOf('Det här pratade vi om'))
    const asked = toKim(owned(owner(seat('seat-anna'), null)))
    expect(asked).toContain('Tanken är att Anna på Arbetsförmedlingen håller ihop ditt ärende.')
    expect(asked).toContain('har inte svarat än.')
    const refused = toKim(owned(owner(seat('seat-anna'), 'no')))
    expect(refused).toContain('Tanken var att Anna på Arbetsförmedlingen skulle hålla ihop ditt ärende.')
    expect(refused).toContain('svarade nej.')
    expect(toKim(owned(owner({ kind: 'organisation', organisationId: 'org-af' }, 'yes')), 'en')).toContain('Arbetsförmedlingen keeps your case together.')
    expect(headings(participantLetter(owned())!)).not.toContain('Den som håller ihop ditt ärende')
  })

  it('[LET-16] a yes or no that somebody else took down or gave stands under their name', () => {
    const answeredBy = (by: string, answer: 'yes' | 'no', owns = seat('seat-anna')): CaseOwner => ({ ...owner(owns, answer), answer: { answer, by, at } })
    const own = toKim(owned(answeredBy('seat-anna', 'yes')))
    expect(own).toContain('Anna på Arbetsförmedlingen håller ihop ditt ärende.')
    expect(own).not.toMatch(/Anna[^.]* svarade ja|skrev ned/)
    expect(toKim(owned(answeredBy('seat-sara', 'yes')))).toContain('Anna på Arbetsförmedlingen håller ihop ditt ärende. Sara skrev ned att Anna svarade ja.')
    expect(toKim(owned(answeredBy('seat-sara', 'yes')), 'en')).toContain('Sara wrote down that Anna answered yes.')
    expect(toKim(owned(answeredBy('seat-sara', 'no')))).toContain('Sara skrev ned att Anna svarade nej.')
    const ofOrganisation = { kind: 'organisation', organisationId: 'org-af' } as const
    expect(toKim(owned(answeredBy('seat-anna', 'yes', ofOrganisation)))).not.toMatch(/Arbetsförmedlingen svarade ja|skrev ned/)
    expect(toKim(owned(answeredBy('seat-sara', 'yes', ofOrganisation)))).toContain('Sara skrev ned att Arbetsförmedlingen svarade ja.')
    const theirs = toMaria(owned(answeredBy('seat-sara', 'yes', seat('seat-maria'))))
    expect(theirs.slice(theirs.indexOf('Bilaga'))).toContain('Du håller ihop ärendet. Sara skrev ned att du svarade ja.')
  })

  it('[LET-16] is the referrer’s own in the appendix where it is they', () => {
    const theirs = toMaria(owned(owner(seat('seat-maria'), 'yes')))
    expect(theirs.slice(theirs.indexOf('Bilaga'))).toContain('Du håller ihop ärendet.')
    for (const other of [owner(seat('seat-maria'), null), owner(seat('seat-sara'), 'yes')]) expect(toMaria(owned(other))).not.toContain('Du håller ihop ärendet.')
  })

  it('[LET-16] is said of each case in minutes, also that nobody does', () => {
    const both = team({ owners: [owner(seat('seat-rut'), 'yes', 'case-0002')] })
    const text = letterText(minutes(both)!)
    expect(text).toMatch(/Ärende K 12\n[^]*Vi har inte sagt vem som håller ihop ärendet\.[^]*Ärende K 15\n[^]*Rut på Arbetsförmedlingen håller ihop ärendet\./)
    expect(letterText(referrersAnswer(both, 'seat-rut')!)).toContain('Du håller ihop ärendet.')
    expect(letterText(referrersAnswer(both, 'seat-maria')!)).not.toContain('Rut på Arbetsförmedlingen håller')
    const one = wholeForm({ ...perCase, cases: 'one', papers: ['minutes'], phases: perCase.phases.map((phase) => ({ ...phase, perCase: false })) })
    expect(letterText(minutes(meeting({ of: { form: one, seats }, consents: [], told: told('Bussen är hindret.') }))!)).toContain('Vi har inte sagt vem som håller ihop ärendet.')
  })
})

describe('the answer to the referrer of a case', () => {
  it('[LET-12] begins with the decision that is asked of them, and of nobody else', () => {
    const asked = team({ decisions: [{ caseId: null, decision: { kind: 'asked', of: { kind: 'seat', seatId: 'seat-rut' }, what: 'Om stödet till lönen', by: '2026-12-18' }, ...written }] })
    expect(letterText(referrersAnswer(asked, 'seat-rut')!)).toMatch(/Hej Rut!\s+Ett beslut som vi ber om\n[^]*Vi ber dig om ett beslut senast fredag 18 december: ”Om stödet till lönen”/)
    expect(letterText(referrersAnswer(asked, 'seat-maria')!)).not.toContain('Ett beslut')
  })

  it('[LET-12] says the decision of each case in its case, and to whom it is asked first of all', () => {
    const asks = (what: string, caseId: string) => ({ caseId, decision: { kind: 'asked' as const, of: { kind: 'seat' as const, seatId: 'seat-rut' }, what, by: '2026-12-18' }, ...written })
    const asked = team({ decisions: [asks('Om stödet till lönen', 'case-0001'), asks('Om resan', 'case-0002')], noPlans: [{ caseId: 'case-0002', reason: 'Vi vet för lite.', ...written }] })
    expect(letterText(minutes(asked)!)).toMatch(/Ärende K 12\n[^]*”Om stödet till lönen”[^]*Ärende K 15\n[^]*Vi gjorde ingen plan i dag[^]*”Vi vet för lite\.”[^]*”Om resan”/)
    const toRut = letterText(referrersAnswer(asked, 'seat-rut')!)
    expect(toRut).toMatch(/Ärende K 12: Vi ber dig om ett beslut senast fredag 18 december: ”Om stödet till lönen”[^]*Ärende K 15: Vi ber dig[^]*”Om resan”[^]*Ärende K 15\n/)
    expect(toRut.match(/”Om resan”/g)).toHaveLength(1)
    expect(letterText(referrersAnswer(asked, 'seat-maria')!)).toContain('Vi ber handläggaren Rut på Arbetsförmedlingen om ett beslut senast fredag 18 december: ”Om stödet till lönen”')
  })

  it('[LET-16] who brought a case of nobody by name is called the caseworker, where a colleague sits there too', () => {
    const two = team({ owners: [owner(seat('seat-rut'), 'yes', 'case-0002')] })
    const put = { ...item('undertaking', { what: act('call', 'vården'), why: 'Det brådskar.', who: by('seat-rut'), when: byDay('2026-12-11') }, 'yes'), caseId: 'case-0002' }
    expect(letterText(minutes({ ...two, items: [put] })!)).toContain('Handläggaren Rut på Arbetsförmedlingen')
  })
})

describe('what the form asked to have in writing, in a letter', () => {
  const goal = (words: string, caseId: string | null) => ({ fieldId: 'goal', caseId, words, ...written })

  it('[LET-22] stands under its heading before the advice, and can be said to be wrong', () => {
    const one = keptMeeting({ fields: [goal('Att arbeta till hösten.', null)] }, said)
    const form = { ...keepingForm(['fields']) }
    const withGoal: Meeting = { ...one, plan: { ...one.plan!, form } }
    expect(toKim(withGoal)).toMatch(/Det här pratade vi om\n[^]*Målet\n-----\n+”Att arbeta till hösten\.”[^]*Det är frivilligt/)
    expect(toKim(withGoal, 'en')).toMatch(/The goal\n/)
    expect(linesToCorrect(participantLetter(withGoal)!).map(({ lineId }) => lineId)).toContain('field:goal')
    const atTheEnd: Meeting = { ...withGoal, plan: { ...one.plan!, form: { ...form, fields: [askedInWriting({ phase: 'takeAway' })] } }, items: [item('undertaking', { what: act('call', 'vården'), why: 'Det brådskar.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] }
    expect(toKim(atTheEnd)).toMatch(/Ringer vården[^]*Målet\n/)
    expect(toKim(keptMeeting({}, said))).not.toContain('Målet')
  })

  it('[LET-22] is a list of questions, each with its answer in the reader’s language, where they take no words', () => {
    const answered = team({ fields: [{ fieldId: 'manyYears', caseId: 'case-0001', words: 'yes', ...written }, { fieldId: 'unclearOwner', caseId: 'case-0001', words: 'notKnown', ...written }] })
    const swedish = letterText(minutes(answered)!)
    expect(swedish).toMatch(/Frågor om ärendet\n-+\n\n- Har flera myndigheter haft ärendet i många år\?\n\s+Ja\.\n- Är det oklart vem som har ansvaret\?\n\s+Vi vet inte\./)
    expect(swedish.match(/Frågor om ärendet/g)).toHaveLength(1)
    expect(letterText(minutes({ ...answered, plan: { ...answered.plan!, language: 'en' } })!)).toMatch(/Have several authorities had the case for many years\?\s+Yes\./)
    for (const code of ['yes', 'notKnown']) expect(swedish).not.toContain(code)
  })

  it('[LET-22] stands in its case in minutes', () => {
    const both = team({ fields: [goal('Arbete på deltid.', 'case-0001'), goal('En plan.', 'case-0002')] })
    expect(letterText(minutes(both)!)).toMatch(/Ärende K 12\n[^]*Målet\n[^]*”Arbete på deltid\.”[^]*Ärende K 15\n[^]*Målet\n[^]*”En plan\.”/)
    expect(letterText(referrersAnswer(both, 'seat-rut')!)).not.toContain('Arbete på deltid')
  })
})

describe('what has to wait, in a letter', () => {
  const resting = keptMeeting({ rests: [rest] }, said)

  it('[LET-19] stands with since when, for what, who looks again and that it is fine', () => {
    const letter = toKim(resting)
    for (const line of ['Det här får vänta', 'Ditt ärende har väntat på vård sedan söndag 12 april.', 'Vi väntar på: ”en tid hos psykiatrin”', 'Under tiden: ”Anna ringer en gång i månaden.”', 'Anna på Arbetsförmedlingen ser på det igen senast fredag 18 december.', 'Det är okej att något får vänta.']) expect(letter.replace(/\s+/g, ' ')).toContain(line)
    expect(toKim(resting, 'en')).toContain('Your case has waited for health care since Sunday 12 April.')
    expect(toKim(keptMeeting({ rests: [{ ...rest, because: 'other', since: '2026-12-03' }] }, said))).toContain('Ditt ärende vilar från i dag.')
  })

  it('[LET-19] is not among what is open', () => {
    const moved = { ...item('recommendation', { what: act('book', 'en tid'), why: 'Kim vill det.', who: by('seat-anna'), when: byDay('2026-12-18') }), isMoved: true }
    const open = keptMeeting({}, { ...said, items: [moved] })
    const waits = keptMeeting({ rests: [{ ...rest, of: { kind: 'item', itemId: moved.id } }] }, { ...said, items: [moved] })
    expect([open, waits].map((one) => headings(participantLetter(one)!).includes('Det här är inte klart än'))).toEqual([true, false])
    expect(toKim(waits)).toContain('Det har väntat på vård sedan')
  })

  it('[LET-19] stands in its case in minutes', () => {
    const text = letterText(minutes(team({ rests: [{ ...rest, of: { kind: 'case', caseId: 'case-0002' } }] }))!)
    expect(text.indexOf('Ärendet har väntat på vård')).toBeGreaterThan(text.indexOf('Ärende K 15'))
  })
})

describe('what was open last time, in a letter', () => {
  it('[LET-20] stands as it was said, with how it went, once something was said of it', () => {
    const points = [point('p1', { answer: went('done') }), point('p2', { answer: went('underWay', 'Tiden är bokad.') }), point('p3', { answer: went('waits', 'ett intyg sedan i maj') }), point('p4', { answer: went('notDone', 'Bussen gick inte.') }), point('p5', { answer: went('notKnown') }), point('p6')]
    const letter = toKim(keptMeeting({ earlier: points }, said)).replace(/\s+/g, ' ')
    for (const line of ['Det här sa vi förra gången', '”Anna på Arbetsförmedlingen ringer Kim.” Det är klart.', 'Det är på gång. Så här sa vi: ”Tiden är bokad.”', 'Det väntar på: ”ett intyg sedan i maj”', 'Det blev inte av: ”Bussen gick inte.”', 'Vi vet inte hur det gick.', 'Vi hann inte prata om det.']) expect(letter).toContain(line)
    expect(toKim(keptMeeting({ earlier: [point('p1')] }, said))).not.toContain('förra gången')
  })

  it('[LET-20] stands in its case in minutes, and what is of no case taken up now before them all', () => {
    const points = [point('p1', { caseCode: 'K 15', answer: went('done') }), point('p2', { caseCode: 'K 9', what: 'Rut skriver till Omar.', answer: went('underWay') })]
    const text = letterText(minutes(team({ earlier: points }))!)
    expect(text).toMatch(/Ärende K 9:[^]*Rut skriver till Omar[^]*Ärende K 15\n[^]*Anna på Arbetsförmedlingen ringer Kim/)
    expect(letterText(referrersAnswer(team({ earlier: points }), 'seat-maria')!)).not.toMatch(/ringer Kim|Rut skriver/)
  })
})

describe('the word for what the meeting arrives at', () => {
  const called = (one: string, many: string) => ({ one: { sv: one, en: one }, many: { sv: many, en: many } })
  const advised = (outcome: ReturnType<typeof called>) =>
    meeting({ ...said, of: { form: { ...keepingForm([]), outcome } }, items: [item('recommendation', { what: act('call', 'vårdcentralen'), why: 'Kim vill det.', who: by('seat-kim'), when: byDay('2026-12-11') }, 'yes')] })

  it.each([
    ['råd', 'råd', 'Råd som du sa ja till', 'Det här är råd, inte beslut.', 'Det är ett råd.'],
    ['rekommendation', 'rekommendationer', 'Rekommendationer som du sa ja till', 'Det här är rekommendationer, inte beslut.', 'Det är en rekommendation.'],
    ['åtgärd', 'åtgärder', 'Åtgärder som du sa ja till', 'Det här är åtgärder, inte beslut.', 'Det är en åtgärd.'],
    ['steg', 'steg', 'Steg som du sa ja till', 'Det här är steg på vägen, inte beslut.', 'Det är ett steg.'],
    ['del av planen', 'plan', 'Det du sa ja till i planen', 'Det här är en plan, inte ett beslut.', 'Det är en del av planen.'],
  ])('[LET-17] %s stands in the shape that each sentence asks for', (one, many, heading, nature, is) => {
    const letter = toMaria(advised(called(one, many)))
    for (const line of [heading, nature, is]) expect(letter).toContain(line)
    for (const language of languages) expect(Object.keys(outcomes[language].known)).toContain(one)
  })

  it('[LET-17] every form that comes with the product has a word whose shapes we know', () => {
    for (const { outcome } of allMeetingForms) for (const language of languages) expect(Object.keys(outcomes[language].known)).toContain(outcome.one.sv)
  })

  it('[LET-18] a word of an authority’s own stands where nothing agrees with it', () => {
    const letter = toMaria(advised(called('överenskommelse', 'överenskommelser')))
    for (const line of ['Överenskommelser: du sa ja', 'Det här är överenskommelser, inte beslut.', 'Det är något vi kallar ”överenskommelse”.']) expect(letter).toContain(line)
    expect(outcomePhrases(called('avtal', 'avtal'), 'en').is).toBe('what we call “avtal”')
  })
})
