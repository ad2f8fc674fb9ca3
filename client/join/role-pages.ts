import type { ComponentType } from 'react'
import { setsOfPage } from '#client/text/page-words.ts'
import { loadWords, wordsAtHand, type Locale } from '#client/text/words.ts'

/** The pages behind the door, each fetched when it is known who has come. */
const pages = {
  participant: () => import('#client/panel/participant/participant-page.tsx').then(({ ParticipantPage }): ComponentType => ParticipantPage),
  panel: () => import('#client/panel/professional-panel.tsx').then(({ ProfessionalPanel }): ComponentType => ProfessionalPanel),
}
type PageBehind = keyof typeof pages

const come = new Map<PageBehind, ComponentType>()
const besideParticipant: readonly string[] = ['participant', 'supportPerson', 'interpreter']

/** Which page somebody of this role sees. */
export const pageOfRole = (role: string): PageBehind => (besideParticipant.includes(role) ? 'participant' : 'panel')

/** The page when it and its words have come, else null. */
export const pageAtHand = (page: PageBehind, locale: Locale): ComponentType | null =>
  setsOfPage[page].every((name) => wordsAtHand(locale, name) !== null) ? (come.get(page) ?? null) : null

/** The page and all its words, fetched side by side. Rejects when one of them can not be fetched. */
export async function loadPage(page: PageBehind, locale: Locale): Promise<ComponentType> {
  const [component] = await Promise.all([pages[page](), ...setsOfPage[page].map((name) => loadWords(locale, name))])
  come.set(page, component)
  return component
}

/** Begins to fetch the page of a role, before there is anything to draw. A failure is told to who draws it. */
export const fetchPage = (role: string, locale: Locale): void => void loadPage(pageOfRole(role), locale).catch(() => undefined)
