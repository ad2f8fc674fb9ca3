import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages } from '#core/meeting/languages.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'

let house: SharedHouse
beforeAll(async () => void (house = await shareHouse()))
afterAll(() => house?.close())

it.each(languages)('[NOTICE-2] the whole text is one sheet of A4 on paper, and holds on a narrow phone: %s', async (language) => {
  const context = await house.browser.newContext({ locale: language, viewport: { width: 280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${house.origin}/dina-uppgifter/${language}`)
  expect(await layoutFaults(page)).toEqual([])
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const folder = process.env['PICTURES']
  if (folder !== undefined) for (const [name, file] of [['png', await page.screenshot({ fullPage: true })], ['pdf', pdf]] as const) writeFileSync(`${folder}/notice-${language}.${name}`, file)
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  await context.close()
})
