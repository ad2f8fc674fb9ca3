import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import type { LetterToKeep } from '#core/letters/letter-to-keep.ts'
import { readingCodeSchema, type ReadingCode } from '#core/wire/settings.ts'
import { issueReadingCode, readWithCode } from '#server/identity/reading-codes.ts'
import type { ReadableLetter, SeatSession, Store } from '#server/store/store.ts'
import { sendPage } from './letter-pages.ts'
import { sendMessagePage, type Message, type MessageForm } from './message-page.ts'
import { readAloudScript } from './read-aloud-script.ts'
import { ProblemError, route } from './route.ts'

export type ReadingParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  /** Whose seat a letter is for, when this session's seat may hand out its code. */
  readerOf: (session: SeatSession, recipient: ReadableLetter['recipient']) => Promise<string | null>
  letterOfReading: (letter: ReadableLetter) => Promise<LetterToKeep | null>
  /** How often codes are tried, by everybody together: false when it is too often just now. */
  mayTry: () => boolean
  clientDir: string
  isDemo: boolean
}

const recipientSchema = z.enum(['participant', 'referrer'])

/** A code for a letter, to hand over in the meeting or on paper. */
export const readingRoutes = ({ store, now, publicUrl, readerOf }: ReadingParts) => [
  route<'seat'>({
    method: 'post',
    path: '/api/letters/{recipient}/code',
    summary: 'A new code that opens the letter afterwards: the chair hands it over, or the reader takes their own. The code before opens nothing any more.',
    by: 'seat',
    answer: { status: 200, schema: readingCodeSchema, description: 'The address, the letter’s number, which is no secret, and the code, which is shown once; null where letters are handed over on paper alone.' },
    problems: [{ status: 404, when: 'there is no letter for this seat to hand out' }],
    handle: async ({ by: session, request }): Promise<ReadingCode> => {
      const recipient = recipientSchema.safeParse(request.params['recipient']).data
      const seatId = recipient ? await readerOf(session, recipient) : null
      if (!recipient || seatId === null) throw new ProblemError('notFound', 404)
      if (!(await opensByCode(store, session.hostAuthorityId))) return { opensWith: null }
      const { meetingId, hostAuthorityId } = session
      const { number, code } = await issueReadingCode(store, { meetingId, hostAuthorityId, recipient, seatId }, { at: now(), by: session.seatId })
      return { opensWith: { address: `${publicUrl()}/brev`, number: inFours(number), code: inFours(code) } }
    },
  }),
]

const inFours = (text: string) => `${text.slice(0, 4)} ${text.slice(4)}`
const opensByCode = async (store: Store, hostAuthorityId: string) => (await store.readSettings(hostAuthorityId))[0].readingGate === 'readingCode'

const formSchema = z.object({ number: z.string().max(40), code: z.string().max(40) })

/** The page where a code is typed. Looking at it uses up nothing, and it says of no number whether there is such a letter. */
export function serveReading(parts: ReadingParts): Router {
  const router = Router()
  const script = readAloudScript(parts.clientDir)
  router.get('/brev', (request, response) => sendMessagePage(request, response, 200, [ask], formWith('')))
  router.post('/brev', express.urlencoded({ extended: false, limit: '4kb' }), (request, response, next) => {
    open(parts, script, { request, response }).catch(next)
  })
  return router
}

async function open(parts: ReadingParts, script: string | null, { request, response }: { request: Request; response: Response }) {
  const form = formSchema.safeParse(request.body ?? {})
  const opened = form.success && parts.mayTry() ? await readWithCode(parts.store, form.data, parts.now()) : null
  const letter = opened && (await opensByCode(parts.store, opened.letter.hostAuthorityId)) ? await parts.letterOfReading(opened.letter) : null
  if (!opened || !letter) return sendMessagePage(request, response, 403, [notOpened], formWith(form.success ? form.data.number : ''))
  const { isDemo } = parts
  response.set('Cache-Control', 'no-store')
  sendPage(letter.letter, { contact: letter.contact, script, files: { token: opened.token, hasDays: letter.days.length > 0 } }, { isDemo, response })
}

const formWith = (number: string): MessageForm => ({
  action: '/brev',
  fields: [
    { name: 'number', label: { sv: 'Brevets nummer', en: 'The number of the letter' }, value: number, isNumber: true },
    { name: 'code', label: { sv: 'Läskod', en: 'Reading code' }, value: '', isNumber: false },
  ],
  button: { sv: 'Visa brevet', en: 'Show the letter' },
})

const ask: Message = {
  title: { sv: 'Läs ditt brev', en: 'Read your letter' },
  paragraphs: {
    sv: ['Efter mötet fick du ett nummer och en läskod. Skriv dem här.'],
    en: ['After the meeting you got a number and a reading code. Write them here.'],
  },
}

const notOpened: Message = {
  title: { sv: 'Brevet gick inte att öppna', en: 'The letter could not be opened' },
  paragraphs: {
    sv: ['Numret och koden hör inte ihop. Titta noga och skriv dem en gång till. Koden kan också ha slutat att gälla.', 'Har du skrivit fel många gånger? Vänta en kvart och försök igen.', 'Behöver du en ny kod? Ring den som ledde mötet.'],
    en: ['The number and the code do not belong together. Look closely and write them once more. The code can also have stopped working.', 'Have you made many mistakes? Wait a quarter of an hour and try again.', 'Do you need a new code? Call the person who led the meeting.'],
  },
}
