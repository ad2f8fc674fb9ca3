import { useEffect, useRef } from 'react'

/** The title of what has come in the place of something else: whoever listens hears where they are now, and the keyboard goes on from there. */
export function PageTitle({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  )
}
