import type { Page } from 'playwright-core'
import { violations } from './browser-checks.ts'
import { layoutFaults } from './layout-checks.ts'
import { phone, readWith, settings, themesOfAxe } from './reading-settings.ts'

/** What is wrong with a page in each setting, a line for each; axe looks in the three themes, where it is narrow. It is left as most people read it. */
export async function faultsEverywhere(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  for (const setting of settings) {
    await readWith(page, setting)
    faults.push(...(await layoutFaults(page, setting)).map((fault) => `${where} at ${setting.name}: ${fault}`))
  }
  for (const setting of themesOfAxe) {
    await readWith(page, setting)
    faults.push(...(await violations(page, `${where} at ${setting.name}`, { onlyColours: setting.media !== undefined })))
  }
  await readWith(page, phone)
  return faults
}
