import { loadWords, type Locale, type Words } from '#client/text/words.ts'
import type { ConsentRecord } from '../view-parts.ts'
import { versionOf } from '#core/letters/text-version.ts'

/** The words of each text that somebody says yes to, and nothing beside it: a button's name is no part of it. */
export const aloudVersion = ({ consent: { asked, askedPlain, categories, categoryNames } }: Words<'panel'>, locale: Locale): string => versionOf('aloud', locale, { asked, askedPlain, categories, categoryNames })

export function screenVersion({ consentAsk: { title, titleOf, lead, leadOf, asks, about, why, until, yes, no } }: Pick<Words<'later'>, 'consentAsk'>, locale: Locale): string {
  return versionOf('screen', locale, { title, titleOf, lead, leadOf, asks, about, why, until, yes, no })
}

export function paperVersion({ paper, consent: { categoryNames } }: Pick<Words<'plan'>, 'paper' | 'consent'>, locale: Locale): string {
  const { open: _button, openHelp: _help, version: _itself, takenBy: _who, signedOn: _when, ...printed } = paper
  return versionOf('paper', locale, { ...printed, categoryNames })
}

const planVersion = ({ consent: { help, tells, categories, categoryNames, says } }: Words<'plan'>, locale: Locale): string => versionOf('plan', locale, { help, tells, categories, categoryNames, says })

export type TextVersions = Record<ConsentRecord['how'], string>

/** Of a text that could not be fetched. */
const unknown = (locale: Locale) => `unknown-${locale}`

/** Which text is said yes to, however it is done: read aloud or filled in on this page, on a paper in the meeting's language, or on the participant's screen, whose own answer says it anew. */
export async function textVersions(where: 'panel' | 'plan', locale: Locale, meetingLanguage: Locale): Promise<TextVersions> {
  const versionIn = <Name extends 'panel' | 'plan' | 'later'>(name: Name, language: Locale, of: (words: Words<Name>, language: Locale) => string) => loadWords(language, name).then((words) => of(words, language), () => unknown(language))
  const [spoken, written, onScreen] = await Promise.all([where === 'panel' ? versionIn('panel', locale, aloudVersion) : versionIn('plan', locale, planVersion), versionIn('plan', meetingLanguage, paperVersion), versionIn('later', locale, screenVersion)])
  return { spoken, written, onScreen }
}
