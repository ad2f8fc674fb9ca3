import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'
import { cast, type Person } from './browser-plan.ts'

const patienceMs = 20_000
const againAfterMs = 4_000
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } as const
const screens: Record<Person, BrowserContextOptions> = {
  sara: { viewport: { width: 320, height: 900 } },
  anna: { viewport: { width: 320, height: 900 } },
  omar: { viewport: { width: 700, height: 900 } },
  petra: { viewport: { width: 1280, height: 900 } },
  kim: phone,
}

/** One person at their own screen: does only what a person can, finds things only by role and name. */
export class BrowserSeat {
  readonly person: Person
  readonly name: string
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained about, apart from lines that were down. */
  readonly complaints: string[] = []

  constructor(person: Person, context: BrowserContext, page: Page, name: string = cast[person].name) {
    this.person = person
    this.name = name
    this.context = context
    this.page = page
    page.on('console', (message) => message.type() === 'error' && this.#complain(message.text()))
    page.on('pageerror', (error) => this.#complain(String(error)))
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: true })
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name, exact: true })
  field = (label: string | RegExp): Locator => this.page.getByLabel(label, { exact: true })
  text = (text: string | RegExp): Locator => this.page.getByText(text)
  /** The card of an item, by a piece of what it says. */
  card = (says: string): Locator => this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: says }) })

  press = (name: string | RegExp): Promise<void> => this.button(name).click({ timeout: patienceMs })
  /** Presses until this is seen: where the page moved under the press, once more, as people do. */
  pressUntil = async (button: Locator, seen: Locator): Promise<void> => {
    for (let tries = 0; tries < 3 && !(await seen.isVisible()); tries += 1) {
      if (await button.isVisible()) await button.click({ timeout: patienceMs })
      await seen.waitFor({ state: 'visible', timeout: againAfterMs }).catch(() => undefined)
    }
    await this.sees(seen)
  }
  write = (label: string | RegExp, words: string): Promise<void> => this.field(label).fill(words, { timeout: patienceMs })
  /** Presses the button of the form in which this field stands; its name goes on with what is saved. */
  save = (label: string | RegExp, name: string): Promise<void> =>
    this.page.locator('form').filter({ has: this.field(label) }).getByRole('button', { name: new RegExp(`^${name}`) }).click({ timeout: patienceMs })
  sees = async (what: string | RegExp | Locator): Promise<void> => {
    const locator = typeof what === 'string' || what instanceof RegExp ? this.text(what) : what
    await locator.first().waitFor({ state: 'visible', timeout: patienceMs }).catch((error: Error) => this.#fail(`does not see ${String(what)}`, error))
  }
  seesNoMore = async (what: Locator): Promise<void> => {
    await what.first().waitFor({ state: 'hidden', timeout: patienceMs }).catch((error: Error) => this.#fail(`still sees ${String(what)}`, error))
  }

  /** The screen says that what was written is kept. */
  seesSaved = (): Promise<void> => this.sees(this.page.getByText(sv.connection.saved, { exact: true }))

  /** Opens the personal link and goes in: the page alone changes nothing. */
  async comeToTheDoor(link: string) {
    await this.page.goto(link)
    await this.sees(this.heading(sv.door.title))
    await this.press(sv.door.enter)
  }

  #complain(text: string) {
    if (!/WebSocket connection|Failed to load resource|net::ERR_/.test(text)) this.complaints.push(`${this.name}: ${text}`)
  }

  async #fail(what: string, error: Error): Promise<never> {
    const screen = await this.page.locator('body').innerText().catch(() => '')
    throw new Error(`${this.name} ${what}. On the screen:\n${screen}\n${error.message.split('\n')[0]}`)
  }
}

/** A browser of one's own for somebody, in Swedish, on the screen they usually have; through a line of their own, or under another name, when given. */
export async function takeSeat(browser: Browser, person: Person, asked: { through?: string; screen?: BrowserContextOptions; name?: string } = {}): Promise<BrowserSeat> {
  const context = await browser.newContext({
    ...screens[person],
    ...asked.screen,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    colorScheme: 'light',
    ...(asked.through !== undefined && { proxy: { server: asked.through } }),
  })
  return new BrowserSeat(person, context, await context.newPage(), asked.name)
}
