import { describe, expect, it } from 'vitest'
import { keepPlan } from '#client/plan/kept/keep-plan.ts'
import { keepPlanBodySchema } from '#core/wire/before.ts'
import { wholePlan } from './a-plan.ts'

const staff = { key: 'a-key', authority: 'Ekby kommun', ownForms: [] }
const answering = (status: number, body: unknown): typeof fetch => async () => Response.json(body, { status })

describe('keeping a plan at the server', () => {
  it.each(['', '2026-12-11', '12026-12-11', '202612-12-11'])('[ASK-30] the day %j stops no keeping, and stands in its field', async (day) => {
    const sent: unknown[] = []
    const took = await keepPlan({ ...wholePlan(), day }, 0, staff, async (_address, init) => {
      sent.push(JSON.parse(init?.body as string))
      return Response.json({ version: 1, expiresAt: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    })
    expect(took).toMatchObject({ version: 1 })
    expect(keepPlanBodySchema.parse(sent[0])).toMatchObject({ day: day.length > 10 ? '' : day, fields: { day } })
  })

  it.each([
    [400, 'badMessage', 'notTaken'],
    [413, 'tooLarge', 'notTaken'],
    [409, 'changedSince', 'elsewhere'],
    [503, 'databaseAway', 'offline'],
  ] as const)('[ASK-30] %d %s is told as %s', async (status, problem, stopped) => {
    expect(await keepPlan(wholePlan(), 0, staff, answering(status, { problem }))).toEqual({ stopped })
  })

  it('[ASK-30] no answer at all is a lost line', async () => {
    expect(await keepPlan(wholePlan(), 0, staff, () => Promise.reject(new TypeError('failed')))).toEqual({ stopped: 'offline' })
  })
})
