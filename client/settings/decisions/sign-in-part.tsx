import { useWords } from '#client/text/use-words.tsx'
import type { Settings } from '#core/wire/settings.ts'
import { ChoicePart } from './choice-part.tsx'
import type { useDeciding } from './use-deciding.ts'

type SignInPartProps = { deciding: ReturnType<typeof useDeciding>; hasAccounts: boolean; /** The ways that leave whoever decides inside. */ signIns: readonly Settings['staffSignIn'][] }

/** How staff come in. Where nobody signs in with an account there is nothing to choose. */
export function SignInPart({ deciding: { stands, choose }, hasAccounts, signIns }: SignInPartProps) {
  const { signIn: words } = useWords('settings')
  const all = Object.keys(words.choices) as Settings['staffSignIn'][]
  const offered = all.filter((one) => one === stands.staffSignIn || (signIns.includes(one) && (hasAccounts || one === 'key')))
  return (
    <ChoicePart id="settings-sign-in" words={words} offered={offered} value={stands.staffSignIn} onChoose={(staffSignIn) => choose({ staffSignIn })}>
      {hasAccounts ? offered.length < all.length && <p>{signIns.includes('account') ? words.notByKey : words.notByAccount}</p> : <p>{words.noAccounts}</p>}
    </ChoicePart>
  )
}
