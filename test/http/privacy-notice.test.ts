import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#core/meeting/languages.ts'
import { newestNotice, noticesShown } from '#core/privacy-notice/notices-shown.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Seen } from '#core/wire/seen.ts'
import { newDevice, partsOf } from '#test/support/live-client.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { get, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => void (app = await testApp()))

const page = async (path: string, language = 'sv') => {
  const answer = await fetch(`${app.url}${path}`, { headers: { 'accept-language': language } })
  return { status: answer.status, html: await answer.text() }
}

/** What the list of who has seen a meeting says of somebody who went in so. */
async function saidOfJoining(notice?: string) {
  const { meetingId, link } = await planned(app)
  const { status } = await post(`${app.url}/api/join`, { ...partsOf(link('participant')), device: newDevice(), ...(notice !== undefined && { notice }) })
  const { lines } = (await get(`${app.url}/api/meetings/${meetingId}/seen`, staffToken)).body as Seen
  return { status, said: lines.filter(({ kind }) => kind === 'sessionOpened').map(({ what }) => what.sv), log: (await app.store.readAudit(meetingId, 'host')).map(({ object }) => object).join() }
}

describe('what is said of one’s data', () => {
  it('[NOTICE-2] is shown again by its version, word by word and in its own language, with what is for paper alone', async () => {
    for (const { version, title, paragraphs, headings = [] } of noticesShown) {
      const { status, html } = await page(`/dina-uppgifter/${version}`, 'fr')
      expect([status, html.includes(`<html lang="${version.split('-')[1]}"`), html.includes(version)]).toEqual([200, true, true])
      for (const text of [title, ...paragraphs, ...headings.map((one) => one.text)]) expect(html).toContain(escapeHtml(text))
      expect(html).toMatch(/<div class="paper">.*class="line".*class="line"/)
    }
  })

  it.each(languages)('[NOTICE-2] stands as it is now under the name of a language, and in the reader’s own: %s', async (language) => {
    const { version } = newestNotice(language)
    expect((await page(`/dina-uppgifter/${language}`)).html).toContain(version)
    expect((await page('/dina-uppgifter', language)).html).toContain(version)
    expect((await page('/about', language)).html).toContain(escapeHtml(newestNotice(language).paragraphs[0] ?? ''))
  })

  it.each(['notice-sv-0000000000000000', '__proto__', '%3Cscript%3E'])('[NOTICE-2] is not there where it never stood: %s', async (version) => {
    const { status, html } = await page(`/dina-uppgifter/${version}`)
    expect([status, html.includes('Den texten finns inte'), html.includes('<script>')]).toEqual([404, true, false])
  })

  it('[NOTICE-3] is named in the line of who goes in, as it stood at their door', async () => {
    const { version } = newestNotice('sv')
    expect(await saidOfJoining(version)).toMatchObject({ status: 200, said: [`Öppnade sin länk eller sitt konto. Texten om uppgifterna heter ${version}`] })
  })

  it('[NOTICE-3] keeps nobody out where it is unknown or was not said, and what was sent is not written down', async () => {
    expect(await saidOfJoining()).toMatchObject({ status: 200, said: ['Öppnade sin länk eller sitt konto'] })
    const unknown = await saidOfJoining('hemligaord-sv-1')
    expect(unknown).toMatchObject({ status: 200, said: ['Öppnade sin länk eller sitt konto. Sidan visade en text om uppgifterna som vi inte känner till'] })
    expect(unknown.log).not.toContain('hemligaord')
  })
})
