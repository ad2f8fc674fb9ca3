export type SeatRef = { meetingId: string; seatId: string; hostAuthorityId: string }

/** A letter that a code opens, and whose seat it was written for; `isCopy`: that of an organisation that sat at the table, for its records, or the minutes of who sat there. */
export type ReadableLetter = SeatRef & { recipient: 'participant' | 'referrer' | 'preparation' | 'minutes'; isCopy?: boolean }
/** A letter that is open. `isByEid`: by who had shown who they are. */
export type OpenedLetter = ReadableLetter & { isByEid: boolean }
