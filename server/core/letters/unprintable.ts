/**
 * What our fonts (server/delivery/pdf/letter-fonts.ts) have no character for, words of it that follow each other as one: Latin, Greek,
 * Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Thai, Georgian and Ethiopic letters, common signs and emoji are all drawn.
 */
const lacking =
  '[^\\u20e3 -~\\u00a0-\\u03e1\\u03f0-\\u0604\\u0606-\\u06dc\\u06de-\\u06ff\\u0750-\\u077f\\u08a0-\\u08e1\\u08e3-\\u097f\\u0e01-\\u0e5b\\u10a0-\\u10ff\\u1200-\\u139f\\u1c90-\\u1cbf\\u1d00-\\u1dbf\\u1e00-\\u209f\\u20a0-\\u20c0\\u2100-\\u215f\\u2190-\\u22ff\\u25a0-\\u25ff\\u2605\\u2606\\u2660-\\u266f\\u2713\\u2c60-\\u2c7f\\u2d80-\\u2dff\\ua720-\\ua7ca\\uab01-\\uab2f\\ufb00-\\ufb4f\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufd8f\\ufdf0-\\ufdff\\ufe70-\\ufefc\\p{Emoji}\\p{Default_Ignorable_Code_Point}]'

const lackingWords = new RegExp(`(${lacking}+(?: ${lacking}+)*)`, 'u')

/** A text in parts that can be printed and cannot, in turn; the first can, and may be empty. */
export const printableParts = (text: string): string[] => text.split(lackingWords)

/** The words in some texts that a letter's PDF has no characters for, each once. */
export const unprintableIn = (texts: string[]): string[] => [...new Set(texts.flatMap((text) => printableParts(text).filter((_, index) => index % 2 === 1)))]
