import express, { Router, type NextFunction, type Request, type Response } from 'express'
import { z } from 'zod'
import { letterPage } from '#core/letters/html.ts'
import { letterText } from '#core/letters/plain-text.ts'
import type { Letter } from '#core/letters/letter.ts'
import { newSecret } from '#server/identity/secrets.ts'
import type { SeatSession } from '#server/store/store.ts'
import { letterPolicy } from './headers.ts'
import { recipientOf, type LettersParts } from './letters.ts'
import { sendMessagePage, type Message } from './message-page.ts'
import { ProblemError } from './route.ts'

export type LetterPagesParts = LettersParts & { seatOfToken: (token: string) => Promise<SeatSession | null>; isDemo: boolean }

/** The form that the page of a seat posts: its session’s token. */
export const letterFormSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,128}$/) })

/**
 * The letter as a page without script, and as plain text. The token comes in an ordinary form's body: never in an address,
 * never in a cookie. GET shows nothing and changes nothing.
 */
export function serveLetterPages(parts: LetterPagesParts): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '4kb' })
  router.post('/letters/:recipient', form, (request, response, next) => {
    read(parts, request.params['recipient'], request.body)
      .then((letter) => sendPage(letter, parts.isDemo, response))
      .catch((error: unknown) => sayWhyNot(error, request, response, next))
  })
  router.post('/letters/:recipient/text', form, (request, response, next) => {
    read(parts, request.params['recipient'], request.body)
      .then((letter) => response.set('Cache-Control', 'no-store').type('text/plain; charset=utf-8').send(letterText(letter, { isDemo: parts.isDemo })))
      .catch((error: unknown) => sayWhyNot(error, request, response, next))
  })
  return router
}

const noLetter: Message = {
  title: { sv: 'Brevet går inte att visa', en: 'The letter can not be shown' },
  paragraphs: {
    sv: ['Gå tillbaka till mötets sida och öppna brevet därifrån. Går det inte? Ring den som ledde mötet.'],
    en: ['Go back to the page of the meeting and open the letter from there. Does it not work? Call the person who led the meeting.'],
  },
}

function sayWhyNot(error: unknown, request: Request, response: Response, next: NextFunction) {
  if (!(error instanceof ProblemError)) return next(error)
  sendMessagePage(request, response, error.status, [noLetter])
}

async function read({ seatOfToken, letterOf }: LetterPagesParts, given: unknown, body: unknown): Promise<Letter> {
  const form = letterFormSchema.safeParse(body ?? {})
  const session = form.success ? await seatOfToken(form.data.token) : null
  if (!session) throw new ProblemError('signInAgain', 401)
  const recipient = recipientOf(given)
  const letter = recipient && (await letterOf(session, recipient))
  if (!letter) throw new ProblemError('notFound', 404)
  return letter
}

function sendPage(letter: Letter, isDemo: boolean, response: Response) {
  const nonce = newSecret(16)
  response.set('Content-Security-Policy', letterPolicy(nonce))
  response.set('Cache-Control', 'no-store').type('html').send(letterPage(letter, { isDemo, nonce }))
}
