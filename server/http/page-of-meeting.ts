import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { SeatRef, SeatSession, Staff } from '#server/store/store.ts'
import type { LetterReader } from './letter-readers.ts'
import { sendMessagePage, type MessageForm } from './message-page.ts'
import { askedBySeat, type SeenAsked, type SeenParts } from './seen.ts'
import { takesBody } from './taken-body.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

export type PageOfMeetingParts = SeenParts & {
  /** Who has this staff token; null when it opens nothing. */
  staffOfToken: (token: string) => Promise<Staff | null>
  seatOfToken: (token: string) => Promise<SeatSession | null>
  /** Somebody whose own letter this token shows; null for any other. */
  readerOf: (token: string) => Promise<LetterReader | null>
  /** The chair's seat in a meeting that is over, of the work account that a token says; null for any other. */
  chairOfAccount: (token: string, meetingId: string) => Promise<SeatRef | null>
  isDatabaseAway: (fault: unknown) => boolean
}

/** What one comes by. A work account's token is longer than any of ours. `number`: asked for of staff alone; a button under a letter has none. */
export const askedFormSchema = z.object({ number: z.string().trim().max(64).optional(), token: z.string().trim().max(8_000) })
export type AskedForm = z.infer<typeof askedFormSchema>
export type Asked = { request: Request; response: Response }

type Page<Form extends AskedForm> = {
  address: string
  form: z.ZodType<Form>
  words: (texts: MessageTexts) => { title: string; ask: string[]; button: string }
  /** False: it opens nothing, and nothing has been sent. */
  show: (form: Form | AskedForm, asked: Asked) => Promise<boolean>
}

/** A page of one meeting, without script, to print or to read aloud. Looking at it shows nothing; what one comes by stands in the body of a form. */
export function servePageOfMeeting<Form extends AskedForm>({ isDatabaseAway }: Pick<PageOfMeetingParts, 'isDatabaseAway'>, { address, form: schema, words, show }: Page<Form>): Router {
  const router = Router()
  const formWith = (number: string) => (texts: MessageTexts): MessageForm => ({
    action: address,
    fields: [
      { name: 'number', label: texts.seen.number, value: number, isNumber: false, maxLength: 64 },
      { name: 'token', label: texts.seen.key, value: '', isNumber: false, isSecret: true, maxLength: 128 },
    ],
    button: words(texts).button,
  })
  /** The same for all that opens none; with the form for who came by a number. */
  const say = ({ request, response }: Asked, status: number, why: 'away' | 'notOpen' | 'notShown', { number }: AskedForm) =>
    sendMessagePage(request, response, status, ({ seen }) => [seen[why]], number === undefined ? undefined : formWith(number))
  router.get(address, (request, response) => sendMessagePage(request, response, 200, (texts) => [{ title: words(texts).title, paragraphs: words(texts).ask }], formWith('')))
  router.post(address, takesBody(express.urlencoded({ extended: false, limit: '16kb' }), schema), (request, response, next) => {
    const form = schema.safeParse(request.body ?? {}).data ?? { number: '', token: '' }
    const asked = { request, response }
    const answer = async () => void ((await show(form, asked)) || say(asked, 403, form.number === undefined ? 'notOpen' : 'notShown', form))
    answer().catch((fault: unknown) => (isDatabaseAway(fault) ? say(asked, 503, 'away', form) : next(fault)))
  })
  return router
}

/** By the meeting's own id, or by the number that stands on the participant's paper. */
export async function meetingIdOf({ store }: Pick<SeenParts, 'store'>, number: string, { hostAuthorityId }: Staff): Promise<string> {
  const digits = number.replaceAll(/\s/g, '')
  return (await store.findMeetingOfLetter(digits, hostAuthorityId)) ?? digits
}

/** Whether the participant has it from under a letter of theirs: of a closed meeting, or by a code of one that has not begun. */
export async function isParticipants({ meetingOf }: Pick<SeenParts, 'meetingOf'>, { letter: { recipient, meetingId }, kept, isByCode }: LetterReader): Promise<boolean> {
  if (recipient === 'preparation') return isByCode && !kept.isOthers && (await meetingOf(meetingId))?.state === 'planned'
  return recipient === 'participant' && kept.answers !== null
}

/** By a code nobody knows who it was. */
export const askedByCode = ({ letter }: LetterReader, what: 'seenListRead' | 'recordTaken'): SeenAsked => ({ ...askedBySeat(letter), byWhom: null, what: `${what} ${letter.isByEid === true ? 'byEid' : 'byCode'}` })
