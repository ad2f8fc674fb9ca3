import { beforeAll, describe, expect, it } from 'vitest'
import { newestShown, textsShown } from '#core/consent-texts/texts-shown.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => void (app = await testApp()))

const page = async (path: string, language = 'sv') => {
  const answer = await fetch(`${app.url}${path}`, { headers: { 'accept-language': language } })
  return { status: answer.status, html: await answer.text() }
}

describe('the texts that people have answered', () => {
  it('[CONSENT-19] are shown again by their version, in their own language, with what was filled in left open', async () => {
    const { status, html } = await page(`/samtyckestext/${newestShown('paper', 'sv')}`)
    expect(status).toBe(200)
    for (const part of ['Blankett på papper, på svenska.', '<blockquote lang="sv">', '<p>Ditt ja gäller till och med ….</p>', '<p>Hälsa, Arbete, Ekonomi, Stöd</p>', newestShown('paper', 'sv')]) expect(html).toContain(part)
    const english = await page(`/samtyckestext/${newestShown('paper', 'sv')}`, 'en')
    for (const part of ['Form on paper, in Swedish.', '<blockquote lang="sv">', 'Ditt ja gäller']) expect(english.html).toContain(part)
  })

  it('[CONSENT-19] stand in a list, each with its link, and none is broken', async () => {
    const { html } = await page('/samtyckestext')
    const links = [...html.matchAll(/href="(\/samtyckestext\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(links).toEqual(textsShown.map(({ version }) => `/samtyckestext/${version}`))
    expect(await Promise.all(links.map(async (path) => (await page(path)).status))).toEqual(links.map(() => 200))
    expect(html).not.toContain('undefined')
  })

  it.each(['paper-sv-0000000000000000', '__proto__', '%3Cscript%3E'])('[CONSENT-19] that were never shown are not there: %s', async (version) => {
    const { status, html } = await page(`/samtyckestext/${version}`)
    expect([status, html.includes('Den texten finns inte'), html.includes('<script>')]).toEqual([404, true, false])
  })
})
