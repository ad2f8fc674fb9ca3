import { loadWords, type Locale, type Words } from '#client/text/words.ts'
import type { ConsentRecord } from '../view-parts.ts'
import { versionOf, type Wording } from '#core/letters/text-version.ts'

/** The words of each text that somebody says yes to, and nothing beside it: a button's name is no part of it. */
export const consentWordings = {
  aloud: ({ consent: { asked, askedPlain, categories, categoryNames } }: Words<'panel'>) => ({ asked, askedPlain, categories, categoryNames }),
  screen: ({ consentAsk: { title, titleOf, lead, leadOf, asks, about, why, until, yes, no } }: Pick<Words<'later'>, 'consentAsk'>) => ({ title, titleOf, lead, leadOf, asks, about, why, until, yes, no }),
  paper: ({ paper: { open: _button, openHelp: _help, version: _itself, takenBy: _who, signedOn: _when, ...printed }, consent: { categoryNames } }: Pick<Words<'plan'>, 'paper' | 'consent'>) => ({ ...printed, categoryNames }),
  plan: ({ consent: { help, tells, categories, categoryNames, says } }: Words<'plan'>) => ({ help, tells, categories, categoryNames, says }),
} satisfies Record<string, (words: never) => Wording>

export const aloudVersion = (words: Words<'panel'>, locale: Locale): string => versionOf('aloud', locale, consentWordings.aloud(words))
export const screenVersion = (words: Pick<Words<'later'>, 'consentAsk'>, locale: Locale): string => versionOf('screen', locale, consentWordings.screen(words))
export const paperVersion = (words: Pick<Words<'plan'>, 'paper' | 'consent'>, locale: Locale): string => versionOf('paper', locale, consentWordings.paper(words))
const planVersion = (words: Words<'plan'>, locale: Locale): string => versionOf('plan', locale, consentWordings.plan(words))

export type TextVersions = Record<ConsentRecord['how'], string>

/** Of a text that could not be fetched. */
const unknown = (locale: Locale) => `unknown-${locale}`

/** Which text is said yes to, however it is done: read aloud or filled in on this page, on a paper in the meeting's language, or on the participant's screen, whose own answer says it anew. */
export async function textVersions(where: 'panel' | 'plan', locale: Locale, meetingLanguage: Locale): Promise<TextVersions> {
  const versionIn = <Name extends 'panel' | 'plan' | 'later'>(name: Name, language: Locale, of: (words: Words<Name>, language: Locale) => string) => loadWords(language, name).then((words) => of(words, language), () => unknown(language))
  const [spoken, written, onScreen] = await Promise.all([where === 'panel' ? versionIn('panel', locale, aloudVersion) : versionIn('plan', locale, planVersion), versionIn('plan', meetingLanguage, paperVersion), versionIn('later', locale, screenVersion)])
  return { spoken, written, onScreen }
}
