import { Button } from '@fluentui/react-components'
import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import styles from '#client/ui/sheet.module.css'
import { DecidesAs } from '../asking/decides-as.tsx'
import { WhyStopped } from '../asking/why-stopped.tsx'
import { ChangeList } from './change-list.tsx'
import { differing, type Decided } from './decision.ts'
import { decidingPlaces, type useDeciding } from './use-deciding.ts'

type DecidePartProps = { deciding: ReturnType<typeof useDeciding>; now: Decided }

/** What is about to be decided, by whose name, and the button that does it. */
export function DecidePart({ deciding, now }: DecidePartProps) {
  const { decide: words, stopped: troubles } = useWords('settings')
  const { changed, stands, outcome, isSending, overtaken } = deciding
  const stopped = outcome !== null && outcome !== 'saved' ? outcome.stopped : null
  return (
    <Part id={decidingPlaces.part} title={words.title}>
      {overtaken && <Newer before={overtaken} now={now} />}
      {changed.length === 0 ? (
        <p>{deciding.lacks.days ? words.daysFirst : deciding.lacks.municipalities ? words.municipalitiesFirst : words.nothing}</p>
      ) : (
        <div>
          <p>{words.changes}</p>
          <ChangeList changed={changed} before={now} after={stands} />
        </div>
      )}
      <DecidesAs />
      <WhyStopped stopped={stopped?.why === 'changed' ? null : stopped} onRenewed={deciding.forget} />
      <div className={styles.acts}>
        <p role="status" className={styles.quiet}>
          {isSending ? troubles.saving : outcome === 'saved' ? words.saved : ''}
        </p>
        <Button size="large" appearance="primary" disabledFocusable={isSending || (changed.length === 0 && !deciding.lacks.days && !deciding.lacks.municipalities)} onClick={deciding.decide}>
          {words.save}
        </Button>
      </div>
    </Part>
  )
}

/** Somebody else was first: what they decided, beside what is chosen here. */
function Newer({ before, now }: { before: Decided; now: Decided }) {
  const { decide: words } = useWords('settings')
  const locale = useLocale()
  return (
    <div role="alert" className={styles.written}>
      <p>{words.newer(now.decidedBy ?? '', now.decidedAt === null ? '' : pastMoment(now.decidedAt, locale))}</p>
      <ChangeList changed={differing(now, before)} before={before} after={now} />
      <p>{words.newerHelp}</p>
    </div>
  )
}
