import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { FrontDoor } from '#client/join/door.tsx'
import * as notice from '#client/join/notice.tsx'
import { PasteLink } from '#client/join/paste-link.tsx'
import { WordsProvider } from '#client/text/use-words.tsx'
import { loadWords } from '#client/text/words.ts'
import { escapeHtml } from '#core/letters/blocks-html.ts'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import { languages } from '#core/meeting/languages.ts'
import { en, sv } from '#test/support/all-words.ts'

const all = { sv, en }

describe('the door of a personal link', () => {
  it.each(languages)('[NOTICE-1] says in %s what is kept before the button that goes in, with a way to the very text', async (locale) => {
    vi.stubGlobal('window', { parent: null })
    for (const set of ['door', 'paste'] as const) await loadWords(locale, set)
    const { notice: says, door } = all[locale]
    expect(notice.noticeOn(locale)).toBe(newestVersions[locale])
    for (const page of [<FrontDoor key="link" notice={notice} onEnter={() => undefined} />, <PasteLink key="paste" isBroken={false} onLink={() => undefined} />]) {
      const html = renderToStaticMarkup(<WordsProvider locale={locale}>{page}</WordsProvider>)
      const at = html.indexOf(escapeHtml(says.stop))
      expect(html.indexOf(escapeHtml(says.kept))).toBeGreaterThan(0)
      expect(at).toBeGreaterThan(0)
      expect(html).toContain(`href="/dina-uppgifter/${newestVersions[locale]}"`)
      expect(html.indexOf(door.enter, at)).toBeGreaterThan(at)
    }
  })
})
