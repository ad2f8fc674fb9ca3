import { KeyForm } from '#client/meeting/key/key-form.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { askAdministrator, askDemoAdministrator, type Administrator } from './ask-administrator.ts'

/** The administrator's key, which opens the settings. */
export function AdministratorKey({ onAdministrator }: { onAdministrator: (administrator: Administrator) => void }) {
  const { door } = useWords('settings')
  return <KeyForm words={door} ask={askAdministrator} askDemo={askDemoAdministrator} onWho={onAdministrator} />
}
