import { useState } from 'react'
import type { SignedOut } from '#client/live/sign-out.ts'
import { useSignOut } from '#client/live/use-sign-out.ts'

/** A button to sign out with, and why the last press did not lead away; null where there is none. */
export function useSignOutButton() {
  const way = useSignOut()
  const [said, setSaid] = useState<SignedOut | 'leaving' | null>(null)
  if (way === null) return null
  const { leave, says } = way
  const isLeaving = said === 'leaving' || said === 'signedOut'
  const press = async () => {
    if (isLeaving) return
    setSaid('leaving')
    setSaid(await leave())
  }
  return { press: () => void press(), isLeaving, label: says.signOut, trouble: said === 'unsaved' || said === 'noAnswer' ? says[said] : null }
}
