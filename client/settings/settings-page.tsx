import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '#client/ui/sheet.module.css'
import { AdministratorContext } from './administrator-context.ts'
import { AdministratorKey } from './door/administrator-key.tsx'
import type { Administrator } from './door/ask-administrator.ts'
import { SettingsSheet } from './settings-sheet.tsx'

/** From the key to all that a host authority decides. The key stands in the page's memory until the page is left. */
export function SettingsPage() {
  const { door: words } = useWords('settings')
  const [administrator, renew] = useState<Administrator | null>(null)
  if (administrator !== null) {
    return (
      <AdministratorContext value={{ administrator, renew }}>
        <SettingsSheet />
      </AdministratorContext>
    )
  }
  return (
    <main className={styles.page} aria-label={frameName()}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <div className={styles.block}>
        <AdministratorKey onAdministrator={renew} />
      </div>
    </main>
  )
}
