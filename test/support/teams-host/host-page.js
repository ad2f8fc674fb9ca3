/* global document, window, location, URLSearchParams */
// Answers the messages of the unmodified teams-js as Teams does. Runs in the page that frames the app.
const asked = new URLSearchParams(location.search)
const frame = document.getElementById('app')
const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { app: { notifySuccessResponse: {} }, pages: {} } }

const host = {
  /** Function names in the order they came, and what was asked to be opened. */
  calls: [],
  opened: [],
  /** Addresses shared to the stage, and the number with which Teams refuses (0: it does not). */
  shared: [],
  refusesWith: Number(asked.get('refusesWith') ?? 0),
  registered: [],
  silent: asked.get('silent') === 'yes',
  context: JSON.parse(asked.get('context')),
  /** As Teams: the context changes, and whoever registered for it is told. */
  setTheme(theme) {
    host.context.theme = theme
    if (host.registered.includes('themeChange')) frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, location.origin)
  },
  /** As Teams: nobody is told of a new language. */
  setLocale(locale) {
    host.context.locale = locale
  },
}
window.teamsHost = host

const answers = {
  initialize: () => [host.context.frameContext, 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: () => [host.context],
  'appInitialization.success': () => [],
  'meeting.shareAppContentToStage': ([url]) => {
    if (host.refusesWith) return [{ errorCode: host.refusesWith }, null]
    host.shared.push(url)
    return [null, true]
  },
  executeDeepLink: ([link]) => {
    host.opened.push(link)
    return [true]
  },
}

window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== location.origin) return
  const { id, uuidAsString, func, args } = event.data
  host.calls.push(func)
  if (host.silent) return
  if (func === 'registerHandler') host.registered.push(args[0])
  const answer = answers[func]
  if (answer) event.source.postMessage({ id, uuidAsString, args: answer(args) }, event.origin)
})

frame.src = asked.get('app')
