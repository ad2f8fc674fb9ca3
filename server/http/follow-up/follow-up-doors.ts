import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { caseCodes, casePasses, officePasses } from '#server/identity/case-codes.ts'
import { caseCodeRoutes, type CaseCodeParts } from './case-code-routes.ts'
import { earlierCaseRoutes } from './earlier-case.ts'
import type { FollowUpParts } from './follow-up-page.ts'
import { formNames } from './form-name.ts'
import { serveFollowUp } from './serve-follow-up.ts'

type DoorsParts = Omit<CaseCodeParts, 'codes'> & Omit<FollowUpParts, 'codes' | 'passes' | 'officePasses' | 'formName'> & { masterKey: Buffer; localForms: readonly MeetingForm[] }

/** The doors of the follow-up, for programs and for people: they share their codes and how often one may try them. */
export function followUpDoors({ masterKey, localForms, ...parts }: DoorsParts) {
  const shared = { ...parts, codes: caseCodes(masterKey), formName: formNames(parts.store, localForms) }
  return { routes: [...caseCodeRoutes(shared), ...earlierCaseRoutes(shared)], pages: serveFollowUp({ ...shared, passes: casePasses(masterKey, parts.now), officePasses: officePasses(masterKey, parts.now) }) }
}
