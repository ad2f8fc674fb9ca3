import { useState } from 'react'

/** Puts a text on the clipboard. `copied` is null until it has been tried; false where the clipboard was refused, as Teams may: then the text is there to be marked. */
export function useCopy(text: string): { copied: boolean | null; copy: () => void } {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return { copied, copy }
}
