import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { fontAsRead, forgettingFont, turnedFont } from './reading-order.ts'

const require = createRequire(import.meta.url)

export type Weight = 'plain' | 'strong'

/** Which files of Noto (SIL Open Font License 1.1), and what is looked for there. Signs stand in one weight. */
const others = {
  arabic: { file: 'noto-sans-arabic/{weight}/NotoSansArabic_{weight}', has: /\p{Script_Extensions=Arabic}/u },
  hebrew: { file: 'noto-sans-hebrew/{weight}/NotoSansHebrew_{weight}', has: /\p{Script_Extensions=Hebrew}/u },
  ethiopic: { file: 'noto-sans-ethiopic/{weight}/NotoSansEthiopic_{weight}', has: /\p{Script=Ethiopic}/u },
  thai: { file: 'noto-sans-thai/{weight}/NotoSansThai_{weight}', has: /[\u0e01-\u0e5b]/u },
  armenian: { file: 'noto-sans-armenian/{weight}/NotoSansArmenian_{weight}', has: /\p{Script=Armenian}/u },
  georgian: { file: 'noto-sans-georgian/{weight}/NotoSansGeorgian_{weight}', has: /\p{Script=Georgian}/u },
  signs: { file: 'noto-sans-math/400Regular/NotoSansMath_400Regular', has: /[\u2000-\u2bff]/u },
  emoji: { file: 'noto-emoji/{weight}/NotoEmoji_{weight}', has: /\p{Emoji}|\u20e3/u },
} as const

/** A font in a weight: Noto Sans, Noto Sans with its brackets turned for what runs from right to left, or one for what it lacks. */
export type Face = `${'' | 'turned ' | `${keyof typeof others} `}${Weight}`

const opened = new Map<Face, Font>()

/**
 * An open font. Opened once, when it is first needed: what a font reads of its tables takes longer than a whole letter.
 * What it keeps is of its glyphs, never of a letter.
 */
export function fontOf(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const font = open(face)
  opened.set(face, font)
  return font
}

/** Opens Noto Sans in both weights: the first letter of a process need not wait for them. Takes some tenths of a second. */
export function openFonts(): void {
  for (const weight of ['plain', 'strong'] as const) fontOf(weight).layout('Åh 1')
}

function open(face: Face): Font {
  const [weight = 'plain', name] = face.split(' ').toReversed()
  if (name === 'turned') return turnedFont(fontOf(weight as Weight))
  const file = name === undefined ? 'noto-sans/{weight}/NotoSans_{weight}' : others[name as keyof typeof others].file
  const path = `@expo-google-fonts/${file.replaceAll('{weight}', weight === 'strong' ? '600SemiBold' : '400Regular')}.ttf`
  const read = create(readFileSync(require.resolve(path)))
  if ('fonts' in read) throw new Error(`${path} is a collection of fonts`)
  const font = forgettingFont(read)
  return name === undefined ? font : fontAsRead(font)
}

const hasAll = (face: Face, text: string) => [...text].every((character) => fontOf(face).hasGlyphForCodePoint(character.codePointAt(0) ?? 0))

const ignorable = /\p{Default_Ignorable_Code_Point}/gu
const asEmoji = /\p{Emoji_Presentation}|\ufe0f/u
const names = Object.keys(others) as (keyof typeof others)[]

/** A character with its marks, and the face that has it: Noto Sans where it can. What nobody sees is left out where the face lacks it. */
export function inFace(character: string, weight: Weight): { text: string; face: Face } {
  const seen = character.replace(ignorable, '')
  const isEmoji = asEmoji.test(character)
  const mayBe = [...(isEmoji ? (['emoji'] as const) : []), ...names].filter((name) => others[name].has.test(seen)).map((name) => `${name} ${weight}` as const)
  const face = (!isEmoji && hasAll(weight, seen) ? undefined : mayBe.find((one) => hasAll(one, seen))) ?? weight
  return { text: hasAll(face, character) ? character : seen, face }
}
