export function findChromium(asked?: { mayBeWindowless?: boolean }): string | undefined
export function ensureChromium(): Promise<string>
export function launchOptions(asked?: { asWindow?: boolean }): { executablePath: string; args: string[] }
