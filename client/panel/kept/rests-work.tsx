import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { dayText, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { inShort } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { keptElementId } from './kept-places.ts'
import { KeptBlock } from './kept-block.tsx'
import { RestForm, restDraftPlace } from './rest-form.tsx'
import { useRestingName, type Rest } from './use-resting-name.ts'
import styles from '../panel.module.css'

/** What waits for health care or rests: since when, for what, and who looks at it again. */
export function RestsWork() {
  const { kept } = useView()
  const { rests: words } = useWords('kept')
  const may = useAbilities()
  const [changing, setChanging] = useState<Rest | null>(null)
  const shut = () => {
    setChanging(null)
    goToSoon(keptElementId('rests'))
  }
  return (
    <KeptBlock thing="rests" title={words.title} write={words.write} mayWrite={may('letRest') && changing === null} draftPlace={restDraftPlace} form={(done) => <RestForm stands={null} onDone={done} />}>
      <p className={styles.soft}>{words.help}</p>
      {(kept?.rests ?? []).map((rest) => (changing?.id === rest.id ? <RestForm key={rest.id} stands={rest} onDone={shut} /> : <RestSaid key={rest.id} rest={rest} onChange={() => setChanging(rest)} />))}
    </KeptBlock>
  )
}

function RestSaid({ rest, onChange }: { rest: Rest; onChange: () => void }) {
  const { people } = useView()
  const { rests: words, shared } = useWords('kept')
  const locale = useLocale()
  const may = useAbilities()
  const nameOf = useRestingName()
  const { submit, isSending, trouble } = useSend()
  const name = inShort(nameOf(rest.of))
  const end = async () => {
    if (await submit({ type: 'endRest', restId: rest.id })) goToSoon(keptElementId('rests'))
  }
  return (
    <div className={styles.bare}>
      <RestLines rest={rest} what={nameOf(rest.of)} who={people ? whoText({ kind: 'seat', seatId: rest.looksAgain.seatId }, people, locale, 'others') : ''} />
      <Trouble text={trouble} />
      {may('endRest') && (
        <div className={styles.acts}>
          <Button size="small" appearance="subtle" disabledFocusable={isSending} aria-label={words.endName(name)} onClick={() => void end()}>
            {words.end}
          </Button>
          <Button size="small" appearance="subtle" aria-label={words.changeName(name)} onClick={onChange}>
            {shared.change}
          </Button>
        </div>
      )}
    </div>
  )
}

/** As the letter says it, in five lines at most. `who` looks at it again. */
export function RestLines({ rest, what, who }: { rest: Rest; what: string; who: string }) {
  const { rests: words } = useWords('kept')
  const locale = useLocale()
  const lines = [
    ...(rest.of.kind === 'item' ? [what] : []),
    words.said[rest.because](rest.of.kind === 'item' ? words.that : what, dayText(rest.since, locale)),
    words.waits(rest.waitsFor),
    ...(rest.meanwhile === null ? [] : [words.inMeantime(rest.meanwhile)]),
    words.looksAgain(who, dayText(rest.looksAgain.by, locale)),
  ]
  return lines.map((line) => (
    <p key={line}>
      <HardText text={line} isOurs />
    </p>
  ))
}
