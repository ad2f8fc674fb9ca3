import { describe, expect, it } from 'vitest'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { letterPage } from '#core/letters/html.ts'
import { sentencesOfLetter } from '#core/letters/letter-sentences.ts'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { act, by, byDay, item, meeting, question, taken, talk, told, words } from './written-meetings.ts'

const form = wholeForm({ ...resursradet, name: { sv: 'Lokusgrupp', en: 'Local group' }, case: 'none', participantPresent: false, papers: ['minutes'], closing: { needsFollowUp: false } })
const of = { form, question: 'Varför fastnar ärenden mellan oss?', seats: meeting().plan!.seats.filter(({ role }) => role !== 'participant') }
const held = meeting({
  of,
  consents: [],
  told: told('Två vägar in är stängda sedan i våras.', 'Vi frågar efter samma papper tre gånger.'),
  items: [
    item('recommendation', { what: words('Vi skriver en gemensam lista över vägar in'), why: 'Ingen vet vart man ska vända sig.', who: by('seat-anna'), when: byDay('2026-12-18') }, 'yes', 'Den behövs före jul.'),
    item('undertaking', { what: act('findOut', 'vem som får läsa intyget'), why: 'Det tar tre veckor i dag.', who: by('seat-lena'), when: byDay('2026-12-11') }, 'yes'),
    item('recommendation', { what: words('En gemensam telefontid'), why: 'Alla ringer olika dagar.', who: by('seat-maria'), when: byDay('2027-01-15') }, 'notYet'),
    item('recommendation', { what: act('invite', 'vårdcentralen till nästa möte'), why: 'De såg det först.', who: by('seat-sara'), when: byDay('2026-12-09') }, 'no'),
    item('recommendation', { what: words('Ett gemensamt formulär'), why: 'Vi frågar samma sak.', who: by('seat-anna'), when: byDay('2027-02-01') }),
    item('information', { what: words('Arbetsförmedlingen har ett nytt kontor i Handen.'), why: null, who: by('seat-anna'), when: null }),
    item('question', { what: words('Vem svarar på frågor om intyg?'), why: null, who: by('seat-lena'), when: byDay('2026-12-16') }),
  ],
  followUp: talk('seat-sara', '2027-02-04', '13.00'),
})

describe('minutes', () => {
  it('[MINUTES-1] are there in the stead of a participant’s letter, where the form has them and something is written', () => {
    expect([minutes(held)?.recipient, participantLetter(held), referrerLetter(held)]).toEqual(['minutes', null, null])
    expect(minutes(meeting())).toBeNull()
    expect(minutes(meeting({ of }))).toBeNull()
  })

  it('[MINUTES-2] say in Swedish and English what the files say', async () => {
    await expect(letterText(minutes(held)!)).toMatchFileSnapshot('letters-as-text/nobody-named.minutes.txt')
    await expect(letterText(minutes(held, 'en')!)).toMatchFileSnapshot('letters-as-text/nobody-named.minutes.en.txt')
    await expect(letterText(minutes({ ...held, followUp: { kind: 'none', reason: 'Vi ses igen i mars.' }, closing: { ...held.closing!, early: 'Rummet var bokat.' } })!)).toMatchFileSnapshot('letters-as-text/nobody-named-early.minutes.txt')
  })

  it('[MINUTES-2] name who was there and nobody else, say nothing of letters, "du" or consent, and drop no item', () => {
    for (const language of ['sv', 'en'] as const) {
      const letter = minutes(held, language)!
      const ours = sentencesOfLetter(letter).filter(({ source }) => source.kind !== 'person').map(({ text }) => text).join(' ')
      expect(ours).not.toMatch(/\{|brev|samtycke|\bdu\b|\bdig\b|letter|consent|\byou\b/iu)
      const sources = new Set(sentencesOfLetter(letter).map(({ source }) => source.of))
      for (const { id } of held.items) expect(sources, id).toContain(`item:${id}`)
      for (const { name } of held.seats) expect(JSON.stringify(letter.blocks)).toContain(name)
    }
  })

  it('[MINUTES-2] call themselves what they are on their page', () => {
    const page = letterPage(minutes(held)!, { isDemo: false, nonce: 'n', tools: { contact: { name: 'Sara Lind', phone: '08-123 45 67' }, script: '/x.js' } })
    expect(page).toContain('Läs upp anteckningarna')
    expect(page).not.toMatch(/brev/iu)
  })
})

describe('minutes of several cases', () => {
  const cases = [{ id: 'case-0001', code: 'Ä 1', question: 'Vem ansvarar för planeringen?', referrerSeatId: 'seat-maria' }, { id: 'case-0002', code: 'Ä 2', question: 'Vad händer efter praktiken?', referrerSeatId: 'seat-rut' }, { id: 'case-0003', code: 'Ä 3', question: 'Vem söker bostad?', referrerSeatId: 'seat-rut' }]
  const seats = [...of.seats, { ...of.seats.find(({ role }) => role === 'referrer')!, id: 'seat-rut', name: 'Rut', organisationId: 'org-af' }]
  const perCase = resursradet.phases.map((phase) => ({ ...phase, perCase: phase.id === 'recommend' }))
  const several = { ...of, seats, cases, form: wholeForm({ ...form, case: 'deidentified', cases: 'several', papers: ['referrer', 'minutes'], phases: perCase }) }
  const [one, two, general] = held.items
  const [told] = held.told
  const team = meeting({
    of: several,
    consents: [],
    told: [{ ...told!, caseId: 'case-0001' }, { ...told!, id: 'told-0009', words: 'Praktiken går bra.', caseId: 'case-0002' }],
    items: [{ ...one!, caseId: 'case-0001' }, { ...two!, caseId: 'case-0002' }, general!],
    agenda: { ...meeting().agenda, cases: cases.map(({ id }, index) => ({ id, usedMs: 0, isVisited: index < 2, putOffBecause: index < 2 ? null : 'Tiden räckte inte.' })) },
  })

  it.each([['sv', 'senast 60 dagar efter mötet', 'hämtar en egen kopia'], ['en', '60 days after the meeting at the latest', 'takes a copy of their own']] as const)('[MINUTES-5] [MINUTES-6] say in %s when they go at the latest, and that who needs them longer takes a copy', (language, goes, keeps) => {
    const text = letterText(minutes(team, language)!)
    expect([text.includes(goes), text.includes(keeps)]).toEqual([true, true])
  })

  it('[MINUTES-3] tell each by its code and question, and then the rest', async () => {
    await expect(letterText(minutes(team)!)).toMatchFileSnapshot('letters-as-text/several-cases.minutes.txt')
  })

  it.each([['sv', 'Ärendet hör inte hemma i de här mötena. Så går det vidare: ”Rut tar det till Arbetsförmedlingen.”', 'en annan gång'], ['en', 'The case does not belong in these meetings. Where it goes instead: “Rut tar det till Arbetsförmedlingen.”', 'another time']] as const)('[CASES-8] [MINUTES-3] say in %s that a case does not belong there and where it goes, to its referrer too', (language, line, later) => {
    const elsewhere: Meeting = { ...team, agenda: { ...team.agenda, cases: team.agenda.cases.map((one) => (one.id === 'case-0003' ? { ...one, putOffBecause: 'Rut tar det till Arbetsförmedlingen.', isElsewhere: true } : one)) } }
    const [all, rut, maria] = [minutes(elsewhere, language), ...['seat-rut', 'seat-maria'].map((seatId) => referrersAnswer(elsewhere, seatId, language))].map((paper) => letterText(paper!).replaceAll(/\s+/g, ' '))
    expect([all, rut, maria].map((text) => [text!.includes(line), text!.includes(later)])).toEqual([[true, false], [true, false], [false, false]])
  })

  it('[MINUTES-4] each referrer reads of their own cases alone', async () => {
    const [maria, rut] = ['seat-maria', 'seat-rut'].map((seatId) => letterText(referrersAnswer(team, seatId)!))
    expect([maria!.includes('Ä 1'), maria!.includes('Ä 2'), maria!.includes('Praktiken går bra.'), rut!.includes('Ä 1'), rut!.includes('Ä 2'), rut!.includes('Ä 3')]).toEqual([true, false, false, false, true, true])
    await expect(rut).toMatchFileSnapshot('letters-as-text/several-cases.referrer.txt')
    await expect(letterText(referrersAnswer(team, 'seat-rut', 'en')!)).toMatchFileSnapshot('letters-as-text/several-cases.referrer.en.txt')
    for (const seatId of ['seat-anna', 'seat-sara', 'seat-nobody']) expect(referrersAnswer(team, seatId)).toBeNull()
    expect(referrersAnswer(held, 'seat-maria'), 'no such paper').toBeNull()
    expect(referrersAnswer({ ...held, plan: { ...held.plan!, form: { ...form, case: 'deidentified', papers: ['referrer', 'minutes'] } } }, 'seat-maria')?.recipient, 'one case').toBe('referrer')
  })

  const writtenBy = { writtenBy: 'seat-sara', at: '2026-12-03T12:30:00.000Z' }

  it.each([['sv', 'Du följer upp mötet. Det blir torsdag 4 februari 2027 klockan 13.', 'Du tar reda på hur det blir med pengarna. Det ska vara klart senast fredag 11 december.'], ['en', 'You follow up the meeting.', 'You find out what happens with the money.']] as const)('[MINUTES-4] who brought a case reads in %s what they have taken on of the whole, and nobody else’s of several', (language, followsUp, findsOut) => {
    const taken = (seatId: string) => letterText(referrersAnswer({ ...team, money: { kind: 'findsOut', seatId: 'seat-maria', by: '2026-12-11', ...writtenBy }, followUp: talk('seat-maria', '2027-02-04', '13.00') }, seatId, language)!)
    for (const line of [followsUp, findsOut]) expect([taken('seat-maria').includes(line), taken('seat-rut').includes(line)], line).toEqual([true, false])
    expect(taken('seat-rut')).not.toMatch(/Maria följer upp|Maria follows up|pengarna|money/)
  })

  it('[MINUTES-4] who brought a case reads what they are to do or take along of the whole, and nobody else’s words of it', () => {
    const duty = (kind: 'undertaking' | 'recommendation', seatId: string, object: string, why: string, writtenBy: string, said: string | null = null) => ({ ...item(kind, { what: act('call', object), why, who: by(seatId), when: byDay('2026-12-11') }, 'yes', said), by: writtenBy })
    const asked = { ...question('Vem har nyckeln?', { kind: 'organisation', organisation: 'Vården' }, '2026-12-16', 'seat-maria', taken), by: 'seat-anna' }
    const items = [duty('undertaking', 'seat-maria', 'bussbolaget', 'Jag har numret.', 'seat-maria'), duty('recommendation', 'seat-maria', 'växeln', 'Så blev det i Ä 2.', 'seat-anna', 'Som i Ä 2.'), duty('undertaking', 'seat-lena', 'vården', 'Det brådskar.', 'seat-lena'), asked]
    const after: Meeting = { ...team, items: [...team.items, ...items] }
    const [maria, rut] = ['seat-maria', 'seat-rut'].map((seatId) => letterText(referrersAnswer(after, seatId)!)) as [string, string]
    expect(maria).toMatch(/Det som gäller alla\n[^]*bussbolaget[^]*”Jag har numret\.”[^]*växeln[^]*”Vem har nyckeln\?”/)
    for (const line of ['Ä 2', 'vården', 'Det brådskar']) expect(maria).not.toContain(line)
    for (const line of ['Det som gäller alla', 'bussbolaget', 'växeln', 'nyckeln']) expect(rut).not.toContain(line)
    const wrong = (seatId: string, words: string): Meeting => ({ ...after, corrections: [{ id: 'wrong-01', lineId: `item:${items[0]!.id}`, words, by: seatId, at: '2026-12-04T12:30:00.000Z', answer: null }] })
    expect([['seat-rut', 'Så var det i Ä 2.'], ['seat-maria', 'Jag ringer taxi.']].map(([seatId, words]) => letterText(referrersAnswer(wrong(seatId!, words!), 'seat-maria')!).includes(words!))).toEqual([false, true])
  })

  it('[MINUTES-4] [LET-14] [LET-12] who brought the only case reads all that the minutes say of it, and what is asked of them once', () => {
    const at = '2026-12-03T12:30:00.000Z'
    const raised = { id: 'obstacle-1', words: 'Nästa myndighet får inget veta.', between: ['org-af'], raisedBy: 'handläggarna', by: 'seat-sara', at, answer: { answer: { kind: 'handedOn' as const, to: 'Lokusgruppen', reason: 'Det händer ofta.', group: 'lokusgrupp' }, by: 'seat-sara', at } }
    const decision = { caseId: null, decision: { kind: 'asked' as const, of: { kind: 'seat' as const, seatId: 'seat-maria' }, what: 'Om stödet till lönen', by: '2026-12-18' }, by: 'seat-sara', at }
    const alone: typeof held = { ...held, kept: { ...held.kept, obstacles: [raised], decisions: [decision] }, money: { kind: 'said', seatId: 'seat-lena', words: 'Ersättningen är kvar.', ...writtenBy }, plan: { ...held.plan!, form: { ...form, case: 'deidentified', papers: ['referrer', 'minutes'] } } }
    const [answer, all] = [letterText(referrersAnswer(alone, 'seat-maria')!), letterText(minutes(alone)!)]
    const number = /Hindret har nummer [^.]+\./.exec(all)?.[0] ?? 'no number'
    for (const line of [number, 'Vi lämnar det till Lokusgruppen.', 'Ersättningen är kvar.', 'följer upp mötet. Det blir torsdag 4 februari 2027 klockan 13.']) expect([all.includes(line), answer.includes(line)], line).toEqual([true, true])
    expect(answer.match(/”Om stödet till lönen”/g)).toHaveLength(1)
  })
})
