import { later } from '#client/ui/later.tsx'

export { fetchLaterParts } from '#client/ui/later.tsx'

export const MoneySaid = later(() => import('./money/money-said.tsx').then(({ MoneySaid }) => MoneySaid))
export const KeptThings = later(() => import('./kept/kept-things.tsx').then(({ KeptThings }) => KeptThings))
export const UndoLast = later(() => import('./undo/undo-last.tsx').then(({ UndoLast }) => UndoLast))
export const ReadBackSection = later(() => import('./read-back.tsx').then(({ ReadBackSection }) => ReadBackSection))
export const StoppedTitle = later(() => import('./consent/stopped-meeting.tsx').then(({ StoppedTitle }) => StoppedTitle))
export const StoppedMeeting = later(() => import('./consent/stopped-meeting.tsx').then(({ StoppedMeeting }) => StoppedMeeting))
export const ConsentAsks = later(() => import('./consent/consent-asks.tsx').then(({ ConsentAsks }) => ConsentAsks))
export const ConsentText = later(() => import('./consent/consent-text.tsx').then(({ ConsentText }) => ConsentText))
export const AfterClose = later(() => import('./after/after-close.tsx').then(({ AfterClose }) => AfterClose))
export const OwnSignOut = later(() => import('./own-sign-out.tsx').then(({ OwnSignOut }) => OwnSignOut))
export const ToldList = later(() => import('./told/told-list.tsx').then(({ ToldList }) => ToldList))
export const Wishes = later(() => import('./before/wishes.tsx').then(({ Wishes }) => Wishes))
export const RoleCard = later(() => import('./before/role-card.tsx').then(({ RoleCard }) => RoleCard))
