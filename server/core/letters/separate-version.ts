import type { Language } from '#core/meeting/scalars.ts'
import type { SeparateKind } from '#core/meeting/separate-answer.ts'
import { versionOf } from './text-version.ts'
import { separateWords } from './sentences/separate-words-by-language.ts'

/** In the order they are asked. */
export const separateKinds = ['followUp', 'statistics', 'teams'] as const satisfies readonly SeparateKind[]

/** One of the questions asked apart, and what it means. */
export const separateQuestion = (kind: SeparateKind, language: Language): { ask: string; about: string } => ({ ask: separateWords[language][`${kind}Ask`], about: separateWords[language][`${kind}About`] })

/** The very words of the question, and what stands above it. */
export const separateWording = (kind: SeparateKind, language: Language) => ({ lead: separateWords[language].lead, ...separateQuestion(kind, language) })

/** The version of its text. */
export const separateVersion = (kind: SeparateKind, language: Language): string => versionOf('apart', language, separateWording(kind, language))

/** What is asked with a yes to being asked afterwards. */
export { supportLevels, type SupportLevel } from '#core/meeting/support-level.ts'
