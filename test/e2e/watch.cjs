// Loaded before the program: the network throws, children and writes are told on a file given by the environment.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const append = fs.appendFileSync
const tell = (what, subject) =>
  append(process.env.WATCH_LOG, `${what}\t${JSON.stringify(String(subject))}\n`, { flag: 'a' })
let telling = false
const told = (what, fn) =>
  function (...args) {
    // A write inside another, or the telling itself, is no write of the program.
    if (!telling) {
      telling = true
      try {
        tell(what, args[0])
      } finally {
        telling = false
      }
    }
    return fn.apply(this, args)
  }
const refuse = what => () => {
  tell('network', what)
  throw new Error(`the network was used: ${what}`)
}
for (const [name, members] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
})) {
  const builtin = require(`node:${name}`)
  for (const member of members) builtin[member] = refuse(`${name}.${member}`)
}
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
const children = require('node:child_process')
for (const member of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  children[member] = told('child', children[member])
for (const member of [
  'writeFile',
  'writeFileSync',
  'appendFile',
  'appendFileSync',
  'mkdir',
  'mkdirSync',
  'rm',
  'rmSync',
  'unlink',
  'unlinkSync',
  'rename',
  'renameSync',
  'createWriteStream',
  'truncateSync',
  'copyFileSync',
  'symlinkSync',
  'linkSync',
  'chmodSync',
])
  fs[member] = told('write', fs[member])
const openSync = fs.openSync
const openForWriting = told('write', openSync)
fs.openSync = function (path, flags, ...rest) {
  const writes = typeof flags === 'string' && /[wa+]/.test(flags)
  return (writes ? openForWriting : openSync).call(this, path, flags, ...rest)
}
syncBuiltinESMExports()
