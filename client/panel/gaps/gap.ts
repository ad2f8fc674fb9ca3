import type { View } from '#core/wire/down.ts'

export type Gap = NonNullable<View['gaps']>[number]
