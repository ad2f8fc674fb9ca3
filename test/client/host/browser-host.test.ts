import { describe, expect, test } from 'vitest'
import { browserHost } from '#client/host/browser-host.ts'
import { fakeWindow } from './fake-window.ts'

const dark = '(prefers-color-scheme: dark)'
const forced = '(forced-colors: active)'
const moreContrast = '(prefers-contrast: more)'

describe('theme', () => {
  test.each([
    [[], 'default'],
    [[dark], 'dark'],
    [[forced], 'contrast'],
    [[moreContrast], 'contrast'],
    [[dark, moreContrast], 'contrast'],
  ])('with %j it is %s', (media, theme) => {
    expect(browserHost(fakeWindow({ media }).window).theme).toBe(theme)
  })

  test('follows the person, telling listeners once for each change until they leave', () => {
    const { window, setMedia } = fakeWindow()
    const host = browserHost(window)
    const heard: string[] = []
    const leave = host.onTheme((theme) => heard.push(theme))
    setMedia([dark])
    setMedia([dark, forced])
    setMedia([])
    leave()
    setMedia([dark])
    expect(heard).toEqual(['dark', 'contrast', 'default'])
    expect(host.theme).toBe('dark')
  })

  test('in the address wins and stays', () => {
    const { window, setMedia } = fakeWindow({ search: '?theme=contrast', media: [dark] })
    const host = browserHost(window)
    setMedia([])
    expect(host.theme).toBe('contrast')
  })

  test('in the address is passed over when nobody knows it', () => {
    expect(browserHost(fakeWindow({ search: '?theme=pink', media: [dark] }).window).theme).toBe('dark')
  })
})

describe('locale', () => {
  test.each([
    [['sv-SE', 'en'], 'sv'],
    [['en-GB', 'sv'], 'sv'],
    [['fi-FI', 'sv-FI'], 'sv'],
    [['en-GB'], 'en'],
    [['svk'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (languages, locale) => {
    expect(browserHost(fakeWindow({ languages }).window).locale).toBe(locale)
  })

  test('follows the person', () => {
    const { window, setLanguages } = fakeWindow({ languages: ['en'] })
    const host = browserHost(window)
    const heard: string[] = []
    host.onLocale((locale) => heard.push(locale))
    setLanguages(['sv'])
    setLanguages(['sv', 'en'])
    expect(heard).toEqual(['sv'])
  })

  test.each([
    ['?lang=en', 'en'],
    ['?lang=sv-SE', 'sv'],
    ['?lang=de', 'sv'],
  ])('with %s in the address of somebody Swedish is %s', (search, locale) => {
    expect(browserHost(fakeWindow({ search }).window).locale).toBe(locale)
  })
})

describe('links', () => {
  test('open in a new tab that knows nothing of the page', async () => {
    const { window, opened } = fakeWindow()
    await browserHost(window).openLink('/letter/abc')
    expect(opened).toEqual([['https://sampratad.example.se/letter/abc', '_blank', 'noopener,noreferrer']])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('%s is not opened', async (url) => {
    const { window, opened } = fakeWindow()
    await expect(browserHost(window).openLink(url)).rejects.toThrow(TypeError)
    expect(opened).toEqual([])
  })
})

test('a browser names no meeting and no account, and puts no page aside', () => {
  const host = browserHost(fakeWindow().window)
  expect([host.meetingId, host.subPage, host.isAnonymous, host.getToken]).toEqual([null, null, false, null])
  host.onSuspend(() => expect.fail())()
  host.onResume(() => expect.fail())()
})
