// Keys and signals of a real terminal → messages; effects → the world. Takes the terminal over and always gives it back.
import { answer } from '../answer/answer.ts'
import type { Ground } from '../answer/ground.ts'
import { copyBySystem, terminalClipboard } from '../io/clipboard.ts'
import { remember, remembered } from '../io/saved-state.ts'
import { openInBrowser } from '../io/web-browser.ts'
import type { Knowledge } from '../knowledge.ts'
import { once } from '../model/once.ts'
import { EXIT, type ExitCode } from '../model/user-error.ts'
import { openGround } from '../open-ground.ts'
import { NO_PROGRESS, PROGRESS_FILE, progressFrom } from '../tour/progress.ts'
import { cursorOf } from './cursor.ts'
import { decodeKeys, flushKeys, type KeyEvent, patience } from './decode-keys.ts'
import { firstPaint } from './first-paint.ts'
import { paint } from './painter.ts'
import { ENTER, leave } from './session.ts'
import type { Effect, Message, Model, Terminal } from './state/model.ts'
import { startModel, update } from './state.ts'

type Dress = Pick<Terminal, 'unicode' | 'color' | 'screenReader'>

const HISTORY = 'ask-history.json'
/** Nobody types at once what takes this long to think of. */
const IDLE = 1000
const DEADLY = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends with the exit code; rejects with what was thrown, the terminal restored. */
export function runTui(
  knowledge: Knowledge,
  view: Dress,
  tour?: { readonly lesson: number | null },
): Promise<ExitCode> {
  const { stdin, stdout, env } = process
  const dress = dressOf(view)
  const ground = prepared(knowledge)
  const kept = remembered(PROGRESS_FILE, env, progressFrom)
  return new Promise((resolve, reject) => {
    let model = startModel({
      knowledge,
      answer: (question, given) => answer(question, ground(), given),
      terminal: terminalOf(dress),
      today: new Date().toISOString().slice(0, 10),
      asked: history(),
      progress: kept.value ?? NO_PROGRESS,
      notice: kept.putAside && `The file with your progress was damaged; it is put aside as ${kept.putAside}.`,
      ...(tour && { tour }),
    })
    let screen: { frame(model: Model): readonly string[]; close(): void } | null = null
    let painted: readonly string[] | null = null
    let rest = ''
    let waiting: NodeJS.Timeout | undefined
    let warming: NodeJS.Timeout | undefined
    let away = true
    let over = false
    let unkept = false

    const send = (message: Message) => {
      if (over) return
      try {
        model = update(model, message)
        for (const effect of model.effects) perform(effect)
        show()
      } catch (error) {
        fail(error)
      }
    }

    const show = () => {
      // A terminal that is behind gets the newest frame when it is ready, not all of them.
      if (over || away || stdout.writableNeedDrain) return
      const frame = screen ? screen.frame(model) : painted === null ? firstPaint(model) : null
      if (frame === null) return
      const out = paint(painted, frame, model.terminal, cursorOf(model))
      painted = frame
      if (out !== '') stdout.write(out)
    }

    const enter = () => {
      away = false
      painted = null
      stdin.setRawMode(true)
      stdin.resume()
      stdout.write(ENTER)
    }

    const depart = () => {
      if (away) return
      away = true
      try {
        stdout.write(leave(model.terminal.rows))
        stdin.setRawMode(false)
      } catch {
        // The terminal is gone: nothing to restore.
      }
    }

    const finish = (end: () => void) => {
      if (over) return
      over = true
      clearTimeout(waiting)
      clearTimeout(warming)
      depart()
      stdin.pause()
      stdin.off('data', onData).off('end', onEnd)
      stdout.off('resize', onResize).off('drain', show).off('error', onEnd)
      for (const signal of DEADLY) process.off(signal, onSignal)
      process.off('SIGTSTP', suspend).off('SIGCONT', resume).off('uncaughtException', fail).off('exit', depart)
      screen?.close()
      end()
    }

    const fail = (error: unknown) => finish(() => reject(error))
    const onEnd = () => finish(() => resolve(EXIT.ok))
    /** Killed by a signal, and seen to be by whoever started us. */
    const onSignal = (signal: NodeJS.Signals) =>
      finish(() => {
        if (signal === 'SIGINT') return resolve(EXIT.interrupted)
        process.kill(process.pid, signal)
      })

    const onData = (chunk: string) => {
      clearTimeout(waiting)
      const decoded = decodeKeys(rest + chunk)
      rest = decoded.rest
      keys(decoded.events)
      if (rest !== '' && !over) waiting = setTimeout(() => keys(flushed()), patience(rest))
    }
    const flushed = () => {
      const events = flushKeys(rest)
      rest = ''
      return events
    }
    const keys = (events: readonly KeyEvent[]) => {
      if (events.length > 0) send({ kind: 'keys', events })
    }
    const onResize = () => {
      // What a terminal does with its rows when its width changes is its own affair: paint them all.
      painted = null
      const { columns, rows } = terminalOf(dress)
      send({ kind: 'resize', columns, rows })
    }

    const suspend = () => {
      if (process.platform === 'win32') return
      depart()
      process.off('SIGTSTP', suspend)
      process.kill(0, 'SIGTSTP')
      // A group nobody can wake again is not stopped by the system.
      setTimeout(resume, 200)
    }
    const resume = () => {
      if (over || !away) return
      process.off('SIGTSTP', suspend).on('SIGTSTP', suspend)
      enter()
      onResize()
    }

    const perform = (effect: Effect) => {
      switch (effect.kind) {
        case 'quit':
          return finish(() => resolve(effect.interrupted ? EXIT.interrupted : EXIT.ok))
        case 'suspend':
          return suspend()
        case 'redraw':
          painted = null
          return
        case 'copy':
          return void copy(effect.what, effect.text)
        case 'web':
          return void openInBrowser(effect.url, env).then(opened => send({ kind: 'opened', url: effect.url, opened }))
        case 'remember':
          return save(HISTORY, effect.asked)
        case 'keep':
          return save(PROGRESS_FILE, effect.progress)
      }
    }
    const copy = async (what: string, text: string) => {
      const sequence = terminalClipboard(text)
      if (sequence !== null) stdout.write(sequence)
      const taken = await copyBySystem(text, env)
      const copied = taken || sequence !== null
      send({
        kind: 'notice',
        text: copied ? `Copied ${what}: ${text}` : `${what} is too long for this terminal's clipboard.`,
      })
    }
    const save = (file: string, value: unknown) => {
      try {
        remember(file, env, value)
      } catch (error) {
        // Once is enough: what cannot be kept now cannot be kept a moment later either.
        if (!unkept) send({ kind: 'notice', text: `Your progress cannot be kept: ${(error as Error).message}.` })
        unkept = true
      }
    }

    process.on('exit', depart).on('uncaughtException', fail)
    for (const signal of DEADLY) process.on(signal, onSignal)
    process.on('SIGCONT', resume)
    if (process.platform !== 'win32') process.on('SIGTSTP', suspend)
    stdin.setEncoding('utf8')
    stdin.on('data', onData).on('end', onEnd)
    stdout.on('resize', onResize).on('drain', show).on('error', onEnd)
    try {
      enter()
      show()
    } catch (error) {
      fail(error)
    }
    const load = async () => {
      const { layoutReady, openView } = await import('./app.tsx')
      await layoutReady
      if (over) return
      screen = openView(model)
      show()
      warming = setTimeout(ground, IDLE)
    }
    load().catch(fail)
  })
}

/** What answering needs is made before the first question, or with it: it takes longer than a key press should. */
function prepared(knowledge: Knowledge): () => Ground {
  return once(() => openGround(knowledge))
}

function dressOf({ unicode, color, screenReader }: Dress): Dress {
  const reader = screenReader || process.env.INK_SCREEN_READER === 'true'
  return { unicode: unicode && !reader, color: color && !reader, screenReader: reader }
}

function terminalOf(dress: Dress): Terminal {
  const { columns, rows } = process.stdout
  return { columns: columns || 80, rows: rows || 24, ...dress }
}

function history(): readonly string[] {
  const strings = (data: unknown) =>
    Array.isArray(data) && data.every(each => typeof each === 'string') ? (data as string[]) : null
  return remembered(HISTORY, process.env, strings).value ?? []
}
