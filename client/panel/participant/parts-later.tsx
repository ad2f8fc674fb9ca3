import { later } from '#client/ui/later.tsx'

export { fetchLaterParts } from '#client/ui/later.tsx'

const besides = () => import('./kept/said-besides.ts')
export const MoneySaid = later(() => besides().then(({ MoneySaid }) => MoneySaid))
export const KeptThings = later(() => besides().then(({ KeptThings }) => KeptThings))
export const UndoLast = later(() => import('./undo/undo-last.tsx').then(({ UndoLast }) => UndoLast))
export const ReadBackSection = later(() => import('./read-back.tsx').then(({ ReadBackSection }) => ReadBackSection))
const stopped = () => import('./consent/stopped-meeting.tsx')
export const StoppedTitle = later(() => stopped().then(({ StoppedTitle }) => StoppedTitle))
export const StoppedMeeting = later(() => stopped().then(({ StoppedMeeting }) => StoppedMeeting))
const consent = () => import('./consent/consent-later.ts')
export const ConsentAsks = later(() => consent().then(({ ConsentAsks }) => ConsentAsks))
export const ConsentText = later(() => consent().then(({ ConsentText }) => ConsentText))
export const AfterClose = later(() => import('./after/after-close.tsx').then(({ AfterClose }) => AfterClose))
export const OwnSignOut = later(() => import('./own-sign-out.tsx').then(({ OwnSignOut }) => OwnSignOut))
export const ToldList = later(() => import('./told/told-list.tsx').then(({ ToldList }) => ToldList))
export const Wishes = later(() => import('./before/wishes.tsx').then(({ Wishes }) => Wishes))
export const RoleCard = later(() => import('./before/role-card.tsx').then(({ RoleCard }) => RoleCard))
export const ArrivalsSaid = later(() => import('./arrivals/arrivals-said.tsx').then(({ ArrivalsSaid }) => ArrivalsSaid))
