import { createContext, useContext } from 'react'
import type { Administrator } from './door/ask-administrator.ts'

type Deciding = { administrator: Administrator; renew: (administrator: Administrator) => void }

export const AdministratorContext = createContext<Deciding | null>(null)

/** Who decides here, and how another key takes the place of theirs. Throws outside of the page. */
export function useAdministrator(): Deciding {
  const deciding = useContext(AdministratorContext)
  if (deciding === null) throw new Error('There is no administrator around this component.')
  return deciding
}
