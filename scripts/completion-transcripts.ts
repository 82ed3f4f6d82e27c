// `npx tsx scripts/completion-transcripts.ts` → docs/completion.md: what real shells show when Tab is pressed, and the day
// it was taken. A shell that is not installed is said to be missing. Build first.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, node, root } from '../test/e2e/program.ts'
import { openPty, type Pty } from '../test/support/pty.ts'

const SHELLS = {
  bash: { argv: ['--norc', '--noprofile', '-i'], read: 'source <(mde-ios completion bash)' },
  zsh: { argv: ['-f', '-i'], read: 'autoload -U compinit; compinit -u -D; source <(mde-ios completion zsh)' },
  fish: { argv: ['--no-config', '-i'], read: 'mde-ios completion fish | source' },
} as const
type Shell = keyof typeof SHELLS

/** One Tab completes these. */
const COMPLETED = ['explain webprot', 'docs show DEVICE-T', 'list --form', 'policy new webprotection=f']
/** Several candidates are listed for these. */
const LISTED = ['policy ', 'list --format ', 'explain DefenderO']

const quiet = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** The rows once nothing has been written for a while. */
async function settled(pty: Pty): Promise<readonly string[]> {
  for (let before = -1; before !== pty.raw().length; ) {
    before = pty.raw().length
    await quiet(1500)
  }
  const rows = [...pty.rows()]
  while (rows.at(-1) === '') rows.pop()
  return rows
}

async function transcript(shell: Shell, folder: string): Promise<string> {
  const { argv, read } = SHELLS[shell]
  const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, ZDOTDIR: folder, PS1: '$ ' }
  const pty = openPty(shell, argv, { cwd: folder, columns: 100, rows: 30, env })
  const shown: string[] = []
  try {
    pty.type(`${read}; echo script''-read\r`)
    await pty.until('script-read')
    await settled(pty)
    for (const typed of COMPLETED) {
      pty.type(`mde-ios ${typed}`)
      await settled(pty)
      pty.type('\t')
      const row = (await settled(pty)).findLast(line => line.includes('mde-ios')) ?? ''
      shown.push(`mde-ios ${typed}<Tab>`, row.slice(row.indexOf('mde-ios')), '')
      pty.type('\u0015')
      await settled(pty)
    }
    for (const typed of LISTED) {
      pty.type('\u000c')
      await settled(pty)
      pty.type(`mde-ios ${typed}`)
      await settled(pty)
      let listed: readonly string[] = []
      // Bash completes what the candidates have in common first, and lists them when asked again.
      for (let tab = 0; tab < 3 && listed.length === 0; tab++) {
        pty.type('\t')
        const rows = await settled(pty)
        const from = rows.findIndex(row => row.includes('mde-ios'))
        listed = rows.slice(from + 1).filter(row => row.trim() !== '' && !row.includes('mde-ios'))
      }
      shown.push(`mde-ios ${typed}<Tab>`, ...listed, '')
      pty.type('\u0003')
      await settled(pty)
    }
  } finally {
    pty.kill('SIGKILL')
  }
  return shown.join('\n').trim()
}

function versionOf(shell: Shell): string | null {
  const { status, stdout } = spawnSync(shell, ['--version'], { encoding: 'utf8' })
  return status === 0 ? (/\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '') : null
}

const folder = mkdtempSync(join(tmpdir(), 'mde-ios-completion-'))
const parts: string[] = []
try {
  writeFileSync(join(folder, 'mde-ios'), `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`, { mode: 0o755 })
  symlinkSync(process.execPath, join(folder, 'node'))
  for (const shell of Object.keys(SHELLS) as Shell[]) {
    const version = versionOf(shell)
    if (version === null) parts.push(`## ${shell}`, 'Not installed where this was taken.')
    else parts.push(`## ${shell} ${version}`, `\`\`\`text\n${await transcript(shell, folder)}\n\`\`\``)
  }
} finally {
  rmSync(folder, { recursive: true })
}

const page = `# Completion in real shells

Taken on ${new Date().toISOString().slice(0, 10)} by \`npx tsx scripts/completion-transcripts.ts\`: each shell in a terminal of
100 columns, with its script read as below and nothing else of its own set up. \`test/e2e/completion.test.ts\` types the same
in every shell that is there. PowerShell has not been run (see [untested.md](untested.md)).

${(Object.keys(SHELLS) as Shell[]).map(shell => `    ${SHELLS[shell].read}`).join('\n')}

${parts.join('\n\n')}
`
writeFileSync(join(root, 'docs/completion.md'), page)
