// marked-terminal comes without types; this is the part of it that is used.
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked'

  type Paint = (text: string) => string

  interface TerminalOptions {
    readonly strong?: Paint
    readonly em?: Paint
    readonly codespan?: Paint
    readonly del?: Paint
    readonly html?: Paint
    readonly emoji?: boolean
    readonly unescape?: boolean
  }

  export function markedTerminal(options?: TerminalOptions): MarkedExtension
}
