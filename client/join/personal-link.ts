/** What a personal link holds. The secret stands after `#`, which browsers never send. `notice`: the version of what stood of one's data where somebody went in. */
export type PersonalLink = { seatId: string; secret: string; notice?: string | undefined }

const seatIdForm = /^[A-Za-z0-9_-]{8,64}$/
const secretForm = /^[A-Za-z0-9_-]{20,64}$/

/** In: an address of ours, `/j/<seat>#<secret>`. Out: what it holds; null when it is no whole personal link. */
export function readPersonalLink(address: Pick<URL, 'pathname' | 'hash'>): PersonalLink | null {
  const seatId = /^\/j\/([^/]+)\/?$/.exec(address.pathname)?.[1] ?? ''
  const secret = address.hash.slice(1)
  return seatIdForm.test(seatId) && secretForm.test(secret) ? { seatId, secret } : null
}

const pasted = /(?:(https?):\/\/)?([\w.:-]*)\/j\/([\w-]+)\/?(?:\?[^\s#]*)?(#[\w-]+)/i

/** In: what somebody pasted, and where our pages are. Out: the link; null for anything else, also for a link to somebody else's server. */
export function readPastedLink(text: string, origin: string): PersonalLink | null {
  const [, scheme, host, seatId, hash = ''] = pasted.exec(text) ?? []
  const here = new URL(origin)
  const isHere = (host === '' || host === here.host) && (scheme === undefined || `${scheme.toLowerCase()}:` === here.protocol)
  return isHere ? readPersonalLink({ pathname: `/j/${seatId}`, hash }) : null
}

export const pathOf = ({ seatId, secret }: PersonalLink, search: string): string => `/j/${seatId}${search}#${secret}`
