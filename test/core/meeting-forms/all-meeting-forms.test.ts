import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { meetingFormSchema, paperSchema, phaseBoundSchema, type MeetingForm, type WrittenForm } from '#core/meeting/meeting-form.ts'
import { languages } from '#core/meeting/languages.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { measure } from '#core/plain-language/measure.ts'
import { answersItsObstacles } from '#core/meeting/form-refinements.ts'
import { formAdvice } from '#server/authorities/form-advice.ts'
import { formFaults, textsIn } from '#server/authorities/form-faults.ts'
import { played } from '#test/support/given.ts'
import { everybodyIn, seatIds, seats } from '#test/support/builders.ts'
import { askedInWriting } from '#test/support/keeping-form.ts'
import { isAllowed } from '../plain-language/own-words-allowed.ts'

const forms = allMeetingForms.map((form) => [form.id, form] as const)
const broken = (changes: Partial<MeetingForm>) => meetingFormSchema.safeParse({ ...resursradet, ...changes }).success
const messages = (changes: Partial<MeetingForm>) => meetingFormSchema.safeParse({ ...resursradet, ...changes }).error?.issues.map((issue) => issue.message)

/** Where a row of the README is from: the table "P5", or an extract of a report with its section; more of either, or another section of the same, after a semicolon. */
const named = /^(?:P5|(?:resursradet-resursteamen|samverkansteamet|langsiktig-samverkan|fyra-insatser) §\d[\w.]*)(?=$|[ ,:;])/
const isCited = (place: string): boolean => named.test(place) && place.split(';').every((one) => one.trim() !== '' && !one.trim().endsWith(':') && (!/^(?:P5|resursradet|samverkansteamet|langsiktig|fyra)/.test(one.trim()) || named.test(one.trim())))

describe('forms', () => {
  it('[FORM-1] no two forms have one id', () => {
    expect(new Set(allMeetingForms.map((form) => form.id)).size).toBe(allMeetingForms.length)
    expect(allMeetingForms.length).toBeGreaterThan(0)
  })

  it.each(forms)('[FORM-1] %s holds', (_id, form) => {
    expect(meetingFormSchema.parse(form)).toEqual(form)
  })

  it.each(forms)('[FORM-2] %s lets the participant speak before any item', (_id, form) => {
    if (!form.participantPresent) return expect(form.phases.some((phase) => phase.opensWith === 'participant')).toBe(false)
    const speaks = form.phases.findIndex((phase) => phase.opensWith === 'participant')
    expect(form.phases[speaks]?.mayBeSkipped).toBe(false)
    expect(form.phases.slice(0, speaks + 1).some((phase) => phase.allows.includes('addItem'))).toBe(false)
  })

  it('[FORM-2] a form where items come first does not hold', () => {
    const [welcome, ...others] = resursradet.phases
    expect(messages({ phases: [{ ...welcome!, allows: ['addItem'] }, ...others] })).toEqual(['participantSpeaksBeforeItems'])
    const skippable = resursradet.phases.map((phase) => ({ ...phase, mayBeSkipped: true }))
    expect(messages({ phases: skippable })).toEqual(['participantSpeaksBeforeItems'])
    expect(broken({ phases: skippable, participantPresent: false })).toBe(true)
  })

  it.each(forms)('[FORM-3] %s goes from its first phase to its last without a reason', (_id, form) => {
    const present = form.participantPresent ? seats : seats.filter((seat) => seat.role !== 'participant')
    const moves = form.phases.slice(1).map(({ id }): [Command, string] => [{ type: 'moveToPhase', phaseId: id, reason: null }, seatIds.chair])
    const meeting = replay(played(everybodyIn({ form, seats: present }), [{ type: 'startMeeting' }, seatIds.chair], ...moves))
    expect(meeting.agenda.current).toBe(form.phases.length - 1)
    expect(meeting.agenda.phases.every((phase) => phase.isVisited)).toBe(true)
  })

  it.each(forms)('[FORM-4] %s allows everything somewhere, and the take-away last', (_id, form) => {
    const bounds = form.participantPresent ? phaseBoundSchema.options : form.keeps.includes('obstacles') ? [] : (['addItem'] as const)
    for (const bound of bounds) expect(form.phases.some((phase) => phase.allows.includes(bound))).toBe(true)
    expect(form.phases.at(-1)).toMatchObject({ shows: 'readBack', mayBeSkipped: false })
  })

  it.each(forms)('[FORM-5] %s says everything in both languages, without markup or marks of exclamation', (_id, form) => {
    const { sv, en } = { sv: [...said(form, 'sv')], en: [...said(form, 'en')] }
    expect(sv.length).toBe(en.length)
    for (const text of [...sv, ...en]) expect(text).toMatch(/^\S[^!<>]*\S$/)
  })

  it.each(forms)('[FORM-10] %s says nothing that our rules of plain language warn of', (_id, form) => {
    const words = new Map(textsIn(form).map(({ at, text }) => [at, text]))
    const warned = formAdvice(form).map(({ at, rule, language }) => ({ rule, text: words.get(at) ?? '', place: `server/core/meeting-forms/${form.id}.ts`, language }))
    expect(warned.filter(({ rule, ...text }) => !isAllowed(text, rule)).map(({ rule, text }) => `${rule} ${text}`)).toEqual([])
  })

  it.each(forms)('[FORM-10] %s tells what happens now with a LIX of 27 at most, in both languages', (_id, form) => {
    for (const language of languages) {
      const plain = form.phases.flatMap((phase) => [phase.plain[language] ?? '', phase.plainToOthers[language] ?? ''])
      expect(measure(plain.join('\n').replaceAll('{participant}', 'Kim')).lix).toBeLessThanOrEqual(27)
    }
  })

  it.each(forms)('[FORM-10] %s speaks to the participant as “du” and of them by name, to nobody who is not there', (_id, { phases, participantPresent }) => {
    const toOthers = phases.flatMap((phase) => [phase.plainToOthers.sv, (phase.titleToOthers ?? phase.title).sv]).join(' ')
    const toParticipant = phases.flatMap((phase) => [phase.plain.sv, phase.title.sv]).join(' ')
    expect([toParticipant.includes('{participant}'), toOthers.includes('{participant}')]).toEqual([false, participantPresent])
    expect(/(?<!\p{L})du(?!\p{L})/iu.test(toParticipant)).toBe(participantPresent)
  })

  it.each(forms)('[FORM-16] %s promises to ask afterwards only who wants it, in both languages', (_id, form) => {
    const promised = textsIn(form).map(({ text }) => text).filter((text) => /(?<!\p{L})(?:månader|months)(?!\p{L})/u.test(text) && /frågar|(?<!\p{L})asks?(?!\p{L})/iu.test(text))
    expect(promised.filter((text) => !/om du vill|har .+ sagt ja|if you like|has said yes/iu.test(text))).toEqual([])
    if (form.id === 'avslut-aterkoppling') expect(promised).toHaveLength(4)
  })

  it.each(forms)('[FORM-17] %s asks what happens with the money where one person is named, and prompts the chair to it before the last part', (_id, { case: named, closing, phases }) => {
    const prompts = phases.slice(0, -1).flatMap((phase) => phase.prompts)
    const isPrompted = prompts.some(({ sv, en }) => /pengar/iu.test(sv) && /money/iu.test(en))
    expect([closing.asksMoney, isPrompted].every(Boolean) || named !== 'named').toBe(true)
  })

  it.each(forms)('[FORM-14] %s asks for what the README says, and it says where that is from', (id, form) => {
    const row = readFileSync('server/core/meeting-forms/README.md', 'utf8').split('\n').find((line) => line.startsWith(`| \`${id}\` |`))
    const cells = row?.split('|').slice(2, -1).map((cell) => cell.trim()) ?? []
    expect(cells.slice(0, -1)).toEqual(askedFor(form))
    expect([cells.at(-1), isCited(cells.at(-1) ?? '')]).toEqual([cells.at(-1), true])
  })

  it('[FORM-14] a place is the table of forms, or an extract by its name with the section or the finding in it', () => {
    for (const cited of ['P5', 'P5; resursradet-resursteamen §1: the referrer', 'langsiktig-samverkan §8 (P03, P24, P23)', 'samverkansteamet §7 and P-5: what']) expect([cited, isCited(cited)]).toEqual([cited, true])
    for (const empty of ['', 'P', 'P5: ', 'P5; ', 'resursradet', 'fyra-insatser: three voices', 'samverkansteamet §', 'nowhere §1: all', 'P5; fyra']) expect([empty, isCited(empty)]).toEqual([empty, false])
  })

  it('[FORM-18] Resursrådet has the chair say at the start what it is not, and what it can be a way to; no other form speaks of MIA', () => {
    const promptsWith = (form: MeetingForm, word: string) => form.phases.flatMap(({ id, prompts }) => prompts.filter((prompt) => languages.every((language) => prompt[language]?.includes(word))).map(() => id))
    expect(promptsWith(resursradet, 'MIA')).toEqual(['welcome'])
    for (const form of allMeetingForms.filter(({ id }) => id !== resursradet.id)) expect(JSON.stringify(form), form.id).not.toContain('MIA')
  })

  it('[FORM-19] whose the follow-up is is said where one is asked for, of the referrer where somebody is referred, and in the chair’s prompt', () => {
    const { minutes } = paperSchema.enum
    const closing = { ...resursradet.closing, followedUpBy: 'referrer' } satisfies MeetingForm['closing']
    const nobody = { case: 'none', participantPresent: false, papers: [minutes] } satisfies Partial<MeetingForm>
    expect([messages({ closing }), messages({ closing: { ...closing, needsFollowUp: false } }), messages({ ...nobody, closing }), messages({ ...nobody, closing: { ...closing, followedUpBy: 'chair' } })]).toEqual([undefined, ['nobodyFollowsUp'], ['nobodyIsReferred'], undefined])
    expect(formFaults({ ...resursradet, id: 'ekby-mote', closing: { ...closing, needsFollowUp: false } }, []).faults).toEqual([{ at: 'closing.followedUpBy', fault: 'nobodyFollowsUp', says: 'needsFollowUp: true' }])
    const ofNobody = (needsFollowUp: boolean) => formFaults({ ...lokusgrupp, id: 'ekby-grupp', closing: { ...lokusgrupp.closing, needsFollowUp, followedUpBy: 'referrer' } }, []).faults.map(({ fault, says }) => `${fault} ${says}`)
    expect([ofNobody(true), ofNobody(false)], 'each with what it lacks').toEqual([['nobodyIsReferred followedUpBy: chair'], ['nobodyFollowsUp needsFollowUp: true', 'nobodyIsReferred followedUpBy: chair']])
    const said = (form: MeetingForm) => form.phases.at(-1)?.prompts.map(({ sv }) => sv).find((prompt) => /följer upp/.test(prompt))
    expect(allMeetingForms.flatMap((form) => (form.closing.followedUpBy ? [[form.id, form.closing.followedUpBy, said(form)]] : []))).toEqual([['resursradet', 'referrer', 'Remittenten följer upp. Vilken dag blir det?'], ['resursteam', 'chair', 'Du som leder följer upp. Vilken dag blir det?']])
  })

  it('[FORM-21] the check says at a prompt that it names another than the form does to follow up, and stops nothing', () => {
    const { followedUpBy: _chosen, ...open } = resursradet.closing
    const copy = (closing: MeetingForm['closing'], sv = 'Remittenten följer upp. Vilken dag blir det?') => {
      const phases = resursradet.phases.map((phase, index) => (index < resursradet.phases.length - 1 ? phase : { ...phase, prompts: phase.prompts.map((prompt) => (/följer upp/.test(prompt.sv) ? { sv, en: prompt.en } : prompt)) }))
      const form = { ...resursradet, id: 'ekby-mote', closing, phases }
      return { faults: formFaults(form, []).faults, advice: formAdvice(form).filter(({ rule }) => rule === 'FORM-21').map(({ at, language, message }) => `${at} ${message[language]}`) }
    }
    expect(copy({ ...open, followedUpBy: 'referrer' })).toEqual({ faults: [], advice: [] })
    const at = resursradet.phases.length - 1
    expect(copy({ ...open, followedUpBy: 'chair' })).toEqual({ faults: [], advice: [`phases.${at}.prompts.2.sv Formen säger att mötesledaren följer upp. Här står det att någon annan gör det.`, `phases.${at}.prompts.2.en The form says that the chair follows up. Here it says that somebody else does.`] })
    expect(copy(open).advice).toEqual([`phases.${at}.prompts.2.sv Ni väljer på mötet vem som följer upp. Här är det redan bestämt.`, `phases.${at}.prompts.2.en You choose in the meeting who follows up. Here it is decided already.`])
    expect(copy({ ...open, needsFollowUp: false }, 'Mötesledaren följer upp hindren.').advice, 'a form that asks for no follow-up').toEqual([`phases.${at}.prompts.2.sv Formen frågar inte vem som följer upp. Här står det vem som gör det.`, `phases.${at}.prompts.2.en The form does not ask who follows up. Here it says who does.`])
    expect(copy({ ...open, followedUpBy: 'chair' }, 'Vem hör av sig, och när?').advice, 'each language by itself').toHaveLength(1)
    expect(allMeetingForms.flatMap((form) => formAdvice(form).filter(({ rule }) => rule === 'FORM-21'))).toEqual([])
  })

  it('[FORM-20] two parts of care are named in both languages, and by whom the report names them', () => {
    const wantedCare = { sv: 'primärvården och psykiatrin', en: 'primary care and psychiatry' }
    expect([broken({ wantedCare }), broken({ wantedCare: { sv: 'primärvården', en: '' } })]).toEqual([true, false])
    expect(allMeetingForms.flatMap((form) => (form.wantedCare ? [[form.id, form.wantedCare.sv, form.wantedOrganisations.includes('region')]] : []))).toEqual([['kommunvist-team', 'primärvården och den öppna psykiatrin', true]])
  })

  it('[FORM-13] what is asked in writing has its heading and its part, and the form keeps it', () => {
    const field = askedInWriting()
    expect(broken({ keeps: ['fields'], fields: [field] })).toBe(true)
    expect(messages({ keeps: [], fields: [field] })).toEqual(['fieldsMisplaced'])
    expect(messages({ keeps: ['fields'], fields: [] })).toEqual(['fieldsMisplaced'])
    expect(messages({ keeps: ['fields'], fields: [field, field] })).toEqual(['fieldsMisplaced'])
    expect(messages({ keeps: ['fields'], fields: [{ ...field, phase: 'nowhere' }] })).toEqual(['fieldsMisplaced'])
    expect(broken({ keeps: ['fields'], fields: [{ ...field, label: { sv: '', en: 'The goal' } }] })).toBe(false)
  })

  it('[FORM-5] a phase twice, or a missing language, does not hold', () => {
    expect(messages({ phases: [...resursradet.phases, resursradet.phases[0]!] })).toEqual(['phaseIdsTwice'])
    expect(broken({ name: { sv: 'Råd', en: '' } })).toBe(false)
  })
})

describe('what a form keeps', () => {
  const kept = { ...resursradet, keeps: ['obstacles', 'handover'] } satisfies WrittenForm
  const several = { participantPresent: false, cases: 'several', papers: ['referrer', 'minutes'] } satisfies Partial<MeetingForm>
  const perCase = (...which: string[]) => resursradet.phases.map((phase) => ({ ...phase, perCase: which.includes(phase.id) }))

  it('[FORM-6] asks before the close, and shows in a phase, only what it keeps', () => {
    const [welcome, ...others] = resursradet.phases
    const closing = { ...resursradet.closing, requires: ['obstacles' as const] }
    expect(messages({ closing })).toEqual(['askedNotKept'])
    expect(messages({ closing: { ...resursradet.closing, warns: ['owner' as const] } })).toEqual(['askedNotKept'])
    expect(messages({ phases: [{ ...welcome!, shows: 'earlier' }, ...others] })).toEqual(['shownNotKept'])
    expect(messages({ phases: [{ ...welcome!, shows: 'handover' }, ...others] })).toEqual(['shownNotKept'])
    expect(meetingFormSchema.safeParse({ ...kept, closing, phases: [{ ...welcome!, shows: 'handover' }, ...others] }).success).toBe(true)
  })

  it.each(forms)('[FORM-15] %s lets no obstacle stay without an answer unseen', (_id, form) => {
    expect(answersItsObstacles(form)).toBe(true)
  })

  it('[FORM-15] requires an answer to what stands in the way, or reminds of it; without obstacles it need not', () => {
    const faultsOf = (keeps: MeetingForm['keeps'], asks: Partial<MeetingForm['closing']>) => formFaults({ ...resursradet, id: 'ekby-hinder', keeps, closing: { ...resursradet.closing, requires: [], warns: [], ...asks } }, []).faults
    expect(faultsOf(['obstacles'], {})).toEqual([{ at: 'closing.requires', fault: 'obstaclesUnanswered', says: 'closing.requires, closing.warns: obstacles' }])
    expect(faultsOf(['obstacles', 'plan'], { requires: ['plan'] })).toHaveLength(1)
    for (const asks of [{ requires: ['obstacles' as const] }, { warns: ['obstacles' as const] }]) expect(faultsOf(['obstacles'], asks)).toEqual([])
    expect(faultsOf(['plan'], {})).toEqual([])
  })

  it('[FORM-7] phases of a case follow each other before the last one, where there are several cases and there alone', () => {
    expect(messages({ phases: perCase('recommend') })).toEqual(['casesMisplaced'])
    expect(messages({ ...several })).toEqual(['casesMisplaced'])
    expect(messages({ ...several, phases: perCase('question', 'understand') })).toEqual(['casesMisplaced'])
    for (const edge of [['recommend', 'takeAway'], ['welcome', 'question']]) expect(messages({ ...several, phases: perCase(...edge) })).toEqual(['casesMisplaced'])
    expect(broken({ ...several, phases: perCase('contribute', 'recommend') })).toBe(true)
  })

  it('[FORM-8] the participant sits there, and gets a letter, only where one person is named', () => {
    const { participant, referrer, minutes } = paperSchema.enum
    expect(messages({ case: 'deidentified', papers: [referrer] })).toEqual(['participantNotNamed'])
    expect(messages({ participantPresent: false, needsParticipant: true, papers: [referrer] })).toEqual(['waitsForNobody'])
    expect(messages({ case: 'deidentified', participantPresent: false })).toEqual(['papersForNobody'])
    const closing = { ...resursradet.closing, followedUpBy: 'chair' } satisfies MeetingForm['closing']
    expect(messages({ case: 'none', participantPresent: false, papers: [referrer, minutes], closing })).toEqual(['papersForNobody'])
    expect(messages({ ...several, phases: perCase('recommend'), papers: [participant] })).toEqual(['papersForNobody'])
    expect(messages({ papers: [participant, minutes] })).toEqual(['papersForNobody'])
    expect(broken({ case: 'none', participantPresent: false, papers: [minutes], closing })).toBe(true)
  })

  it('[FORM-9] a form as it is written stands as the schema reads it', () => {
    const { cases: _cases, requiredOrganisations: _required, atLeast: _atLeast, keeps: _keeps, papers: _papers, closing: { requires: _requires, ...closing }, ...written } = resursradet
    expect(wholeForm({ ...written, closing })).toEqual(meetingFormSchema.parse({ ...written, closing }))
  })
})

/** A form's row in the README. */
function askedFor({ needsParticipant, requiredRoles, requiredOrganisations, atLeast, wantedOrganisations, wantedCare, fields, closing }: MeetingForm): string[] {
  const { needsFollowUp, followedUpBy, asksMoney, requires, warns } = closing
  const needs = [...(needsParticipant ? ['participant'] : []), ...requiredRoles, ...requiredOrganisations, ...(atLeast > 0 ? [`${atLeast} of them`] : [])]
  const wants = wantedOrganisations.map((kind) => (kind === 'region' && wantedCare ? `region (${wantedCare.en})` : kind))
  return [needs, wants, fields.map(({ id, need }) => (need === 'required' ? id : `${id}?`)), [...requires, ...(needsFollowUp ? [followedUpBy ? `talk (${followedUpBy})` : 'talk'] : []), ...(asksMoney ? ['money'] : [])], warns].map((things) => things.join(', '))
}

/** Every text of a form in one language. */
function* said(value: unknown, language: 'sv' | 'en'): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* said(one, language)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === language && typeof one === 'string') yield one
      else yield* said(one, language)
    }
  }
}
