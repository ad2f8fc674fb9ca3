import type { svLossWords } from '../sv/loss-words.ts'

export const enLossWords: typeof svLossWords = {
  livesOn: /(?<!\p{L})(?:benefits?|allowances?|compensation|assistance|pension|money|income|pay|wages?|salary|rent|lease|contract|flat|apartment|housing|home|room)(?!\p{L})/iu,
  ends: /(?<!not )(?<!\p{L})(?:ends?|ended|runs? out|stops?|stopped|expires?|is cut|cuts?|lowers?|is lowered|is reduced|terminated?|refused?|rejected|no longer|does not get|loses?|pay back|must move|move out)(?!\p{L})/iu,
  alwaysLoss: /\bevict/iu,
}
