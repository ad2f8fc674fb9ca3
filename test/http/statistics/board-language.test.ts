import { describe, expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import { demoYears } from '#server/demo/demo-statistics.ts'
import { boardHtml } from '#server/http/statistics/board-html.ts'
import { enStatistics } from '#server/http/words/en/statistics.ts'
import { svStatistics } from '#server/http/words/sv/statistics.ts'

const words = { sv: svStatistics, en: enStatistics }
const languages = ['sv', 'en'] as const
const unescaped = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', '’').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
/**
 * What a board may meet. S9: how a group is counted is one paragraph below its sentences. N3: a goal is in per cent, and how many of how many stands beside it.
 * S3: what is not shown, and what somebody else has chosen, has nobody to name.
 */
const mayBe = ['S9', 'N3', 'S3']
/** What stands on the page, paragraph by paragraph, headings and lines of lists by themselves. */
const told = (language: (typeof languages)[number], year: ReturnType<typeof demoYears>[number]) =>
  [...boardHtml({ words: words[language], language, year }, '').matchAll(/<(p|li|h2)[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) => unescaped(inner.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ').trim())

describe.each(languages)('the page for the board in %s', (language) => {
  const years = demoYears('2026-11-29T12:00:00.000Z')

  it.each([0, 1])('[STAT-33] has a LIX of 30 at most, and no sentence that is too long or hard, in made-up year %d with all its figures', (at) => {
    const texts = told(language, years[at]!)
    const sentences = texts.filter((text) => /[.]$/u.test(text))
    const { lix } = measure(sentences.join('\n'))
    console.info(`LIX of the board's page in ${language}: ${lix?.toFixed(1)} over ${sentences.length} paragraphs`)
    expect(sentences.length).toBeGreaterThan(at === 0 ? 60 : 120)
    expect(lix).toBeLessThanOrEqual(30)
    const broken = texts.flatMap((text) => check(text, { language, audience: 'professional' }).filter(({ rule }) => !mayBe.includes(rule)).map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}” in “${text}”`))
    expect(broken).toEqual([])
  })
})
