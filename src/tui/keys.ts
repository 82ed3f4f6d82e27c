// The key table → the command a key means in a place, and the hints for it.
import { type Binding, type Command, HINTS, KEYS, type Place, TYPING } from './key-table.ts'

export type { Command, Place } from './key-table.ts'

const ALL: readonly Binding[] = KEYS.flatMap(section => section.bindings)

function holds(binding: Binding, place: Place): boolean {
  return binding.places === null || binding.places.includes(place)
}

/** The fewer places a binding holds in, the more it is meant where it does. */
function bindingsOf(place: Place): readonly Binding[] {
  const breadth = ({ places }: Binding) => places?.length ?? Number.POSITIVE_INFINITY
  return ALL.filter(binding => holds(binding, place)).sort((a, b) =>
    breadth(a) < breadth(b) ? -1 : breadth(a) > breadth(b) ? 1 : 0,
  )
}

export function isTyping(place: Place): boolean {
  return TYPING.includes(place)
}

/** All commands a chord could mean in a place, the likeliest first (Tab completes, else moves the focus). */
export function commandsFor(place: Place, chord: string): readonly Command[] {
  return bindingsOf(place).flatMap(binding => (binding.chords.includes(chord) ? [binding.command] : []))
}

/** The command of a letter; undefined where letters are text. */
export function commandOfLetter(place: Place, letter: string): Command | undefined {
  if (isTyping(place)) return undefined
  return bindingsOf(place).find(binding => binding.letters.includes(letter))?.command
}

/** The hint line's bindings for a place, with the key that acts there. */
export function hintsFor(place: Place): readonly { readonly key: string; readonly says: string }[] {
  const here = bindingsOf(place)
  return HINTS[place].flatMap(command => {
    const binding = here.find(each => each.command === command)
    const key = binding && keysOf(binding, place)[0]
    return binding && key ? [{ key, says: binding.hint }] : []
  })
}

/** The keys of a binding that act in a place: letters first where they are commands. */
export function keysOf(binding: Binding, place: Place | null): readonly string[] {
  const letters = place !== null && isTyping(place) ? [] : [...binding.letters]
  return [...letters, ...binding.chords]
}
