import { inEveryLanguage } from './in-every-language.ts'
import type { MeetingForm, WrittenForm } from './meeting-form.ts'

/** A form with all that it does not say, in every language: one in code, or one that was kept before a field was there. The schema itself does the same where it checks. */
export const wholeForm = (form: WrittenForm): MeetingForm =>
  inEveryLanguage({
    ...form,
    needsParticipant: form.needsParticipant ?? false,
    cases: form.cases ?? 'one',
    wantedOrganisations: form.wantedOrganisations ?? [],
    requiredOrganisations: form.requiredOrganisations ?? [],
    atLeast: form.atLeast ?? 0,
    requiredRoles: form.requiredRoles ?? [],
    keeps: form.keeps ?? [],
    fields: (form.fields ?? []).map((field) => ({ ...field, answeredBy: field.answeredBy ?? 'words', ofEachCase: field.ofEachCase ?? false, need: field.need ?? 'required' })),
    papers: form.papers ?? ['participant', 'referrer'],
    closing: { ...form.closing, asksMoney: form.closing.asksMoney ?? false, requires: form.closing.requires ?? [], warns: form.closing.warns ?? [] },
    teamMoment: form.teamMoment ?? null,
    goals: form.goals ?? [],
    phases: form.phases.map((phase) => ({ ...phase, perCase: phase.perCase ?? false })),
  })
