import { pastMoment } from '#client/meeting/day-in-words.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Part } from '#client/ui/part.tsx'
import type { Erasures } from '#core/wire/settings.ts'
import styles from '#client/ui/sheet.module.css'
import { Kept } from './asking/kept-part.tsx'
import { useKept } from './asking/use-kept.ts'
import { ShortList } from './short-list.tsx'

/** The proof of what was erased: when and why, and never what. */
export function ErasedPart() {
  const { erased: words } = useWords('settings')
  const locale = useLocale()
  const kept = useKept<Erasures>('/api/erasures')
  return (
    <Part id="settings-erased" title={words.title}>
      <p>{words.help}</p>
      <Kept kept={kept}>
        {({ erasures, minutesGo }) => (
          <>
            {minutesGo && <p>{words.minutesGo(minutesGo.count, pastMoment(minutesGo.first, locale))}</p>}
            {erasures.length === 0 && <p>{words.none}</p>}
            <ShortList items={erasures} idOf={({ meetingId }) => meetingId}>
              {(erasure) => <Erasure erasure={erasure} />}
            </ShortList>
          </>
        )}
      </Kept>
    </Part>
  )
}

type Proof = Erasures['erasures'][number]

function Erasure({ erasure: { meetingId, erasedAt, createdAt, eventCount, why, ...swept } }: { erasure: Proof }) {
  const { erased: words } = useWords('settings')
  const locale = useLocale()
  return (
    <div className={styles.person}>
      <h3>{words.when(pastMoment(erasedAt, locale))}</h3>
      <p>{why === null ? words.why.unknown : words.why[why]}</p>
      <Done swept={swept} />
      <p className={styles.quiet}>{words.about(pastMoment(createdAt, locale), eventCount)}</p>
      <p className={styles.quiet}>
        {words.meeting}: <span translate="no">{inSixes(meetingId)}</span>
      </p>
    </div>
  )
}

/** Each step as it was, and no better. */
function Done({ swept: { sweptAt, tablesSwept, logLetGo } }: { swept: Pick<Proof, 'sweptAt' | 'tablesSwept' | 'logLetGo'> }) {
  const { erased: words } = useWords('settings')
  const files = sweptAt === null ? [words.notSwept] : [words.tables[tablesSwept ?? 'unknown'], ...(logLetGo === null ? [] : [words.log[logLetGo]])]
  return <p>{[words.rows, ...files].join(' ')}</p>
}

/** In groups, as one compares it sign by sign. */
const inSixes = (id: string): string => id.match(/.{1,6}/gu)?.join(' ') ?? id
