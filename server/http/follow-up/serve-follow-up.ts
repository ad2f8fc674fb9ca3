import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express'
import { hiddenForm } from '../plain-html.ts'
import { typedText } from '../referring/form-fields.ts'
import { askQuestions, backToCase, takeAnswers } from './answer-page.ts'
import { addresses } from './case-page.ts'
import { sendOpenAgain, unsavedIn } from './code-form.ts'
import { askForCode, openCode } from './code-page.ts'
import { askedIn, sendSaid, type Asked, type FollowUpParts } from './follow-up-page.ts'
import { askForKey, sendOffice } from './office-page.ts'
import { sendSlip } from './slip.ts'
import { askReminders, askWhichAddress, eraseFollowUp, sendDays, stopForAddress, stopReminders } from './reminder-pages.ts'

/** How it went after a meeting: ordinary forms without script. Looking changes nothing; what one comes by stands in the body of a form, and in no address. */
export function serveFollowUp(parts: FollowUpParts): Router {
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '32kb' })
  const look = (path: string, show: (asked: Asked) => void) => router.get(path, (request, response) => show(askedIn(request, response)))
  const on = (path: string, answer: (parts: FollowUpParts, asked: Asked) => Promise<unknown> | unknown) =>
    router.post(path, form, (request: Request, response: Response, next) => {
      Promise.resolve()
        .then(() => answer(parts, askedIn(request, response)))
        .catch(next)
    })
  look(addresses.code, askForCode)
  look(addresses.stop, (asked) => askWhichAddress(asked))
  look(addresses.office, (asked) => askForKey(asked))
  on(addresses.code, (all, asked) => (typedText(asked.typed, 'pass') === '' ? openCode(all, asked) : backToCase(all, asked)))
  on(addresses.slip, (all, asked) => sendSlip(all, asked))
  on(addresses.questions, askQuestions)
  on(addresses.answers, takeAnswers)
  on(addresses.days, sendDays)
  on(addresses.remind, askReminders)
  on(addresses.stopRemind, stopReminders)
  on(addresses.stop, stopForAddress)
  on(addresses.erase, eraseFollowUp)
  on(addresses.office, sendOffice)
  router.use(addresses.code, sayWhyNot(parts))
  return router
}

/** Whoever answers meets a page, also when the form or the database is not as it should be. */
const sayWhyNot =
  ({ isDatabaseAway }: FollowUpParts): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const { status = 500 } = (error ?? {}) as { status?: number }
    const asked = askedIn(request, response)
    if (isDatabaseAway(error)) return sendSaid(asked, 503, asked.words.away, sendOnceMore(asked))
    if (status >= 400 && status < 500) return sendOpenAgain({ ...asked, typed: {} })
    next(error)
  }

/** What was answered goes along, so that it need not be answered once more. */
function sendOnceMore({ request, typed, words }: Asked): string {
  const unsaved = unsavedIn(typed)
  return request.method !== 'POST' || Object.keys(unsaved).length === 0 ? '' : hiddenForm(request.baseUrl + request.path, { ...unsaved, pass: typedText(typed, 'pass') }, words.sendAgain)
}
