import type { FormFault } from '#core/wire/forms.ts'

/** From so many texts on it is the language that is missing, and not a text that was forgotten. */
const fewestTexts = 3
const languages = [['sv', 'swedishMissing'], ['en', 'englishMissing']] as const

/** A language that several texts lack is told once, first, with how many they are: their places would hide all else that is wrong. */
export const languagesGathered = (faults: readonly FormFault[]): FormFault[] => languages.reduce<FormFault[]>(gathered, [...faults])

function gathered(faults: FormFault[], [language, fault]: (typeof languages)[number]): FormFault[] {
  const lacks = (one: FormFault) => one.fault === 'missing' && one.at.endsWith(`.${language}`)
  const count = faults.filter(lacks).length
  return count < fewestTexts ? faults : [{ at: '', fault, says: String(count) }, ...faults.filter((one) => !lacks(one))]
}
