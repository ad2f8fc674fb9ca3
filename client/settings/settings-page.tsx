import { useEffect, useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import styles from '#client/ui/sheet.module.css'
import { AdministratorContext } from './administrator-context.ts'
import { FirstAdministrator } from './administrators/first-administrator-later.tsx'
import { AdministratorKey } from './door/administrator-key.tsx'
import { askAdministrator, hasAccounts, type Administrator } from './door/ask-administrator.ts'
import { SettingsSheet } from './settings-sheet.tsx'

/** From the key to all that a host authority decides. The key stands in the page's memory until the page is left; who signed in with an account brings theirs along. */
export function SettingsPage({ handedKey }: { handedKey: string | null }) {
  const [administrator, renew] = useState<Administrator | null>(null)
  if (administrator === null) return <SettingsDoor handedKey={handedKey} onAdministrator={renew} />
  if (administrator.name === null) return <FirstAdministrator first={administrator} onAdministrator={renew} />
  return (
    <AdministratorContext value={{ administrator, renew }}>
      <SettingsSheet />
    </AdministratorContext>
  )
}

type SettingsDoorProps = { handedKey: string | null; onAdministrator: (administrator: Administrator) => void }

function SettingsDoor({ handedKey, onAdministrator }: SettingsDoorProps) {
  const { door: words } = useWords('settings')
  const [isAsking, setIsAsking] = useState(handedKey !== null)
  const [canSignIn, setCanSignIn] = useState(false)
  useEffect(() => {
    if (handedKey !== null) void askAdministrator(handedKey).then((asked) => ('who' in asked ? onAdministrator(asked.who) : setIsAsking(false)))
    void hasAccounts().then(setCanSignIn)
  }, [handedKey, onAdministrator])
  return (
    <main className={styles.page} aria-label={frameName()}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {isAsking ? (
        <p role="status">{words.asking}</p>
      ) : (
        <div className={styles.block}>
          <AdministratorKey onAdministrator={onAdministrator} />
          {canSignIn && (
            <p>
              <a href="/signin">{words.withAccount}</a>
            </p>
          )}
        </div>
      )}
    </main>
  )
}
