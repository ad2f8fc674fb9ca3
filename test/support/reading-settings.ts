import type { Page } from 'playwright-core'

/** How somebody has set up their reading: each is tried on every page. */
export type Setting = { name: string; width: number; height: number; media?: Parameters<Page['emulateMedia']>[0]; hasTextSpacing?: boolean; mayBreakWords?: boolean }

const asWritten = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', reducedMotion: 'reduce' } as const
const everySetting: Setting[] = [
  { name: '280 px', width: 280, height: 800 },
  { name: '320 px', width: 320, height: 800 },
  { name: '390 px', width: 390, height: 800 },
  { name: '1280 px', width: 1280, height: 900 },
  // A window of 1280 × 1024 px.
  { name: '400 %', width: 320, height: 256 },
  { name: '320 px in the dark', width: 320, height: 800, media: { colorScheme: 'dark' } },
  { name: '320 px in contrast', width: 320, height: 800, media: { contrast: 'more' } },
  { name: '320 px in forced colours', width: 320, height: 800, media: { forcedColors: 'active' } },
  { name: '280 px, spaced', width: 280, height: 800, hasTextSpacing: true, mayBreakWords: true },
  { name: '1280 px, spaced', width: 1280, height: 900, hasTextSpacing: true },
  { name: '400 %, spaced', width: 320, height: 256, hasTextSpacing: true },
]

/** In the long form, `npm run looks`. */
export const isEverything = import.meta.env?.MODE === 'everything'
/** What finds most of what any of them finds, and takes half the time. */
const shortForm = ['280 px', '320 px', '1280 px', '320 px in forced colours', '280 px, spaced', '400 %, spaced']
/** Those that are tried in this run. */
export const settings = isEverything ? everySetting : everySetting.filter(({ name }) => shortForm.includes(name))
/** Those in which axe looks too: of one width, and in forced colours the colours are the reader's own. */
export const themesOfAxe = everySetting.filter(({ name, media }) => name.startsWith('320 px') && media?.forcedColors === undefined && (isEverything || media?.contrast === undefined))
/** As pages stand between looks. */
export const narrow = everySetting.find(({ name }) => name === '320 px')!
export const phone = everySetting.find(({ name }) => name === '390 px')!

const themes = { 'in the dark': { colorScheme: 'dark' }, 'in contrast': { contrast: 'more' }, 'in forced colours': { forcedColors: 'active' } } as const
/** Each theme at the widths that `settings` leaves out: tried on the two pages that are looked at most. */
export const otherThemes: Setting[] = !isEverything ? [] : Object.entries(themes).flatMap(([name, media]) => [280, 390, 1280].map((width) => ({ name: `${width} px ${name}`, width, height: width > 1000 ? 900 : 800, media })))

/** Changes the page as it stands; nothing is loaded anew. */
export async function readWith(page: Page, { width, height, media, hasTextSpacing = false }: Setting): Promise<void> {
  await Promise.all([page.emulateMedia({ ...asWritten, ...media }), page.setViewportSize({ width, height })])
  const letterSpacing = await page.evaluate(takeSpacing, hasTextSpacing)
  if ((letterSpacing === 'normal') === hasTextSpacing) throw new Error(`The page did not take the text spacing: ${letterSpacing}.`)
}

/** WCAG 1.4.12, as somebody who reads better so has it in their browser. Out: the space between the letters of the first heading. */
async function takeSpacing(isSpaced: boolean): Promise<string> {
  // Given the sheets that it has, a page reckons every style anew all the same.
  if (isSpaced !== document.adoptedStyleSheets.length > 0) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
    document.adoptedStyleSheets = isSpaced ? [sheet] : []
  }
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const isOver = (one: Animation) => one.finished.catch(() => undefined)
  await Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map(isOver))
  return getComputedStyle(document.querySelector('h1') ?? document.body).letterSpacing
}

/** What stands still at top and bottom does so from 520 px of height. */
export const lowInForcedColours: Setting = { name: '320 × 530 px in forced colours', width: 320, height: 530, media: { forcedColors: 'active' } }
