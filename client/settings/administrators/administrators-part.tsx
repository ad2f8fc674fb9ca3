import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import type { AdministratorsAnswer } from '#core/wire/settings.ts'
import { useAdministrator } from '../administrator-context.ts'
import { askSettings, isSettled, type Stopped } from '../asking/ask-settings.ts'
import { Kept } from '../asking/kept-part.tsx'
import { useKept } from '../asking/use-kept.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { ShortList } from '../short-list.tsx'
import { AddAdministrator } from './add-administrator.tsx'

type Listed = AdministratorsAnswer['administrators'][number]

/** Who decides by a key of their own: each is added by one of them, and ended by another. */
export function AdministratorsPart() {
  const { administrators: words } = useWords('settings')
  const kept = useKept<AdministratorsAnswer>('/api/administrators')
  const { key } = useAdministrator().administrator
  return (
    <Part id="settings-administrators" title={words.title}>
      <div>
        <p>{words.help}</p>
        <p>{words.notHere}</p>
      </div>
      <Kept kept={kept}>
        {({ administrators }) => (
          <ShortList items={administrators} idOf={({ id }) => id}>
            {(one) => <Person one={one} read={kept.read} />}
          </ShortList>
        )}
      </Kept>
      <AddAdministrator byKey={key} label={words.add} onAdded={() => void kept.read()} />
    </Part>
  )
}

/** Ending a key is asked once more: it can not be taken back. */
function Person({ one: { id, name, addedAt, addedBy, isYou }, read }: { one: Listed; read: () => Promise<unknown> }) {
  const { administrators: words, door } = useWords('settings')
  const locale = useLocale()
  const { key } = useAdministrator().administrator
  const [isAsked, setIsAsked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const end = async () => {
    setIsBusy(true)
    const asked = await askSettings(`/api/administrators/${id}/end`, key, {})
    setIsBusy(false)
    setStopped('stopped' in asked ? asked.stopped : null)
    if (isSettled(asked)) await read()
  }
  return (
    <article aria-label={name} className={styles.person}>
      <h3>{name}</h3>
      <p className={styles.quiet}>{words.since(pastMoment(addedAt, locale), addedBy)}</p>
      {isYou && <p>{words.isYou}</p>}
      <WhyStopped stopped={stopped} onRenewed={() => setStopped(null)} />
      {isAsked && <p role="alert">{words.endAsk(name)}</p>}
      {!isYou && (
        <div className={styles.acts}>
          {isAsked && (
            <Button size="small" appearance="subtle" onClick={() => setIsAsked(false)}>
              {door.cancel}
            </Button>
          )}
          <Button size="small" appearance={isAsked ? 'primary' : 'subtle'} disabledFocusable={isBusy} aria-label={actOn(words.end, name)} onClick={() => (isAsked ? void end() : setIsAsked(true))}>
            {words.end}
          </Button>
        </div>
      )}
    </article>
  )
}
