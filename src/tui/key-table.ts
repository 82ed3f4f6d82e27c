// One table of keys: the handler looks commands up in it; hints, the help screen and the reference page are made from it.

/** Where the focus is. In typing places letters, space and punctuation are text. */
export type Place =
  | 'list'
  | 'card'
  | 'links'
  | 'page'
  | 'question'
  | 'answer'
  | 'matrix'
  | 'filter'
  | 'lessons'
  | 'lesson'
  | 'find'
  | 'help'
  | 'copy'
  | 'address'

export const TYPING: readonly Place[] = ['list', 'question', 'filter', 'find', 'help']

export type Command =
  | 'open'
  | 'focus-next'
  | 'focus-previous'
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'top'
  | 'bottom'
  | 'find'
  | 'find-next'
  | 'find-previous'
  | 'steps'
  | 'links'
  | 'undo'
  | 'again'
  | 'sort'
  | 'reverse'
  | 'filter'
  | 'step-next'
  | 'step-previous'
  | 'reset'
  | 'escape'
  | 'back'
  | 'forward'
  | 'copy'
  | 'web'
  | 'browse'
  | 'ask'
  | 'matrix'
  | 'tour'
  | 'help'
  | 'quit'
  | 'quit-now'
  | 'suspend'
  | 'redraw'
  | 'left'
  | 'right'
  | 'line-start'
  | 'line-end'
  | 'word-left'
  | 'word-right'
  | 'erase-left'
  | 'erase-right'
  | 'erase-word'
  | 'erase-to-start'
  | 'erase-to-end'
  | 'earlier'
  | 'later'
  | 'complete'

export interface Binding {
  readonly command: Command
  /** What it does, for the help screen and the reference page. */
  readonly does: string
  /** One or two words for the hint line. */
  readonly hint: string
  /** Chords that act everywhere, inputs included. */
  readonly chords: readonly string[]
  /** Characters that act where letters are commands. */
  readonly letters: string
  /** Null: everywhere. */
  readonly places: readonly Place[] | null
}

export interface Section {
  readonly title: string
  readonly bindings: readonly Binding[]
}

function bind(command: Command, hint: string, does: string, chords: string, letters = '', places?: string): Binding {
  const words = (text: string) => (text === '' ? [] : text.split(' '))
  return { command, hint, does, chords: words(chords), letters, places: places ? (words(places) as Place[]) : null }
}

const READING = 'card links page answer lesson'

export const KEYS: readonly Section[] = [
  {
    title: 'Screens',
    bindings: [
      bind('browse', 'browse', 'Browse: features, keys and their cards', 'f2', '1'),
      bind('ask', 'ask', 'Ask: a question, a verdict, its sources', 'f3', '2'),
      bind('matrix', 'matrix', 'Matrix: every key at a glance', 'f4', '3'),
      bind('tour', 'tour', 'Tour: lessons and check questions', 'f5', '4'),
      bind('help', 'help', 'Every key (this screen)', 'f1', '?'),
    ],
  },
  {
    title: 'Anywhere',
    bindings: [
      bind('escape', 'back', 'Step back: clear the input, leave the page, then the screen; at the top, quit', 'esc'),
      bind(
        'focus-next',
        'switch',
        'Move the focus: input, list, card',
        'tab',
        '',
        'list card links question answer matrix lessons lesson',
      ),
      bind(
        'focus-previous',
        'switch',
        'Move the focus the other way',
        'shift+tab',
        '',
        'list card links question answer matrix lessons lesson',
      ),
      bind('back', 'back', 'Where you were before', 'alt+left alt+b', '['),
      bind('forward', 'forward', 'And forward again', 'alt+right alt+f', ']'),
      bind('copy', 'copy', 'Copy the key, the value, the answer or the ticket card', 'ctrl+y', 'c'),
      bind('web', 'web page', 'Open the official page in the browser', 'ctrl+o', 'o'),
      bind('redraw', 'redraw', 'Draw the screen anew', 'ctrl+l'),
      bind('suspend', 'suspend', 'Leave to the shell; `fg` comes back', 'ctrl+z'),
      bind('quit', 'quit', 'Quit', '', 'q'),
      bind('quit-now', 'quit', 'Quit at once, from anywhere', 'ctrl+c'),
    ],
  },
  {
    title: 'Lists',
    bindings: [
      bind('up', 'select', 'The row above', 'up ctrl+p', '', 'list help copy'),
      bind('down', 'select', 'The row below', 'down ctrl+n', '', 'list help copy'),
      bind('up', 'select', 'The row above', 'up ctrl+p', 'k', 'matrix lessons'),
      bind('down', 'select', 'The row below', 'down ctrl+n', 'j', 'matrix lessons'),
      bind('page-up', 'page', 'A page of rows up', 'pageup', '', 'list matrix lessons help filter'),
      bind('page-down', 'page', 'A page of rows down', 'pagedown', ' ', 'list matrix lessons help filter'),
      bind('top', 'first', 'The first row', 'home', 'g', 'matrix lessons'),
      bind('bottom', 'last', 'The last row', 'end', 'G', 'matrix lessons'),
      bind('open', 'open', 'Open what is selected', 'enter', '', 'list matrix lessons filter'),
    ],
  },
  {
    title: 'Cards, pages, answers and lessons',
    bindings: [
      bind('up', 'scroll', 'A line up, or the choice above', 'up', 'k', READING),
      bind('down', 'scroll', 'A line down, or the choice below', 'down', 'j', READING),
      bind('page-up', 'page up', 'A page up', 'pageup', 'b', READING),
      bind('page-down', 'page down', 'A page down', 'pagedown', ' ', READING),
      bind('top', 'top', 'To the top', 'home', 'g', READING),
      bind('bottom', 'end', 'To the end', 'end', 'G', READING),
      bind('find', 'find', 'Search inside the text', '', '/', READING),
      bind('find-next', 'next match', 'The next match', '', 'n', READING),
      bind('find-previous', 'match before', 'The match before', '', 'N', READING),
      bind('open', 'whole page', 'The whole page, at the line the card rests on', 'enter', '', 'card'),
      bind(
        'open',
        'follow',
        'Follow the choice, the source or the question selected',
        'enter',
        '',
        'links page answer',
      ),
      bind('steps', 'steps', 'The portal steps by channel, or the card again', '', 's', 'card links'),
      bind('links', 'links', 'The links: related keys, sources, official page', '', 'l', 'card links'),
    ],
  },
  {
    title: 'Ask',
    bindings: [
      bind('open', 'ask', 'Ask', 'enter', '', 'question'),
      bind('complete', 'complete', 'Complete the key name', 'tab', '', 'question'),
      bind('earlier', 'earlier', 'The question asked before', 'up ctrl+p', '', 'question'),
      bind('later', 'later', 'The question asked after', 'down ctrl+n', '', 'question'),
      bind('page-up', 'page', 'Scroll the answer up', 'pageup', '', 'question'),
      bind('page-down', 'page', 'Scroll the answer down', 'pagedown', '', 'question'),
      bind('again', 'ask again', 'Ask something else', '', 'a', 'answer'),
      bind('undo', 'undo', 'Take back the last narrowing of the answer', 'backspace', 'u', 'answer'),
    ],
  },
  {
    title: 'Matrix',
    bindings: [
      bind('filter', 'filter', 'Filter the rows', '', '/', 'matrix'),
      bind('sort', 'sort', 'Sort by the next column', 'right', 's', 'matrix'),
      bind('sort', 'sort', 'Sort by the next column', 'ctrl+s', '', 'filter'),
      bind('reverse', 'reverse', 'Turn the order around', 'left', 'r', 'matrix'),
      bind('up', 'select', 'The row above', 'up ctrl+p', '', 'filter'),
      bind('down', 'select', 'The row below', 'down ctrl+n', '', 'filter'),
      bind('focus-next', 'rows', 'From the filter to the rows', 'tab', '', 'filter'),
    ],
  },
  {
    title: 'Tour',
    bindings: [
      bind('open', 'choose', 'Answer, then go on', 'enter', '', 'lesson'),
      bind('step-next', 'go on', 'On to the next step', 'right', '', 'lesson'),
      bind('step-previous', 'back', 'Back to the step before', 'left', '', 'lesson'),
      bind('reset', 'reset', 'Forget all progress (asks once)', '', 'R', 'lesson lessons'),
    ],
  },
  {
    title: 'Inputs',
    bindings: [
      bind('left', 'left', 'A character left', 'left', '', 'list question filter find help'),
      bind('right', 'right', 'A character right', 'right', '', 'list question filter find help'),
      bind('word-left', 'word left', 'A word left', 'ctrl+left', '', 'list question filter find help'),
      bind('word-right', 'word right', 'A word right', 'ctrl+right', '', 'list question filter find help'),
      bind('line-start', 'start', 'To the start', 'home ctrl+a', '', 'list question filter find help'),
      bind('line-end', 'end', 'To the end', 'end ctrl+e', '', 'list question filter find help'),
      bind('erase-left', 'erase', 'Erase the character before', 'backspace', '', 'list question filter find help'),
      bind('erase-right', 'erase', 'Erase the character after', 'delete ctrl+d', '', 'list question filter find help'),
      bind(
        'erase-word',
        'erase word',
        'Erase the word before',
        'ctrl+w alt+backspace',
        '',
        'list question filter find help',
      ),
      bind('erase-to-start', 'clear', 'Erase to the start', 'ctrl+u', '', 'list question filter find help'),
      bind('erase-to-end', 'clear', 'Erase to the end', 'ctrl+k', '', 'list question filter find help'),
      bind('open', 'go', 'Go to the match, and on with n and N', 'enter', '', 'find'),
      bind('open', 'close', 'Close the help', 'enter', '', 'help'),
      bind('open', 'copy', 'Copy what is selected', 'enter', '', 'copy address'),
    ],
  },
]

/** The few that matter in a place, most wanted first: the hint line shows as many as fit. */
export const HINTS: Readonly<Record<Place, readonly Command[]>> = {
  list: ['open', 'up', 'ask', 'matrix', 'tour', 'help', 'copy', 'escape'],
  card: ['open', 'steps', 'links', 'find', 'copy', 'web', 'focus-next', 'help', 'quit'],
  links: ['open', 'links', 'steps', 'find', 'escape', 'help'],
  page: ['page-down', 'find', 'find-next', 'web', 'copy', 'escape', 'help'],
  question: ['open', 'earlier', 'complete', 'browse', 'focus-next', 'help', 'escape'],
  answer: ['open', 'again', 'copy', 'web', 'focus-next', 'help', 'escape'],
  matrix: ['open', 'filter', 'sort', 'reverse', 'copy', 'help', 'escape'],
  filter: ['open', 'focus-next', 'sort', 'escape', 'help'],
  lessons: ['open', 'focus-next', 'reset', 'help', 'escape'],
  lesson: ['open', 'step-next', 'step-previous', 'focus-next', 'find', 'help', 'escape'],
  find: ['open', 'escape'],
  help: ['up', 'escape'],
  copy: ['open', 'up', 'escape'],
  address: ['open', 'escape'],
}
