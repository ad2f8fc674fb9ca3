/**
 * The text of a file that somebody has saved in a spreadsheet: UTF-8 or UTF-16 with its mark, UTF-8 without, else Windows-1252, which
 * takes any bytes. The mark is left out.
 */
export function fileText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => windows[byte - 0x80] ?? String.fromCharCode(byte)).join('')
  }
}

/** 80 to 9f in Windows-1252; the rest of it is Latin-1. Not every Node that we run on knows these. */
const windows = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']
