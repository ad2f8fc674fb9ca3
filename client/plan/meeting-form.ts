import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'

export type MeetingForm = (typeof allMeetingForms)[number]

/** The kinds of meeting that can be planned; there is always one. */
export const meetingForms = allMeetingForms as readonly [MeetingForm, ...MeetingForm[]]

export const formOf = (formId: string): MeetingForm => meetingForms.find(({ id }) => id === formId) ?? meetingForms[0]

/** In minutes, of all its phases; the team's own moment comes after. */
export const lengthOf = ({ phases }: MeetingForm): number => phases.reduce((sum, { minutes }) => sum + minutes, 0)
