// Text longer than the terminal → the pager the person likes; without a shell, whatever PAGER holds.
import type { Env } from './env.ts'

/** The program and its arguments; null when nothing should page. */
export type PagerCommand = readonly [program: string, ...args: string[]]

/** PAGER split into words (quotes keep spaces together), else less; empty or `cat` means: don't page. */
export function pagerCommand(env: Env): PagerCommand | null {
  if (env.PAGER === undefined) return ['less', '-R']
  const [program, ...args] = splitWords(env.PAGER)
  return program === undefined || program === 'cat' ? null : [program, ...args]
}

function splitWords(text: string): readonly string[] {
  const words = text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []
  return words.map(word => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
}

/** What less needs to be told: end when it fits, show colours, leave the text on the screen. The person's own wish wins. */
export function pagerEnv(env: Env): Env {
  return { ...env, LESS: env.LESS ?? 'FRX', LV: env.LV ?? '-c' }
}

/** @returns false when there is no pager, so that the text still has to be written. */
export function runPager([program, ...args]: PagerCommand, text: string, env: Env): boolean {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  // Ctrl-C belongs to the pager while it runs; without a listener it would end this program under it.
  const stay = () => {}
  process.on('SIGINT', stay)
  try {
    const { error } = spawnSync(program, args, {
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: pagerEnv(env),
    })
    // A pager that was left early doesn't read to the end.
    return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE'
  } finally {
    process.off('SIGINT', stay)
  }
}
