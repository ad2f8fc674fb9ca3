const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Draws the same in three fourths of the time, for it makes no window; but frames of other sites may store things in it. */
const windowless = 'chromium-headless-shell'

/**
 * In: the world, `{env, onPath(name), playwrights(), works(path)}`, where the last three look at the machine.
 * `mayBeWindowless`: where no frame of another site is looked at.
 * Out: the path of the first Chromium that starts: CHROMIUM's, the system's, Playwright's own; undefined when there is none.
 * Throws when CHROMIUM is set and does not start: it was asked for by name, so no other will do.
 */
export function searchChromium({ env, onPath, playwrights, works }, mayBeWindowless = false) {
  if (env.CHROMIUM) {
    if (!works(env.CHROMIUM)) throw new Error(`CHROMIUM is ${env.CHROMIUM}, which does not start.`)
    return env.CHROMIUM
  }
  const candidates = [...(mayBeWindowless ? [windowless] : []), ...names].map(onPath).concat(playwrights())
  return candidates.find((path) => path !== undefined && works(path))
}

/**
 * In: what is known of the machine. Out: the ways to get a Chromium, best first, each `{what, commands}`.
 * Only Debian's own: Ubuntu's package is a door to snap, which does not open in a container.
 */
export function waysToInstall({ isRoot, osRelease, playwrightCli, node }) {
  const isDebian = /^ID="?debian"?$/m.test(osRelease)
  const withPackages = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = {
    what: 'Installing Chromium with apt-get',
    commands: [
      { command: 'apt-get', args: ['update'], env: withPackages },
      { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', 'chromium', windowless, 'fonts-liberation', 'fonts-noto-core'], env: withPackages },
    ],
  }
  const playwright = {
    what: "Installing Playwright's Chromium",
    commands: [{ command: node, args: [playwrightCli, 'install', ...(isRoot && process.platform === 'linux' ? ['--with-deps'] : []), 'chromium'], env: {} }],
  }
  return isRoot && isDebian ? [apt, playwright] : [playwright]
}
