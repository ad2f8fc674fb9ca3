import { describe, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { flerpartssamtalUtskrivning } from '#core/meeting-forms/flerpartssamtal-utskrivning.ts'
import { kommunvistTeam } from '#core/meeting-forms/kommunvist-team.ts'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { goalCountSchema, organisationKindSchema } from '#core/meeting/form-parts.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { faultInPlainEnglish } from '#server/authorities/fault-in-plain-english.ts'
import { formFaults } from '#server/authorities/form-faults.ts'
import { en, sv } from '#test/support/all-words.ts'

const own = { ...resursradet, id: 'ekby-mote' }
const faultsOf = (form: object) => formFaults({ ...own, ...form }, []).faults.map(({ at, fault }) => `${at} ${fault}`)
/** With the phase of this number changed. */
const phases = (changed: number, changes: object) => own.phases.map((phase, index) => (index === changed ? { ...phase, ...changes } : phase))

describe('what stands in a form and can not be meant', () => {
  it.each(allMeetingForms.map((form) => [form.id, form] as const))('[OFFICE-4] is in none of ours: %s', (_id, form) => {
    expect(formFaults(form, []).faults).toEqual([])
  })

  it('[OFFICE-17] a slot of another word, half a one, or one where no name is put in, is told at its text, never by what stood there', () => {
    const said = (sv: string) => ({ sv, en: 'Now we hear.' })
    for (const unknown of ['Nu berättar {deltagaren}.', 'Nu berättar {participant.', 'Nu berättar participant}.', 'Nu berättar {}.', '{Participant} berättar.', '{participant} och {Eva}.']) expect(faultsOf({ phases: phases(1, { plainToOthers: said(unknown) }) }), unknown).toEqual(['phases.1.plainToOthers.sv slotUnknown'])
    for (const name of ['title', 'plain']) expect(faultsOf({ phases: phases(2, { [name]: said('Nu är det {participant} som berättar.') }) })).toEqual([`phases.2.${name}.sv slotNotHere`])
    expect(faultsOf({ purposeToOthers: said('{participant} får råd.'), phases: phases(0, { prompts: [said('Hälsa {participant} välkommen.')] }) })).toEqual(['purposeToOthers.sv slotNotHere', 'phases.0.prompts.0.sv slotNotHere'])
    expect(faultsOf({ phases: phases(2, { titleToOthers: said('{participant} berättar'), plainToOthers: said('Nu berättar {participant}.') }) })).toEqual([])
    const moment = { ...resursradet.teamMoment!, plainToParticipant: said('Teamet stannar kvar efter {participant}.') }
    expect([faultsOf({ teamMoment: moment }), faultsOf({ teamMoment: { ...moment, plain: said('Nu har {participant} gått.') } })]).toEqual([[], ['teamMoment.plain.sv slotNotHere']])
    expect(JSON.stringify(formFaults({ ...own, name: said('{Hemligt}') }, []).faults)).not.toContain('Hemligt')
  })

  it('[OFFICE-18] where nobody sits as the participant, none begins and no text has their name', () => {
    const [first, ...others] = lokusgrupp.phases
    const nobody = { ...lokusgrupp, id: 'ekby-grupp' }
    expect(faultsOf(nobody)).toEqual([])
    expect(faultsOf({ ...nobody, phases: [{ ...first, opensWith: 'participant', plainToOthers: { sv: '{participant} berättar.', en: '{participant} tells.' } }, ...others] })).toEqual(['phases.0.plainToOthers.sv slotForNobody', 'phases.0.plainToOthers.en slotForNobody', 'phases.0.opensWith opensWithNobody'])
  })

  it('[OFFICE-19] a goal of steps, work or studies is told where no participant sits, with or without a name, and so nobody is asked', () => {
    const goals = goalCountSchema.options.map((counts) => ({ id: counts, sentence: { sv: 'Vi når målet.', en: 'We reach the goal.' }, percent: 50, counts }))
    const unreached = [1, 2, 3].map((index) => `goals.${index}.counts goalNeverCounted`)
    expect([faultsOf({ goals }), faultsOf({ ...lokusgrupp, id: 'ekby-grupp', goals }), faultsOf({ ...kommunvistTeam, id: 'ekby-team', goals })]).toEqual([[], unreached, unreached])
    const named = { ...lokusgrupp, id: 'ekby-namn', case: 'named', papers: ['minutes'], handsOnTo: undefined }
    expect([faultsOf(named), faultsOf({ ...named, goals })], 'named and not there').toEqual([[], unreached])
  })

  it('[OFFICE-20] what a meeting keeps and would come upon only in the last part is told; where items are put it has its place', () => {
    const hidden = (form: MeetingForm, ...gone: string[]) => faultsOf({ ...form, id: 'ekby-form', phases: form.phases.map((phase) => (gone.includes(phase.shows) ? { ...phase, shows: 'story' } : phase)) })
    expect([hidden(lokusgrupp), hidden(lokusgrupp, 'obstacles'), hidden(lokusgrupp, 'obstacles', 'items')]).toEqual([[], [], ['phases keptTooLate']])
    const keeps = { keeps: ['handover'], closing: { ...own.closing, requires: ['handover'] } }
    expect([faultsOf(keeps), faultsOf({ ...keeps, phases: own.phases.map((phase) => (phase.shows === 'items' ? { ...phase, shows: 'story' } : phase)) })]).toEqual([[], ['phases keptTooLate']])
  })

  it('[OFFICE-21] that the participant stays until somebody takes over, where nobody is asked who does, is told, and a meeting is held so all the same', () => {
    const copied = (requires: string[], keeps: string[] = flerpartssamtalUtskrivning.keeps) => formFaults({ ...flerpartssamtalUtskrivning, id: 'ekby-slut', keeps, closing: { ...flerpartssamtalUtskrivning.closing, requires } }, [])
    const stays = [{ at: 'closing.staysUntilTakenOver', fault: 'staysWithoutHandover', says: 'closing.requires: handover' }]
    expect([copied(['handover', 'readiness']).faults, copied(['readiness']).faults]).toEqual([[], stays])
    expect(copied(['readiness']).standing, 'one that is kept').not.toBeNull()
    const reminds = formFaults({ ...flerpartssamtalUtskrivning, id: 'ekby-slut', closing: { ...flerpartssamtalUtskrivning.closing, requires: ['readiness'], warns: ['handover'] } }, []).faults
    expect(reminds, 'one that only reminds').toEqual([{ at: 'closing.staysUntilTakenOver', fault: 'staysOnlyReminded', says: 'closing.requires: handover' }])
    expect([sv, en].map(({ settings }) => settings.forms.faults.staysOnlyReminded(reminds[0]!.says)).map((said) => [/påminner bara|only remind/.test(said), /frågar inte|do not ask/.test(said)])).toEqual([[true, false], [true, false]])
  })

  it('[OFFICE-21] parts of care are named only where care is needed or wanted there, and a meeting is held so all the same', () => {
    const naming = (form: Partial<MeetingForm>) => formFaults({ ...kommunvistTeam, id: 'ekby-team', ...form }, [])
    const notWanted = { wantedOrganisations: ['municipality' as const] }
    expect([naming({}).faults, naming({ ...notWanted, requiredOrganisations: ['region'] }).faults, naming({ ...notWanted, wantedCare: undefined }).faults]).toEqual([[], [], []])
    expect(naming(notWanted).faults).toEqual([{ at: 'wantedCare', fault: 'careNotWanted', says: 'wantedOrganisations: region' }])
    expect(naming(notWanted).standing, 'one that is kept').not.toBeNull()
  })

  it('[OFFICE-21] more of what the state has one of than two of each, what is asked for twice, and a meeting longer than a working day, are told', () => {
    const states = { requiredOrganisations: ['forsakringskassan'], wantedOrganisations: ['forsakringskassan', 'arbetsformedlingen'] }
    expect([5, 4].map((atLeast) => faultsOf({ ...states, atLeast }))).toEqual([['atLeast tooManyAsked'], []])
    for (const kind of organisationKindSchema.options.filter((one) => !['forsakringskassan', 'arbetsformedlingen'].includes(one))) expect([faultsOf({ wantedOrganisations: [kind], atLeast: 3 }), faultsOf({ ...states, wantedOrganisations: [kind], atLeast: 10 })], kind).toEqual([[], []])
    expect(faultsOf({ requiredOrganisations: [], wantedOrganisations: [], atLeast: 9 }), 'of any kind').toEqual([])
    expect(faultsOf({ keeps: ['plan', 'owner'], closing: { ...own.closing, requires: ['plan'], warns: ['plan', 'owner'] } })).toEqual(['closing.warns askedTwice'])
    const minutes = (...each: number[]) => faultsOf({ phases: own.phases.map((phase, index) => ({ ...phase, minutes: each[index] ?? 1 })) })
    expect([minutes(120, 120, 120, 114, 2, 2, 2), minutes(120, 120, 120, 115, 2, 2, 2), minutes(...Array.from({ length: 7 }, () => 120))]).toEqual([[], ['phases tooLongMeeting'], ['phases tooLongMeeting']])
  })

  it('[OFFICE-22] a language that is missing throughout is one line with how many texts lack it, and what else is wrong stands beside it', () => {
    const without = (language: string, texts: number) => {
      let left = texts
      return JSON.parse(JSON.stringify(own), (key, value: unknown) => (key === language && left-- > 0 ? undefined : value)) as object
    }
    const told = (form: object) => formFaults({ ...form, colour: 'red' }, []).faults.map(({ at, fault, says }) => `${at} ${fault} ${says}`)
    const all = JSON.stringify(own).split('"en":').length - 1
    expect(all).toBeGreaterThan(40)
    expect(told(without('en', all))).toEqual([` englishMissing ${all}`, ' notKnown colour'])
    expect(told(without('sv', 3))).toEqual([' swedishMissing 3', ' notKnown colour'])
    expect(told(without('en', 2)).map((line) => line.split(' ')[1])).toEqual(['missing', 'missing', 'notKnown'])
    const [fault] = formFaults(without('en', all), []).faults
    expect([sv, en].map(({ settings }) => settings.forms.faults.englishMissing(fault!.says))).toEqual([`Engelska saknas i ${all} texter. Varje text behöver finnas på svenska och på engelska.`, `English is missing in ${all} texts. Each text is needed in Swedish and in English.`])
    expect(faultInPlainEnglish({ file: 'a.json', ...fault!, isOffered: false })).toBe(`a.json: lacks English in ${all} texts. Write "en" in each of them.`)
  })
})
