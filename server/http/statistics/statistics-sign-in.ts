import type { Request, Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { languageOf, sendPlainPage } from '../message-page.ts'
import { hiddenFields, paragraphs } from '../plain-html.ts'
import { statisticsWords } from '../words/statistics-by-language.ts'
import { statisticsStyle } from './statistics-style.ts'

export type Asked = { request: Request; response: Response }
/** Where the key is sent instead, what goes along unseen, and HTML before the field: of who was writing when their time was over. */
export type GoesOn = { action: string; hidden: Readonly<Record<string, string>>; lead: string }

export const sendStatisticsPage = ({ request, response }: Asked, title: string, body: string, { status = 200, style = '' } = {}) => sendPlainPage(request, response, status, { title, body, moreStyle: statisticsStyle + style })

export function sendSignIn({ hasAccounts }: { hasAccounts: boolean }, asked: Asked, status: 200 | 403 | 429, goesOn: GoesOn | null = null) {
  const { title, signIn: words } = statisticsWords[languageOf(asked.request)]
  const why = status === 403 ? words.wrong : status === 429 ? words.tooOften : null
  const account = hasAccounts ? `<p><a href="/signin">${escapeHtml(words.account)}</a></p>` : ''
  const field = `<p><label>${escapeHtml(words.key)}<input name="key" type="password" required maxlength="128" autocomplete="off" autocapitalize="none" spellcheck="false"${why === null ? '' : ' aria-describedby="why" aria-invalid="true"'}></label></p>`
  const form = `<form method="post" action="${goesOn?.action ?? '/statistik'}">${hiddenFields(goesOn?.hidden ?? {})}${why === null ? '' : `<p id="why" role="alert">${escapeHtml(why)}</p>`}${field}<p><button>${escapeHtml(words.enter)}</button></p></form>`
  sendStatisticsPage(asked, title, (goesOn?.lead ?? paragraphs(words.intro)) + form + account, { status })
}
