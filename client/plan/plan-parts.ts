import type { PlanMeetingBody } from '#core/wire/http.ts'

export type Plan = PlanMeetingBody['plan']
export type SeatPlan = Plan['seats'][number]
export type Organisation = Plan['organisations'][number]
export type SeatRole = SeatPlan['role']
export type NewId = () => string
