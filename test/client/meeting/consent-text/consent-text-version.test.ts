import { describe, expect, it } from 'vitest'
import { aloudVersion, paperVersion, screenVersion, textVersions } from '#client/meeting/consent-text/consent-text-version.ts'
import { versionOf } from '#core/letters/text-version.ts'
import { words as later } from '#client/text/sv/later-words.ts'
import { words as panel } from '#client/text/sv/panel-words.ts'
import { words as plan } from '#client/text/sv/plan-words.ts'
import { consentRecordSchema } from '#core/meeting/plan.ts'

const now = paperVersion(plan, 'sv')

describe('the version of the text that one says yes to', () => {
  it('[CONSENT-19] is another when a word of it is another, also one around what is filled in, and the same when none is', () => {
    expect(paperVersion(structuredWords(plan), 'sv')).toBe(now)
    expect(paperVersion({ ...plan, paper: { ...plan.paper, secrecy: `${plan.paper.secrecy} ` } }, 'sv')).not.toBe(now)
    expect(paperVersion({ ...plan, paper: { ...plan.paper, until: (day) => `Ja gäller till och med ${day}.` } }, 'sv')).not.toBe(now)
    expect(screenVersion({ consentAsk: { ...later.consentAsk, asks: (from, to) => `Får ${to} berätta för ${from}?` } }, 'sv')).not.toBe(screenVersion(later, 'sv'))
    expect(aloudVersion({ ...panel, consent: { ...panel.consent, categoryNames: { ...panel.consent.categoryNames, health: 'Vård' } } }, 'sv')).not.toBe(aloudVersion(panel, 'sv'))
  })

  it('[CONSENT-19] is the same when only a button beside it is another', () => {
    expect(paperVersion({ ...plan, paper: { ...plan.paper, open: 'Ta fram en blankett' } }, 'sv')).toBe(now)
    expect(aloudVersion({ ...panel, consent: { ...panel.consent, cancel: 'Stäng' } }, 'sv')).toBe(aloudVersion(panel, 'sv'))
  })

  it('[CONSENT-19] is one for each language and way of asking, and of a length that a record takes', async () => {
    const all = await Promise.all((['panel', 'plan'] as const).flatMap((where) => (['sv', 'en'] as const).map((language) => textVersions(where, language, language))))
    const versions = all.flatMap(Object.values)
    expect(new Set(versions).size).toBe(2 * 4)
    for (const version of versions) expect(consentRecordSchema.shape.textVersion.safeParse(version).success, version).toBe(true)
    const paperInEnglish = await textVersions('panel', 'sv', 'en')
    expect([paperInEnglish.written.slice(0, 8), paperInEnglish.spoken.slice(0, 8)]).toEqual(['paper-en', 'aloud-sv'])
  })

  it('[CONSENT-19] is FNV-1a of the words', () => {
    expect(versionOf('aloud', 'sv', '')).toBe('aloud-sv-cbf29ce484222325')
    expect(versionOf('aloud', 'sv', 'a')).toBe('aloud-sv-af63dc4c8601ec8c')
  })
})

const structuredWords = (words: typeof plan): typeof plan => ({ ...words, paper: { ...words.paper } })
