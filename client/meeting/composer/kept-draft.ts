import { informationKinds } from '#core/meeting/information-kind.ts'
import type { Draft } from './composer-draft.ts'

/** A draft as one text, to be kept as what is half written. */
export const keptText = (draft: Draft): string => JSON.stringify(draft)

const choices = {
  kind: ['recommendation', 'undertaking', 'ownStep', 'question', 'information', 'reportedDecision'],
  whenKind: ['by', 'on', 'contact'],
  track: ['', 'health', 'social', 'work'],
  waitKind: ['', 'none', 'unknown', 'about'],
  waitUnit: ['days', 'weeks', 'months'],
  about: ['', ...informationKinds],
} as const satisfies { [Field in 'kind' | 'whenKind' | 'track' | 'waitKind' | 'waitUnit' | 'about']: readonly Draft[Field][] }

/** The draft that was kept; null where there is none, or where it was kept by a page of another time and does not hold any more. */
export function draftFrom(text: string, like: Draft): Draft | null {
  const kept = parsed(text)
  if (kept === null || Object.keys(like).some((field) => !isText(kept[field]) && field !== 'act' && field !== 'from')) return null
  if (!(kept.act === null || isText(kept.act)) || !(kept.from === null || isSource(kept.from))) return null
  const isChosen = Object.entries(choices).every(([field, known]) => (known as readonly unknown[]).includes(kept[field]))
  return isChosen && Object.keys(kept).length === Object.keys(like).length ? (kept as Draft) : null
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isSource(value: unknown): value is NonNullable<Draft['from']> {
  const { entryId, version, name, plain } = (value ?? {}) as Partial<NonNullable<Draft['from']>>
  return isText(entryId) && typeof version === 'number' && isText(name) && isText(plain?.sv) && (plain.en === null || isText(plain.en))
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
