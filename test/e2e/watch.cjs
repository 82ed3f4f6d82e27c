// Loaded before the program: the network throws, children and writes are told on a file given by the environment.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const append = fs.appendFileSync
let telling = false

/** A write inside another, or the telling itself, is no write of the program. */
function tell(what, subject) {
  if (telling) return
  telling = true
  try {
    append(process.env.WATCH_LOG, `${what}\t${JSON.stringify(String(subject))}\n`, { flag: 'a' })
  } finally {
    telling = false
  }
}

function told(what, fn) {
  return function (...args) {
    if (telling) return fn.apply(this, args)
    tell(what, args[0])
    // What a function of Node calls itself is told once.
    telling = true
    try {
      return fn.apply(this, args)
    } finally {
      telling = false
    }
  }
}

const refuse = what => () => {
  tell('network', what)
  throw new Error(`the network was used: ${what}`)
}

/** Everything but what only computes. */
const HARMLESS =
  /^(?:is[A-Z]|get|set|BlockList|SocketAddress|Stream$|Agent|Server|ServerResponse|ClientRequest|IncomingMessage|OutgoingMessage|Socket|validate|_|create(?:SecureContext|SecurePair)|checkServer|convert|rootCert|DEFAULT)/
for (const name of ['net', 'tls', 'dgram', 'dns', 'dns/promises', 'http', 'https', 'http2']) {
  const builtin = require(`node:${name}`)
  for (const [member, value] of Object.entries(builtin))
    if (
      typeof value === 'function' &&
      !HARMLESS.test(member) &&
      Object.getOwnPropertyDescriptor(builtin, member).writable
    )
      builtin[member] = refuse(`${name}.${member}`)
}
const net = require('node:net')
net.Socket.prototype.connect = refuse('net.Socket.connect')
net.Server.prototype.listen = refuse('net.Server.listen')
const dgram = require('node:dgram')
for (const member of ['bind', 'connect', 'send']) dgram.Socket.prototype[member] = refuse(`dgram.Socket.${member}`)
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = refuse(name)

const children = require('node:child_process')
for (const member of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  children[member] = told('child', children[member])
children.ChildProcess.prototype.spawn = told('child', children.ChildProcess.prototype.spawn)
const workers = require('node:worker_threads')
workers.Worker = refuse('a worker')

const WRITES =
  /^(?:write(?:File|v)?|appendFile|mkdir|mkdtemp|rm|rmdir|unlink|rename|f?truncate|copyFile|cp|symlink|link|[fl]?chmod|[fl]?chown|[fl]?utimes|createWriteStream)(?:Sync)?$/
for (const from of [fs, fs.promises])
  for (const [member, value] of Object.entries(from)) {
    // Writing to what is open already: what opened it is told.
    if (typeof value !== 'function' || /^writev?(?:Sync)?$/.test(member)) continue
    if (WRITES.test(member)) from[member] = told('write', value)
    if (/^open(?:Sync)?$/.test(member)) {
      const openForWriting = told('write', value)
      from[member] = function (path, flags, ...rest) {
        const writes =
          typeof flags === 'string' ? /[wa+]/.test(flags) : typeof flags === 'number' && (flags & (1 | 2 | 64)) !== 0
        return (writes ? openForWriting : value).call(this, path, flags, ...rest)
      }
    }
  }
syncBuiltinESMExports()
