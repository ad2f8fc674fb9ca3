import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { useMe } from '../use-me.ts'
import styles from '../page.module.css'

const roles = ['participant', 'supportPerson', 'interpreter'] as const

/** What one may do here and what not: folded, in a few lines. */
export function RoleCard() {
  const { roleCards: says } = useWords('meeting')
  const { role, isGuardian } = useMe()
  const isOpen = useView().about?.state === 'open'
  const seat = roles.find((one) => one === role)
  if (!seat) return null
  const { is, does, doesNot } = says.cards[isGuardian ? 'guardian' : seat]
  return (
    <section>
      <Disclosure heading="h2" summary={says.title}>
        <p>{is}</p>
        <List title={says.does} lines={isOpen && seat === 'supportPerson' ? [...does, says.buttonsBelow] : does} />
        <List title={seat === 'participant' ? says.needNot : says.doesNot} lines={doesNot} />
      </Disclosure>
    </section>
  )
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
