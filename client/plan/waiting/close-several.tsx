import { Button, Checkbox, Field, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { ClosingReason } from '#core/wire/before.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../plan.module.css'
import { ReferralLine, type WaitingReferral } from './referral-line.tsx'

type CloseSeveralProps = { referrals: readonly WaitingReferral[]; onClose: (ids: string[], why: ClosingReason) => void; onCancel: () => void }

const reasons: readonly ClosingReason[] = ['spoken', 'elsewhere', 'twice', 'nuisance']

/** Those who wait, to tick; why nothing comes of them; and one press for all. */
export function CloseSeveral({ referrals, onClose, onCancel }: CloseSeveralProps) {
  const { waiting: words } = useWords('plan')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [why, setWhy] = useState<ClosingReason | null>(null)
  const [lacks, setLacks] = useState<'ticks' | 'why' | null>(null)
  // Another in the office may have taken care of one meanwhile.
  const ids = referrals.map(({ id }) => id).filter((id) => ticked.includes(id))
  const tick = (id: string, isTicked: boolean) => setTicked(isTicked ? [...ticked, id] : ticked.filter((one) => one !== id))
  const isAll = ids.length === referrals.length
  const close = () => {
    if (ids.length === 0) return setLacks('ticks')
    if (why === null) return setLacks('why')
    onClose(ids, why)
  }
  return (
    <>
      <p>{words.severalHelp}</p>
      <Checkbox label={words.severalAll} checked={isAll ? true : ids.length > 0 ? 'mixed' : false} onChange={() => setTicked(isAll ? [] : referrals.map(({ id }) => id))} />
      <ul className={styles.handOuts}>
        {referrals.map((one) => (
          <li key={one.id}>
            <Checkbox label={<Named referral={one} />} checked={ids.includes(one.id)} onChange={(_event, { checked }) => tick(one.id, checked === true)} />
          </li>
        ))}
      </ul>
      <Field label={words.severalWhy} {...(lacks !== null && { validationMessage: words.severalLacks[lacks] })}>
        <Select value={why ?? ''} onChange={(_event, { value }) => setWhy(reasons.find((one) => one === value) ?? null)}>
          <option value="" disabled>
            {words.severalChoose}
          </option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.closingReasons[reason]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.acts}>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button appearance="primary" onClick={close}>
          {words.severalClose(ids.length)}
        </Button>
      </div>
    </>
  )
}

const Named = ({ referral }: { referral: WaitingReferral }) => (
  <>
    <span className={styles.asked}>{referral.question}</span>
    <br />
    <ReferralLine referral={referral} />
  </>
)
