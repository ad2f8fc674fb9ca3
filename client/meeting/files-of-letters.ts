import { useSession } from '#client/live/use-session.tsx'
import type { About } from './view-parts.ts'

/** Whether whoever looks may have letters as files: of somebody whose identity is protected nobody may but the chair, who prints them. */
export const mayHaveFiles = (about: Pick<About, 'isOnPaperAlone'> | null | undefined, role: string | undefined): boolean => about?.isOnPaperAlone !== true || role === 'chair'

/** Whether an address of a letter gives a file, and not a page to read. */
export const givesFile = (address: string): boolean => /\/(text|pdf|html|days)$/.test(address)

export function useMayHaveFiles(): boolean {
  const { view, mine } = useSession().state
  return mayHaveFiles(view.about, mine?.role)
}
