/* global document, window, location, URL, URLSearchParams */
// Answers the messages of the unmodified teams-js as Teams does. Runs in the page that frames the app.
const asked = JSON.parse(new URLSearchParams(location.search).get('asked'))
const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { app: { notifySuccessResponse: {} }, pages: {} } }
const appOrigin = new URL(asked.address).origin
let frame = null

const host = {
  /** Function names in the order they came, whoever of ours sent them, and what was asked to be opened. */
  calls: [],
  opened: [],
  /** Addresses shared to the stage, and the number with which Teams refuses (0: it does not). */
  shared: [],
  refusesWith: asked.refusesWith,
  /** How each token was asked for: `silently` or `asked`. */
  tokensAsked: [],
  token: asked.token,
  /** Who waits for a token that has not come. */
  waiting: [],
  registered: [],
  silent: asked.silent,
  context: asked.context,
  isPutAside: false,
  /** As Teams: the context changes, and whoever registered for it is told. */
  setTheme(theme) {
    host.context.theme = theme
    tell('themeChange', [theme])
  },
  /** As Teams: nobody is told of a new language. */
  setLocale(locale) {
    host.context.locale = locale
  },
  /** As a person who has answered Teams' window at last. */
  giveToken(token) {
    for (const answer of host.waiting.splice(0)) answer([true, token])
  },
  setToken(token) {
    host.token = token
  },
  /** The person goes to another meeting, where the same panel may be taken up. */
  setMeeting(meetingId) {
    host.context.meetingId = meetingId
  },
  openPanel,
  closePanel,
  /** What was put aside is ended, as Teams does after a while. */
  endPanel() {
    frame?.remove()
    frame = null
    host.isPutAside = false
    host.registered = []
  },
}
window.teamsHost = host

function tell(func, args) {
  if (host.registered.includes(func)) frame.contentWindow.postMessage({ func, args }, appOrigin)
}

/** Takes up a panel that was put aside, or loads it. */
function openPanel() {
  if (host.isPutAside) {
    host.isPutAside = false
    frame.hidden = false
    return tell('load', [{ entityId: 'panel', contentUrl: asked.address }])
  }
  frame = document.createElement('iframe')
  frame.id = 'app'
  frame.title = 'Sampratad'
  frame.width = asked.width
  frame.allow = 'clipboard-write'
  // No leave to navigate the page that frames it.
  frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads'
  frame.src = asked.address
  document.body.append(frame)
}

/** Asks a panel that wants to be asked; when it says that it is ready it is put aside if it can be taken up again, else ended. */
function closePanel() {
  const end = () => {
    if (!host.registered.includes('load')) return host.endPanel()
    host.isPutAside = true
    frame.hidden = true
  }
  if (!host.registered.includes('beforeUnload')) return end()
  host.onReady = end
  tell('beforeUnload', [])
}

const answers = {
  initialize: () => [host.context.frameContext, 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: () => [host.context],
  'appInitialization.success': () => [],
  readyToUnload: () => {
    host.onReady?.()
    return []
  },
  'authentication.getAuthToken': ([, , silent]) => {
    host.tokensAsked.push(silent ? 'silently' : 'asked')
    const token = host.token?.silently === undefined ? host.token : host.token[silent ? 'silently' : 'asked']
    if (typeof token === 'string') return [true, token]
    return token?.fails === undefined ? undefined : [false, token.fails]
  },
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
  if (frame === null || event.source !== frame.contentWindow) return
  const { id, uuidAsString, func, args } = event.data
  host.calls.push(func)
  if (host.silent || event.origin !== appOrigin) return
  if (func === 'registerHandler') host.registered.push(args[0])
  // A page loaded anew in the same frame registers anew.
  if (func === 'initialize') host.registered = []
  const tell = (said) => event.source.postMessage({ id, uuidAsString, args: said }, event.origin)
  const answer = answers[func]?.(args)
  if (answer) tell(answer)
  else if (func === 'authentication.getAuthToken') host.waiting.push(tell)
})

openPanel()
