import { seatAt, type Table } from './table.ts'

/** Of whom an answer is: a seat, an organisation of the meeting's, or (null) somebody who is not there. */
export type AnswerOf = { kind: 'seat'; seatId: string } | { kind: 'organisation'; organisationId: string } | null

/** How it came to be: given by who it is of, by one who may in their place (a colleague; who answers for the participant), or taken down by who leads. */
export type WhoseWord = 'own' | 'colleague' | 'takenDown'

export function whoseWord(of: AnswerOf, by: string, table: Table): WhoseWord {
  const wrote = seatAt(table, by)
  if (of === null) return 'takenDown'
  // Anybody who is there from an organisation answers for it.
  if (of.kind === 'organisation') return wrote?.organisationId === of.organisationId ? 'own' : 'takenDown'
  return of.seatId === by ? 'own' : isColleague(table, of.seatId, wrote) || isGuardian(table, of.seatId, wrote) ? 'colleague' : 'takenDown'
}

/** Who speaks for the same authority in the same role, as `speaks-for.ts` lets them. */
function isColleague(table: Table, seatId: string, other: Table['seats'][number] | undefined): boolean {
  const one = seatAt(table, seatId)
  return one !== undefined && one.role === other?.role && one.organisationId !== null && one.organisationId === other.organisationId
}

const isGuardian = (table: Table, seatId: string, other: Table['seats'][number] | undefined): boolean => seatAt(table, seatId)?.role === 'participant' && other?.answersForParticipant === true
