import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { ProblemBody } from '#core/wire/http.ts'
import { sendMessagePage } from './message-page.ts'
import { ProblemError } from './route.ts'

/** One sentence for programs that talk to us; people read client/text. */
const sentences: Record<string, string> = {
  badMessage: 'The request is not as /api/openapi.json describes it.',
  tooLarge: 'The request is larger than 64 KiB, or than what this address takes.',
  signInAgain: 'A token is needed, and this one is missing, unknown or over.',
  noSuchMeeting: 'There is no such meeting here.',
  linkDoesNotOpen: 'The link does not open anything.',
  noSeatInTeams: 'This account has no seat in a meeting that is bound to this meeting in Teams.',
  tenantNotLetIn: 'The tenant of this account may not sign in here.',
  signInAway: 'The keys of the sign-in could not be had. Nothing is wrong with the token; try again.',
  databaseAway: 'The database does not answer. Nothing is lost; try again.',
  notFound: 'There is nothing here.',
  personalNumber: 'A text holds a personal identity number. Take it out and send again.',
  planDoesNotHold: 'The plan does not hold together: one chair, one participant, organisations that are listed, no id twice.',
  changedSince: 'Somebody else has changed it since. Read it again, then change it.',
  dayHasPassed: 'The day to look at it again has passed already.',
  termAlreadyThere: 'Another own term has this headword. Change that one instead.',
  tooManyTerms: 'The host authority has as many own terms as there is room for. Take one away first.',
  formDoesNotHold: 'The form of meeting does not hold. POST /api/forms/check says what is wrong and where.',
  planIsOver: 'This plan has become a meeting, was thrown away, or its time is over. Keep it under an id of its own.',
  referralTaken: 'Somebody else has planned a meeting of this referral, or is about to.',
  referralClosed: 'The referral was taken back or closed, or its time is over. No meeting is planned of it, and no plan of it is kept.',
  tooManyForms: 'The host authority has as many own forms as there is room for.',
  entryAlreadyThere: 'Another entry of that organisation has this name. Change that one instead.',
  entryDoesNotHold: 'The days or the wait of the entry do not hold: confirmed today or earlier, valid no shorter than that, from less to more.',
  tooManyEntries: 'The host authority has as many entries as there is room for. Take one away first.',
  fileDoesNotHold: 'The file does not hold. POST /api/catalogue/check says what is wrong and on which line.',
  serverStops: 'This server is about to stop. Another one answers, or this one in a moment.',
  unexpected: 'Something went wrong on our side. Nothing of what you sent is in our log.',
}

export function answerProblem(response: Response, { problem, status, fields }: ProblemError, faultId?: string) {
  const body: ProblemBody = {
    problem,
    message: sentences[problem] ?? 'It cannot be done now.',
    ...(fields.length > 0 && { fields }),
    ...(faultId !== undefined && { faultId }),
  }
  response.status(status).json(body)
}

/** A browser that shows a page asks for HTML; a program does not. */
const isForPeople = (request: Request): boolean => request.accepts('json', 'html') === 'html'

/** Whether it is the request's own fault. */
function isAsked(error: unknown): boolean {
  const { status } = (error ?? {}) as { status?: number }
  return status !== undefined && status >= 400 && status < 500
}

/** The same answer for what is not there and what is not yours: a page for people, a problem for programs. */
export const nothingHere: RequestHandler = (request, response) => {
  if (isForPeople(request)) return sendMessagePage(request, response, 404, (texts) => [texts.nothingHere])
  answerProblem(response, new ProblemError('notFound', 404))
}

/** A body that no form of ours can be, however full its fields are. */
export const isTooLarge = (error: unknown): boolean => (error as { type?: unknown } | null)?.type === 'entity.too.large'

type LastResortParts = { onFault: (fault: unknown) => string; isDatabaseAway: (fault: unknown) => boolean }

/** The last stop of every request: a problem is answered, a fault is logged with an id and answered with it. Never a stack, never a value. */
export const lastResort =
  ({ onFault, isDatabaseAway }: LastResortParts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const isAway = isDatabaseAway(error)
    if (isForPeople(request) && (isAway || !isAsked(error))) {
      const faultId = isAway ? null : onFault(error)
      return sendMessagePage(request, response, isAway ? 503 : 500, ({ notNow, wentWrong }) => [faultId === null ? notNow : { ...wentWrong, paragraphs: [...wentWrong.paragraphs, faultId] }])
    }
    if (isForPeople(request) && isTooLarge(error)) return sendMessagePage(request, response, 413, ({ tooMuch }) => [tooMuch])
    if (error instanceof ProblemError) return answerProblem(response, error)
    const { status = 500 } = (error ?? {}) as { status?: number }
    if (isTooLarge(error)) return answerProblem(response, new ProblemError('tooLarge', 413))
    if (isAsked(error)) return answerProblem(response, new ProblemError('badMessage', status))
    if (isAway) return answerProblem(response, new ProblemError('databaseAway', 503))
    answerProblem(response, new ProblemError('unexpected', 500), onFault(error))
  }
