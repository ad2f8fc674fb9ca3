import type { SeatPlan } from '../plan-parts.ts'

/** Whether somebody meets no page of ours when they come: then what is said there stands on paper. */
export const isWithoutScreen = ({ attends }: Pick<SeatPlan, 'attends'>): boolean => attends === 'phone' || attends === 'room'
