import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { FormSight } from '#core/wire/forms.ts'

type Roles = FormSight['phases'][number]['roles']

/** Those who see and do the same stand together. */
export function Roles({ roles }: { roles: Roles }) {
  const { sheet: words } = useWords('settings').forms
  const names = useWords('door').roles
  const locale = useLocale()
  return (
    <ul className={styles.bullets}>
      {alike(roles).map(([first, ...others]) => (
        <li key={first.role}>
          <strong>{words.role([first, ...others].map(({ role }) => names[role]).join(', '))}</strong>: {first.role === 'participant' && words.hears(first.plain[locale])} {first.does.length > 0 ? words.may(first.does.map((deed) => words.deeds[deed]).join(', ')) : words.follows} {!first.seesMiddle && words.notSeen} {first.prompts.length > 0 && words.prompts(first.prompts.map((prompt) => prompt[locale]).join(' '))}
        </li>
      ))}
    </ul>
  )
}

type Alike = [Roles[number], ...Roles]

const alike = (roles: Roles): Alike[] =>
  roles.reduce<Alike[]>((groups, one) => {
    const group = groups.find(([first]) => marks(first) === marks(one))
    if (!group) return [...groups, [one]]
    group.push(one)
    return groups
  }, [])

const marks = ({ role, prompts, seesMiddle, does }: Roles[number]): string => JSON.stringify([role === 'participant', prompts.length > 0, seesMiddle, does])
