import { Button, Field, Textarea } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { dayText, whoText } from '#core/letters/item-sentences.ts'
import { useDrafts, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { fieldsFromText } from '../use-draft-fields.ts'
import { draftOfMoney, moneyDraftPlace, moneyTitleId } from './money-draft.ts'
import panel from '../panel.module.css'

/** What stands of the money; that it is there, where consent keeps it from who reads, with what they had typed themselves. */
export function MoneySentence() {
  const { money, people } = useView()
  const words = useWords('panel').money
  const locale = useLocale()
  if (!money) return <MoneyHidden />
  if (!people) return null
  if (money.kind === 'notDiscussed') return <p>{words.notDiscussed(money.reason)}</p>
  const name = whoText({ kind: 'seat', seatId: money.seatId }, people, locale, 'others')
  return <p>{money.kind === 'said' ? <HardText text={words.said(name, money.words)} isOurs /> : words.findsOut(name, dayText(money.by, locale))}</p>
}

/** The form goes when somebody else writes what its writer does not read: what was typed stays, to be copied or read to the chair, until they throw it away. */
function MoneyHidden() {
  const { kinds } = useWords('later')
  const drafts = useDrafts()
  const read = () => drafts.get(moneyDraftPlace)
  const kept = useSyncExternalStore(drafts.subscribe, read, read)
  const { words, reason } = fieldsFromText(kept ?? '', draftOfMoney(null))
  const typed = [words, reason].filter((text) => text.trim() !== '').join('\n')
  if (typed === '') return <p className={panel.soft}>{kinds.moneyHidden}</p>
  return (
    <div className={panel.bare}>
      <Trouble text={kinds.moneyTyped} />
      <Field label={kinds.moneyOwn}>
        <Textarea readOnly value={typed} resize="vertical" />
      </Field>
      <div className={panel.acts}>
        <Button appearance="subtle" onClick={() => (drafts.forget(moneyDraftPlace), goToSoon(moneyTitleId))}>
          {kinds.moneyAway}
        </Button>
      </div>
    </div>
  )
}
