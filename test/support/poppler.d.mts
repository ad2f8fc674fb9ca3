/** Whether the programs that read our PDF files from the outside are on this machine. */
export function hasPoppler(): boolean
/** As hasPoppler, and installs them where apt is ours to use. Throws one clear line where they cannot be had. */
export function ensurePoppler(): Promise<void>
/** What one of the programs says of a PDF file. Throws with its complaint. */
export function readPdf(program: 'pdfinfo' | 'pdffonts' | 'pdftotext', args: string[], pdf: Buffer): string
