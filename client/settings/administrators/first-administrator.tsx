import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '#client/ui/sheet.module.css'
import { AdministratorContext } from '../administrator-context.ts'
import type { Administrator } from '../door/ask-administrator.ts'
import { AddAdministrator } from './add-administrator.tsx'

type FirstAdministratorProps = { first: Administrator; onAdministrator: (administrator: Administrator) => void }

/** The key of the installation makes a key for a person, and is good for nothing after that. */
export function FirstAdministrator({ first, onAdministrator }: FirstAdministratorProps) {
  const { administrators: words } = useWords('settings')
  const [made, setMade] = useState<Administrator | null>(null)
  return (
    <AdministratorContext value={{ administrator: first, renew: onAdministrator }}>
      <main className={styles.page} aria-label={frameName()}>
        <h1>{words.firstTitle}</h1>
        <p>{made ? words.firstMade : words.firstHelp(first.authority)}</p>
        <div className={styles.block}>
          <AddAdministrator byKey={first.key} isOnce label={words.makeFirst} onAdded={({ name, key }) => setMade({ key, name, authority: first.authority })} />
        </div>
        {made && (
          <div className={styles.acts} data-side="start">
            <Button appearance="primary" onClick={() => onAdministrator(made)}>
              {words.goOn}
            </Button>
          </div>
        )}
      </main>
    </AdministratorContext>
  )
}
