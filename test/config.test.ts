import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '#server/config.ts'

const masterKey = Buffer.alloc(32, 7).toString('base64')
const real = { PUBLIC_URL: 'https://samprat.example.se/', MASTER_KEY: masterKey, HOST_AUTHORITY: 'Sjöviks kommun' }

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('the configuration', () => {
  it('is the demo on loopback when nothing is set, also when everything is set to nothing', () => {
    const demo = { isDemo: true, port: 3978, host: '127.0.0.1', dataDir: 'data', databaseUrl: null, masterKey: null, publicUrl: null, logLevel: 'warn' }
    expect(readConfig({})).toMatchObject(demo)
    expect(readConfig({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })).toMatchObject(demo)
  })

  it('keeps the demo on loopback', () => {
    expect(refusal({ HOST: '0.0.0.0' })).toMatch(/^HOST: .*demo listens on 127\.0\.0\.1 only$/)
    expect(readConfig({ HOST: '::1' }).host).toBe('::1')
  })

  it('runs for real with a public address, a key and an authority, and says all that is missing at once', () => {
    expect(readConfig(real)).toMatchObject({ isDemo: false, publicUrl: 'https://samprat.example.se', masterKey, hostAuthority: 'Sjöviks kommun', logLevel: 'info' })
    expect(refusal({ PUBLIC_URL: real.PUBLIC_URL }).split('\n').map((line) => line.split(':')[0])).toEqual(['MASTER_KEY', 'HOST_AUTHORITY'])
  })

  it('is reached over TLS, or on this machine, so that the socket is encrypted', () => {
    for (const url of ['http://samprat.example.se', 'http://10.0.0.7:3978', 'http://127.0.0.1.example.se']) expect(refusal({ ...real, PUBLIC_URL: url }), url).toBe('PUBLIC_URL: is https, or on this machine: whoever sits on the line would read the meetings')
    for (const url of ['http://127.0.0.1:3978', 'http://[::1]:3978', 'http://localhost:3978', 'https://samprat.example.se']) expect(() => readConfig({ ...real, PUBLIC_URL: url }), url).not.toThrow()
  })

  it('asks the authority for its keys over TLS, or on this machine', () => {
    expect(refusal({ ...real, ENTRA_AUTHORITY: 'http://login.example.se' })).toMatch(/^ENTRA_AUTHORITY: is https/)
    for (const authority of ['http://127.0.0.1:4000', 'http://[::1]:4000', 'https://login.example.se']) expect(() => readConfig({ ...real, ENTRA_AUTHORITY: authority })).not.toThrow()
  })

  it('keeps the settings apart from the meetings', () => {
    const token = 'one-token-for-everything-00000001'
    expect(refusal({ ...real, STAFF_TOKEN: token, ADMINISTRATOR_TOKEN: token })).toMatch(/^ADMINISTRATOR_TOKEN: is another one/)
    expect(readConfig({ ...real, STAFF_TOKEN: token, ADMINISTRATOR_TOKEN: `${token}x` })).toMatchObject({ staffToken: token, administratorToken: `${token}x` })
  })

  it('sends notices by a mail server that it is told of together with the sender, and the demo by one on this machine', () => {
    expect(readConfig(real).mail).toBeNull()
    const mail = { SMTP_URL: 'smtps://sampratad:hemligt%20ord@mejl.example.se', MAIL_FROM: 'post@brevlada.example.se' }
    const settings = { host: 'mejl.example.se', port: 465, isSecure: true, mayBePlain: false, auth: { user: 'sampratad', pass: 'hemligt ord' }, from: 'post@brevlada.example.se' }
    expect(readConfig({ ...real, ...mail }).mail).toEqual(settings)
    expect(readConfig({ ...mail, SMTP_URL: 'smtp://[::1]:2525' }).mail).toEqual({ ...settings, host: '::1', port: 2525, isSecure: false, mayBePlain: true, auth: null })
    expect(readConfig({ ...real, ...mail, SMTP_URL: 'smtp://mejl.example.se' }).mail).toMatchObject({ port: 587, isSecure: false, mayBePlain: false })
    expect(refusal({ ...real, MAIL_FROM: mail.MAIL_FROM })).toMatch(/^SMTP_URL and MAIL_FROM: one is nothing without the other$/)
    expect(refusal(mail)).toMatch(/^SMTP_URL: the demo sends to a mail server on this machine only$/)
  })

  it('takes the word of proxies on this machine alone, until it is told which are ours', () => {
    expect(readConfig(real).trustedProxies).toEqual(['loopback'])
    expect(readConfig({ ...real, TRUSTED_PROXIES: '10.0.0.7, 10.1.0.0/16,fd00::/8' }).trustedProxies).toEqual(['10.0.0.7', '10.1.0.0/16', 'fd00::/8'])
    for (const wrong of ['true', '*', '10.0.0.0/33', '10.0.0.0/0', '10.0.0', 'proxy.example.se', '10.0.0.7,']) expect(refusal({ ...real, TRUSTED_PROXIES: wrong }), wrong).toMatch(/^TRUSTED_PROXIES/)
  })

  it.each([
    ['SMTP_URL', 'http://mejl.example.se/secret-word'],
    ['SMTP_URL', 'secret-word'],
    ['MAIL_FROM', 'Rehab <secret-word@example.se>'],
    ['MAIL_FROM', 'secret-word'],
  ])('refuses a %s that is none, and says neither it nor its secret', (name, value) => {
    const line = refusal({ ...real, SMTP_URL: 'smtps://mejl.example.se', MAIL_FROM: 'post@example.se', [name]: value })
    expect([line.startsWith(`${name}: is `), line.includes('secret-word')]).toEqual([true, false])
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'three'],
    ['DATABASE_URL', 'mysql://somewhere/secret-word'],
    ['MASTER_KEY', 'secret-word'],
    ['PUBLIC_URL', 'secret-word'],
    ['STAFF_TOKEN', 'secret-word'],
    ['ADMINISTRATOR_TOKEN', 'secret-word'],
    ['LOG_LEVEL', 'secret-word'],
  ])('refuses a wrong %s in one line that names it and never its value', (name, value) => {
    const line = refusal({ ...real, [name]: value })
    expect(line.startsWith(`${name}: `)).toBe(true)
    expect(line).not.toContain('\n')
    expect(line).not.toContain('secret-word')
  })

  it.each([
    ['postgres://u:secret-word@db.example.se/sampratad', 'DATABASE_URL: on another machine it says sslmode=verify-full'],
    ['postgres://u:secret-word@db.example.se/sampratad?sslmode=require', 'DATABASE_URL: sslmode is verify-full or disable'],
    ['postgres://u:secret-word@db.example.se/sampratad?sslmode=no-verify', 'DATABASE_URL: sslmode is verify-full or disable'],
    ['postgres://u:secret-word@127.0.0.1/sampratad?sslmode=prefer', 'DATABASE_URL: sslmode is verify-full or disable'],
  ])('refuses a database that would be spoken with without asking who it is: %s', (address, begins) => {
    const line = refusal({ ...real, DATABASE_URL: address })
    expect([line.startsWith(begins), line.includes('\n'), line.includes('secret-word')]).toEqual([true, false, false])
  })

  it.each(['postgres://u:p@db.example.se/s?sslmode=verify-full&sslrootcert=/etc/ca.pem', 'postgres://u:p@db.example.se/s?sslmode=disable', 'postgres://u:p@localhost/s', 'postgres://u:p@[::1]:5433/s', 'postgres://u:p@localhost/s?host=/run/postgresql'])('takes a database that is asked who it is, on this machine, or said to need none of it: %s', (address) => {
    expect(readConfig({ ...real, DATABASE_URL: address }).databaseUrl).toBe(address)
  })

  it('drains for five seconds where other nodes may stand beside it, and as long as it is told', () => {
    expect(readConfig({}).drainMs).toBe(0)
    expect(readConfig({ ...real, DATABASE_URL: '' }).drainMs).toBe(0)
    expect(readConfig({ ...real, DATABASE_URL: 'postgres://u:p@localhost/s' }).drainMs).toBe(5_000)
    expect(readConfig({ ...real, DRAIN_SECONDS: '0.5' }).drainMs).toBe(500)
    expect(refusal({ ...real, DRAIN_SECONDS: '-1' })).toMatch(/^DRAIN_SECONDS/)
  })
})

describe('a name that is nearly one of ours', () => {
  const near = (environment: Record<string, string>) => readConfig(environment).nearNames.map(({ name, meant }) => `${name} ${meant}`)

  it('is told together with the setting that may have been meant, and never with its value', () => {
    expect(near({ PUBLIC_ULR: 'secret-word', MASTERKEY: 'secret-word', HOST_AUTHORTY: 'secret-word', DATABASE_URI: 'secret-word', PROT: 'secret-word', EID_CLIENTSECRT: 'secret-word' })).toEqual(['PUBLIC_ULR PUBLIC_URL', 'MASTERKEY MASTER_KEY', 'HOST_AUTHORTY HOST_AUTHORITY', 'DATABASE_URI DATABASE_URL', 'PROT PORT', 'EID_CLIENTSECRT EID_CLIENT_SECRET'])
    expect(JSON.stringify(readConfig({ PUBLIC_ULR: 'secret-word' }).nearNames)).not.toContain('secret-word')
  })

  it('is at most two letters away, of a short name one, and nothing that stands on every machine', () => {
    expect(near({ PUBLIC_UL: 'x', PUBLIC_U: 'x', XPUBLIC_URLX: 'x', XXPUBLIC_URLX: 'x', PORTS: 'x', PORTAL: 'x' })).toEqual(['PUBLIC_UL PUBLIC_URL', 'PUBLIC_U PUBLIC_URL', 'XPUBLIC_URLX PUBLIC_URL', 'PORTS PORT'])
    expect(near({ ...real, HOME: '/root', PATH: '/bin', PWD: '/', TERM: 'x', LANG: 'C', USER: 'x', SHELL: 'x', HOSTNAME: 'x', NODE_ENV: 'production', TMPDIR: '/tmp', LOGNAME: 'x', STATE_DIRECTORY: 'x', INVOCATION_ID: 'x', JOURNAL_STREAM: 'x' })).toEqual([])
    expect(near({ PUBLIC_ULR: '' })).toEqual([])
  })

  it('stands under what is wrong where the setting is not there, and is no fault where it is', () => {
    const { MASTER_KEY, ...others } = real
    expect(refusal({ ...others, MASTER_KY: MASTER_KEY }).split('\n').slice(1)).toEqual(['MASTER_KY: is no setting and is not read; MASTER_KEY is one'])
    expect(refusal({ PUBLIC_ULR: real.PUBLIC_URL, HOST: '0.0.0.0' })).toMatch(/^HOST: .*\nPUBLIC_ULR: is no setting and is not read; PUBLIC_URL is one$/)
    expect(refusal({ PUBLIC_ULR: real.PUBLIC_URL, PORT: 'three' })).toMatch(/^PORT: [^\n]*\nPUBLIC_ULR: is no setting/)
    expect(refusal({ ...real, PUBLIC_ULR: real.PUBLIC_URL, HOST_AUTHORITY: '' })).not.toContain('PUBLIC_ULR')
    expect(refusal({ ...real, PUBLIC_ULR: real.PUBLIC_URL })).toBe('')
  })
})

describe('the keys to the statistics', () => {
  const token = (of: string) => of.padEnd(40, '0')

  it('[STAT-13] are others than each other and than every other key', () => {
    expect(readConfig({ COORDINATOR_TOKEN: token('c'), STEERING_GROUP_TOKEN: token('s') }).statisticsKeys).toEqual({ coordinator: token('c'), steeringGroup: token('s') })
    for (const other of ['STAFF_TOKEN', 'ADMINISTRATOR_TOKEN', 'STEERING_GROUP_TOKEN']) expect(() => readConfig({ COORDINATOR_TOKEN: token('c'), [other]: token('c') }), other).toThrow('COORDINATOR_TOKEN and STEERING_GROUP_TOKEN')
    expect(() => readConfig({ COORDINATOR_TOKEN: 'short' })).toThrow('COORDINATOR_TOKEN')
  })
})
