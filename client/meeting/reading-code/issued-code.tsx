import { useWords } from '#client/text/use-words.tsx'
import type { ReadingCode } from '#core/wire/settings.ts'
import styles from './reading-code.module.css'

/** A code that was just made, with all that is needed to use it; or that letters are on paper alone. `name`: whom it is handed to; null when it is the reader's own. */
export function IssuedCode({ issued: { opensWith }, name }: { issued: ReadingCode; name: string | null }) {
  const { code: words } = useWords('later')
  if (opensWith === null) return <p>{name === null ? words.onPaperOwn : words.onPaper}</p>
  return (
    <>
      <p>{name === null ? words.own : words.handOver(name)}</p>
      <CodeParts opensWith={opensWith} />
      {opensWith.asksForEid && <p>{words.withEid}</p>}
      <p>{words.once}</p>
      <p>{words.soon}</p>
    </>
  )
}

/** Address, number and code, to be read aloud or written down. */
export function CodeParts({ opensWith: { address, number, code } }: { opensWith: NonNullable<ReadingCode['opensWith']> }) {
  const { code: words } = useWords('later')
  return (
    <dl className={styles.parts}>
      <dt>{words.address}</dt>
      <dd>{address.replace(/^https?:\/\//, '')}</dd>
      <dt>{words.number}</dt>
      <dd className={styles.spelt}>{number}</dd>
      <dt>{words.reading}</dt>
      <dd className={styles.spelt}>{code}</dd>
    </dl>
  )
}
