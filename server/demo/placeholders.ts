import { createHash } from 'node:crypto'
import { dayText } from '#core/letters/item-sentences.ts'
import type { Language } from '#core/meeting/scalars.ts'

/** What the short names of a demo meeting stand for in one planned meeting. */
export type Standing = {
  planningId: string
  /** What the meeting is written in. */
  language: Language
  /** A day in Sweden, `2026-12-11`. */
  today: string
  itemIds: string[]
  /** In the order in which they were raised. */
  obstacleIds: string[]
  deviceOf: (seatId: string) => string
}

const dayMs = 86_400_000

/** An id that is this meeting's own, from a short name. */
export const demoId = (planningId: string, name: string): string => createHash('sha256').update(`${planningId}:${name}`).digest('base64url').slice(0, 20)

/** The same value with every placeholder (`seat:`, `org:`, `case:`, `point:`, `item:`, `obstacle:`, `day:`, `device:`) put right; inside a sentence `{day:8}` is a day in words. */
export function resolve<T>(value: T, standing: Standing): T {
  if (typeof value === 'string') return resolveText(value, standing) as T
  if (Array.isArray(value)) return value.map((one: unknown) => resolve(one, standing)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one as unknown, standing)])) as T
}

function resolveText(text: string, { planningId, language, today, itemIds, obstacleIds, deviceOf }: Standing): string {
  const [kind, name = ''] = /^(seat|org|case|point|item|obstacle|day|device):(-?\w+)$/.exec(text)?.slice(1) ?? []
  if (kind === 'seat' || kind === 'org' || kind === 'case' || kind === 'point') return demoId(planningId, `${kind}:${name}`)
  if (kind === 'item' || kind === 'obstacle') return (kind === 'item' ? itemIds : obstacleIds)[Number(name) - 1] ?? demoId(planningId, text)
  if (kind === 'day') return workingDay(today, Number(name))
  if (kind === 'device') return deviceOf(demoId(planningId, `seat:${name}`))
  return text.replace(/\{day:(-?\d+)\}/g, (_, days: string) => dayText(workingDay(today, Number(days)), language, today.slice(0, 4)))
}

/** The day so many days on; a Saturday or Sunday becomes the Monday after. */
function workingDay(today: string, days: number): string {
  const day = new Date(Date.parse(`${today}T12:00:00Z`) + days * dayMs)
  const toMonday = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0
  return new Date(day.getTime() + toMonday * dayMs).toISOString().slice(0, 10)
}
