import type { Browser, Page } from 'playwright-core'

/** A page of a phone's width, in Swedish, whose errors are added to `wrong`; that something did not come over the line is none. */
export async function watchedPage(browser: Browser, wrong: string[]): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && wrong.push(message.text()))
  return page
}
