import { useDrafts } from '#client/live/use-session.tsx'

/** Whether something stands half written in a field, as after a reload: then what holds it is shown open. */
export const useHasDraft = (place: string): boolean => useDrafts().get(place) !== undefined
