import { useState } from 'react'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import type { KnockRow } from './knock-rows.ts'

/** In: the devices that knocked before, and all who wait now. Out: who is new, and how many wait when they are several; empty when nobody is new. */
export function knockNews(before: readonly string[], waiting: readonly KnockRow[], named: (seatId: string) => string, words: Words<'panel'>['knocks']): string {
  const fresh = waiting.filter(({ knock }) => !before.includes(knock.device))
  if (fresh.length === 0) return ''
  const arrived = fresh.map(({ knock, isNewScreen }) => (isNewScreen ? words.arrivedAnew : words.arrived)(named(knock.seatId)))
  return `${[...arrived, ...(waiting.length > 1 ? [words.waiting(waiting.length)] : [])].join('. ')}.`
}

/** What is to be heard of those who wait: each once. */
export function useKnockNews(waiting: readonly KnockRow[]): string {
  const { withPlace } = useNames()
  const words = useWords('panel').knocks
  const [heard, setHeard] = useState({ devices: [] as string[], text: '' })
  const devices = waiting.map(({ knock }) => knock.device)
  if (devices.join() !== heard.devices.join()) setHeard({ devices, text: knockNews(heard.devices, waiting, withPlace, words) })
  return heard.text
}
