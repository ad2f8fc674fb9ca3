import type { View } from '#core/wire/down.ts'

type Part<N extends keyof View> = NonNullable<View[N]>

export type About = Part<'about'>
/** What a meeting may keep beside its items. */
export type KeptThing = NonNullable<About['form']['keeps']>[number]
export type People = Part<'people'>
export type Seat = People['seats'][number]
export type SeatRole = Seat['role']
export type Organisation = People['organisations'][number]
export type BackgroundNote = Part<'background'>['notes'][number]
export type Consent = Part<'consent'>
export type ConsentRecord = Consent['records'][number]
export type Agenda = Part<'agenda'>
export type Phase = Agenda['phases'][number]
export type Speaking = Part<'speaking'>
export type Told = Part<'told'>[number]
export type Item = Part<'items'>[number]
export type ItemKind = Item['kind']
export type ItemContent = Item['content']
export type Track = NonNullable<ItemContent['track']>
export type Wait = NonNullable<ItemContent['wait']>
export type Answer = NonNullable<Item['answer']>['answer']
export type Kept = Part<'kept'>
/** Of whom something is asked. */
export type AskedOf = Extract<Kept['decisions'][number]['decision'], { kind: 'asked' }>['of']
export type ReadBack = Part<'readBack'>
export type Signal = Part<'signals'>[number]
export type Knock = Part<'knocks'>[number]
