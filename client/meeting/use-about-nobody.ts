import { useView } from '#client/live/use-session.tsx'

/** Whether the meeting is about nobody by name: then there is no consent in it. */
export const useIsAboutNobody = (): boolean => (useView().about?.form.case ?? 'named') !== 'named'

/** Whether minutes come out of the meeting, in the stead of a letter to the participant. */
export const useHasMinutes = (): boolean => useView().about?.form.papers?.includes('minutes') ?? false
