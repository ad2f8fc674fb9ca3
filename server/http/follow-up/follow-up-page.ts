import type { Request, Response } from 'express'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Voice } from '#core/follow-up/codes.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { Localized } from '#core/meeting/localized.ts'
import type { CaseCodes, casePasses, officePasses } from '#server/identity/case-codes.ts'
import type { FollowedCase, OpenedCase, Staff, Store } from '#server/store/store.ts'
import { formStyle } from '../form-style.ts'
import { languageOf, sendPlainPage } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { typedText, type Typed } from '../referring/form-fields.ts'
import type { Tries } from '../tries-by-address.ts'
import { followUpWords, type FollowUpWords } from '../words/follow-up-by-language.ts'

export type FollowUpParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  codes: CaseCodes
  passes: ReturnType<typeof casePasses>
  officePasses: ReturnType<typeof officePasses>
  /** How often codes that open nothing are tried from one address: false when it is too often just now. */
  mayTry: Tries
  /** How often reminders are stopped from one address by a mail address alone. */
  mayStop: Tries
  isDatabaseAway: (fault: unknown) => boolean
  /** Days to remember as a calendar file. */
  drawReminders: (followed: FollowedCase, language: Language) => string
  /** Null where nobody has set up a mail server. */
  mail: { isAddress: (text: string) => boolean } | null
  newId: () => string
  /** What a kind of meeting is called; null for one that is not there any more. */
  formName: (hostAuthorityId: string, formId: string) => Promise<Localized | null>
  staffOfToken: (token: string) => Promise<Staff | null>
}

export type Asked = { request: Request; response: Response; words: FollowUpWords; language: Language; typed: Typed }

export const askedIn = (request: Request, response: Response): Asked => {
  const language = languageOf(request)
  return { request, response, language, words: followUpWords[language], typed: (request.body ?? {}) as Typed }
}

/** Whom words are about: to the participant themselves they say "du", and where no person took part it is the person. `voices`: who reads, none where it is nobody of the case. */
export function wordsOf({ isNamed }: Pick<FollowedCase, 'isNamed'>, { words }: Pick<Asked, 'words'>, voices: readonly Voice[] = []): FollowUpWords {
  const isToParticipant = voices.length === 1 && voices[0] === 'participant'
  if (isNamed && !isToParticipant) return words
  return { ...words, whyNot: { ...words.whyNot, changedMind: isToParticipant ? words.changedMindYou : words.changedMindUnnamed } }
}

export const todayIn = ({ now }: Pick<FollowUpParts, 'now'>): string => swedishDay(now())

const style = `${formStyle}
.grid{display:grid;gap:0 .75rem;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}
.row{display:flex;flex-wrap:wrap;gap:0 .5rem}
.row .choice{min-width:6.75rem}
select{display:block;box-sizing:border-box;width:100%;min-height:44px;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
select:focus-visible{outline:3px solid;outline-offset:2px}
.item:not(:has(option[value^="waiting"]:checked)) .since{display:none}
.since{margin:.5rem 0 0}
h3{margin:1rem 0 .5rem;font-size:1.125rem;line-height:1.4}
.voices button{width:100%;margin:0 0 .75rem;text-align:start}
.steps fieldset{margin:0 0 .75rem}
.steps legend{font-weight:400}
details{margin:0 0 1.5rem}
summary{min-height:44px;display:list-item;padding:.5rem 0;font-weight:600;cursor:pointer}
summary:focus-visible{outline:3px solid;outline-offset:2px}
hr{margin:2.5rem 0 0;border:0;border-top:1px solid}
@media print{.screen{display:none}}
.outcomes{padding:0;list-style:none}
.outcomes li{margin:0 0 .5rem}
`

export type Page = { title: string; body: string }

export function sendFollowUpPage({ request, response }: Pick<Asked, 'request' | 'response'>, status: number, { title, body }: Page) {
  sendPlainPage(request, response, status, { title, body, moreStyle: style })
}

/** A page of plain words, with what may come after them. */
export const sendSaid = (asked: Asked, status: number, { title, paragraphs: said }: { title: string; paragraphs: string[] }, after = '') => sendFollowUpPage(asked, status, { title, body: `${paragraphs(said)}${after}` })

/** A form with a button; `inside` is HTML before it. */
export const formHtml = (action: string, inside: string, button: string): string => `<form method="post" action="${action}">${inside}<p><button>${escapeHtml(button)}</button></p></form>`

/** A case on a page of whoever typed its code. */
export type OpenedPage = OpenedCase & { pass: string }

/** Whoever holds the team's code neither takes the follow-up away nor is reminded of it. */
export const isOfCase = ({ sees }: OpenedPage): boolean => sees === 'questions'

/** Of the team alone: a code from before that answers for others too is theirs who brought the question. */
export const isTeams = ({ opens }: OpenedPage): boolean => opens.includes('team') && !opens.includes('referrer')
export const mayAskForMail = ({ opens }: OpenedPage): boolean => opens.includes('team') || opens.includes('referrer')

/** What one of the team has written with this code; null where nothing stands, and for anybody else. */
export const ownWordsOf = async ({ store }: Pick<FollowUpParts, 'store'>, { followed, opens, answerer }: OpenedCase): Promise<string | null> => (opens.includes('team') ? store.readTeamWord({ caseId: followed.caseId, answerer }) : null)

/** Whether whoever takes away what is theirs of the team takes words away, too, that nobody knows whose of the team they are. */
export const takesOldWords = ({ store }: Pick<FollowUpParts, 'store'>, opened: OpenedPage): Promise<boolean> | false => isTeams(opened) && store.hasWordsFromBefore(opened.followed.caseId)

/** The case that a page's own pass leads to, and the pass; null when the page is too old, the case is gone, or all that it answered as was taken away. */
export async function caseOfPass({ store, passes }: FollowUpParts, { typed }: Asked): Promise<OpenedPage | null> {
  const pass = typedText(typed, 'pass')
  const note = await passes.open(pass)
  const followed = note && (await store.readCase(note.caseId))
  if (note && note.answerer !== '' && (await store.hasTakenAway(note))) return null
  return followed && { followed, pass, opens: note.opens, sees: note.sees, answerer: note.answerer, asks: note.asks }
}
