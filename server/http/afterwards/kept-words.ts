import type { Request, Response } from 'express'
import { z } from 'zod'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { newId } from '#server/identity/secrets.ts'
import { languageOf, sendPlainPage } from '../message-page.ts'
import { messageTexts } from '../words/message-texts-by-language.ts'
import { hiddenForm, paragraphs } from '../plain-html.ts'

/** As much as any form may hold; who wrote too much is told so when the letter is open. */
export const longestKept = 64 * 1024
const keptSchema = z.object({
  token: z.string().max(128).default(''),
  id: z.string().max(64).default(''),
  line: z.string().max(80).default(''),
  words: z.string().max(longestKept).default(''),
  number: z.string().max(40).default(''),
})
/** Why what is wrong in a letter was not taken: the page was open too long, the code is not right, too often, as often as in a day, or nobody could be asked. */
export type NotYet = 'notOpen' | 'notOpened' | 'tooOften' | 'enoughToday' | 'away'

/** Whether this form has words in it that somebody would miss. */
export const hasWords = (body: unknown): boolean => keptSchema.safeParse(body ?? {}).data?.words.trim() !== ''

/** What somebody wrote stands here and is sent again; with number and code, where the page that it was written on opens nothing any more. */
export function sendWithWords(request: Request, response: Response, status: number, why: NotYet) {
  const { afterwards, form } = messageTexts[languageOf(request)]
  const { title, paragraphs: said } = afterwards.words[why]
  const { token, id, line, words, number } = keptSchema.safeParse(request.body ?? {}).data ?? keptSchema.parse({})
  const needsCode = why !== 'away' || number !== ''
  const field = (name: string, label: string, value: string, more: string) => `<p><label>${escapeHtml(label)}<input name="${name}" value="${escapeHtml(value)}" required maxlength="40" autocomplete="off" spellcheck="false" ${more}></label></p>`
  const code = needsCode ? field('number', form.number, number, 'inputmode="numeric"') + field('code', form.code, '', 'autocapitalize="characters"') : ''
  const area = `<p><label>${escapeHtml(afterwards.words.own)}<textarea name="words" rows="6" maxlength="500" required>${escapeHtml(words)}</textarea></label></p>`
  const hidden = { ...(!needsCode && { token }), id: id === '' ? newId() : id, line }
  sendPlainPage(request, response, status, { title, body: paragraphs(said) + hiddenForm('/brev/wrong', hidden, afterwards.words.send, area + code), moreStyle: 'textarea{display:block;box-sizing:border-box;width:100%;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}textarea:focus-visible{outline:3px solid;outline-offset:2px}' })
}
