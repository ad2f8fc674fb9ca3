import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import { aboutNobodyInEnglish } from './about-nobody.ts'
import { byPhoneInEnglish } from './by-phone.ts'
import { handedOn } from './handed-on.ts'
import { withParticipant } from './with-participant.ts'

const inEnglish: Record<string, string> = { ...byPhoneInEnglish, ...withParticipant, ...handedOn, ...aboutNobodyInEnglish }

const translated = (value: unknown): unknown => {
  if (typeof value === 'string') return inEnglish[value] ?? value
  if (Array.isArray(value)) return value.map(translated)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one)])) : value
}

/** A meeting of the demo as people would hold it in English: the same steps, with all that they write in English. Its form is the same. */
export const meetingInEnglish = ({ plan, consents, steps, ...demo }: DemoMeeting): DemoMeeting => ({
  ...demo,
  plan: { ...(translated(plan) as DemoMeeting['plan']), language: 'en' },
  consents: translated(consents) as DemoMeeting['consents'],
  steps: steps.map(({ command, ...step }) => ({ ...step, command: translated(command) as (typeof steps)[number]['command'] })),
})
