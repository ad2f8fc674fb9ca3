import express, { Router } from 'express'
import { z } from 'zod'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Language } from '#core/meeting/languages.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { languageOf } from '../message-page.ts'
import { hiddenForm, paragraphs } from '../plain-html.ts'
import { takesBody } from '../taken-body.ts'
import { statisticsGapsWords } from '../words/statistics-gaps-by-language.ts'
import { statisticsWords } from '../words/statistics-by-language.ts'
import { addressOf, choicesNotThere, figuresAsked, yearAsked } from './asked-figures.ts'
import { boardHtml } from './board-html.ts'
import { chosenText } from './chosen-text.ts'
import { comparisonHtml } from './comparison-html.ts'
import { chooseHtml } from './choose-html.ts'
import type { Saying } from './figure-words.ts'
import { figuresFile } from './figures-file.ts'
import { figuresHtml } from './figures-html.ts'
import { clearStatisticsCookie, readStatisticsCookie, setStatisticsCookie } from './statistics-cookie.ts'
import { gapsAddress } from './gaps-html.ts'
import { readerTrying, serveGaps, type GapsParts } from './gaps-page.ts'
import { boardGapsHtml } from './board-gaps.ts'
import type { ReadableGap } from './readable-gaps.ts'
import { sendSignIn, sendStatisticsPage, type Asked } from './statistics-sign-in.ts'
import { markHtml } from './statistics-style.ts'
import { whenHtml } from './when-html.ts'

export type StatisticsParts = GapsParts & {
  /** The years that are shown, the newest first. */
  years: () => Promise<readonly number[]>
  yearOf: (year: number) => Promise<ShownYear | null>
  now: () => string
}
type Shown = Saying & { now: string; years: readonly number[]; yearOf: StatisticsParts['yearOf']; gaps: () => Promise<readonly ReadableGap[]> }

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
  show('/statistik/jamfor', sendComparison)
  router.use(serveGaps(parts))
  router.post('/statistik', takesBody(express.urlencoded({ extended: false, limit: '4kb' }), formSchema), (request, response, next) => {
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
  if (!year) return sendStatisticsPage(asked, words.title, paragraphs([words.none]) + whenHtml(parts.now(), { words, year: null }) + gapsLink(language) + signOut(parts, words))
  await answer(asked, { words, language, year, now: parts.now(), years, yearOf: parts.yearOf, gaps: parts.gaps.list })
}

async function signIn(parts: StatisticsParts, asked: Asked) {
  const { request, response } = asked
  const given = formSchema.safeParse(request.body ?? {}).data?.key ?? ''
  const reader = await readerTrying(parts, given.trim(), request.ip ?? '')
  if (typeof reader === 'number') return sendSignIn(parts, asked, reader)
  setStatisticsCookie(response, await parts.passes.byKey(reader))
  response.redirect(303, '/statistik')
}

const sendAway = (asked: Asked) => sendStatisticsPage(asked, statisticsWords[languageOf(asked.request)].title, paragraphs([statisticsWords[languageOf(asked.request)].away]), { status: 503 })

const signOut = ({ isOpen }: Pick<StatisticsParts, 'isOpen'>, { signIn: words }: Saying['words']): string => (isOpen ? '' : hiddenForm('/statistik/ut', {}, words.out))

const gapsLink = (language: Language): string => `<p><a href="${gapsAddress}">${escapeHtml(statisticsGapsWords[language].link)}</a></p>`

const madeUpMark = ({ year, words }: Saying): string => (year.isMadeUp ? markHtml(words.madeUp) : '')
/** The board's page is of everything, whatever is chosen in its address. */
const isOfAllMark = ({ request }: Asked, { year, words }: Shown): string => (Object.values(figuresAsked(request, year)).some((one) => one !== null) ? markHtml(words.board.isOfAll) : '')
/** What stands over the figures of a page: that they are made up, and of which choice they are not. */
const marks = ({ request }: Asked, shown: Shown): string => [madeUpMark(shown), ...choicesNotThere(request, shown.year).map((choice) => markHtml(shown.words.notThere[choice](shown.year.meetings.year)))].join('')

function sendFigures(asked: Asked, shown: Shown) {
  const { words, year, years } = shown
  const wanted = figuresAsked(asked.request, year)
  const out = year.isMadeUp ? '' : hiddenForm('/statistik/ut', {}, words.signIn.out)
  sendStatisticsPage(asked, `${words.title} ${year.meetings.year}`, marks(asked, shown) + chooseHtml(years, wanted, shown) + whenHtml(shown.now, shown) + linksHtml(wanted, shown) + figuresHtml(figuresOf(year, wanted), shown) + out)
}

/** To the board's page, the file, the year before where it is shown, and what meetings taught. */
function linksHtml(wanted: ReturnType<typeof figuresAsked>, { words, year: { meetings }, years, language }: Shown): string {
  const earlier = meetings.year - 1
  const links: [string, string][] = [
    [addressOf('/statistik/styrelse', meetings.year, { half: null, form: null, kommun: null, organisation: null, track: null }), words.links.board],
    ...(years.includes(earlier) ? [[addressOf('/statistik/jamfor', meetings.year, wanted), words.compare.link(earlier)] satisfies [string, string]] : []),
    [addressOf('/statistik/fil', meetings.year, wanted), words.links.file],
    [gapsAddress, statisticsGapsWords[language].link],
  ]
  return `<nav aria-label="${escapeHtml(words.title)}"><ul>${links.map(([where, text]) => `<li><a href="${escapeHtml(where)}">${escapeHtml(text)}</a></li>`).join('')}</ul></nav>`
}

async function sendComparison(asked: Asked, shown: Shown) {
  const { words, year } = shown
  const wanted = figuresAsked(asked.request, year)
  const before = await shown.yearOf(year.meetings.year - 1)
  const back = `<nav><p><a href="${escapeHtml(addressOf('/statistik', year.meetings.year, wanted))}">${escapeHtml(words.links.back)}</a></p></nav>`
  const chosen = chosenText(wanted, shown)
  const html = before ? `${chosen}${comparisonHtml(wanted, shown, before)}` : paragraphs([words.compare.none])
  sendStatisticsPage(asked, words.compare.title(year.meetings.year), `${marks(asked, shown)}${html}${back}`)
}

async function sendBoard(asked: Asked, shown: Shown) {
  const { words, year, language } = shown
  const taught = boardGapsHtml(await shown.gaps(), year.meetings.year, language)
  sendStatisticsPage(asked, words.board.title(year.meetings.year), `${marks(asked, shown)}${isOfAllMark(asked, shown)}${boardHtml(shown, taught)}${whenHtml(shown.now, shown)}<nav><p><a href="${escapeHtml(`/statistik?year=${year.meetings.year}`)}">${escapeHtml(words.links.back)}</a></p></nav>`)
}

/** A file goes on to who does not see the page: where it would be of more than was chosen, the page says so instead. */
function sendFile({ request, response }: Asked, shown: Shown) {
  if (choicesNotThere(request, shown.year).length > 0) return response.redirect(303, `/statistik${/\?.*/.exec(request.originalUrl)?.[0] ?? ''}`)
  const { year, words } = shown
  response.set('Cache-Control', 'no-store').set('Content-Disposition', `attachment; filename="${words.fileName}-${year.meetings.year}.csv"`).type('text/csv; charset=utf-8')
  response.send(figuresFile(figuresAsked(request, year), shown))
}
