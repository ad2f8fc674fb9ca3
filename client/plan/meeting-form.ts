import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'

export type MeetingForm = (typeof allMeetingForms)[number]

/** The kinds of meeting that come with the product; there is always one. */
export const meetingForms = allMeetingForms as readonly [MeetingForm, ...MeetingForm[]]

/** A form of ours, or one that the authority has made itself. */
export const formOf = (formId: string, own: readonly MeetingForm[] = []): MeetingForm => [...meetingForms, ...own].find(({ id }) => id === formId) ?? meetingForms[0]

/** In minutes, of all its phases; the team's own moment comes after. */
export const lengthOf = ({ phases }: MeetingForm): number => phases.reduce((sum, { minutes }) => sum + minutes, 0)
