import { describe, expect, it } from 'vitest'
import { formSight } from '#core/meeting/form-sight.ts'
import { keptThingSchema, type MeetingForm } from '#core/meeting/meeting-form.ts'
import { may } from '#core/meeting/roles.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

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

  it('[FORM-12] has a deed for each thing that the meeting keeps: in a part of its own, else where items are put, and all of them in the last', () => {
    const keeps = keptThingSchema.options
    const form = wholeForm({ ...keepingForm([...keeps]), phases: resursradet.phases.map((phase) => (phase.shows === 'story' && phase.id === 'understand' ? { ...phase, shows: 'obstacles' } : phase)) })
    const chairIn = (one: MeetingForm, phaseId: string) => formSight(one).phases.find(({ id }) => id === phaseId)?.roles.find(({ role }) => role === 'chair')?.does ?? []
    const everything = ['settleEarlier', 'sayReady', 'sayVoiceSilent', 'raiseObstacle', 'answerObstacle', 'sayNoPlan', 'letRest', 'nameOwner', 'answerOwner', 'nameReceiver', 'confirmHandover', 'askDecision', 'noteViews', 'sayView']
    const ofKept = (phaseId: string) => chairIn(form, phaseId).filter((deed) => everything.includes(deed))
    expect(ofKept('takeAway')).toEqual(everything)
    expect(ofKept('understand')).toEqual(['raiseObstacle', 'answerObstacle'])
    expect(ofKept('recommend')).toEqual(everything.filter((deed) => !deed.endsWith('Obstacle')))
    expect([ofKept('story'), chairIn(form, 'takeAway').includes('writeField')]).toEqual([[], true])
    for (const thing of keeps) expect(formSight(wholeForm(keepingForm([thing]))).phases, thing).not.toEqual(formSight(wholeForm(keepingForm([]))).phases)
    const participant = formSight(form).phases.at(-1)?.roles.find(({ role }) => role === 'participant')?.does.filter((deed) => everything.includes(deed))
    expect(participant).toEqual(['sayReady', 'sayView'])
  })
})
