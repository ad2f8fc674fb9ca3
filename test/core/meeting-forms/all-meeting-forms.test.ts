import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { meetingFormSchema, phaseBoundSchema, type MeetingForm } from '#core/meeting/meeting-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { played } from '#test/support/given.ts'
import { everybodyIn, seatIds, seats } from '#test/support/builders.ts'

const forms = allMeetingForms.map((form) => [form.id, form] as const)
const broken = (changes: Partial<MeetingForm>) => meetingFormSchema.safeParse({ ...resursradet, ...changes }).success
const messages = (changes: Partial<MeetingForm>) => meetingFormSchema.safeParse({ ...resursradet, ...changes }).error?.issues.map((issue) => issue.message)

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
    for (const bound of phaseBoundSchema.options) expect(form.phases.some((phase) => phase.allows.includes(bound))).toBe(true)
    expect(form.phases.at(-1)).toMatchObject({ shows: 'readBack', mayBeSkipped: false })
  })

  it.each(forms)('[FORM-5] %s says everything in both languages, without markup or marks of exclamation', (_id, form) => {
    const { sv, en } = { sv: [...said(form, 'sv')], en: [...said(form, 'en')] }
    expect(sv.length).toBe(en.length)
    for (const text of [...sv, ...en]) expect(text).toMatch(/^\S[^!<>]*\S$/)
  })

  it('[FORM-5] a phase twice, or a missing language, does not hold', () => {
    expect(messages({ phases: [...resursradet.phases, resursradet.phases[0]!] })).toEqual(['phaseIdsTwice'])
    expect(broken({ name: { sv: 'Råd', en: '' } })).toBe(false)
  })
})

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
