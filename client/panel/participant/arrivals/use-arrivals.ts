import { useEffect, useRef, useState } from 'react'
import type { View } from '#core/wire/down.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { arrivals } from './arrivals.ts'
import { useMe } from '../use-me.ts'

/** Out: what has come last since this view, for a live region; each thing once. In a stopped meeting nothing, also nothing of what was said before. */
export function useArrivals(since: Partial<View>): string {
  const view = useView()
  const words = useWords('participant')
  const { answers } = useWords('meeting')
  const locale = useLocale()
  const { reader, seatId } = useMe()
  const before = useRef(since)
  const [text, setText] = useState('')
  useEffect(() => {
    const news = arrivals(before.current, view, { words, answers, locale, reader, seatId })
    before.current = view
    if (news.length > 0 || view.about?.state === 'withdrawn') setText(news.join(' '))
  }, [view, words, answers, locale, reader, seatId])
  return view.about?.state === 'withdrawn' ? '' : text
}
