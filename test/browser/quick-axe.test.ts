// axe is quickened in two ways (test/support/quick-axe.ts and each-look.ts): here it finds what axe finds as it comes, and on a page full of faults, in each theme.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violations } from '#test/support/browser-checks.ts'
import { browserOfWorker } from '#test/support/browser-of-worker.ts'

const faulty = `<!doctype html><html lang="sv"><title>Fel</title><style>
    :root { color-scheme: light dark } p { margin: 8px } @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .dark { color: #333 } .bar { background: #222 } }
    .weak { color: rgb(150 150 150 / 80%) } .bar { position: sticky; top: 0; background: #fff } .box { background: hsl(30 100% 60%) } .veiled { opacity: 0.4 }</style>
  <main><h1>Fel</h1><div class="bar"><p class="dark">Står stilla</p></div>${'<p>Som alla andra</p>'.repeat(20)}
    <p class="weak">Svag</p><p class="weak">Svag också</p><div class="box"><p style="color: #fff">Vit på gult</p><p class="dark">Mörk i mörkret</p></div>
    <p class="veiled">Under en slöja</p><p>Text med <a href="#x" style="color: #00b; text-decoration: none">en länk</a> i sig</p><p class="dark">Mörk i mörkret</p>
    <button></button><img src="data:,"><input placeholder="Utan namn"><select><option>Ett</option></select><div role="knapp">Okänd</div><h4>Hoppar</h4></main></html>`

let giveBack: () => Promise<void>
/** The same, on which axe is read as it comes and as it is quickened. */
let plain: Page
let quick: Page
beforeAll(async () => {
  const lent = await browserOfWorker()
  giveBack = lent.giveBack
  const open = async (): Promise<Page> => (await lent.browser.newContext({ viewport: { width: 320, height: 800 } })).newPage()
  ;[plain, quick] = await Promise.all([open(), open()])
  await Promise.all([plain, quick].map((page) => page.setContent(faulty)))
})
afterAll(() => giveBack?.())

const asItComes = async (how: (builder: AxeBuilder) => AxeBuilder) => (await how(new AxeBuilder({ page: plain })).analyze()).violations

test('what axe finds as it comes is found, place by place', async () => {
  const wanted = (await asItComes((builder) => builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']))).filter(({ id }) => id !== 'target-size')
  expect(wanted.length).toBeGreaterThan(6)
  const found = await violations(quick, 'here')
  for (const { id, nodes } of wanted) for (const { target } of nodes) expect(found.filter((one) => one.startsWith(`here: ${id} `) && one.includes(` at ${target.join(' ')}: `)), `${id} ${target.join(' ')}`).toHaveLength(1)
})

test.each(['light', 'dark'] as const)('each look whose colours are too weak is found in the %s theme', async (colorScheme) => {
  await Promise.all([plain, quick].map((page) => page.emulateMedia({ colorScheme })))
  const wanted = await asItComes((builder) => builder.withRules(['color-contrast', 'link-in-text-block']))
  expect(wanted.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(4)
  expect(await violations(quick, 'here', { onlyColours: true })).toEqual(
    wanted.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `here: ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)}`)),
  )
})
