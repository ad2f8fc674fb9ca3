import express, { Router, type Request, type Response } from 'express'
import { z } from 'zod'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { readerOfKey, type statisticsPasses, type StatisticsKeys } from '#server/identity/statistics-readers.ts'
import { languageOf, sendPlainPage } from '../message-page.ts'
import { hiddenForm, paragraphs } from '../plain-html.ts'
import { statisticsWords } from '../words/statistics-by-language.ts'
import { addressOf, figuresAsked, yearAsked } from './asked-figures.ts'
import { boardHtml } from './board-html.ts'
import { chooseHtml } from './choose-html.ts'
import type { Saying } from './figure-words.ts'
import { figuresFile } from './figures-file.ts'
import { figuresHtml } from './figures-html.ts'
import { clearStatisticsCookie, readStatisticsCookie, setStatisticsCookie } from './statistics-cookie.ts'
import { statisticsStyle } from './statistics-style.ts'

export type StatisticsParts = {
  keys: StatisticsKeys
  passes: ReturnType<typeof statisticsPasses>
  /** The years that are shown, the newest first. */
  years: () => Promise<readonly number[]>
  yearOf: (year: number) => Promise<ShownYear | null>
  /** In the demo there is nothing to guard. */
  isOpen: boolean
  hasAccounts: boolean
  mayTry: (address: string) => boolean
  isDatabaseAway: (fault: unknown) => boolean
}
type Asked = { request: Request; response: Response }
type Shown = Saying & { years: readonly number[] }

const formSchema = z.object({ key: z.string().max(200) })

/** The statistics, as pages without script. Who has not come in gets the page where one does, whatever they ask for. */
export function serveStatistics(parts: StatisticsParts): Router {
  const router = Router()
  const show = (path: string, answer: (asked: Asked, shown: Shown) => unknown) =>
    router.get(path, (request, response, next) => {
      answerTo(parts, { request, response }, answer).catch((fault: unknown) => (parts.isDatabaseAway(fault) ? sendAway({ request, response }) : next(fault)))
    })
  show('/statistik', sendFigures)
  show('/statistik/styrelse', sendBoard)
  show('/statistik/fil', sendFile)
  router.post('/statistik', express.urlencoded({ extended: false, limit: '4kb' }), (request, response, next) => {
    signIn(parts, { request, response }).catch(next)
  })
  router.post('/statistik/ut', (_request, response) => {
    clearStatisticsCookie(response)
    response.redirect(303, '/statistik')
  })
  return router
}

async function answerTo(parts: StatisticsParts, asked: Asked, answer: (asked: Asked, shown: Shown) => unknown) {
  const { request } = asked
  if (!parts.isOpen && (await parts.passes.open(readStatisticsCookie(request))) === null) return sendSignIn(parts, asked, 200)
  const language = languageOf(request)
  const words = statisticsWords[language]
  const years = await parts.years()
  const wanted = yearAsked(request, years)
  const year = wanted === null ? null : await parts.yearOf(wanted)
  if (!year) return sendPage(asked, words.title, paragraphs([words.none]) + signOut(parts, words))
  answer(asked, { words, language, year, years })
}

async function signIn(parts: StatisticsParts, asked: Asked) {
  const { request, response } = asked
  if (!parts.mayTry(request.ip ?? '')) return sendSignIn(parts, asked, 429)
  const given = formSchema.safeParse(request.body ?? {}).data?.key ?? ''
  const reader = readerOfKey(parts.keys, given.trim())
  if (reader === null) return sendSignIn(parts, asked, 403)
  setStatisticsCookie(response, await parts.passes.byKey(reader))
  response.redirect(303, '/statistik')
}

function sendSignIn({ hasAccounts }: Pick<StatisticsParts, 'hasAccounts'>, asked: Asked, status: 200 | 403 | 429) {
  const { title, signIn: words } = statisticsWords[languageOf(asked.request)]
  const why = status === 403 ? words.wrong : status === 429 ? words.tooOften : null
  const account = hasAccounts ? `<p><a href="/signin">${escapeHtml(words.account)}</a></p>` : ''
  const field = `<p><label>${escapeHtml(words.key)}<input name="key" type="password" required maxlength="128" autocomplete="off" autocapitalize="none" spellcheck="false"${why === null ? '' : ' aria-describedby="why" aria-invalid="true"'}></label></p>`
  const form = `<form method="post" action="/statistik">${why === null ? '' : `<p id="why" role="alert">${escapeHtml(why)}</p>`}${field}<p><button>${escapeHtml(words.enter)}</button></p></form>`
  sendPage(asked, title, paragraphs(words.intro) + form + account, status)
}

const sendAway = (asked: Asked) => sendPage(asked, statisticsWords[languageOf(asked.request)].title, paragraphs([statisticsWords[languageOf(asked.request)].away]), 503)

const sendPage = ({ request, response }: Asked, title: string, body: string, status = 200) => sendPlainPage(request, response, status, { title, body, moreStyle: statisticsStyle })

const signOut = ({ isOpen }: Pick<StatisticsParts, 'isOpen'>, { signIn: words }: Saying['words']): string => (isOpen ? '' : hiddenForm('/statistik/ut', {}, words.out))

const madeUpMark = ({ year, words }: Saying): string => (year.isMadeUp ? `<p class="mark">${escapeHtml(words.madeUp)}</p>` : '')

function sendFigures(asked: Asked, shown: Shown) {
  const { words, year, years } = shown
  const wanted = figuresAsked(asked.request, year)
  const links = `<nav aria-label="${escapeHtml(words.title)}"><ul><li><a href="${escapeHtml(addressOf('/statistik/styrelse', year.meetings.year, { ...wanted, half: null, form: null, kommun: null, organisation: null, track: null }))}">${escapeHtml(words.links.board)}</a></li><li><a href="${escapeHtml(addressOf('/statistik/fil', year.meetings.year, wanted))}">${escapeHtml(words.links.file)}</a></li></ul></nav>`
  const out = year.isMadeUp ? '' : hiddenForm('/statistik/ut', {}, words.signIn.out)
  sendPage(asked, `${words.title} ${year.meetings.year}`, madeUpMark(shown) + chooseHtml(years, wanted, shown) + links + figuresHtml(figuresOf(year, wanted), shown) + out)
}

function sendBoard(asked: Asked, shown: Shown) {
  const { words, year } = shown
  sendPage(asked, words.board.title(year.meetings.year), `${madeUpMark(shown)}${boardHtml(shown)}<nav><p><a href="${escapeHtml(`/statistik?year=${year.meetings.year}`)}">${escapeHtml(words.links.back)}</a></p></nav>`)
}

function sendFile({ request, response }: Asked, shown: Shown) {
  const { year, words } = shown
  response.set('Cache-Control', 'no-store').set('Content-Disposition', `attachment; filename="${words.fileName}-${year.meetings.year}.csv"`).type('text/csv; charset=utf-8')
  response.send(figuresFile(figuresAsked(request, year), shown))
}
