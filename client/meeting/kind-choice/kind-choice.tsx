import { useWords } from '#client/text/use-words.tsx'
import { useSession } from '#client/live/use-session.tsx'
import { informationKinds, type InformationKind } from '#core/meeting/information-kind.ts'
import meeting from '#client/meeting/meeting.module.css'
import styles from './kind-choice.module.css'
import type { Marks } from './use-kind-mark.ts'
import { useWhoReads } from './use-who-reads.ts'

type KindChoiceProps = { marks: Marks; kind: InformationKind | null; onKind: (kind: InformationKind | null) => void }

/** What kind of information it is that the participant says, folded while nobody has said so, and who reads it then. */
export function KindChoice({ marks, kind, onKind }: KindChoiceProps) {
  const { kinds: words } = useWords('later')
  const isTheirs = useSession().state.mine?.role === 'participant'
  const says = isTheirs ? words.own : words.taken
  return (
    <details className={`${meeting.disclosure} ${styles.choice}`} open={kind === null ? undefined : true}>
      <summary>{words.itemKindOpen}</summary>
      <fieldset className={styles.kinds} data-large={isTheirs}>
        <legend>{words.kind}</legend>
        <p>{says}</p>
        {informationKinds.map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => onKind(one === kind ? null : one)}>
            {words.kindNames[one]}
          </button>
        ))}
      </fieldset>
      <p role="status">{kind !== null && <WhoReads marks={marks} kind={kind} />}</p>
    </details>
  )
}

function WhoReads({ marks, kind }: { marks: Marks; kind: InformationKind }) {
  return <>{useWhoReads(marks, kind)}</>
}
