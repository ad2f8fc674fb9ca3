/**
 * What the page around us calls the frame we stand in: the demo shows four seats side by side, and each must be told from the
 * others. Undefined in a window of its own, and in Teams, which lets nobody see.
 */
export const frameName = (): string | undefined => window.frameElement?.getAttribute('title') ?? undefined
