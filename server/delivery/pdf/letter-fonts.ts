import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const require = createRequire(import.meta.url)

export type Weight = 'plain' | 'strong'

let opened: Record<Weight, Font> | undefined

/**
 * Noto Sans (SIL Open Font License 1.1) in both weights. Opened once: what a font reads of its tables takes longer than a whole letter.
 * What it keeps is of its glyphs, never of a letter.
 */
export const letterFonts = (): Record<Weight, Font> => (opened ??= { plain: open('400Regular/NotoSans_400Regular'), strong: open('600SemiBold/NotoSans_600SemiBold') })

function open(name: string): Font {
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)))
  if ('fonts' in font) throw new Error(`${name} is a collection of fonts`)
  return font
}
