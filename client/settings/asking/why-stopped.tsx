import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { useAdministrator } from '../administrator-context.ts'
import { AdministratorKey } from '../door/administrator-key.tsx'
import type { Stopped } from './ask-settings.ts'

/** Why it was not done, and the way on: a key in the place of one that has ended. What is typed elsewhere on the page stays. */
export function WhyStopped({ stopped, onRenewed }: { stopped: Stopped | null; onRenewed?: () => void }) {
  const { stopped: words } = useWords('settings')
  const { refusals } = useWords('refusals')
  const { renew } = useAdministrator()
  if (stopped === null) return null
  return (
    <>
      <Trouble text={stopped.why === 'number' ? refusals.personalNumber : words[stopped.why]} />
      {stopped.why === 'needsKey' && (
        <AdministratorKey
          onAdministrator={(next) => {
            renew(next)
            onRenewed?.()
          }}
        />
      )}
    </>
  )
}
