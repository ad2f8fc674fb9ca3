import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { keptElementId } from './kept-places.ts'
import { keptTitleId } from './kept-block.tsx'
import { OwnerAnswer } from './owner-answer.tsx'
import { OwnerForm, ownerDraftPlace } from './owner-form.tsx'
import { useOwnerName, type CaseOwner } from './use-owner-name.ts'
import { useCasesNow, type CaseNow } from './use-cases-now.ts'
import styles from '../panel.module.css'

/** Who keeps the case together, or each of those that are taken up; where one is on, that one. */
export function OwnerWork() {
  const { owner: words } = useWords('kept')
  const cases = useCasesNow()
  // The form reminds of it and stops nobody.
  const isReminded = useView().readBack?.warnings?.includes('ownerMissing')
  return (
    <section id={keptElementId('owner')} tabIndex={-1} className={styles.block} aria-labelledby={keptTitleId('owner')}>
      <h2 id={keptTitleId('owner')}>{words.title}</h2>
      <p className={styles.soft}>{words.help}</p>
      {isReminded && <p>{words.reminder}</p>}
      {cases.map((one) => (
        <OwnerOf key={one.id} one={one} />
      ))}
    </section>
  )
}

function OwnerOf({ one }: { one: CaseNow }) {
  const { kept } = useView()
  const { owner: words, shared } = useWords('kept')
  const may = useAbilities()
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(ownerDraftPlace(one.id)) !== undefined)
  const turnTo = (writing: boolean) => {
    setIsWriting(writing)
    goToSoon(keptElementId('owner'))
  }
  const stands = kept?.owners.find(({ caseId }) => caseId === one.id)
  const name = stands ? words.changeName : words.writeName
  return (
    <div className={styles.bare}>
      {one.code !== null && <h3>{one.code}</h3>}
      {stands ? <OwnerSaid stands={stands} /> : <p className={styles.soft}>{words.nobody}</p>}
      {stands && <OwnerAnswer stands={stands} />}
      {isWriting && may('nameOwner') ? (
        <OwnerForm one={one} stands={stands ?? null} onDone={() => turnTo(false)} />
      ) : (
        may('nameOwner') && (
          <div className={styles.acts}>
            <Button appearance="secondary" {...(one.code !== null && { 'aria-label': name(one.code) })} onClick={() => turnTo(true)}>
              {stands ? shared.change : words.write}
            </Button>
          </div>
        )
      )}
    </div>
  )
}

function OwnerSaid({ stands }: { stands: CaseOwner }) {
  const { owner: words } = useWords('kept')
  const nameOf = useOwnerName()
  return (
    <p>
      <HardText text={stands.answer?.answer === 'yes' ? words.is(nameOf(stands, true)) : words.may(nameOf(stands, false))} isOurs />
    </p>
  )
}
