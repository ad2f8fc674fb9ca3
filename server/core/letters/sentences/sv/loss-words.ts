/** What one lives on or in, and words that say that it ends or grows less: stems, as they begin or end a word. */
export const svLossWords = {
  livesOn: /(?:sjukpenning|föräldrapenning|rehabiliteringspenning|ersättning|försörjningsstöd|aktivitetsstöd|bistånd|a-kassa|bidrag|tillägg|pension|pengar|inkomst|lön)(?:en|et|n|er|erna|ar|arna|s)?(?!\p{L})|(?<!\p{L})(?:hyra|hyran|hyreskontrakt|kontrakt|lägenhet|bostad|rum|hem)(?:en|et|met)?(?!\p{L})|(?<!\p{L})boendet?(?!\p{L})/iu,
  ends: /(?<!inte )(?<!\p{L})(?:(?:tar|tog) slut|slutar|upphör|går ut|dras in|drar in|stoppas?|stoppar|sägs upp|säger upp|sagt upp|uppsag[dt]|sänks?|sänker|minskar|försvinner|säger nej|sagt nej|avslår|avslag|inte längre|får inte|blir av med|mister|förlorar|betala tillbaka|måste flytta|flytta ut)(?!\p{L})(?! inte)/iu,
  alwaysLoss: /vräk(?:s|a|t|ning)|avhys/iu,
}
