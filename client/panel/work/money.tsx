import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { MoneyForm, MoneySentence } from '../forms-later.ts'
import { moneyDraftPlace, moneyTitleId } from './money-draft.ts'
import styles from '../panel.module.css'

export const moneyElementId = 'money'

/** What happens with the money, asked in every meeting whose form asks it. `asksNow`: it is time, so the form stands open for who leads. */
export function Money({ asksNow = false }: { asksNow?: boolean }) {
  const { money = null, about, readBack } = useView()
  const words = useWords('panel').money
  const may = useAbilities()
  const drafts = useDrafts()
  const [isWriting, setIsWriting] = useState(() => drafts.get(moneyDraftPlace) !== undefined)
  const isAsked = about?.form.asksMoney === true
  if (!isAsked && money === null) return null
  const opensItself = asksNow && money === null && may('moveToPhase')
  const isForm = may('sayMoney') && (isWriting || opensItself)
  // The button that was pressed is gone then, and the form may still be on its way.
  const turnTo = (writing: boolean) => {
    setIsWriting(writing)
    goToSoon(moneyElementId)
  }
  const shut = () => turnTo(false)
  const act = money ? words.change : words.write
  return (
    <section id={moneyElementId} tabIndex={-1} className={styles.block} aria-labelledby={moneyTitleId}>
      <h2 id={moneyTitleId}>{words.title}</h2>
      {!isForm && (money || readBack?.isMoneyHidden ? <MoneySentence /> : <p className={styles.soft}>{words.none}</p>)}
      {isForm && <MoneyForm onDone={shut} {...(!opensItself && { onCancel: shut })} />}
      {!isForm && may('sayMoney') && (
        <div className={styles.acts}>
          <Button appearance={money ? 'subtle' : 'secondary'} aria-label={actOn(act, words.title)} onClick={() => turnTo(true)}>
            {act}
          </Button>
        </div>
      )}
    </section>
  )
}
