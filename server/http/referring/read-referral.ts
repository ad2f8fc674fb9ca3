import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { adaptationSchema, informationKindSchema, type Adaptation } from '#core/meeting/plan.ts'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { referralSchema, type Referral } from '#core/wire/before.ts'
import { typedChoices, typedLine, typedText, type Typed } from './form-fields.ts'
import type { ReferringWords } from './referring-words.ts'

/** How much a field takes, in characters, as the schema of a referral has it. */
export const longest = { yourName: 60, yourPlace: 80, yourPhone: 30, personName: 60, personPhone: 30, question: 160, talkAbout: 300, notTalkAbout: 300, tried: 400, note: 400 } as const
export type TextName = keyof typeof longest
/** So many notes at most: in the plan there is room for how people are reached beside them. */
export const mostNotes = 18

/** What the person says in their own words. */
export const wishNames = ['talkAbout', 'notTalkAbout'] as const

/** What is wrong, by the name of its field. */
export type Wrongs = Partial<Record<string, string>>

const orNull = (text: string): string | null => (text === '' ? null : text)

export const adaptationsOf = (typed: Typed): Adaptation[] => typedChoices(typed, 'adaptations').flatMap((one) => adaptationSchema.safeParse(one).data ?? [])

/** What a text is said to be about; undefined where it is none of the kinds. */
export const kindOf = (typed: Typed, name: string): InformationKind | undefined => informationKindSchema.safeParse(typedText(typed, `${name}Kind`)).data

/** What a text's own field says against it. */
export function wrongText(typed: Typed, name: TextName, words: ReferringWords): string | undefined {
  const text = typedLine(typed, name)
  if (text.length > longest[name]) return words.tooLong(longest[name])
  // A phone number without spaces may look like a personal number: how to write it is said, and nothing else. In any other text stands beside it what does as well.
  if (containsPersonalNumber(text)) return /Phone$/.test(name) ? words.phoneInGroups : `${words.personalNumber} ${words.howInstead}`
  return undefined
}

/** The referral that was filled in, or what is wrong at which field. */
export function readReferral(typed: Typed, words: ReferringWords, telling: (isProtected: boolean) => Wrongs): { referral: Referral } | { wrongs: Wrongs } {
  const isWorker = typedText(typed, 'who') === 'worker'
  const isProtected = typedText(typed, 'isProtected') === 'yes'
  const wrongs: Wrongs = telling(isProtected)
  // What is asked of others is hidden from who writes for themselves.
  for (const name of (Object.keys(longest) as TextName[]).filter((one) => isWorker || !one.startsWith('your'))) {
    const wrong = wrongText(typed, name, words)
    if (wrong) wrongs[name] = wrong
  }
  const must: TextName[] = ['personName', 'question', ...(isWorker ? (['yourName', 'yourPlace', 'yourPhone'] as const) : (isProtected ? [] : (['personPhone'] as const)))]
  for (const name of must) if (typedLine(typed, name) === '') wrongs[name] = words.missing
  if (isProtected && typedLine(typed, 'personPhone') !== '') wrongs['personPhone'] = words.noPhone
  if (!['self', 'worker'].includes(typedText(typed, 'who'))) wrongs['who'] = words.choose
  if (isWorker && typedText(typed, 'knows') !== 'yes') wrongs['knows'] = words.mustKnow
  if (Object.keys(wrongs).length > 0) return { wrongs }
  const notes = (['tried', 'note'] as const).flatMap((name) => noteOf(typed, name))
  // What stands at no field by now is a fault of ours, and of nothing that they wrote.
  const referral = referralSchema.parse({
    person: { name: typedLine(typed, 'personName'), phone: orNull(typedLine(typed, 'personPhone')) },
    referrer: isWorker ? { name: typedLine(typed, 'yourName'), organisation: typedLine(typed, 'yourPlace'), phone: typedLine(typed, 'yourPhone') } : null,
    ...(isProtected && { isProtected }),
    question: typedLine(typed, 'question'),
    talkAbout: orNull(typedLine(typed, 'talkAbout')),
    notTalkAbout: orNull(typedLine(typed, 'notTalkAbout')),
    adaptations: [...new Set(adaptationsOf(typed))],
    notes,
  })
  return { referral }
}

/** Nothing may be said aloud unless somebody has said that it may. */
export function noteOf(typed: Typed, name: 'tried' | 'note'): Referral['notes'] {
  const words = typedLine(typed, name)
  const kind = kindOf(typed, name)
  return words === '' ? [] : [{ words, mayBeSaid: typedText(typed, `${name}Said`) === 'yes', ...(kind && { kind }) }]
}
