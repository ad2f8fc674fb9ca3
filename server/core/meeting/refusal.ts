import { z } from 'zod'

/** Why a person may not do that now. A refusal is an ordinary answer; every one has a sentence in every language (client/text). */
export const refusalSchema = z.enum([
  'notYourRole',
  'notAdmitted',
  'meetingNotPlanned',
  'meetingNotStarted',
  'meetingAlreadyStarted',
  'meetingClosed',
  'notInThisPhase',
  'noSuchSeat',
  'noSuchOrganisation',
  'noSuchItem',
  'noSuchPhase',
  'noSuchNote',
  'noSuchSignal',
  'alreadyPlanned',
  'planDoesNotHold',
  'consentMissing',
  'mustNotBeSkipped',
  'reasonMissing',
  'alreadyThere',
  'notPaused',
  'alreadyPaused',
  'notYourTurn',
  'noRound',
  'notYours',
  'withdrawn',
  'reasonForItemMissing',
  'whenMissing',
  'onlyOwnSteps',
  'onlyTheParticipantsStep',
  'notToBeAnswered',
  'onlyNoToAnUndertaking',
  'notToBeConfirmed',
  'alreadySettled',
  'nothingToUndo',
  'changedSince',
  'openItems',
  'followUpMissing',
  'notTheLastPhase',
  'nothingToWrite',
  'personalNumber',
])
export type Refusal = z.infer<typeof refusalSchema>

export type Refused = { refused: Refusal }
export const refuse = (refused: Refusal): Refused => ({ refused })
