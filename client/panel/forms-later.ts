import { later } from '#client/ui/later.tsx'

const fetchForms = () => import('./all-forms.ts')

/** The panel's forms, fetched together when it has been drawn: they are there before anybody writes. */
export const ConsentForm = later(() => fetchForms().then((forms) => forms.ConsentForm))
export const SeatForm = later(() => fetchForms().then((forms) => forms.SeatForm))
export const GapForm = later(() => fetchForms().then((forms) => forms.GapForm))
export const FollowUpForm = later(() => fetchForms().then((forms) => forms.FollowUpForm))
export const MoneyForm = later(() => fetchForms().then((forms) => forms.MoneyForm))
export const PreparationLength = later(() => fetchForms().then((forms) => forms.PreparationLength))
export const LetterLength = later(() => fetchForms().then((forms) => forms.LetterLength))
export const ReadingCode = later(() => fetchForms().then((forms) => forms.ReadingCode))
export const OwnCopy = later(() => fetchForms().then((forms) => forms.OwnCopy))
export const InTeams = later(() => fetchForms().then((forms) => forms.InTeams))
export const Background = later(() => fetchForms().then((forms) => forms.Background))
export const OthersWish = later(() => fetchForms().then((forms) => forms.OthersWish))
export const AskedOnScreen = later(() => fetchForms().then((forms) => forms.AskedOnScreen))
export const WithdrawAfterwards = later(() => fetchForms().then((forms) => forms.WithdrawAfterwards))
export const WithdrawnAfter = later(() => fetchForms().then((forms) => forms.WithdrawnAfter))
export const KeptWork = later(() => fetchForms().then((forms) => forms.KeptWork))
export const Minutes = later(() => fetchForms().then((forms) => forms.Minutes))
export const ObstacleAnswers = later(() => fetchForms().then((forms) => forms.ObstacleAnswers))
export const Cases = later(() => fetchForms().then((forms) => forms.Cases))
