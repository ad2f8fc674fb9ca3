import { noticesEn } from './shown-en.ts'
import { noticesSv } from './shown-sv.ts'
import type { ShownNotice } from './shown-notice.ts'

/** Every version of what people were told of their data before they went in, the oldest first. */
export const noticesShown: readonly ShownNotice[] = [...noticesSv, ...noticesEn]

const byVersion = new Map(noticesShown.map((notice) => [notice.version, notice]))

/** What was said; null for a version that never stood anywhere. */
export const noticeShown = (version: string): ShownNotice | null => byVersion.get(version) ?? null

/** As the version begins. */
export const languageOfNotice = ({ version }: ShownNotice): string => version.split('-')[1] ?? ''

/** What stands there since the last change; the first where there is none in this language. */
export const newestNotice = (language: string): ShownNotice => noticesShown.findLast((notice) => languageOfNotice(notice) === language) ?? noticesSv[0]
