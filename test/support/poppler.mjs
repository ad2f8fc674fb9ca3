import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { CommandFailed, mustRun } from '../../server/bootstrap/command.mjs'
import { step } from '../../server/bootstrap/progress.mjs'

const programs = ['pdfinfo', 'pdffonts', 'pdftotext']
const none = "Poppler's programs (pdfinfo, pdffonts, pdftotext) are not on this machine. Install poppler-utils, and run the command again."

/** Whether the programs that read our PDF files from the outside are on this machine. */
export const hasPoppler = () => programs.every((name) => spawnSync(name, ['-v'], { stdio: 'ignore', timeout: 20_000 }).status === 0)

const isDebian = () => existsSync('/etc/os-release') && /^ID(_LIKE)?="?[^"\n]*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

/** As hasPoppler, and installs them where apt is ours to use, saying so. Where they cannot be had it throws one clear line, with `output`: what was tried. */
export async function ensurePoppler() {
  if (hasPoppler()) return
  const said = []
  if (process.getuid?.() === 0 && isDebian()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    try {
      await step('Installing poppler-utils with apt-get', async () => {
        await mustRun('apt-get', ['update'], { env })
        await mustRun('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'], { env })
      })
    } catch (error) {
      said.push(error instanceof CommandFailed ? error.output.trim() : String(error))
    }
  }
  if (!hasPoppler()) throw Object.assign(new Error(none), { output: [...said, none].join('\n') })
}

/** What one of the programs says of a PDF file. Throws with its complaint. */
export function readPdf(program, args, pdf) {
  const { status, stdout, stderr, error } = spawnSync(program, [...args, '-', ...(program === 'pdftotext' ? ['-'] : [])], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000, timeout: 60_000 })
  if (status !== 0 || stderr.trim() !== '') throw new Error(error === undefined ? `${program}: ${stderr}` : none)
  return stdout
}
