import { AxeBuilder } from '@axe-core/playwright'
import type { Result, RunOptions } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { oneOfEachLook } from './each-look.ts'
import { quickAxe } from './quick-axe.ts'

declare global {
  interface Window {
    axe: { run: { (how: RunOptions): Promise<{ violations: Result[] }>; (where: { include: Element[] }, how: RunOptions): Promise<{ violations: Result[] }> } }
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Whoever speaks to their computer says what they see; axe does not look for that unless it is asked to. */
const rules = { 'label-content-name-mismatch': { enabled: true } }
/** Every rule is tried. Only what is wrong is described place by place: describing all that is right took half of the time. No rule of these reads style sheets, which `preload` fetches anew each time. */
const options = { rules, resultTypes: ['violations'], preload: false } satisfies Parameters<AxeBuilder['options']>[0]
/** All that another theme can change on a page that was looked through in one. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong, a line for each place. `onlyColours`: where the same page was looked through in another theme. */
export async function violations(page: Page, where: string, { onlyColours = false } = {}): Promise<string[]> {
  const found = onlyColours ? await runColours(page) : await run(page, { ...options, runOnly: { type: 'tag', values: tags } })
  // Four seats of one meeting side by side have the same parts: each frame's page is its own, and is looked at alone too.
  const isTwin = (id: string, target: unknown[]) => id === 'landmark-unique' && target.length > 1
  const said = await Promise.all(found.map(async (one) => ({ ...one, nodes: one.id === 'target-size' ? await tooSmall(page, one.nodes) : one.nodes })))
  return said.flatMap(({ id, help, nodes }) => nodes.filter(({ target }) => !isTwin(id, target)).map((node) => `${where}: ${id} (${help}) at ${node.target.join(' ')}: ${node.html.slice(0, 160)}`))
}

/** axe is read once a page, not once a look. The frames of the demo are our own and stand open to the one script. */
async function readAxe(page: Page) {
  for (const frame of page.frames()) if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(quickAxe)
}

async function run(page: Page, asked: RunOptions): Promise<Result[]> {
  await readAxe(page)
  return page.evaluate(async (how) => (await window.axe.run(how)).violations, asked)
}

/** Two that look alike have the same contrast in the other theme too: each look is weighed once. In frames, whose looks are not told apart, each place is. */
async function runColours(page: Page): Promise<Result[]> {
  const asked: RunOptions = { ...options, runOnly: { type: 'rule', values: ofColours } }
  if (page.frames().length > 1) return run(page, asked)
  await readAxe(page)
  const places = await page.evaluateHandle(oneOfEachLook)
  const found = await places.evaluate(async (include, how) => (include.length === 0 ? [] : (await window.axe.run({ include }, how)).violations), asked)
  await places.dispose()
  return found
}

/** As `violations`, of the page of ours that another site frames; what is wrong with that site is its own. */
export async function violationsFramed(page: Page, where: string, { onlyColours = false } = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page, axeSource: quickAxe }).options(options)
  const { violations: found } = await (onlyColours ? builder.withRules(ofColours) : builder.withTags(tags)).analyze()
  return found.flatMap(({ id, help, nodes }) => nodes.filter(({ target }) => target.length > 1).map(({ target, html }) => `${where}: ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)}`))
}

/** A target that is large enough, and only half scrolled in under what stands fixed, is not too small. */
async function tooSmall<Node extends { target: unknown[] }>(page: Page, nodes: Node[]): Promise<Node[]> {
  const boxes = await Promise.all(nodes.map(({ target }) => (target.length === 1 ? page.locator(String(target[0])).first().boundingBox() : null)))
  return nodes.filter((_node, index) => Math.min(boxes[index]?.width ?? 0, boxes[index]?.height ?? 0) < 24)
}

/** Opens everything that a tap opens, so that what lies under it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await openEach(page.locator('button[aria-expanded="false"]:visible'))
  const closed = page.locator('details:not([open]) > summary:visible')
  for (let round = 0; round < 5 && (await closed.count()) > 0; round += 1) await openEach(closed)
}

/** Each that is there now, held fast: what is drawn meanwhile moves the places of the others. */
async function openEach(closed: Locator): Promise<void> {
  for (const one of (await closed.elementHandles()).reverse()) await one.click()
}

/** What stands out to the right of the page, which then scrolls sideways; empty when all is within. */
export async function sticksOut(page: Page, where: string): Promise<string[]> {
  return page.evaluate((place) => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5)
    return [`${place}: ${scrollWidth} px wide in ${clientWidth}: ${out.slice(-3).map((one) => one.outerHTML.slice(0, 120)).join(' | ')}`]
  }, where)
}

/** Presses Tab until what has this name has the focus, and sees that the focus shows. Throws when it is never reached. */
export async function tabTo(page: Page, name: string | RegExp, limit = 80): Promise<void> {
  // A page that is still being drawn has gone round in an instant.
  await page.getByRole('button', { name, exact: true }).or(page.getByLabel(name, { exact: true })).first().waitFor({ timeout: 2000 }).catch(() => undefined)
  for (let pressed = 0; pressed < limit; pressed += 1) {
    const [found, shows] = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      const label = focused?.getAttribute('aria-label') ?? (focused as HTMLInputElement | null)?.labels?.[0]?.textContent ?? focused?.textContent ?? ''
      return [label.trim(), focused?.matches(':focus-visible') === true] as const
    })
    if (typeof name === 'string' ? found === name : name.test(found)) {
      if (!shows) throw new Error(`The focus on ${found} does not show.`)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${String(name)}.`)
}
