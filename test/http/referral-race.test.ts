import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { makeCode } from '#server/identity/handed-over-code.ts'
import type { Store } from '#server/store/store.ts'
import { seatIds } from '#test/support/builders.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { testStore } from '#test/support/postgres.ts'
import { hashCodesQuickly, hashCodesSlowly } from '#test/support/quick-code-hashes.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { onTheDayOfTheMeeting, post, staffToken, testApp } from '#test/support/test-app.ts'

const runs = 40
const atOnce = 20
const { name } = planBody().plan.seats.find(({ id }) => id === seatIds.participant)!

/** A code takes as long as it does in the product: who comes first is a matter of that, too. */
beforeAll(() => {
  hashCodesSlowly()
  whenFileEnds(hashCodesQuickly)
})

it('[ASK-14] of a referral that is planned and added to at once, 200 times, what is kept is read by who plans, and what is claimed is not added to', async () => {
  const store = await testStore()
  await store.saveAuthority({ id: 'host', name: 'Ekby kommun' })
  const at = onTheDayOfTheMeeting()
  const outcomes = { claimed: 0, kept: 0 }
  for (let run = 0; run < 200; run += 1) {
    const referral = { hostAuthorityId: 'host', kind: 'referral', id: newCommandId() } as const
    const save = (expectedVersion: number) => store.saveDraft({ ...referral, expectedVersion, content: '{}', atMost: 999, at, expiresAt: '2999-01-01T00:00:00.000Z', by: 'person' })
    await save(0)
    const [kept, claimed] = await Promise.all([save(1), store.claimReferral({ ...referral, version: 1, meetingId: `meeting-${run}`, at })])
    expect([[2, 'changed'], ['claimed', 'claimed']], `run ${run}`).toContainEqual([kept, claimed])
    outcomes[kept === 2 ? 'kept' : 'claimed'] += 1
    if (claimed === 'claimed' && run < 40) expect([await save(1), await store.endDraft(referral, { at, by: 'person', state: 'closed' })], 'nor taken back as if nothing came of it').toEqual(['claimed', false])
  }
  expect(Math.min(...Object.values(outcomes)), `each came first at times: ${JSON.stringify(outcomes)}`).toBeGreaterThan(0)
})

it(`[ASK-14] nobody's words are erased unread, in ${runs} times that a meeting is planned in the very moment when they are added`, async () => {
  const real = await testStore()
  /** What is to happen when the words of this referral are on their way: they have been read, and are not kept yet. */
  const inBetween = new Map<string, () => void>()
  const reads = new Map<string, number>()
  /** Those whose words wait a little longer: of chance alone all might come first. */
  const slow = new Set<string>()
  const store: Store = {
    ...real,
    readDraft: async (draft, now) => {
      const found = await real.readDraft(draft, now)
      const count = (reads.get(draft.id) ?? 0) + 1
      reads.set(draft.id, count)
      if (count === 2) inBetween.get(draft.id)?.()
      if (count === 2) await pause((slow.has(draft.id) ? 120 : 0) + Math.random() * 30)
      return found
    },
    createMeeting: async (meeting) => pause(Math.random() * 30).then(() => real.createMeeting(meeting)),
  }
  const app = await testApp({ store })
  const code = await makeCode()
  const race = async (run: number) => {
    const [id, words] = [newCommandId(), `Ord som ingen får tappa ${run}`]
    const number = String(10_000_000 + run)
    if (run % 2 === 0) slow.add(id)
    const referral = { hostAuthorityId: 'host', kind: 'referral', id } as const
    const content = JSON.stringify({ person: { name, phone: null }, referrer: null, question: 'Hur?', talkAbout: null, notTalkAbout: null, adaptations: [], notes: [] })
    await real.saveDraft({ ...referral, expectedVersion: 0, content, atMost: 999, at: onTheDayOfTheMeeting(), expiresAt: '2999-01-01T00:00:00.000Z', by: 'person' }, [{ part: 'person', number, salt: code.salt, codeHash: code.codeHash }])
    const planning = new Promise<void>((resolve) => inBetween.set(id, resolve)).then(async () => {
      await pause((slow.has(id) ? 0 : 120) + Math.random() * 40)
      return post(`${app.url}/api/meetings`, { ...planBody(), referralId: id, referralVersion: 1 }, staffToken)
    })
    const adding = fetch(`${app.url}/anmal/min`, { method: 'POST', body: new URLSearchParams({ number, code: code.code, adds: 'yes', talkAbout: words }), headers: { 'accept-language': 'sv', 'x-forwarded-for': `10.2.0.${run}` } })
    const [added, planned] = await Promise.all([adding, planning])
    const page = await added.text()
    const meetingId = planned.status === 201 ? (planned.body as { meetingId: string }).meetingId : null
    const stands = JSON.stringify(meetingId === null ? await real.readDraft(referral, onTheDayOfTheMeeting()) : await real.readMeeting(meetingId))
    expect([added.status, page.includes('Det är sparat.'), page.includes(words)], `run ${run}`).toEqual([200, true, true])
    expect(stands.includes(words), `run ${run}, planned: ${planned.status}`).toBe(true)
    return planned.status
  }
  const outcomes: number[] = []
  for (let first = 0; first < runs; first += atOnce) outcomes.push(...(await Promise.all(Array.from({ length: atOnce }, (_one, place) => race(first + place)))))
  const counted = Object.fromEntries([201, 409].map((status) => [status, outcomes.filter((one) => one === status).length]))
  expect(counted[201]! + counted[409]!).toBe(runs)
  expect(Math.min(counted[201]!, counted[409]!), `both came first at times: ${JSON.stringify(counted)}`).toBeGreaterThan(0)
  expect(app.faults).toEqual([])
}, 120_000)
