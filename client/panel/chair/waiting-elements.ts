import type { Signal } from '#client/meeting/view-parts.ts'

/** The heading over those who want to come in: there only while somebody is. */
export const knocksElementId = 'knocks-title'

export const signalElementId = ({ seatId, signal }: Pick<Signal, 'seatId' | 'signal'>): string => `signal-${seatId}-${signal}`
