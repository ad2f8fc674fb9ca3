import { describe, expect, it } from 'vitest'
import { formSight } from '#core/meeting/form-sight.ts'
import { may } from '#core/meeting/roles.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'

describe('a form as people will meet it', () => {
  it.each(allMeetingForms.map((form) => [form.id, form] as const))('[FORM-12] %s: the times add up, and nobody does what the table of roles does not let them', (_id, form) => {
    const { minutes, phases } = formSight(form)
    expect(minutes).toBe(form.phases.reduce((sum, phase) => sum + phase.minutes, 0))
    expect(phases.map(({ from }) => from)).toEqual([0, ...phases.slice(0, -1).map(({ to }) => to)])
    for (const { roles } of phases) for (const { role, does } of roles) for (const deed of does) expect(may(role, deed) || (role === 'chair' && may('leader', deed)), `${role} ${deed}`).toBe(true)
    if (!form.participantPresent) expect(phases.flatMap(({ roles }) => roles).some(({ role }) => role === 'participant')).toBe(false)
  })

  it('[FORM-12] speaks to the participant, of them by name to others, and prompts the chair alone', () => {
    const roles = formSight(resursradet).phases.find(({ id }) => id === 'story')?.roles ?? []
    expect(roles.map(({ role, title, prompts }) => [role, title.sv, prompts.length > 0])).toEqual([
      ['chair', 'Kim berättar', true], ['representative', 'Kim berättar', false], ['referrer', 'Kim berättar', false], ['participant', 'Du berättar', false], ['supportPerson', 'Kim berättar', false], ['interpreter', 'Kim berättar', false],
    ])
    expect(roles.find(({ role }) => role === 'interpreter')?.does).toEqual([])
  })
})
