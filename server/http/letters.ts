import { letterSchema, type Letter } from '#core/letters/letter.ts'
import type { SeatSession } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type LettersParts = {
  /** Each time a letter is read by a seat, before it is sent; false when it is not to be sent after all. */
  noteRead: (session: SeatSession, recipient: Letter['recipient'], form: 'blocks') => Promise<boolean>
  /** The letter that this session's seat may read now, in the form its role gets it; null when there is none for it. */
  letterOf: (session: SeatSession, recipient: Letter['recipient']) => Promise<Letter | null>
  /** The copy of an organisation that sat at the table, for the chair to see before it goes there; null for anybody else, and where there is none. */
  copyToShow: (session: SeatSession, seatId: string) => Promise<Letter | null>
}

/** The recipient that an address or a form names; null when it names none. */
export const recipientOf = (given: unknown): Letter['recipient'] | null => letterSchema.shape.recipient.safeParse(given).data ?? null

/** A letter's blocks, for programs. The page that people read is drawn in letter-pages.ts. */
export const letterRoutes = ({ letterOf, copyToShow, noteRead }: LettersParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/letters/{recipient}',
    summary: 'The letter to the participant or to the referrer as blocks, from the read-back on; `minutes` are to everybody who sat in a meeting that has them; `obstacles` is the answer to whoever raised them, for those who work in the meeting; `preparation` is the letter before the meeting, until it closes.',
    by: 'seat',
    answer: { status: 200, schema: letterSchema, description: 'The letter.' },
    problems: [{ status: 404, when: 'there is no letter for this seat now' }],
    handle: async ({ by: session, request }) => {
      const recipient = recipientOf(request.params['recipient'])
      const letter = recipient && (await letterOf(session, recipient))
      if (!recipient || !letter || !(await noteRead(session, recipient, 'blocks'))) throw new ProblemError('notFound', 404)
      return letter
    },
  }),
  route<'seat'>({
    method: 'get',
    path: '/api/letters/participant/copies/{seatId}',
    summary: 'The copy of an organisation that sat at the table, for the chair of the closed meeting: what its reader gets, and nothing that consent keeps from it.',
    by: 'seat',
    answer: { status: 200, schema: letterSchema, description: 'The letter as that organisation gets it.' },
    problems: [{ status: 404, when: 'this is not the chair of a closed meeting, or consent does not reach the seat’s organisation: the same answer' }],
    handle: async ({ by: session, request }) => {
      const letter = await copyToShow(session, String(request.params['seatId']))
      if (!letter || !(await noteRead(session, 'participant', 'blocks'))) throw new ProblemError('notFound', 404)
      return letter
    },
  }),
]
