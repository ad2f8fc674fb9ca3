import { FluentProvider } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { vi } from 'vitest'
import type { Mine, View } from '#core/wire/down.ts'
import { nothingKept } from '#core/meeting/nothing-kept.ts'
import { Drafts } from '#client/live/drafts.ts'
import { beforeAnything, type Session } from '#client/live/session.ts'
import { SessionProvider } from '#client/live/use-session.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { loadWords } from '#client/text/words.ts'
import { WordsProvider } from '#client/text/use-words.tsx'
import { people } from './a-view.ts'

type Drawn = { kept?: Partial<Kept>; view?: Partial<View>; me: string; abilities?: string[]; locale?: 'sv' | 'en'; /** What they have half written, by its place. */ written?: Record<string, string> }

/** What somebody at the table of `people` reads of a part of their panel, as lines of text. */
export const drawnInMeeting = async (part: ReactNode, drawn: Drawn): Promise<string[]> => linesOf(await markupInMeeting(part, drawn))

/** The same with its marks. */
export async function markupInMeeting(part: ReactNode, { kept = {}, view = {}, me, abilities = [], locale = 'sv', written = {} }: Drawn): Promise<string> {
  vi.stubGlobal('window', { parent: null })
  for (const set of ['kept', 'table', 'meeting', 'participant', 'later', 'door', 'panel'] as const) await loadWords(locale, set)
  const whole = { people, lead: { seatId: 'seat-sara', isStandIn: false, awaySince: null }, kept: { ...nothingKept, ...kept }, ...view }
  const role = whole.people?.seats.find(({ id }) => id === me)?.role ?? 'representative'
  const mine: Mine = { seatId: me, role, standing: 'admitted', abilities, canUndo: false, drafts: [], notes: [] }
  const state = { ...beforeAnything, view: whole, mine }
  const drafts = new Drafts(() => undefined)
  drafts.receive(Object.entries(written).map(([place, text]) => ({ place, text })), { isAnew: false })
  const session: Session = { getState: () => state, subscribe: () => () => undefined, send: () => new Promise(() => undefined), drafts, getToken: () => null, getMeetingId: () => null, askForTicket: () => new Promise(() => undefined), close: () => undefined }
  return renderToStaticMarkup(
    <FluentProvider>
      <WordsProvider locale={locale}>
        <SessionProvider session={session}>{part}</SessionProvider>
      </WordsProvider>
    </FluentProvider>,
  )
}

const linesOf = (page: string): string[] =>
  page
    .replaceAll(/<style[^>]*>[^<]*<\/style>/g, '')
    .replaceAll(/<\/(?:p|li|h2|h3|button|blockquote)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
