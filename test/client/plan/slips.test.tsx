import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import { Slips } from '#client/plan/planned/slips.tsx'
import type { Planned } from '#client/plan/planned/planned.ts'
import { WordsProvider } from '#client/text/use-words.tsx'
import { loadWords } from '#client/text/words.ts'
import { sv } from '#test/support/all-words.ts'
import { wholePlan } from './a-plan.ts'

async function slipsOf(attends: 'phone' | 'room' | 'browser') {
  for (const set of ['door', 'plan', 'planned', 'paste', 'later'] as const) await loadWords('sv', set)
  const draft = { ...wholePlan(), people: wholePlan().people.map((one) => ({ ...one, attends: one.role === 'participant' ? attends : ('browser' as const) })) }
  const planned = { draft, links: [] } as unknown as Planned
  const html = renderToStaticMarkup(
    <WordsProvider locale="sv">
      <Slips planned={planned} issuedTo={{}} />
    </WordsProvider>,
  )
  return html.split('<article').slice(1)
}

it('[NOTICE-4] who meets no page of ours has on their slip what stands at the door, and nobody else has', async () => {
  for (const attends of ['phone', 'room'] as const) {
    const those = (await slipsOf(attends)).filter((slip) => slip.includes(`${sv.notice.kept} ${sv.notice.stop}`) && slip.includes(newestVersions.sv))
    expect(those).toHaveLength(1)
    expect(those[0]).toContain('Kim')
  }
  expect((await slipsOf('browser')).filter((slip) => slip.includes(`${sv.notice.kept} ${sv.notice.stop}`))).toEqual([])
})
