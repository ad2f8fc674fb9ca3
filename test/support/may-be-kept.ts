/** Whether a browser, or a cache on the way, may keep this answer: a page of any kind, or whatever else was given, without `no-store`. A problem told to a program has nothing in it. */
export const mayBeKept = ({ ok, headers }: Response): boolean => (ok || (headers.get('content-type') ?? '').startsWith('text/html')) && headers.get('cache-control') !== 'no-store'
