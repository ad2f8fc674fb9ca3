import { useView } from '#client/live/use-session.tsx'

/** The seat that leads now: the chair, or who leads in their stead; null before anybody does. */
export const useLeaderId = (): string | null => useView().lead?.seatId ?? null
